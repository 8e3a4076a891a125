import { describe, expect, test } from "vitest";
import type { FindOptions } from "#src/archive/search/hit.ts";
import { WHOLE_NAME } from "#src/archive/search/search.ts";
import { createSearchIndex } from "#src/archive/search/search-index.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote, aTopic, type Shelves } from "#tests/helpers/archive.ts";

const TODAY = "2026-06-01";

function finding(shelves: Shelves): (words: string, options?: FindOptions) => readonly string[] {
  const archive = anArchive({ topics: [], ...shelves });
  return (words, options) => archive.search.find(words, { today: TODAY, ...options }).map(({ id }) => id);
}

/** An event held on a day, or planned for it when it lies ahead. */
function onDay(id: string, title: string, date: string, rest: Parameters<typeof anEvent>[0] = {}) {
  const status = date < TODAY ? "held" : "planned";
  return anEvent({ id, title, developments: [aDevelopment({ known: "2021-01-01", status, date })], ...rest });
}

const BIDEN = anActor({ id: "joe-biden", name: "Joe Biden", "family-name": "Biden", country: undefined });
const XI = anActor({ "family-name": "Xi", names: { zh: "习近平" }, also: ["習近平"], country: undefined });

describe("what comes first", () => {
  test("a whole name, then a title, then a text", () => {
    const find = finding({
      events: [
        onDay("text", "Talks of ministers", "2021-05-01", {
          developments: [aDevelopment({ known: "2021-01-01", summary: "They meet in Woodside." })],
        }),
        onDay("title", "Biden and others at Woodside in California", "2021-05-01"),
        onDay("name", "Summit of 2023", "2021-05-01", { also: ["Woodside"] }),
      ],
    });
    expect(find("woodside")).toEqual(["name", "title", "text"]);
  });

  test("of equals what lies ahead on the day of the question, whatever day was asked about before", () => {
    const find = finding({
      events: [onDay("earlier", "Talks in Oslo", "2026-08-01"), onDay("later", "Talks in Oslo", "2027-08-01")],
    });
    const first = (today: string) => find("talks in oslo", { today })[0];
    const days = ["2026-06-01", "2027-06-01", "2026-06-01", "2026-06-02", "2027-06-01"];
    expect(days.map(first)).toEqual(["earlier", "later", "earlier", "earlier", "later"]);
  });

  test("an edit counts at once in what comes first", () => {
    const index = createSearchIndex();
    const first = (date: string) => {
      const events = [onDay("one", "Talks in Oslo", date), onDay("other", "Talks in Oslo", "2026-12-01")];
      return anArchive({ topics: [], events }, 0, index).search.find("talks in oslo", { today: TODAY })[0]?.id;
    };
    expect(["2026-06-10", "2028-06-10", "2026-06-11"].map(first)).toEqual(["one", "other", "one"]);
  });

  test("a whole name scores as one, and nothing else does", () => {
    const archive = anArchive({
      events: [
        onDay("one", "Summit in Rome", "2021-10-30"),
        onDay("two", "Summit in Rome of the Twenty", "2021-10-30"),
      ],
    });
    const scores = archive.search.find("rome summit", { today: TODAY }).map(({ score }) => score);
    expect(scores[0]).toBeGreaterThan(WHOLE_NAME);
    expect(scores[1]).toBeLessThan(WHOLE_NAME);
  });

  test("a name with all the words before several names with one each", () => {
    const find = finding({
      events: [
        onDay("both", "Biden–Xi meeting", "2021-05-01", { kind: "meeting" }),
        onDay("apart", "Biden summit", "2021-05-01", { also: ["Xi summit"] }),
      ],
    });
    expect(find("biden xi")).toEqual(["both", "apart"]);
  });

  test("of equals, what lies ahead, soonest first, then what has gone by, latest first", () => {
    const find = finding({
      events: [
        onDay("g20-2020", "G20 summit 2020", "2020-11-21"),
        onDay("g20-2027", "G20 summit 2027", "2027-11-01"),
        onDay("g20-2025", "G20 summit 2025", "2025-11-22"),
        onDay("g20-2026", "G20 summit 2026", "2026-12-14"),
      ],
    });
    expect(find("g20 summit")).toEqual(["g20-2026", "g20-2027", "g20-2025", "g20-2020"]);
  });

  describe("of events of a kind", () => {
    const events = [
      onDay("past", "Summit in Rome", "2021-10-30"),
      onDay("next", "Summit of the leaders of very many states and organisations in Paris", "2026-06-10"),
      onDay("later", "Summit in Madrid", "2027-10-30"),
      onDay("talks", "Meeting of Putin and Trump", "2026-08-01", { kind: "visit" }),
    ];
    const find = finding({ events });

    test.each(["summit", "summits", "the next summit", "саммит", "峰会"])(
      "“%s” is first of all what comes next",
      (words) => {
        expect(find(words)).toEqual(["next", "later", "past"]);
      },
    );

    test("with other words beside it, one kind may be called another", () => {
      expect(find("meeting in paris")).toEqual(["next"]);
    });

    test("a beginning of its word does while somebody types", () => {
      expect(find("summ", { typing: true })).toEqual(["next", "later", "past"]);
    });

    test.each(["встреча", "meet", "会晤", "meetings"])("“%s” is a meeting", (words) => {
      expect(find(words)).toEqual(["talks"]);
    });
  });

  test("asked as of a day, what lay ahead then comes first", () => {
    const archive = anArchive({
      events: [
        onDay("later", "G20 summit 2025", "2025-11-22", {
          developments: [
            aDevelopment({ known: "2020-01-01", status: "floated" }),
            aDevelopment({ known: "2025-11-22", status: "held", date: "2025-11-22" }),
          ],
        }),
        onDay("sooner", "G20 summit 2020", "2020-11-21"),
      ],
    });
    const first = (asOf?: string) => archive.search.find("g20 summit", { today: "2025-12-01", asOf })[0]?.id;
    expect(first("2021-01-10")).toBe("later");
  });

  test("of people with the same name, those in office, then those most spoken of", () => {
    const wang = (id: string, given: string, to?: string) =>
      anActor({
        id,
        name: `Wang ${given}`,
        "family-name": "Wang",
        offices: [{ title: "Minister", from: "2013-01-01", ...(to === undefined ? {} : { to }) }],
      });
    const find = finding({
      actors: [wang("former", "Bo", "2020-01-01"), wang("quiet", "Chen"), wang("spoken-of", "Dan")],
      events: [anEvent({ participants: [{ actor: "spoken-of" }, { actor: "former" }] })],
      quotes: [aQuote({ speaker: "former" })],
    });
    expect(find("wang", { kinds: ["actor"] })).toEqual(["spoken-of", "quiet", "former"]);
  });

  test("an office names who holds it, present holders first", () => {
    const office = (from: string, to?: string) => [
      { title: "President of the United States", from, ...(to === undefined ? {} : { to }) },
    ];
    const find = finding({
      actors: [
        anActor({ id: "joe-biden", name: "Joe Biden", offices: office("2021-01-20", "2025-01-20") }),
        anActor({ id: "donald-trump", name: "Donald Trump", offices: office("2025-01-20") }),
      ],
    });
    expect(find("president of the united states")).toEqual(["donald-trump", "joe-biden"]);
  });
});

