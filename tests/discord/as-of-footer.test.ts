// How far the archive reaches is told where it matters. It is no part of an answer as of a day: it would tell what nobody knew then.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { aQuestion, type QuestionInput } from "#tests/helpers/ids.ts";
import { shipped } from "#tests/helpers/shipped.ts";

/** The archive ends on 31 May 2026. */
const TODAY = "2026-06-14";
const LATER = "2026-06-15";
const DAY = "2021-11-10";
const SUMMIT = "us-china-virtual-summit-2021";

const TODAYS_ARCHIVE = /files last changed|my archive ends/i;
const OLD =
  /^-# (.*\n-# )?((\d+ of )?\d+ events · )?⚠️ My archive ends on 31 May 2026, <t:1780228800:R>; newer events may be missing\.$/m;

function read(question: QuestionInput, today = TODAY): string {
  const view = answer(aQuestion(question), {
    archive: shipped(),
    today,
    status: () => {
      throw new Error("not asked for");
    },
    commands: [],
    words: ENGLISH,
  });
  return readBody(render(view, shipped(), ENGLISH));
}

function readReply(text: string): string {
  const intent = parseMessage(text, shipped(), TODAY, ENGLISH);
  if (!intent.ok) return readBody(render(intent.view, shipped(), ENGLISH));
  return "question" in intent ? read(intent.question) : intent.action.do;
}

/** Each is asked as of the day as well. */
const QUESTIONS: Readonly<Record<string, QuestionInput>> = {
  event: { about: "event", id: SUMMIT, page: 0 },
  "event by name": { about: "event-named", words: "biden xi virtual summit" },
  "how an event became known": { about: "event", id: SUMMIT, open: "history", page: 1 },
  next: { about: "next", page: 0 },
  "next of a topic": { about: "next", topic: "us-china", within: "month", page: 0 },
  month: { about: "month", month: "2021-11", page: 0 },
  changes: { about: "changes", since: "2021-10-01", page: 0 },
  quote: { about: "quote", id: "xi-letter-ncuscr-2021", page: 0 },
  quotes: { about: "quotes", speaker: "xi-jinping", page: 0 },
  sources: { about: "sources", event: SUMMIT, page: 0 },
  who: { about: "who", id: "xi-jinping", page: 0 },
  "who by name": { about: "who-named", words: "xi jinping" },
  timeline: { about: "timeline", topic: "us-china" },
  search: { about: "search", words: "taiwan", page: 0 },
};

/** Those that find nothing. */
const IN_VAIN: Readonly<Record<string, QuestionInput>> = {
  "event by name": { about: "event-named", words: "zzzzqqq" },
  "an event that was not known": { about: "event", id: "biden-xi-woodside-2023", page: 0 },
  next: { about: "next", from: "2021-12-24", to: "2021-12-24", page: 0 },
  "next of a topic": { about: "next", topic: "us-china", from: "2030-01-01", to: "2030-01-02", page: 0 },
  month: { about: "month", month: "2031-01", page: 0 },
  changes: { about: "changes", since: "2021-11-10", actor: "xi-jinping", page: 0 },
  quotes: { about: "quotes", words: "zzzzqqq", page: 0 },
  who: { about: "who-named", words: "zzzzqqq" },
  timeline: { about: "timeline", from: "2030-01-01", to: "2030-01-02" },
  search: { about: "search", words: "zzzzqqq", page: 0 },
};

const then = (question: QuestionInput) => ({ ...question, asOf: DAY }) as QuestionInput;

describe("an answer as of a day", () => {
  test.each(Object.entries(QUESTIONS))("%s: tells the day once, and nothing of the archive today", (_, question) => {
    const text = read(then(question));
    expect(text.match(/10 November 2021/g), text).not.toBeNull();
    expect(text.match(/As known on 10 November 2021/g)).toHaveLength(1);
    expect(text).not.toMatch(TODAYS_ARCHIVE);
    expect(text).not.toMatch(/·\s*$|-# \s*$/m);
  });

  test.each(Object.entries(IN_VAIN))("%s, in vain: the same, the day is in the sentence or above it", (_, question) => {
    const text = read(then(question));
    expect(text).toContain("10 November 2021");
    expect(text).not.toMatch(TODAYS_ARCHIVE);
  });

  test("a count stays where there was one", () => {
    expect(read(then(QUESTIONS.month!))).toMatch(/^-# (Page \d+ of \d+ · )?\d+ events?$/m);
    expect(read(then(QUESTIONS.timeline!))).toMatch(/^-# (\d+ of )?\d+ events?( · \d+ more without a date)?$/m);
  });

  test.each([
    "biden xi summit as of 10 November 2021",
    "what did zzzzqqq say about taiwan as of 10 November 2021",
    "what changed with zzzzqqq as of 10 November 2021",
    "zzzzqqq as of 10 November 2021",
  ])("a direct message: %s", (text) => {
    expect(readReply(text)).not.toMatch(TODAYS_ARCHIVE);
  });
});

/** What can have come since would change them. */
const WITH_WHAT_COMES = ["next", "next of a topic", "changes", "quotes", "who", "who by name", "timeline"] as const;

describe("an answer of today", () => {
  test.each(WITH_WHAT_COMES)("%s: warns of an archive that ended more than 14 days ago", (name) => {
    expect(read(QUESTIONS[name]!, LATER)).toMatch(OLD);
    expect(read(QUESTIONS[name]!, TODAY)).not.toMatch(TODAYS_ARCHIVE);
  });

  test("a month warns unless it was over before the archive ended", () => {
    expect(read({ about: "month", month: "2026-12", page: 0 }, LATER)).toMatch(OLD);
    expect(read(QUESTIONS.month!, LATER)).not.toMatch(TODAYS_ARCHIVE);
  });

  test("an event warns while something of it lies ahead, and not once it is over", () => {
    expect(read({ about: "event", id: "g20-miami-2026", page: 0 }, LATER)).toMatch(OLD);
    expect(read(QUESTIONS.event!, LATER)).not.toMatch(TODAYS_ARCHIVE);
  });

  test.each(Object.entries(QUESTIONS))("%s: the day of the files is for /about alone", (_, question) => {
    expect(read(question, LATER)).not.toContain("files last changed");
  });

  test("when nothing is found the end of the archive is told, however near", () => {
    expect(read(IN_VAIN.search!)).toContain("My archive ends on 31 May 2026");
    expect(readReply("what changed with zzzzqqq")).toContain("My archive ends on 31 May 2026");
  });
});
