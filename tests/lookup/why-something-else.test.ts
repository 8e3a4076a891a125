// Why: a quotation of the day tells it where the step does not, a later step undoes an earlier “is coming”, and what neither moved nor was called off is not told to have been neither.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { awayWithState } from "#src/lookup/answers/away-with-state.ts";
import { inReadForm } from "#src/lookup/message/everyday-forms.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), frozen(), ENGLISH));

const NEVER_MOVED = "it was never moved or called off";
const NO_REASON = "The reason is not in my archive.";

describe("what was said on the day of the step tells why", () => {
  test.each(["why did von der leyen skip santa marta", "did von der leyen say why she wasnt going to santa marta"])(
    "“%s” has the words of her spokeswoman",
    (text) => {
      expect(read(text)).toContain("**Paula Pinho, 4 November 2025:** “");
      expect(read(text)).not.toContain(NO_REASON);
    },
  );

  test("of whoever does not come, the step by which nobody of their state does either is the last", () => {
    const step = (declined: readonly string[]) => ({ development: { declined } }) as never;
    const [own, ofState] = [step(["donald-trump"]), step(["united-states"])];
    expect(awayWithState([ofState, own], own, ["donald-trump"], frozen())).toBe(ofState);
    expect(awayWithState([own, step(["china"])], own, ["donald-trump"], frozen())).toBe(undefined);
  });

  test("of what was called off, what was said of it that day", () => {
    expect(read("why was the budapest summit cancelled")).toContain("It just didn't feel right to me");
  });

  test("the words of one are no reason of another", () => {
    expect(read("why did merz not come to santa marta")).not.toContain("Pinho");
  });
});

describe("who was to come and did not", () => {
  test.each(["why did witkoff not go to islamabad in april", "why did kushner not travel to islamabad"])(
    "“%s” is told by the step that called it off since",
    (text) => {
      expect(read(text)).toContain("**Cancelled:** 25 April 2026");
      expect(read(text)).not.toContain("are on their way");
    },
  );

  test("a changed mind is that of whoever was not to come at first", () => {
    expect(inReadForm("why did sunak change his mind about cop27")).toBe("why did sunak not come at first to cop27");
  });
});

describe("what neither moved an event nor called it off", () => {
  test("is told by no step: “why was mamallapuram picked”", () => {
    const told = read("why was mamallapuram picked");
    expect(told).toContain("My archive does not tell why.");
    expect(told).not.toContain(NEVER_MOVED);
  });

  test.each([
    ["why is xi coming to washington", "invit"],
    ["why did bonn not get cop31", "host"],
    ["why did the moratorium lapse in yaounde", "lapses"],
    ["why did the us leave the inf treaty", "2019"],
  ])("“%s” is told by the step that has it", (text, has) => {
    expect(read(text)).toContain("**On record:** ");
    expect(read(text)).toContain(has);
    expect(read(text)).not.toContain(NEVER_MOVED);
  });

  test.each(["why was mc14 postponed", "why was cop30 moved"])("“%s” was never moved", (text) => {
    expect(read(text)).toContain(NEVER_MOVED);
  });

  test("what only speaks of it is no event of it", () => {
    expect(shown("why did the tariffs get struck down").kind).toBe("notice");
  });
});
