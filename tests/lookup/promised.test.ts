// “Did Modi promise Trump to stop buying oil”: what a step tells of it, by whom, and what is said to that; a promise of which no step tells is none.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what somebody is to have promised", () => {
  test.each([
    "did Modi promise Trump to stop buying oil",
    "did modi assure trump that india would stop buying russian oil",
    "did Modi pledge to Trump to stop buying Russian oil",
    "has modi promised to stop buying oil from russia",
    "did India promise Trump to stop buying russian oil",
    "did Modi tell Trump that he would stop buying oil",
    "Modi promised Trump to stop buying Russian oil",
    "why did Modi promise Trump to stop buying oil",
    "who promised Trump to stop buying oil",
    "what did Modi promise Trump",
  ])("“%s” is told as what Trump says of it, with the denial", (message) => {
    expect(told(message)).toContain("Trump says that Modi has assured him");
    expect(told(message)).toContain("India says that it knows of no conversation");
  });

  test.each([
    ["did Putin promise Macron no escalation", "Macron says in Kyiv that Putin told him"],
    ["did Trump promise North Korea security guarantees", "Trump promises North Korea security guarantees"],
    ["did Kim Jong Un commit himself to denuclearisation", "Kim commits himself"],
    ["did Algeria promise the Arab League summit for 2021", "Algeria has promised the summit"],
    ["did the g7 pledge vaccine doses", "one billion doses of vaccine"],
    ["did Putin promise aid to African states", "Putin promises humanitarian aid"],
  ])("“%s” is told by the step: %s", (message, what) => {
    expect(told(message)).toContain(`**On record:**`);
    expect(told(message)).toContain(what);
  });
});

describe("what nobody is told to have promised", () => {
  test.each([
    "did Modi promise Trump to cut tariffs",
    "did Modi promise Xi to stop buying oil",
    "did modi promise to stop buying iranian oil",
    "did Putin promise Trump a ceasefire",
    "did Xi promise Biden not to invade Taiwan",
    "did Macron promise Zelensky troops",
  ])("“%s” has no other words of theirs for an answer", (message) => {
    expect(shown(message).kind).toBe("notice");
    expect(told(message)).not.toContain("Trump says that Modi");
  });

  test.each([
    ["FOCAC summit in Beijing in September 2024: how much did Xi promise?", "I do not have FOCAC"],
    ["did Rama ask Macron for an apology", "nothing that fits all of this: Rama–Macron"],
  ])("“%s” is not told by another meeting: %s", (message, words) => {
    expect(shown(message).kind).toBe("notice");
    expect(told(message)).toContain(words);
  });

  test("an event that happens to be of both is no answer to what one told the other", () => {
    expect(shown("did Trump tell Putin that he would leave").kind).not.toBe("event");
  });
});
