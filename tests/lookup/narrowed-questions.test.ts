// “The G20 on Afghanistan”, “the next round after May 2026”, “who blocked the statement”: what narrows a question binds its answer; the last edition, or whoever took part, is none.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

const idsOf = (text: string) => idsShown(shown(text));

describe("something narrows a series", () => {
  test.each([
    ["did xi and putin take part in the g20 on afghanistan", ["g20-extraordinary-2021-10"]],
    ["who attended the G20 on Afghanistan", ["g20-extraordinary-2021-10"]],
    ["was Merkel at the G20 summit on Afghanistan", ["g20-extraordinary-2021-10"]],
    ["did Trump join the G20 on Ukraine", ["notice"]],
    ["when was the BRICS summit postponed", ["brics-2020"]],
    ["was the BRICS summit ever postponed", ["brics-2020"]],
    ["when was the COP postponed", ["cop26"]],
    ["when was the EU-China summit postponed", ["eu-china-2020", "eu-china-leipzig-2020"]],
    ["did Modi join the virtual G20", ["g20-virtual-2023-11"]],
    ["was there ever a virtual NATO summit", ["nato-extraordinary-2022-02"]],
    // Nothing says which, and nothing of the last one that was held is denied.
    ["did Trump go to the G20", ["g20-johannesburg-2025"]],
    ["has the G7 been moved", ["g7-evian-2026"]],
  ])("“%s”", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });

  test("who did not come to the one on a matter is told by its step", () => {
    expect(read("did xi and putin take part in the g20 on afghanistan")).toContain("Xi and Putin do not take part");
  });

  test("all that were ever held by video are told, with what was held beside the summits", () => {
    const ids = idsOf("was the G20 ever held by video");
    expect(ids).toEqual(expect.arrayContaining(["g20-riyadh-2020", "g20-virtual-2023-11"]));
    expect(ids).not.toContain("g20-new-delhi-2023");
    // Which of both it was is asked of one.
    expect(idsOf("was the G20 in Riyadh held by video")).toEqual(["g20-riyadh-2020"]);
  });

  test("where no edition was put off, or nobody is known to have come, that is said", () => {
    for (const text of ["when was APEC postponed", "did Macron go to COP", "why is Taiwan not at APEC"])
      expect(shown(text).kind).toBe("notice");
    expect(read("why does Taiwan not take part in APEC")).toContain("does not tell why");
    expect(idsOf("why was Xi not at the G20 in New Delhi")).toEqual(["g20-new-delhi-2023"]);
  });
});

describe("a time that is over bounds what is next or first", () => {
  test.each([
    ["what's the next israel lebanon round after may 2026", ["israel-lebanon-washington-2026-06"]],
    ["what was planned after 31 May 2026 for Israel and Lebanon", ["israel-lebanon-washington-2026-06"]],
    ["first G7 summit after 2022", ["g7-hiroshima-2023"]],
    ["first Trump Putin meeting after 2020", ["us-russia-alaska-2025"]],
    ["the first quad summit after 2021", ["quad-tokyo-2022"]],
    ["next US-Iran round after April 2025", ["us-iran-round-4-2025"]],
    ["next EU-China summit after 2023", ["eu-china-2025"]],
  ])("“%s”", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
    expect(shown(text)).not.toHaveProperty("missed");
  });

  test("what is to come is the next still, and none ahead is said of a day that is not over", () => {
    expect(shown("G7 after Évian: anything scheduled?")).toMatchObject({ missed: { which: "next" } });
    expect(idsOf("next G20 summit")).toEqual(["g20-miami-2026"]);
    expect(idsOf("G7 summits since 2022").length).toBeGreaterThan(2);
  });
});

describe("what stands before “which summit was that” binds", () => {
  test.each([
    ["5 percent of gdp nato, which summit was that", ["nato-the-hague-2025"]],
    ["which nato summit agreed 5 percent", ["nato-the-hague-2025"]],
    ["kazan brics, which summit was that", ["brics-2024"]],
    ["2 percent nato which summit was it", ["notice"]],
  ])("“%s”", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
    expect(shown(text)).not.toHaveProperty("missed");
  });
});

describe("as somebody said, and what somebody offered", () => {
  test.each([
    ["did india and pakistan meet at a neutral site like rubio said", "India has not agreed to talks"],
    ["did Putin and Zelensky meet as Trump promised", "did not agree on such a meeting"],
    ["Did biden accept putins offer for a live debate", "has not taken up the offer"],
    ["did Putin challenge Biden to a debate", "has not taken up the offer"],
  ])("“%s”", (text, told) => {
    expect(shown(text).kind).toBe("event");
    expect(read(text)).toContain(told);
  });

  test("the offer that is named is another meeting's still, and whose words are asked for are quotes", () => {
    expect(idsOf("did Biden accept Macron's proposal for a summit with Putin")).toEqual([
      "us-russia-summit-proposal-2022",
    ]);
    expect(shown("did Xi accept Trump's invitation to the inauguration").kind).toBe("notice");
    expect(shown("what did Rubio say about India and Pakistan").kind).toBe("quotes");
  });
});

