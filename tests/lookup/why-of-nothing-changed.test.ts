// Why something was so that was neither moved nor called off is not told by that it never was; and who mediated by no chair.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => readBody(render(shown(message), archive, ENGLISH));

describe("why of what nobody moved or called off", () => {
  test.each([
    "why did the leaders meet before COP30",
    "why was the leaders' summit of COP30 before the conference",
    "Why did the leaders meet before COP30 and not during it?",
  ])("%s", (message) => {
    expect(idsShown(shown(message))).toEqual(["cop30"]);
    expect(told(message)).toContain("does not tell why");
    expect(told(message)).not.toContain("never moved");
  });

  test("whoever lost a conference is told who got it", () => {
    expect(told("why did Australia lose COP31")).toContain("Türkiye presides over the conference and is its host");
  });

  test.each([
    ["why was it moved, apec chile", "Chile withdraws as host"],
    ["why did COP26 get pushed to 2021", "because of the pandemic"],
  ])("a change is told as ever: %s", (message, reason) => {
    expect(told(message)).toContain(reason);
  });
});

describe("who mediated between two", () => {
  test.each(["who mediated between Thailand and Cambodia", "who mediated between Serbia and Kosovo"])(
    "is told by nobody in the chair of others: %s",
    (message) => {
      expect(shown(message).kind).toBe("notice");
      expect(told(message)).toContain("does not tell “who mediated”");
    },
  );

  test("is told by the step that has it", () => {
    expect(told("who mediates between the US and Iran")).toContain("Oman's foreign minister mediates");
  });
});
