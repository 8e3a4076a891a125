// The time that a question names, and the rest of its words.

import { addDays, type Day } from "@attache/edtf";
import { monthNumber } from "../../archive/calendar-words.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { isFarYear, isNearYear } from "./far-years.ts";
import type { Lean } from "./parse-day.ts";
import { parseSpan, type Span } from "./parse-span.ts";
import { mayBeTime, mayNameTime } from "./time-words.ts";

export type Timed = {
  readonly rest: string;
  /** What of the rest stands before the time. */
  readonly before: string;
  readonly span?: Span;
  /** “since March”, “after the 3rd”: only the beginning is meant. */
  readonly since: boolean;
  /** Whether it is a day or month of which the year is not told beside it. */
  readonly yearless?: true;
  /** That not one word may be of a time: whichever way its times lean, there is none. */
  readonly timeless?: true;
  /** What stands after “since” and is no time. */
  readonly unread?: string;
};

/** “from the 3rd of November to the 5th of November 2021”. */
const MAX_TIME_WORDS = 12;

const LEADS = new Set(
  "since from after in on during over for of at the by until till before within around throughout с со в во на за от".split(
    " ",
  ),
);
const SINCE = new Set(["since", "after", "с", "со"]);

/** Before any day of the archive. */
export const BEGINNING = "1900-01-01";

/** What names only an end: the last day of the time, or the day before it. */
const UNTIL: ReadonlyMap<string, number> = new Map([
  ["until", 0],
  ["till", 0],
  ["before", -1],
]);

const ENDS = /^(?:the )?(?:(?:very )?end|close|last day)(?: of)?\b/iu;

/** Words that are something else as often as a time. */
const ALSO_WORDS = new Set(["may", "march", "now", "sun", "sat", "mar", "mon"]);

/** Chinese stands without spaces. */
const CHINESE = whereItMayFit(
  /(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号號])?)?|\d{1,2}月\d{1,2}[日号號]|今天|昨天|前天|明天|后天|上周|上星期|本周|这周|這周|下周|下星期|上个?月|本月|这个月|下个?月|今年|去年|明年)(?:以来|以來|之后)?/u,
);

/** The longest stretch of words that is a time; of equals the first. `isTaken`: whether the word at a place is one of a name, “Good Friday”. */
export function extractTime(
  words: string,
  today: Day,
  lean: Lean,
  isTaken: (at: number, words: readonly string[]) => boolean = () => false,
): Timed {
  const chinese = CHINESE.exec(words);
  if (chinese !== null) {
    const span = parseSpan(chinese[0].replace(/(?:以来|以來|之后)$/u, ""), today, lean);
    const rest = words
      .replace(chinese[0], " ")
      .replace(/^\s*的/u, " ")
      .replace(/\s+/g, " ")
      .trim();
    if (span !== undefined) return { rest, before: "", span, since: /(?:以来|以來|之后)$/u.test(chinese[0]) };
  }
  const tokens = words.split(/\s+/).filter((token) => token !== "");
  const lengths = timeLengths(tokens, isTaken);
  const longest = Math.max(0, ...lengths);
  for (let length = Math.min(MAX_TIME_WORDS, longest); length > 0; length--) {
    for (let at = 0; at + length <= tokens.length; at++) {
      if ((lengths[at] ?? 0) < length) continue;
      if (!mayNameTime(tokens.slice(at, at + length))) continue;
      const span = spanIn(tokens, at, length, today, lean);
      if (span !== undefined) return wordsAround(tokens, at, length, span);
    }
  }
  return withoutTime(words, longest === 0 && chinese === null);
}

function withoutTime(words: string, isTimeless: boolean): Timed {
  const unread = /(?:^|\s)(?:since|after)\s+(?<what>\S.*)$/iu.exec(words);
  if (unread !== null) return withUnread(words.slice(0, unread.index).trim(), unread.groups?.what ?? "");
  return { rest: words, before: words, since: false, ...(isTimeless ? { timeless: true } : {}) };
}

/** For each place, how many words from there on may be a time. */
function timeLengths(
  tokens: readonly string[],
  isTaken: (at: number, words: readonly string[]) => boolean,
): readonly number[] {
  const lengths: number[] = [];
  for (let at = tokens.length - 1; at >= 0; at--)
    lengths[at] = mayBeTime(tokens[at] ?? "") && !isTaken(at, tokens) ? (lengths[at + 1] ?? 0) + 1 : 0;
  return lengths;
}

function withUnread(rest: string, unread: string): Timed {
  return { rest, before: rest, since: true, unread };
}

