// To whom something was told, in what everyday words somebody stayed away, and what somebody made of a meeting.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("whoever has no record is told by the steps that name them", () => {
  test.each([
    [
      "when did CNN report that the Alaska summit is on a military base",
      "12 August 2025, according to two White House",
    ],
    ["who told the Wall Street Journal about Xi's visit to the US", "people close to decisions in Beijing"],
    [
      "when did Matsuno confirm the trip to Tokyo",
      "28 April 2022, according to Chief Cabinet Secretary Hirokazu Matsuno",
    ],
    ["when did Leavitt name Anchorage", "12 August 2025, according to White House Press Secretary Karoline Leavitt"],
  ])("%s", (message, line) => {
    expect(told(message)).toContain(`**On record:** `);
    expect(told(message)).toContain(line);
  });

  test("of what they did not report, nothing is told", () => {
    expect(shown("when did Fox News report the Alaska summit").kind).toBe("notice");
  });
});

test.each(["bail on", "skip", "pull out of", "blow off", "bow out of", "back out of", "ditch"])(
  "who is asked why they %s a meeting did not come to it",
  (words) => {
    const line = told(`why did rubio ${words} the london talks`);
    expect(line).toContain("**Did not come: Marco Rubio**");
    expect(line).toContain("for reasons of his schedule");
    expect(line).not.toContain("never moved");
  },
);

test.each([
  ["who is the foreign minster of russia", "Sergey Lavrov"],
  ["who is the prime minster of japan", "Prime Minister of Japan"],
])("%s, where a minster is a minister", (message, name) => {
  expect(told(message)).toContain(name);
});

describe("what somebody made of a meeting is what they said since it began", () => {
  test("of several meetings, the one to which a mark was given", () => {
    const line = told("how did Trump rate the meeting with Xi");
    expect(line).toContain("“a 12”");
    expect(line).not.toContain("no reason to do so");
  });

  test("where it stands in no quotation, the step", () => {
    expect(told("how did Zelensky rate the meeting with Trump in Mar-a-Lago")).toContain("Zelensky");
  });
});