describe("how words are read", () => {
  const find = finding({
    actors: [
      BIDEN,
      XI,
      anActor({ id: "united-kingdom", kind: "state", name: "United Kingdom", also: ["UK"], country: undefined }),
      anActor({ id: "ukraine", kind: "state", name: "Ukraine", names: { uk: "Україна" }, country: undefined }),
      anActor({ id: "north-korea", kind: "state", name: "North Korea", also: ["DPRK"], country: undefined }),
      anActor({ id: "erdogan", name: "Recep Tayyip Erdoğan", "family-name": "Erdoğan", country: undefined }),
      anActor({ id: "shoigu", name: "Sergei Shoigu", "family-name": "Shoigu", country: undefined }),
      anActor({ id: "lavrov", name: "Sergey Lavrov", "family-name": "Lavrov", country: undefined }),
      anActor({ id: "zelensky", name: "Volodymyr Zelensky", "family-name": "Zelensky", country: undefined }),
    ],
    events: [
      onDay("virtual", "Biden–Xi virtual summit", "2021-11-15", {
        also: ["中美元首视频会晤"],
        participants: [{ actor: "joe-biden" }, { actor: "xi-jinping" }],
      }),
      onDay("cop26", "UN climate conference in Glasgow (COP26)", "2021-10-31/2021-11-13", { kind: "conference" }),
      onDay("brics-18", "18th BRICS summit", "2026-09-01"),
      onDay("hague", "NATO summit in The Hague", "2025-06-24/2025-06-25"),
    ],
  });

  test.each([
    ["biden xi sumit", "virtual"],
    ["bidne xi", "virtual"],
    ["xi   BIDEN,   summit!", "virtual"],
    ["when is the biden xi summit", "virtual"],
    ["中美", "virtual"],
    ["中美 拜登 会晤", "virtual"],
    ["習近平", "xi-jinping"],
    ["習 近平", "xi-jinping"],
    ["erdogan", "erdogan"],
    ["ERDOĞAN", "erdogan"],
    ["Эрдоган", "erdogan"],
    ["sergey shoigu", "shoigu"],
    ["sergei lavrov", "lavrov"],
    ["zelenskyy", "zelensky"],
    ["Zelenskiy", "zelensky"],
    ["zelenski", "zelensky"],
    ["northkorea", "north-korea"],
    ["dprk", "north-korea"],
    ["cop 26", "cop26"],
    ["COP-26", "cop26"],
    ["cop", "cop26"],
    ["eighteenth brics", "brics-18"],
    ["18 brics", "brics-18"],
    ["the hague", "hague"],
  ])("“%s” finds %s", (words, id) => {
    expect(find(words)[0]).toBe(id);
  });

  test("a short word is a whole word, while a longer one may be unfinished", () => {
    expect(find("uk")).toEqual(["united-kingdom"]);
    expect(find("ukr")).toEqual(["ukraine"]);
  });

  test("while someone types, a short word may go on, after the records that have it whole", () => {
    expect(find("uk", { typing: true, kinds: ["actor"] })).toEqual(["united-kingdom", "ukraine"]);
  });

  test("a short word that is no name goes on", () => {
    expect(find("biden x")[0]).toBe("virtual");
  });

  test("a word that nothing is like is left aside when the others say enough", () => {
    expect(find("biden xi qqqqqqq")[0]).toBe("virtual");
    expect(find("summit qqqqqqq wwwwwww eeeeeee")).toEqual([]);
  });
});

