// Regions of the world, by the states that lie in them.
import { expect, test } from "vitest";
import { statesOfRegion } from "#src/archive/names/regions.ts";
import { shipped } from "#tests/helpers/shipped.ts";

test("every state that ships lies in a region", () => {
  const regions = ["africa", "americas", "asia", "europe", "oceania"].map((name) => statesOfRegion(name));
  const nowhere = [...shipped().actors.values()]
    .filter(({ kind, id }) => kind === "state" && !regions.some((states) => states?.has(id)))
    .map(({ id }) => id);
  expect(nowhere).toEqual([]);
});

test("a region has those of its parts, by each of its names", () => {
  expect(statesOfRegion("southeast asia")?.has("vietnam")).toBe(true);
  expect(statesOfRegion("south east asia")).toEqual(statesOfRegion("southeast asia"));
  expect(statesOfRegion("latin america")?.has("mexico")).toBe(true);
  expect(statesOfRegion("middle east")?.has("egypt")).toBe(true);
  expect(statesOfRegion("middle east")?.has("armenia")).toBe(false);
  expect(statesOfRegion("france")).toBeUndefined();
});
