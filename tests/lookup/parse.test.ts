import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();
const TODAY = "2026-05-20";

const understood = (text: string) => {
  const asked = parseMessage(text, archive, TODAY, ENGLISH);
  if (!asked.ok) return asked.view.text;
  return "question" in asked ? asked.question : asked.action;
};

describe("a name that the archive does not have is told to be missing", () => {
  test.each([
    ["quotes by Mark Carney", "I do not have Mark Carney."],
    ["who is Rishi Sunak", "I do not have Rishi Sunak."],
    ["when does Tony Blair meet Putin", "I do not have Tony Blair."],
    ["Li Keqiang", "I do not have Li Keqiang."],
    ["Merz", "I do not have Merz."],
    ["when is the Davos forum", "I do not have Davos forum."],
    ["what did Blofeld say about Taiwan", "I do not have Blofeld."],
    ["follow Bismarck", "I do not have Bismarck."],
  ])("%s", (text, told) => {
    expect(understood(text)).toBe(told);
  });
});

describe("a direct message asks for events by all that it names", () => {
  test.each([
    ["When is the next Biden Xi summit?", { which: "next", subjects: ["actor:joe-biden", "actor:xi-jinping"] }],
    ["when did Biden and Xi last meet", { which: "last", subjects: ["actor:joe-biden", "actor:xi-jinping"] }],
    ["where is the next G20 summit", { which: "next", series: "g20" }],
    ["the most recent NATO summit", { which: "last", series: "nato" }],
    ["what comes after COP32", { which: "next", series: "un-climate-conferences" }],
    ["who attended the Woodside summit?", { focus: "who", subjects: ["event:biden-xi-woodside-2023"] }],
    ["why was the Budapest summit cancelled", { focus: "why", subjects: ["event:us-russia-budapest-2025"] }],
    ["when was the Busan meeting first announced", { focus: "announced" }],
    ["which meetings were called off in 2025", { which: "all", statuses: ["cancelled", "lapsed"], from: "2025-01-01" }],
    ["how many times did Trump meet Kim Jong Un", { which: "count", statuses: ["held"] }],
    ["all meetings in Geneva", { which: "all", places: ["geneva"] }],
    ["what was known about the Woodside summit in October 2023", { asOf: "2023-10-31" }],
    ["what was known in October 2023 about the date of the Woodside summit", { asOf: "2023-10-31" }],
    ["two days before the Mamallapuram summit, what was known?", { asOf: "2019-10-09" }],
    ["biden xi virtual summit (as known on 2021-11-10)", { asOf: "2021-11-10" }],
    ["As of 30 January 2026: plan for the second Abu Dhabi round?", { asOf: "2026-01-30", places: ["abu dhabi"] }],
    ["когда следующий саммит НАТО", { which: "next", series: "nato" }],
  ])("“%s”", (text, asked) => {
    expect(understood(text)).toMatchObject({ about: "events", ...asked });
  });
});

describe("a direct message asks for a time", () => {
  test.each([
    ["what's next?", { about: "next" }],
    ["next with Xi Jinping", { about: "next", actor: "xi-jinping" }],
    ["what's on this week", { about: "next", from: "2026-05-20", to: "2026-05-24" }],
    ["next month", { about: "month", month: "2026-06" }],
    ["tomorrow", { about: "next", from: "2026-05-21", to: "2026-05-21" }],
    ["what happened last week", { about: "timeline", from: "2026-05-11", to: "2026-05-17" }],
    ["что было в 2021 году", { about: "timeline", from: "2021-01-01", to: "2021-12-31" }],
    ["timeline of us-china since 2023", { about: "timeline", topic: "us-china", from: "2023-01-01" }],
    ["timeline of relations between India and China", { about: "timeline", topic: "india-china" }],
    ["calendar for us-china", { about: "calendar", topic: "us-china" }],
    ["what changed since March", { about: "changes", since: "2026-03-01" }],
    ["latest on North Korea", { about: "changes", actor: "north-korea" }],
    ["what changed in November 2021", { about: "changes", since: "2021-11-01", asOf: "2021-11-30" }],
    ["as of 10 November 2021", { about: "next", asOf: "2021-11-10" }],
  ])("“%s”", (text, asked) => {
    expect(understood(text)).toMatchObject(asked);
  });

  test.each(["what changed since the flood", "what changed since 31 February", "what changed since 11/10/2021"])(
    "and is refused when it cannot be read: “%s”",
    (text) => {
      expect(understood(text)).toMatch(/is not a (?:time|day) I can read/);
    },
  );
});