test.each([
  ["встреча Трампа с Путиным", "alaska"],
  ["переговоры о Украине", "ukraine"],
  ["Зеленским", "ukraine"],
  ["中美峰会", "us-china"],
])("“%s” is found in its case and without spaces", (words, id) => {
  const find = finding({
    actors: [
      anActor({ id: "trump", name: "Donald Trump", names: { ru: "Дональд Трамп" }, country: undefined }),
      anActor({ id: "putin", name: "Vladimir Putin", names: { ru: "Владимир Путин" }, country: undefined }),
      anActor({ id: "zelensky", name: "Volodymyr Zelensky", names: { ru: "Владимир Зеленский" }, country: undefined }),
    ],
    topics: [aTopic({ id: "us-china-relations", also: ["中美"] })],
    events: [
      onDay("alaska", "Summit in Alaska", "2025-08-15", { participants: [{ actor: "trump" }, { actor: "putin" }] }),
      onDay("ukraine", "Talks in Berlin", "2025-12-14", { also: ["Украина"], participants: [{ actor: "zelensky" }] }),
      onDay("us-china", "Summit in Woodside", "2023-11-15", { topics: ["us-china-relations"] }),
    ],
  });
  expect(find(words, { kinds: ["event"] })[0]).toBe(id);
});

test("words that nothing is like are told, small ones and those with errors aside", () => {
  const { search } = anArchive({ events: [onDay("rome", "Summit in Rome", "2021-10-30")] });
  expect(search.unread("the frobnicate sumit in rome")).toEqual({ words: ["frobnicate"], of: 3 });
  expect(search.unread("金砖国和会 in rome").words).toEqual(["金砖国"]);
});

describe("quotation marks", () => {
  const find = finding({
    events: [
      onDay("far", "Summit that was virtual", "2021-11-15"),
      onDay("near", "A virtual summit of some length", "2021-11-15"),
    ],
    quotes: [
      aQuote({
        wordings: [{ text: "We never held a virtual Summit.", language: "en", kind: "verbatim", sources: [] }],
      }),
    ],
  });

  test("words in quotation marks must follow one another", () => {
    expect(find("virtual summit")).toHaveLength(3);
    for (const words of ['"virtual summit"', "“virtual summit”", "«virtual summit»", "„virtual summit“"]) {
      expect([...find(words)].sort(), words).toEqual(["letter", "near"]);
    }
  });

  test("words beside them may stand anywhere", () => {
    expect(find('length "virtual summit"')).toEqual(["near"]);
  });

  test("a phrase that nobody used is not found, however near its words are", () => {
    expect(find('"summit virtual"')).toEqual([]);
  });

  test("a phrase of a record of another kind is none of those asked for", () => {
    expect(find('"held a virtual summit"')).toEqual(["letter"]);
    expect(find('"held a virtual summit"', { kinds: ["event"] })).toEqual([]);
  });

  test("a mark without its partner is only a mark", () => {
    expect(find('virtual "summit')).toHaveLength(3);
  });
});

