// “Fact check please – COP27 was in Glasgow”: a statement about what took place is told of by what is on record of that, and no words are looked for in it.
import { describe, expect, test } from "vitest";
import { asQuestionWhether } from "#src/lookup/message/statement-to-check.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

describe("a statement that is to be checked", () => {
  test.each([
    ["fact check please - COP26 was postponed because of covid", "cop26"],
    ["can you verify: Putin attended the G20 in Bali", "g20-bali-2022"],
    ["pls check if Biden met Putin in Geneva in June 2021", "us-russia-geneva-2021"],
    ["true or false: Trump and Putin met in Budapest", "us-russia-budapest-2025"],
    ["someone told me that the 2025 Budapest summit was cancelled, right?", "us-russia-budapest-2025"],
    [
      "Fact check: the May 2026 ASEAN summit was cancelled because of the crisis in the Middle East",
      "asean-summit-48-2026",
    ],
    [
      "fact-check: Trump cancelled the Budapest summit with Putin in October 2025, when did he say that?",
      "us-russia-budapest-2025",
    ],
    ["Claim: The G7 summit at Camp David in 2020 was cancelled. True?", "g7-usa-2020"],
    ["i read that the SCO summit 2020 was moved online, is that correct", "sco-2020"],
    ["Fact check: Putin skipped the BRICS summit in South Africa 2023", "brics-2023"],
    ["Can someone verify this claim: Lula attended the Kazan BRICS summit in person", "brics-2024"],
  ])("“%s” is of the event", (text, event) => {
    expect(idsShown(shown(text))).toEqual([event]);
  });

  test.each([
    ["fact check please - Pope Leo travelled to Spain in May 2026", "Pope Leo XIV visit, in Spain"],
    ["please verify that COP27 was in Glasgow", "another place: Sharm el-Sheikh"],
    ["fact check: Trump and Putin met in Helsinki in 2019", "in Helsinki, in 2019"],
  ])("“%s” has no support, which is told", (text, told) => {
    expect(shown(text)).toMatchObject({ kind: "notice", text: expect.stringContaining(told) });
  });

  test.each([
    ["check please: “I did what I came to do” (Biden)", "“I did what I came to do” (Biden)"],
    ["Fact-check: gain from cooperation and lose", "gain from cooperation and lose"],
    ["fact check: NATO is brain dead", "NATO is brain dead"],
  ])("“%s” has words to check", (text, words) => {
    expect(shown(text)).toMatchObject({ kind: "check", question: { text: words } });
  });

  test("what is asked behind it is what is asked", () => {
    expect(shown("my neighbour says Kim Jong Un once promised to come to Seoul, did he ever go")).not.toMatchObject({
      kind: "check",
    });
    expect(idsShown(shown("I heard the G20 of 2026 is in Miami, when is it?"))).toEqual(["g20-miami-2026"]);
  });
});

test.each([
  ["the G7 summit in Kananaskis was cancelled", "was the G7 summit in Kananaskis cancelled"],
  ["Putin skipped the summit", "did Putin skip the summit"],
  ["the United States hosted the G20", "did the United States host the G20"],
  ["the cancelled summit in Lima took place", "did the cancelled summit in Lima take place"],
  ["COP27 was in Glasgow", "COP27 was in Glasgow"],
  ["Xi Jinping flew to Lima", "did Xi Jinping fly to Lima"],
  ["the summit of the G7", undefined],
])("“%s” as a question is “%s”", (statement, question) => {
  expect(asQuestionWhether(statement)).toBe(question);
});
