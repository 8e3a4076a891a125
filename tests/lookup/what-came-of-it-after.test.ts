// “What did they agree at the Normandy summit”: what came of a meeting is told by none of its steps from before it began, in which somebody agrees to something else.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("what was agreed at a meeting that was held", () => {
  test.each([
    ["normandy summit Paris what did they agree", "a full ceasefire in eastern Ukraine"],
    ["what was agreed at the Normandy summit in Paris", "a full ceasefire in eastern Ukraine"],
    ["what was decided at the Normandy summit in Paris", "a full ceasefire in eastern Ukraine"],
    ["what did they agree at Sunnylands", "Outcome:** 14 or 15 November 2023"],
    ["NATO Hague summit, what did they agree", "5 per cent of what their economies produce"],
  ])("%s", (text, words) => {
    expect(told(text)).toContain(words);
    expect(told(text)).not.toContain("On record:");
    expect(told(text)).not.toContain("does not tell what was agreed");
  });

  test("what was agreed before it is told by a step from before it", () => {
    expect(told("what did Macron agree with Zelensky before the Normandy summit")).toContain("7 August 2019");
  });

  test("where nothing tells what was agreed, that is said", () => {
    expect(told("what was agreed at the 28th Africa–France summit")).toContain("does not tell what was agreed");
  });
});
