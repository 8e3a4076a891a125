import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archive = shipped();
const TODAY = "2026-05-20";

const understood = (text: string) => {
  const asked = parseMessage(text, archive, TODAY, ENGLISH);
  if (!asked.ok) return asked.view.text;
  return "question" in asked ? asked.question : asked.action;
};

test.each(["Mark Carney", "Tony Blair", "Rishi Sunak"])(
  "quotes by %s, whom the archive does not have, are nobody else’s",
  (name) => {
    expect(understood(`quotes by ${name}`)).toBe(
      `The archive knows no person, state or organisation called “${name}”. Try the family name, or fewer words.`,
    );
  },
);

describe("a direct message", () => {
  test.each([
    ["when is the biden xi summit", { about: "event-named", words: "biden xi summit" }],
    ["When is the next Biden Xi summit?", { about: "event-named", words: "Biden Xi summit", which: "next" }],
    ["where is the next G20 summit", { about: "event-named", words: "G20 summit", which: "next" }],
    ["Will Trump and Kim meet again?", { about: "event-named", words: "Trump and Kim meet", which: "next" }],
    ["will there be a summit with Modi", { about: "event-named", words: "summit with Modi", which: "next" }],
    ["when did Biden and Xi last meet", { about: "event-named", words: "Biden and Xi meet", which: "last" }],
    [
      "last meeting between Trump and Putin",
      { about: "event-named", words: "meeting between Trump and Putin", which: "last" },
    ],
    ["the most recent NATO summit", { about: "event-named", words: "NATO summit", which: "last" }],
    ["когда следующий саммит НАТО", { about: "event-named", words: "саммит НАТО", which: "next" }],
    ["последняя встреча Путина и Трампа", { about: "event-named", words: "встреча Путина и Трампа", which: "last" }],
    ["будет ли встреча Путина", { about: "event-named", words: "встреча Путина", which: "next" }],
    ["где пройдет саммит НАТО", { about: "event-named", words: "саммит НАТО" }],
    ["下一次中美峰会是什么时候", { about: "event-named", words: "中美峰会", which: "next" }],
    ["普京什么时候访华", { about: "event-named", words: "普京 访华" }],
    ["# when is the **g20**?", { about: "event-named", words: "g20" }],
    ["<@123456789012345678> when is the g20", { about: "event-named", words: "g20" }],
    ["\u202ewhen is\u200b the g20", { about: "event-named", words: "g20" }],
    ["who attended the Woodside summit?", { about: "event-named", words: "Woodside summit" }],
    ["who are the participants of the Evian summit", { about: "event-named", words: "Evian summit" }],
    ["hi, when is the g20?", { about: "event-named", words: "g20" }],
    ["Hello! Could you tell me when the Miami G20 takes place?", { about: "event-named", words: "Miami G20" }],
    ["Is it true that the G20 will be in Miami?", { about: "event-named", words: "the G20 will be in Miami" }],
    ["remind me of the Miami G20", { about: "event-named", words: "Miami G20" }],
    ["когда встреча Путина и Трампа", { about: "event-named", words: "встреча Путина и Трампа" }],
    ["中美峰会什么时候", { about: "event-named", words: "中美峰会" }],
    ["when is the next summit", { about: "search", words: "summit", page: 0 }],
    ["习近平", { about: "search", words: "习近平", page: 0 }],
    ["dragon and elephant", { about: "quotes", words: "dragon and elephant", page: 0 }],
  ])("“%s” asks for what its words name", (text, question) => {
    expect(understood(text)).toEqual(question);
  });

  test.each([
    ["what's next?", { about: "next", page: 0 }],
    ["next with Xi Jinping", { about: "next", page: 0, actor: "xi-jinping" }],
    ["next meeting with Putin", { about: "next", page: 0, actor: "vladimir-putin" }],
    ["upcoming us-china", { about: "next", page: 0, topic: "us-china" }],
    ["next g20", { about: "next", page: 0, topic: "g20" }],
    ["what's on this week", { about: "next", page: 0, from: "2026-05-20", to: "2026-05-24" }],
    ["next month", { about: "month", page: 0, month: "2026-06" }],
    ["upcoming summits in november", { about: "month", page: 0, month: "2026-11" }],
    ["next week", { about: "next", page: 0, from: "2026-05-25", to: "2026-05-31" }],
    ["tomorrow", { about: "next", page: 0, from: "2026-05-21", to: "2026-05-21" }],
    ["next year", { about: "next", page: 0, from: "2027-01-01", to: "2027-12-31" }],
    ["what happened last week", { about: "timeline", from: "2026-05-13", to: "2026-05-20" }],
    [
      "meetings with Xi in November 2021",
      { about: "timeline", from: "2021-11-01", to: "2021-11-30", actor: "xi-jinping" },
    ],
    ["что было в 2021 году", { about: "timeline", from: "2021-01-01", to: "2021-12-31" }],
    ["2021年11月的会议", { about: "timeline", from: "2021-11-01", to: "2021-11-30" }],
    ["timeline of us-china since 2023", { about: "timeline", topic: "us-china", from: "2023-01-01" }],
    ["calendar for us-china", { about: "calendar", topic: "us-china" }],
  ])("“%s” asks for what takes place when", (text, question) => {
    expect(understood(text)).toEqual(question);
  });

  test.each([
    ["what changed", { about: "changes", page: 0 }],
    ["what changed since 2026-05-01?", { about: "changes", page: 0, since: "2026-05-01" }],
    ["what changed since March", { about: "changes", page: 0, since: "2026-03-01" }],
    ["что изменилось с марта", { about: "changes", page: 0, since: "2026-03-01" }],
    ["что изменилось за неделю", { about: "changes", page: 0, since: "2026-05-13" }],
    ["новости по Ирану", { about: "changes", page: 0, actor: "iran" }],
    ["最近有什么新闻", { about: "changes", page: 0 }],
    ["what's new with North Korea", { about: "changes", page: 0, actor: "north-korea" }],
    ["what changed in November 2021", { about: "changes", page: 0, since: "2021-11-01", asOf: "2021-11-30" }],
    [
      "what changed since last week, as of 2021-11-12",
      { about: "changes", page: 0, since: "2021-11-05", asOf: "2021-11-12" },
    ],
    ["latest on Iran", { about: "changes", page: 0, actor: "iran" }],
    ["latest", { about: "changes", page: 0 }],
    ["what changed on the Budapest summit", { about: "event-named", words: "Budapest summit" }],
  ])("“%s” asks for changes", (text, question) => {
    expect(understood(text)).toEqual(question);
  });

  test.each([
    ["what did Xi say about cooperation?", { about: "quotes", page: 0, speaker: "xi-jinping", words: "cooperation" }],
    ["did Xi say anything about Taiwan", { about: "quotes", page: 0, speaker: "xi-jinping", topic: "taiwan" }],
    ["what did they say about Taiwan", { about: "quotes", page: 0, topic: "taiwan" }],
    ["что сказал Путин об Украине", { about: "quotes", page: 0, speaker: "vladimir-putin", topic: "ukraine" }],
    ["习近平关于台湾说了什么", { about: "quotes", page: 0, speaker: "xi-jinping", topic: "taiwan" }],
    ["习近平说了什么", { about: "quotes", page: 0, speaker: "xi-jinping" }],
    ["quotes by Xi on Taiwan", { about: "quotes", page: 0, speaker: "xi-jinping", topic: "taiwan" }],
    ["Putin quotes", { about: "quotes", page: 0, speaker: "vladimir-putin" }],
    ["Guterres said", { about: "quotes", page: 0, speaker: "antonio-guterres" }],
    ["quotes from Putin", { about: "quotes", page: 0, speaker: "vladimir-putin" }],
    [
      "what did Xi say about Taiwan in 2021",
      { about: "quotes", page: 0, speaker: "xi-jinping", topic: "taiwan", from: "2021-01-01", to: "2021-12-31" },
    ],
    [
      "what did Putin say since 2024 about Ukraine",
      { about: "quotes", page: 0, speaker: "vladimir-putin", topic: "ukraine", from: "2024-01-01" },
    ],
    ["quotes on Taiwan this year", { about: "quotes", page: 0, topic: "taiwan", from: "2026-01-01" }],
    ["what did Blinken say in Beijing", { about: "quotes", page: 0, speaker: "antony-blinken", words: "Beijing" }],
    ["who said no misunderstanding", { about: "check", text: "no misunderstanding", page: 0 }],
    ["谁是王毅", { about: "who-named", words: "王毅" }],
    ["王毅是谁", { about: "who-named", words: "王毅" }],
    ["help", { about: "help", page: 0 }],
  ])("“%s” asks who, and who said what", (text, question) => {
    expect(understood(text)).toEqual(question);
  });

  test.each([
    [
      "when is the biden xi summit as of 10 November 2021?",
      { about: "event-named", words: "biden xi summit", asOf: "2021-11-10" },
    ],
    [
      "biden xi virtual summit (as known on 2021-11-10)",
      { about: "event-named", words: "biden xi virtual summit", asOf: "2021-11-10" },
    ],
    [
      "when is the biden xi summit as of November 2021",
      { about: "event-named", words: "biden xi summit", asOf: "2021-11-30" },
    ],
    [
      "what was known about the Woodside summit in October 2023",
      { about: "event-named", words: "Woodside summit", asOf: "2023-10-31" },
    ],
    ["who is wang yi as-of:2021-11-10", { about: "who-named", words: "wang yi", asOf: "2021-11-10" }],
    ["习近平 as of 2021-11-10", { about: "search", words: "习近平", page: 0, asOf: "2021-11-10" }],
    ["as of 10 November 2021", { about: "next", page: 0, asOf: "2021-11-10" }],
    ["help as of 2021-11-10", { about: "help", page: 0 }],
  ])("“%s” is asked as of a day", (text, question) => {
    expect(understood(text)).toEqual(question);
  });

  test.each([
    ["hello there", /^Hello\. Ask me/],
    ["thanks!", /^You are welcome\. Ask me/],
    ["what changed since 11/10/2021", /^“11\/10\/2021” is not a day I can read: countries put/],
    ["привет", /^Hello\. Ask me/],
    ["How are you?", /^Hello\. Ask me/],
    ["", /^I did not find that\. Try/],
    ["?", /^I did not find that\. Try/],
    ["i love pizza", /^I did not find that\. Try/],
    ["frobnicate summit", /^I did not find that\. Try/],
    ["what did Blofeld say about Taiwan", /^The archive knows no person, state or organisation called “Blofeld”/],
    ["calendar of zzzqqq", /^The archive knows no topic, person, state or organisation called “zzzqqq”/],
    ["what changed since the flood", /^“the flood” is not a time I can read/],
    ["biden xi as of the flood", /^“the flood” is not a day I can read/],
    ["what changed as of 2030-01-01", /^1 January 2030 lies ahead/],
  ])("“%s” is answered in a sentence", (text, sentence) => {
    expect(understood(text)).toMatch(sentence);
  });

  test("whatever it says, its question can travel in a button or be kept", () => {
    const word = fc.constantFrom(
      "next",
      "when",
      "is",
      "Xi",
      "last",
      "week",
      "since",
      "习近平",
      "as",
      "of",
      "2021",
      "what",
      "did",
      "say",
      "的",
      "x".repeat(80),
    );
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
