// “Summits in Europe”: what takes place in the states of a region, and nothing that is only about it.
import { describe, expect, test } from "vitest";
import { statesOfRegion } from "#src/archive/names/regions.ts";
import type { View } from "#src/core/view.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const countriesOf = (view: View) =>
  view.kind === "events" ? view.events.map(({ event, state }) => (state.place ?? event.place)?.country) : [];

describe("a region behind a kind of event", () => {
  test.each([
    ["summits in Europe", "europe"],
    ["meetings held in Africa in 2025", "africa"],
    ["talks in the Middle East", "middle east"],
    ["which summits took place in Southeast Asia", "southeast asia"],
    ["conferences across Latin America and the Caribbean", "latin america"],
  ])("“%s” are in its states", (text, region) => {
    const countries = countriesOf(shown(text));
    expect(countries.length).toBeGreaterThan(0);
    expect(countries.every((country) => country !== undefined && statesOfRegion(region)?.has(country))).toBe(true);
  });

  test("what is held by video is nowhere", () => {
    const view = shown("summits in the Middle East in 2020");
    expect(view.kind === "events" ? view.events.map(({ event }) => event.id) : []).not.toContain(
      "g20-extraordinary-2020",
    );
  });

  test.each([
    ["pottery summits in the middle east", "in the Middle East"],
    ["pottery summits in the gulf", "in the Gulf"],
    ["pottery summits in The Hague", "in the Hague"],
    ["pottery summits in Southeast Asia", "in Southeast Asia"],
  ])("“%s” is told with the article that a name has", (text, told) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringContaining(told) });
  });

  test("a matter of that name stays one", () => {
    expect(shown("what did Guterres say about the Middle East")).toMatchObject({ question: { topic: "middle-east" } });
    expect(shown("news from Africa")).toMatchObject({ kind: "changes", question: { topic: "africa" } });
  });
});

describe("a part of the world of which a state has the last word for its name is not that state", () => {
  test.each([
    ["which visits of Biden to Latin America do you have", "latin america"],
    ["Biden's visits to South America", "south america"],
    ["when did Biden visit latin america", "latin america"],
  ])("“%s” are in its states", (text, region) => {
    const view = shown(text);
    const countries = view.kind === "event" ? [view.at.event.place?.country] : countriesOf(view);
    expect(countries.length).toBeGreaterThan(0);
    expect(countries.every((country) => country !== undefined && statesOfRegion(region)?.has(country))).toBe(true);
  });

  test.each(["who is the president of South America", "north america summit", "when was the central america summit"])(
    "“%s” is answered by nothing of the United States",
    (text) => {
      expect(shown(text)).toMatchObject({ kind: "notice" });
    },
  );
});