describe("a time is that of the question", () => {
  test.each([
    ["Show me what happened on 4 December 2025", { about: "timeline", from: "2025-12-04", to: "2025-12-04" }],
    ["whats next 4 the g7", { about: "events", which: "next", series: "g7" }],
    ["before the first Istanbul round of 2025 started, like on May 12, what was the plan", { asOf: "2025-05-12" }],
    ["If I'd asked you on 10 February 2024, when would Putin have been coming to Türkiye?", { asOf: "2024-02-10" }],
    ["whats happened since january", { about: "changes", since: "2026-01-01" }],
    [
      "has the peace treaty between Armenia and Azerbaijan been signed by now",
      { about: "events", subjects: ["topic:armenia-azerbaijan"] },
    ],
    ["The SCO summit following the one in Bishkek", { which: "next", series: "sco", from: "2027-01-01" }],
    ["who hosted the previous G20", { which: "last", series: "g20", focus: "host" }],
    ["is another Trump-Putin summit in the cards?", { which: "next" }],
    ["list NATO summits after 2021", { which: "all", from: "2022-01-01" }],
    ["which visits to Beijing are planned", { which: "all", places: ["beijing"], from: TODAY }],
    ["last Modi visit to Russia", { which: "last", places: ["russia"], subjects: ["guest:narendra-modi"] }],
    ["every summit India hosted", { which: "all", places: ["india"] }],
    ["NPT review conference, the one preceding 2026", { which: "last", to: "2025-12-31" }],
    ["List the summits that will be in Switzerland", { about: "events", which: "all", from: TODAY }],
  ])("“%s”", (text, asked) => {
    expect(understood(text)).toMatchObject(asked);
  });
});

test("nobody who is named is left out of what is asked", () => {
  expect(understood("Latest Modi–Xi encounter?")).toMatchObject({
    about: "events",
    which: "last",
    subjects: ["actor:narendra-modi", "actor:xi-jinping"],
  });
});

test.each([["who is Merz"], ["what did Merz say about Ukraine"], ["quotes by Merz"]])(
  "whom records tell of and none is called is not there: “%s”",
  (text) => {
    expect(understood(text)).toBe("I do not have Merz.");
  },
);

test.each([
  ["IMF spring meetings", "IMF"],
  ["Trudeau quotes", "Trudeau"],
  ["the Kim Yo Jong statement", "Kim Yo Jong"],
  ["Arctic Council next meeting", "Arctic Council"],
])("“%s” is about %s, whom the archive does not have", (text, name) => {
  expect(understood(text)).toMatch(new RegExp(`^I do not have ${name}\\.`));
});

test("a picture of two people is a list of both", () => {
  expect(understood("chart of Trump–Xi")).toMatchObject({
    about: "events",
    which: "all",
    subjects: ["actor:donald-trump", "actor:xi-jinping"],
  });
});

test("of two that fit as well, it is asked back before which of them", () => {
  expect(understood("the day before Alaska")).toMatchObject({ about: "events", focus: "before" });
  expect(understood("two weeks before Busan, what was the plan")).toMatchObject({ asOf: "2025-10-16" });
});

test.each([
  ["Suppose I want to follow the climate talks, what's the next COP?"],
  ["Remind me when the intra-Afghan talks in Doha finally opened"],
  ["I want to follow the climate talks, what's the next COP?"],
  ["I keep reading that Putin owes Erdoğan a visit in Türkiye. Did he ever go?"],
  ["Please run through the SCO summits for me, one by one."],
])("nothing is done for a question: “%s”", (text) => {
  expect(understood(text)).toMatchObject({ about: "events" });
});

test("a mistyped small word is no part of a name", () => {
  expect(understood("all phone calls betwen trump n xi")).toMatchObject({
    about: "events",
    which: "all",
    subjects: ["actor:donald-trump", "actor:xi-jinping"],
    kinds: ["call"],
  });
});

test("a name that goes on behind a title is the whole name", () => {
  const asked = understood("the last meeting between President Moon Jae-in and Kim Jong Un");
  expect(asked).toMatchObject({ which: "last", subjects: ["actor:moon-jae-in", "actor:kim-jong-un"] });
  expect(asked).not.toHaveProperty("names");
});

