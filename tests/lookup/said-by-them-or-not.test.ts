// “Did Trump say Ukraine must not join NATO”: a sentence that somebody is to have said is told by their words, and by no meeting of what it names.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-02");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("whether somebody said a sentence", () => {
  test.each([
    "did Trump say Ukraine must not join NATO",
    "did Merkel say NATO must not be abandoned",
    "has Trump ever said Canada should be the 51st state",
    "did Orban say Hungary would leave the EU",
    "did Pashinyan say Armenia would join the EU",
    "did Lula say Brazil would quit the Paris agreement",
  ])("“%s” is a text to check, and no meeting", (text) => {
    expect(shown(text)).toMatchObject({ kind: "check" });
  });

  test("a “not” stays in it", () => {
    expect(read("did Trump say Ukraine must not join NATO")).toContain("Ukraine must not join NATO");
  });

  test.each([
    ["did Macron say France will never recognise Palestine", "France recognises Palestine"],
    ["did Ramaphosa say South Africa would arrest Putin", "to arrest Putin would be a declaration of war"],
  ])("“%s” is no yes where a step of theirs has another sentence", (text, told) => {
    expect(read(text)).toContain("**Not on record in these words. What is, from them:**");
    expect(read(text)).toContain(told);
  });

  test.each([
    ["did Biden say there need not be a new cold war", "I absolutely believe there need not be a new Cold War."],
    ["did rama say that albania would host the nato summit", "**On record:**"],
    ["did Modi say India would stop buying Russian oil", "Trump says that Modi has assured him"],
  ])("“%s” is told as before", (text, told) => {
    expect(read(text)).toContain(told);
  });
});

describe("what somebody said on a visit or after a round", () => {
  test.each([
    ["what did Biden say when he was in Warsaw", "no quote with “Warsaw” by Joe Biden"],
    ["when Biden was in Warsaw what did he say", "no quote with “Warsaw” by Joe Biden"],
    ["what did Putin say on his visit to Budapest", "no quote with “Budapest” by Vladimir Putin"],
    ["what did Araghchi say after the Geneva round on 17 February", "no quote by Abbas Araghchi, 17–18 February 2026"],
  ])("“%s” is of that place or day alone", (text, told) => {
    expect(read(text)).toContain(told);
  });

  test.each([
    [
      "what did Vance say after the round in Islamabad on 12 April",
      "The bad news is that we have not reached an agreement",
    ],
    ["what did Trump say when he was in Hanoi", "sometimes you have to walk"],
    ["what did Xi say when he was in Lima", "4条红线"],
  ])("“%s” is told as before", (text, told) => {
    expect(read(text)).toContain(told);
  });
});