describe("who stood against a text", () => {
  test.each([
    "who blocked the G20 statement in Bali",
    "who refused to sign the declaration in Johannesburg",
    "who vetoed the resolution on Gaza",
    "who did not sign the communique of the Ukraine peace summit",
    "which countries opposed the G7 statement",
  ])("“%s” is not told by who was there", (text) => {
    expect(read(text)).toContain("My archive does not tell “who ");
  });

  test("a step that has it is told, and who stayed away is another question", () => {
    expect(read("who blocked the statement at the East Asia Summit in Vientiane")).toContain(
      "Russia and China blocked the statement",
    );
    expect(shown("who boycotted the G20 in Johannesburg")).toMatchObject({ question: { focus: "away" } });
  });
});

describe("what somebody did after something", () => {
  test.each([
    "what did China do after Pelosi's visit",
    "what did China do in response to Pelosi's visit to Taiwan",
    "how did Beijing retaliate for Pelosi's visit",
    "China's reaction to Pelosi's visit",
    "what happened after Pelosi's visit",
  ])("“%s” is told by what is called so", (text) => {
    expect(idsOf(text)).toEqual(["china-countermeasures-2022"]);
  });

  test.each([
    "what did Trump do after the Alaska summit",
    "how did Iran react to the strikes",
    "what happened after Macron's visit to China",
  ])("“%s” is told by no outcome of the thing itself", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test("what somebody said after it, and the edition that follows, are told still", () => {
    expect(shown("what did Putin say after Alaska").kind).toBe("quotes");
    expect(idsOf("what happened after COP26")).toEqual(["cop27"]);
  });
});

describe("a place, a time or a state within a journey or a conference", () => {
  test.each([
    ["who did Blinken see in Shanghai", "blinken-china-2024", "party secretary Chen Jining"],
    ["who did blinken talk to in beijing in april 2024", "blinken-china-2024", "Xi receives Blinken in Beijing"],
    ["foreign ministers of Germany and China in October 2025", "wadephul-china-2025", "Not in October 2025"],
    ["Chinese minister in Munich 2025", "msc-2025", "My archive does not name China there"],
    ["which EU representative was at the EU-CELAC summit", "eu-celac-santa-marta-2025", "António Costa"],
    [
      "which US representative was at the Johannesburg G20",
      "g20-johannesburg-2025",
      "Somebody from its embassy is there at the end",
    ],
  ])("“%s”", (text, id, told) => {
    expect(idsOf(text)).toEqual([id]);
    expect(read(text)).toContain(told);
  });

  test("all who took part are not those whom somebody met in one of its places, and another’s journey is none of theirs", () => {
    expect(read("who did Yellen meet in Guangzhou")).toContain("does not tell “who did Yellen meet in Guangzhou”");
    expect(shown("who did Macron see in Guangzhou").kind).toBe("notice");
    // To meet somebody in Beijing, and to be in Chengdu.
    expect(read("who received Macron in Chengdu")).not.toContain("On record");
  });

  test("who met in the one place of a meeting is told by who took part, several are asked back, and holders are holders", () => {
    expect(shown("who did Pelosi meet in Taipei")).toMatchObject({ question: { focus: "who" } });
    expect(idsOf("who did Wang Yi meet in Munich").length).toBeGreaterThan(2);
    expect(shown("foreign ministers of Germany and China").kind).toBe("office");
    expect(shown("Chinese foreign minister in 2025").kind).toBe("office");
  });
});

describe("which meeting it was that is told of", () => {
  test.each([
    "26 states pledge to help secure ukraine after ceasefire, which meeting was it",
    "26 states pledge to help secure Ukraine after a ceasefire, which meeting was that?",
  ])("“%s” is that one, under no word of one that is next", (text) => {
    expect(idsOf(text)).toEqual(["coalition-of-the-willing-paris-2025-09"]);
    expect(read(text)).not.toContain("ahead in my archive");
  });

  test("of what none tells there is none, and the next is still the next", () => {
    expect(shown("90 states pledge to help bury ukraine after ceasefire, which meeting was it").kind).toBe("notice");
    expect(read("Which meeting is the next on Ukraine?")).toContain("No Ukraine meeting ahead in my archive");
  });
});
