// A word of the trade that no step has is told by the step that has its sense; nobody else's deed, and no other one, is told for it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const view = shownTo(archive, "2026-11-30");
const told = (text: string) => readBody(render(view(text), archive, ENGLISH));

describe("what one event tells in another word of the same sense is on record", () => {
  test.each([
    ["who blocked the EAS declaration in Vientiane", "Russia and China blocked the statement"],
    ["who vetoed EU candidates for COP29", "blocks any candidate from the EU"],
    ["who opposed the US as g20 host in 2026", "China objects to the United States as host"],
    ["who protested against the January 2022 date of the NPT review conference", "China objects to 17 January 2022"],
    ["how did petro get into the US when his visa was revoked", "whose visa it had withdrawn"],
    ["how did bulgaria drop out of the race for cop29", "Bulgaria withdraws its own bid"],
    ["How did Armenia beat Azerbaijan for the 2026 biodiversity COP?", "65 votes to 58"],
    ["how many ballots did Azerbaijan get for COP17", "65 votes to 58"],
    ["Did India and the US swap turns for the Quad in 2024?", "exchange their turns"],
    ["Did Putin applaud China's stance on Ukraine in Samarkand?", "praises China's balanced position"],
    ["when did the news of Navalny's death break at Munich 2024", "becomes known as the conference opens"],
    ["moratorium lapsed when?", "which lapses"],
    ["when did the wto e-commerce moratorium lapse", "which lapses"],
    [
      "How many countries backed taking no action on Russia's amendment at the Summit of the Future?",
      "by 143 votes to 7",
    ],
  ])("“%s” tells “%s”", (text, words) => {
    expect(told(text)).toMatch(/\*\*On record:\*\*/);
    expect(told(text)).toContain(words);
  });
});

describe("what no step of it tells in any word stays denied", () => {
  test.each([
    ["who vetoed US candidates for COP29", "who vetoed"],
    ["did France veto EU candidates for COP29", "veto"],
    ["Did Xi applaud Putin's stance on Ukraine in Samarkand?", "applaud"],
    ["did Blinken praise China's support for Russia in Vientiane 2024", "praise"],
    ["who vetoed the NATO Madrid summit declaration", "who vetoed"],
    ["how did Armenia celebrate winning COP17", "celebrate"],
    ["who financed the Petro visit to the White House", "who financed"],
    ["how did Trump insult Petro at the White House in February 2026", "insult"],
    ["what did the G20 leaders veto in Rome 2021", "veto"],
  ])("“%s” does not tell “%s”", (text, word) => {
    expect(told(text)).toContain(`My archive does not tell “${word}”`);
  });
});

describe("why there was no text is told by the step that says so, and by no change of its date", () => {
  test.each([
    "Why was there no joint statement at the East Asia Summit in Vientiane",
    "why no communique at east asia summit 2024",
  ])("“%s”", (text) => {
    expect(idsShown(view(text))).toEqual(["east-asia-summit-2024"]);
    expect(told(text)).toContain("wanted to make it political");
    expect(told(text)).not.toContain("never moved");
  });

  test.each([
    "Why was there no joint statement at the G20 summit in Johannesburg",
    "why was there no final declaration at the Alaska summit",
    "why was there no joint statement at the Biden Xi summit in Woodside",
  ])("“%s” has no reason in the archive", (text) => {
    expect(told(text)).toContain("My archive does not tell why.");
    expect(told(text)).not.toMatch(/never moved|Moved later|Took part/);
  });

  test("why a meeting was put off is still told by its reason", () => {
    expect(told("Why was the Chile APEC summit called off?")).toContain("protests");
  });
});
