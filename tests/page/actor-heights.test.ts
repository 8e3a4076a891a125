// The same of whoever is in the archive.
import { expect, test } from "vitest";
import { sample } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { type Asking, tooTall } from "./answer-heights.ts";
import { describeHeights } from "./heights-in-browser.ts";

describeHeights("what is seen of somebody without scrolling", (measure) => {
  test("is the whole of people, states and organisations", { timeout: 300_000 }, async () => {
    const actors = sample([...shipped().actors.keys()]).map((id): Asking => [`/who actor:${id}`]);
    expect(tooTall(await measure(actors.slice(0, 120)))).toEqual([]);
  });
});
