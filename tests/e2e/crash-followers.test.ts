import { expect, test } from "vitest";
import { runFollowerCrashes } from "./crash-followers.ts";

test("killed six times while 60 people are written to: each is told once", { timeout: 120_000 }, async () => {
  const { told, lost, doubled, odd } = await runFollowerCrashes({ seed: 3, kills: 6, followers: 60 });
  expect({ told, lost, doubled, odd }).toEqual({ told: 60, lost: [], doubled: [], odd: [] });
});

test("the same count notices when Discord confirms what it drops", { timeout: 120_000 }, async () => {
  const { lost } = await runFollowerCrashes({ seed: 3, kills: 1, followers: 120, sabotage: "swallow" });
  expect(lost.length).toBeGreaterThan(0);
});
