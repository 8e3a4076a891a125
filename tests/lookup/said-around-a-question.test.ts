// Where somebody asks from, since when, what for and who wants to know: none of it changes the answer, unless it names what is asked about.
import { describe, expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

const holdersOf = (text: string): readonly string[] => {
  const view = shown(text);
  return view.kind === "office" ? view.holders.map(({ actor }) => actor.id) : [];
};

describe("who wants to know, and what for", () => {
  test.each([
    [
      "editor wants to know whether the Cairo reconstruction conference was postponed",
      "gaza-reconstruction-cairo-2025",
    ],
    ["producer needs to know if Putin went to Johannesburg in 2023", "brics-2023"],
    ["the desk would like to know when COP31 is", "cop31"],
    ["For the agenda item on Asia: when was the Reykjavik summit?", "us-soviet-reykjavik-1986"],
    ["In tomorrow's seminar we treat the G20. When did Trump and Putin meet in Helsinki?", "us-russia-helsinki-2018"],
    ["Our club plays the G20, so which summit comes up next on the calendar?", "g20-miami-2026"],
    [
      "I lecture on treaties that ran out. Did New START lapse in the end, and who wanted to prolong it?",
      "new-start-expiry-2026",
    ],
    ["where was the Hanoi summit, its for my geography poster", "us-north-korea-hanoi-2019"],
  ])("“%s” is asked of the event", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  test.each([
    "For my lecture on Yalta, when did the three leaders meet?",
    "For my class on Bretton Woods, who chaired the conference?",
  ])("“%s” names what the archive lacks, and no other event is told", (text) => {
    expect(idsOf(text)).toEqual([]);
  });

  test("what it is for may be what “it” is", () => {
    expect(holdersOf("For my notes on the WTO: who heads it?")).toEqual(["ngozi-okonjo-iweala"]);
  });

  test("an event before the question is no occasion for it", () => {
    expect(idsOf("At the Lima APEC summit, who met Xi?")).not.toContain("trump-xi-busan-2025");
  });

  test.each([
    "Whose phrase is “equally unhappy”, which I keep hearing about arms control conferences?",
    "Whose words are “equally unhappy”, as my co-chair keeps saying?",
  ])("“%s” asks for the words", (text) => {
    const view = shown(text);
    expect(view.kind === "quotes" && view.quotes.map(({ id }) => id)).toEqual(["do-equally-unhappy-2026"]);
  });
});

describe("a day that is told beside the question", () => {
  test.each([
    ["Since our last session, on 15 April 2026, what has changed about the talks of the US with Iran?", "2026-04-15"],
    ["I last checked on 1 March 2026. What is new about the G20?", "2026-03-01"],
    ["Since our last meeting, 3 May 2026, any news on Ukraine?", "2026-05-03"],
    ["what has changed since I last asked, on 1 June 2026, about the Board of Peace?", "2026-06-01"],
  ])("“%s” asks since then, until now", (text, since) => {
    const view = shown(text);
    expect(view.kind === "changes" && view.question).toMatchObject({ since });
    expect(view.kind === "changes" && view.question.asOf).toBeUndefined();
  });

  test("is the last of those that somebody corrects", () => {
    const view = shown("on 23/05/2018 - no, make it 25/05/2018: was the Singapore summit on?");
    expect(view.kind === "event" && view.question.asOf).toBe("2018-05-25");
  });

  test("may be supposed", () => {
    const view = shown(
      "Suppose I lecture on 1 October 2021: what stood in the calendars then for the Francophonie summit?",
    );
    expect(view.kind === "event" && [view.at.event.id, view.question.asOf]).toEqual([
      "francophonie-summit-18-2022",
      "2021-10-01",
    ]);
  });

  test("tells in what else took place when somebody held an office", () => {
    expect(holdersOf("Who held the post of US Secretary of State in 2019, when the INF Treaty ended?")).toEqual([
      "mike-pompeo",
    ]);
    expect(holdersOf("Who was UN Secretary-General in 2018, when Kim met Trump?")).toEqual(["antonio-guterres"]);
  });

  test.each([
    ["I should like an overview of the twelve months of two thousand and eighteen", "2018-01-01", "2018-12-31"],
    ["what happened in two thousand twenty-one", "2021-01-01", "2021-12-31"],
  ])("“%s” has its year in words", (text, from, to) => {
    expect(shown(text)).toMatchObject({ kind: "timeline", question: { from, to } });
  });
});

describe("a number beyond all that are known of a time", () => {
  test.each([
    "In my notes there's a seventh round of the US–Iran talks of 2025; kindly supply the date",
    "when was the fourth round of the Russia–Ukraine talks in Istanbul in 2025",
    "date of the fifth inter-Korean summit of 2018?",
  ])("“%s” is of none", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test("while one of them is still told", () => {
    expect(idsOf("When was the sixth round of the US–Iran talks of 2025?")).toEqual(["us-iran-muscat-2025-06"]);
    expect(idsOf("date of the third inter-Korean summit of 2018?")).toContain("inter-korean-pyongyang-2018");
  });
});