function spanIn(tokens: readonly string[], at: number, length: number, today: Day, lean: Lean): Span | undefined {
  const text = tokens
    .slice(at, at + length)
    .join(" ")
    .replace(/[,.;:?!]+$/u, "")
    .replace(/(?<=\p{L})['’]s$/iu, "");
  const led = LEADS.has((tokens[at - 1] ?? "").toLowerCase());
  if (length === 1 && ALSO_WORDS.has(text.toLowerCase()) && !led && tokens.length > 1) return undefined;
  if (/^\d+$/.test(text) && !isNearYear(text) && !isFarYear(tokens, at)) return undefined;
  // Of “31 February” the month alone is not what was meant.
  if (length === 1 && /^\d{1,2}(?:st|nd|rd|th)?$/i.test(tokens[at - 1] ?? "") && /^\p{L}+$/u.test(text))
    return undefined;
  // “It moved a day”, “within the two months” tell no day, as “a day ago” does.
  const isLength = /^(?:an?|one|two|three|four|five|six|\d+|a couple of) (?:day|week|month|year)s?$/iu.test(text);
  if (isLength && !SINCE.has((tokens[at - 1] ?? "").toLowerCase())) return undefined;
  // “The first visit in eight years” is none of the years to come.
  if (IN_SO_LONG.test(`${tokens[at - 1]} ${text}`) && tokens.some((token) => /^first$/iu.test(token))) return undefined;
  return monthOfYear(text, tokens[at - 1], today) ?? parseSpan(text, today, lean);
}

const IN_SO_LONG = /\bin (?:\p{L}+|\d+) (?:months|years|decades)$/iu;

/** “In Feb 23” is a month of a year, for a day is “on” it; of years to come no more than the next two. */
function monthOfYear(text: string, lead: string | undefined, today: Day): Span | undefined {
  const { name = "", short = "" } = /^(?<name>\p{L}{3,9})\.? ['’]?(?<short>\d\d)$/u.exec(text)?.groups ?? {};
  const year = 2000 + Number(short);
  const isYear = lead?.toLowerCase() === "in" && year > 2012 && year <= Number(today.slice(0, 4)) + 2;
  return isYear && monthNumber(name) !== undefined ? parseSpan(`${name} ${year}`, today) : undefined;
}

function wordsAround(tokens: readonly string[], at: number, length: number, span: Span): Timed {
  let begin = at;
  let since = false;
  let after = false;
  for (; begin > 0; begin--) {
    const lead = (tokens[begin - 1] ?? "").toLowerCase();
    if (!LEADS.has(lead)) break;
    since ||= SINCE.has(lead);
    after ||= lead === "after";
  }
  // “The US at the 2024 East Asia Summit”: where they were, of a year that tells which.
  const isNamed = begin + 2 === at && /^at the \d{4} \p{L}/iu.test(tokens.slice(begin, at + length + 1).join(" "));
  if (isNamed) begin = at;
  const more = onwardWords(tokens.slice(at + length), (tokens[at - 1] ?? "").toLowerCase());
  if (more > 0) return { ...wordsAround(tokens.toSpliced(at + length, more), at, length, span), since: true };
  const ends = UNTIL.get((tokens[at - 1] ?? "").toLowerCase());
  // “Before the end of the year” is until its last day.
  const isToEnd = ends === 0 || (ends !== undefined && ENDS.test(tokens.slice(at, at + length).join(" ")));
  const before = tokens.slice(0, begin).join(" ");
  const rest = [before, ...tokens.slice(at + length)].join(" ").replace(/^[,;:\s]+|[,;:\s]+$/g, "");
  return {
    rest,
    before,
    span:
      ends === undefined
        ? after
          ? { from: addDays(span.to, 1), to: addDays(span.to, 1) }
          : span
        : untilDay(isToEnd ? span.to : addDays(span.from === span.to ? span.to : span.from, ends)),
    since,
    ...(isYearless(tokens.slice(at, at + length)) ? { yearless: true } : {}),
  };
}

/** All of the time that ends on that day; of a day of long ago that day alone. */
function untilDay(to: Day): Span {
  return { from: to < BEGINNING ? to : BEGINNING, to };
}

/** How many of the words behind a time say that it has no end: “2024 onwards”, “2024 and later”, “from 2024 on”. */
function onwardWords(next: readonly string[], before: string): number {
  const [first = "", second = ""] = next.slice(0, 2).map((token) => token.toLowerCase().replace(/[.,?!]+$/u, ""));
  if (/^(?:onwards?|forwards?)$/u.test(first) || (first === "on" && before === "from")) return 1;
  return /^(?:and|or)$/u.test(first) && /^(?:later|after|afterwards|onwards?|beyond|since)$/u.test(second) ? 2 : 0;
}

function isYearless(typed: readonly string[]): boolean {
  return (
    typed.some((word) => monthNumber(word.replace(/[^\p{L}.]/gu, "")) !== undefined) &&
    !typed.some((word) => /\d{4}/.test(word)) &&
    !/\b(?:last|this|next|past|coming|of)\b/iu.test(typed.join(" "))
  );
}
