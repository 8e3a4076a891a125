// Who made a plan and what is in it: by the step that tells it, and by nothing that is only called after the plan.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const toldTo = (text: string): string => JSON.stringify(render(shown(text), archive, ENGLISH));

describe("who made a plan, and what is in it", () => {
  test.each([
    "28-point plan: who made it",
    "28 points plan who made it",
    "who is behind the 28-point plan",
    "20-point plan who put it forward",
    "who made the 20-point peace plan for Gaza",
    "what does the 28 point plan say",
    "what are the 20 points of the Gaza plan",
    "what was the 20-point plan",
    "what is the 28-point plan?",
    "who made Egypt's plan for Gaza",
  ])("“%s” is not told by what is only called after it", (text) => {
    expect(shown(text).kind).toBe("notice");
    expect(toldTo(text)).toMatch(/My archive does not tell “(?:who|what) /u);
  });

  test.each(["who presented the plan of two steps", "who made the two-step plan for a ceasefire"])(
    "“%s” is told by the step that tells it",
    (text) => {
      expect(idsShown(shown(text))).toEqual(["us-iran-ceasefire-2026"]);
      expect(toldTo(text)).toMatch(/Pakistan has sent both sides overnight a plan of two steps/u);
    },
  );

  test("a meeting, a deadline and the bot are asked for as before", () => {
    expect(idsShown(shown("28-point plan talks"))).toEqual(["us-ukraine-geneva-2025"]);
    expect(idsShown(shown("what is the status of the 28-point plan deadline"))).toEqual(["ukraine-plan-deadline-2025"]);
    expect(idsShown(shown("when was the 28-point plan deadline"))).toEqual(["ukraine-plan-deadline-2025"]);
    expect(shown("who made it").kind).toBe("attache");
    expect(shown("who made this bot").kind).toBe("attache");
  });

  test("a revision that a meeting drew up is told by the meeting", () => {
    expect(idsShown(shown("who drafted the peace plan"))).toEqual(["us-ukraine-geneva-2025"]);
  });
});