describe("dates", () => {
  const find = finding({
    events: [
      onDay("virtual", "Virtual summit", "2021-11-15"),
      onDay("glasgow", "Conference", "2021-10-31/2021-11-13", { kind: "conference" }),
      onDay("week", "Call", "[2021-03-01..2021-03-07]"),
      onDay("month", "Visit", "2021-12"),
      onDay("later", "Virtual summit", "2022-11-15"),
      anEvent({
        id: "moved",
        title: "Meeting",
        developments: [
          aDevelopment({ known: "2020-01-01", status: "planned", date: "2020-06-10" }),
          aDevelopment({ known: "2020-03-01", status: "postponed", date: "2023-06-10" }),
        ],
      }),
    ],
  });

  test.each([
    ["15 november 2021", ["virtual"]],
    ["15 Nov 2021", ["virtual"]],
    ["november 15, 2021", ["virtual"]],
    ["15th of november 2021", ["virtual"]],
    ["2021-11-15", ["virtual"]],
    ["2021年11月15日", ["virtual"]],
    ["november 2021", ["virtual", "glasgow"]],
    ["2021-11", ["virtual", "glasgow"]],
    ["5 march 2021", ["week"]],
    ["december 2021", ["month"]],
    ["2022", ["later"]],
    ["summit 2022", ["later"]],
    ["june 2023", ["moved"]],
    ["june 2020", ["moved"]],
  ])("“%s” finds %j", (words, ids) => {
    expect([...find(words, { kinds: ["event"] })].sort()).toEqual([...ids].sort());
  });

  test("a month is not each of its days", () => {
    expect(find("24 december 2021")).toEqual([]);
  });

  test("the date that stands comes before one that stood", () => {
    const both = finding({
      events: [
        anEvent({
          id: "moved",
          title: "Meeting",
          developments: [
            aDevelopment({ known: "2020-01-01", status: "planned", date: "2020-06-10" }),
            aDevelopment({ known: "2020-03-01", status: "postponed", date: "2023-06-10" }),
          ],
        }),
        onDay("held", "Meeting", "2020-06-10"),
      ],
    });
    expect(both("june 2020")).toEqual(["held", "moved"]);
  });
});

describe("as of a day", () => {
  const archive = anArchive({
    events: [anEvent({ developments: [aDevelopment({ known: "2021-10-06", status: "agreed" })] })],
    quotes: [aQuote({ said: "2021-11-09" })],
  });
  const found = (words: string, asOf: string) => archive.search.find(words, { asOf }).map(({ id }) => id);

  test("an event is found from the day on which it became known", () => {
    expect(found("summit", "2021-10-05")).toEqual([]);
    expect(found("summit", "2021-10-06")).toEqual(["summit"]);
  });

  test("a quote is found from the day on which it was said", () => {
    expect(found("cooperation", "2021-11-08")).toEqual([]);
    expect(found("cooperation", "2021-11-09")).toEqual(["letter"]);
  });
});

describe("kinds and limits", () => {
  test("only the kinds asked for, however many others fit better", () => {
    const events = Array.from({ length: 400 }, (_, n) => onDay(`event-${n}`, "Xi", "2021-05-01"));
    const find = finding({ events, actors: [XI] });
    expect(find("xi", { kinds: ["actor"] })).toEqual(["xi-jinping"]);
    expect(find("xi", { limit: 7 })).toHaveLength(7);
  });

  test("topics are found by their other names", () => {
    const find = finding({ topics: [aTopic({ also: ["Sino-American relations", "中美关系"] })] });
    expect(find("sino american")).toEqual(["us-china"]);
    expect(find("中美关系")).toEqual(["us-china"]);
  });
});

describe("similar names", () => {
  const { search } = anArchive({
    actors: [BIDEN, XI, anActor({ id: "merkel", name: "Angela Merkel", "family-name": "Merkel", country: undefined })],
    events: [onDay("anchorage", "Talks in Anchorage", "2021-03-18")],
  });
  const similar = (words: string) => search.similar(words, { today: TODAY }).map(({ id }) => id);

  test.each([
    ["baidn", "joe-biden"],
    ["mirkil", "merkel"],
    ["ankoradge", "anchorage"],
    ["Меркел", "merkel"],
  ])("for “%s”, %s is offered", (words, id) => {
    expect(similar(words)).toContain(id);
  });

  test("for what looks like nothing, nothing is offered", () => {
    expect(similar("zzzzqqq")).toEqual([]);
    expect(similar("?")).toEqual([]);
  });

  test("three at most", () => {
    expect(similar("a b c d e x j m t").length).toBeLessThanOrEqual(3);
  });
});

test("how a question is put does not decide what is found", () => {
  const find = finding({
    events: [
      onDay("alaska", "Trump–Putin summit in Alaska", "2025-08-15"),
      onDay("call", "Telephone call of Trump and Putin", "2025-10-16", { kind: "call" }),
      onDay("brics", "18th BRICS summit", "2026-09-01"),
      onDay("old", "12th BRICS summit, a new date", "2020-11-17"),
    ],
    quotes: [aQuote({ id: "between", occasion: "The meeting between Trump and Putin will take place" })],
  });
  expect(find("summit between Trump and Putin")[0]).toBe("alaska");
  expect(find("brics summit 2026 date")[0]).toBe("brics");
  expect(find("trump putin phone call")[0]).toBe("call");
});