describe("a direct message asks who, and who said what", () => {
  test.each([
    ["who is Wang Yi", { about: "who", id: "wang-yi" }],
    ["王毅是谁", { about: "who", id: "wang-yi" }],
    ["习近平 as of 2021-11-10", { about: "who", id: "xi-jinping", asOf: "2021-11-10" }],
    ["president of France in 2018", { about: "office", title: "president", of: "actor:france", from: "2018-01-01" }],
    [
      "who was US secretary of state in 2021",
      { about: "office", title: "secretary of state", of: "actor:united-states" },
    ],
    ["who was in charge of the USSR in 1987?", { about: "office", of: "actor:soviet-union", from: "1987-01-01" }],
    ["who succeeded Stoltenberg", { about: "office", title: "Secretary General of NATO", from: "2024-10-02" }],
    ["who came before Rutte at NATO", { about: "office", to: "2024-09-30" }],
    ["who used to be China's ambassador in Washington", { about: "office", of: "actor:china" }],
    ["is Blinken still secretary of state", { about: "who", id: "antony-blinken" }],
    ["find the quote about guardrails", { about: "quotes", words: "guardrails" }],
    ["what did Trump say in Helsinki", { about: "quotes", speaker: "donald-trump", place: "helsinki" }],
    ["has Xi ever talked about guardrails", { about: "quotes", speaker: "xi-jinping", words: "guardrails" }],
    ["who speaks for the Kremlin", { about: "office", title: "spokesperson" }],
    ["biden in 2012 was what exactly", { about: "who", id: "joe-biden" }],
    [
      "In 2016 NATO had which secretary general",
      { about: "office", of: expect.stringContaining("nato"), from: "2016-01-01" },
    ],
    ["no deal until theres a deal who came up w that", { about: "check", text: "no deal until theres a deal" }],
    ["whos boss of nato", { about: "office", of: expect.stringContaining("nato") }],
    ["what did Xi say about cooperation?", { about: "quotes", speaker: "xi-jinping", words: "cooperation" }],
    [
      "what did Xi say about Taiwan in 2021",
      { about: "quotes", speaker: "xi-jinping", topic: "taiwan", to: "2021-12-31" },
    ],
    ["что сказал Путин об Украине", { about: "quotes", speaker: "vladimir-putin", topic: "ukraine" }],
    ["anything by lavrov", { about: "quotes", speaker: "sergey-lavrov" }],
    [
      "Could you identify the speaker who worried about the threat from within?",
      { about: "quotes", words: "threat within" },
    ],
    ["Putin quotes", { about: "quotes", speaker: "vladimir-putin" }],
    ["dragon and elephant", { about: "quotes", words: "dragon elephant" }],
    ["did Putin really say “the sky is green today”", { about: "check" }],
  ])("“%s”", (text, asked) => {
    expect(understood(text)).toMatchObject(asked);
  });

  test("and is asked back when several have the name", () => {
    expect(understood("what did Wang say")).toBe("“Wang” fits several. Which one do you mean?");
  });
});

describe("a direct message can have something done", () => {
  test.each([
    ["follow US-China", { do: "follow", target: { kind: "topic", id: "us-china" } }],
    ["unfollow Iran", { do: "unfollow", target: { kind: "actor", id: "iran" } }],
    [
      "I want to follow the talks between Russia and Ukraine",
      { do: "follow", target: { kind: "topic", id: "russia-ukraine" } },
    ],
    ["stop", { do: "stop" }],
    ["no more messages please", { do: "stop" }],
    ["what do I follow", { do: "following" }],
    ["remind me a week before COP32", { do: "remind", event: "cop32", before: "1w" }],
  ])("“%s”", (text, action) => {
    expect(understood(text)).toEqual(action);
  });

  test.each(["follow Ukraine", "remind me a day before the G20", "remind me of Putin's visit"])(
    "and is asked back otherwise: “%s”",
    (text) => {
      const asked = parseMessage(text, archive, TODAY, ENGLISH);
      expect(asked.ok).toBe(false);
      expect("view" in asked && (asked.view.actions ?? []).length).toBeGreaterThan(0);
    },
  );
});

describe("what the words and signs of an answer mean is told by the help", () => {
  test.each([
    "what does “tentative” mean?",
    "what do you mean by floated",
    "what does quietly dropped mean?",
    "what is a confirmed date",
    "what do the colours mean",
  ])("“%s”", (text) => {
    expect(understood(text)).toEqual({ about: "help", page: 1 });
  });

  test.each(["what is planned", "what did Putin mean by red lines"])("“%s” asks for none of them", (text) => {
    expect(understood(text)).not.toMatchObject({ about: "help" });
  });
});

test("a name with a year asks for the event, and not for what was known before it", () => {
  expect(understood("Trump China visit 2026")).not.toHaveProperty("asOf");
  expect(understood("Trump China visit 2026")).not.toHaveProperty("focus");
});

describe("a direct message that asks nothing of the archive", () => {
  test.each([
    ["hello", /^Hello\. Ask me/],
    ["thanks!", /^You are welcome/],
    ["how old is your data", /^The newest fact in my archive is of/],
    ["that's wrong", /which answer is wrong/],
    ["i love pizza", /^I did not understand that/],
    ["best restaurant in paris", /^I did not understand that/],
    ["11/10/2021", /countries put day and month in different order/],
  ])("“%s” is answered in a sentence", (text, sentence) => {
    expect(understood(text)).toMatch(sentence);
  });

  test("always has something to tap that works", () => {
    const asked = parseMessage("i love pizza", archive, TODAY, ENGLISH);
    expect("view" in asked && (asked.view.asks ?? []).map(({ question }) => question.about)).toEqual([
      "next",
      "changes",
      "help",
    ]);
  });
});

describe("whatever is typed", () => {
  const word = fc.constantFrom(
    ..."when is the next who said what did Xi Biden summit g20 2021 as of quotes by 习近平 что".split(" "),
  );

  test("the question that it comes to is one", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.array(word).map((words) => words.join(" ")),
        ),
        (text) => {
          const asked = parseMessage(text, archive, TODAY, ENGLISH);
          if ("question" in asked) expect(Question.parse(asked.question)).toEqual(asked.question);
        },
      ),
    );
  });
});
