// A direct message → the Question it asks, by plain rules; undefined when there is nothing in it to look for.
import type { Archive } from "../archive/archive.ts";
import { addDays, type Day, isDay } from "../archive/dates.ts";
import { IN_A_NAME, WHOLE_NAME } from "../archive/search.ts";
import { tokenize } from "../archive/tokens.ts";
import { Question, Words } from "../question.ts";
import { parseCheck } from "./parse-check.ts";
import { splitAsOf } from "./parse-day.ts";
import { asKnown } from "./read-day.ts";

type Rule = {
  readonly pattern: RegExp;
  /** `rest` is what remains of the message after the words that the rule knows. */
  readonly ask: (rest: string, archive: Archive, today: Day) => unknown;
};

const RULES: readonly Rule[] = [
  { pattern: /^(help|what can you do)\b/i, ask: () => ({ about: "help" }) },
  { pattern: /^(who are you|about( you)?)$/i, ask: () => ({ about: "attache" }) },
  {
    pattern: /^(what('s| is) new|what (has )?changed|changes|news)( since| on| about| with)?\b/i,
    ask: (rest, archive, today) => ({ about: "changes", ...sinceIn(rest, today), ...subjectOf(rest, archive) }),
  },
  {
    pattern: /^(when( is| was|'s| will|) (the )?next|what('s| is) next|next|upcoming)\b( (on|about|with|for))?/i,
    ask: (rest, archive) => nextOr(rest, archive),
  },
  {
    pattern: /^(when (is|was|were|will|did|does|are)|when's|date of|what about)( the| a)?\b/i,
    ask: (rest) => ({ about: "event-named", words: rest }),
  },
  {
    pattern: /^(what did|did|what has)\b/i,
    ask: (rest, archive) => saying(rest, archive),
  },
  {
    pattern: /^(calendar|ics( file)?)\b( (of|for|on|with|about))?/i,
    ask: (rest, archive) => aboutSubject("calendar", rest, archive),
  },
  {
    pattern: /^(timeline|chronology)\b( (of|for|on|with|about))?/i,
    ask: (rest, archive) => aboutSubject("timeline", rest, archive),
  },
  { pattern: /^(who (is|was)|who's)\b/i, ask: (rest) => ({ about: "who-named", words: rest }) },
  { pattern: /^(quotes?|quotations?)( from| by| of| about| on)?\b/i, ask: (rest, archive) => quotesOf(rest, archive) },
];

const GREETING =
  /^(hi|hello|hey|yo|thanks?|thank you|good (morning|afternoon|evening|day)|ok(ay)?|bye|你好|谢谢)(?![\p{L}\p{N}])/iu;

/** `text` is what the person wrote, with “as of” and a day at its end or without; `today` is needed for “since last week”. */
export function parseMessage(text: string, archive: Archive, today: Day): Question | undefined {
  const checked = Question.safeParse({ about: "check", text: parseCheck(text) });
  if (checked.success) return checked.data;
  const plain = text
    .replace(/\s+/g, " ")
    .replace(/[?!.\s]+$/u, "")
    .trim();
  if (GREETING.test(plain)) return undefined;
  const { words, asOf } = splitAsOf(plain, today);
  const asked = byRule(words, archive, asOf ?? today) ?? bySearch(words, archive, asOf);
  // What has no past, such as /help, is asked as of now.
  const then = asked === undefined ? undefined : Question.safeParse({ ...asked, ...asKnown(asOf) });
  return then?.success === true ? then.data : asked;
}

function byRule(text: string, archive: Archive, today: Day): Question | undefined {
  for (const { pattern, ask } of RULES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const question = Question.safeParse(ask(text.slice(match[0].length).trim(), archive, today));
    if (question.success) return question.data;
  }
  return undefined;
}

/** Without a rule: the event or person that the words name; a list when they name several things. */
function bySearch(text: string, archive: Archive, asOf: Day | undefined): Question | undefined {
  const words = Words.safeParse(text.slice(0, 200).length > 60 ? shorten(text) : text);
  if (!words.success || tokenize(words.data).length === 0) return undefined;
  const [best] = archive.search.find(words.data, { limit: 1, asOf });
  // Nothing was known then: the answer says so, and what fits now.
  if (best === undefined) return asOf === undefined ? undefined : { about: "event-named", words: words.data };
  if (best.kind === "event" && best.score >= IN_A_NAME) return { about: "event-named", words: words.data };
  if (best.kind === "quote" && best.score >= IN_A_NAME) return { about: "quotes", words: words.data, page: 0 };
  return { about: "search", words: words.data, page: 0 };
}

/** The first words of a long text, as many as fit a question. */
function shorten(text: string): string {
  const words = text.split(" ");
  let short = "";
  for (const word of words) {
    if (short.length + word.length + 1 > 60) break;
    short = short === "" ? word : `${short} ${word}`;
  }
  return short;
}

function nextOr(rest: string, archive: Archive): unknown {
  const subject = subjectOf(rest, archive);
  if (rest === "" || Object.keys(subject).length > 0) return { about: "next", page: 0, ...subject };
  return { about: "event-named", words: rest };
}

/** What is asked of one actor or topic, or of everything. */
function aboutSubject(about: "calendar" | "timeline", rest: string, archive: Archive): unknown {
  const subject = subjectOf(rest, archive);
  return rest === "" || Object.keys(subject).length > 0 ? { about, ...subject } : undefined;
}

/** “since 2021-11-01”, “7d”, “last week”. */
function sinceIn(rest: string, today: Day): { since?: Day } {
  const day = /\d{4}-\d{2}-\d{2}/.exec(rest)?.[0];
  if (day !== undefined && isDay(day)) return { since: day };
  if (/\byesterday\b/i.test(rest)) return { since: addDays(today, -1) };
  if (/\blast week\b|\bthis week\b/i.test(rest)) return { since: addDays(today, -7) };
  if (/\blast month\b|\bthis month\b/i.test(rest)) return { since: addDays(today, -31) };
  return {};
}

/** The one actor or topic that the words name outright. */
function subjectOf(rest: string, archive: Archive): { actor?: string; topic?: string } {
  const words = tokenize(rest).join(" ");
  if (words === "") return {};
  const [best] = archive.search.find(rest, { kinds: ["actor", "topic"], limit: 1 });
  if (best === undefined || best.score < WHOLE_NAME) return {};
  return best.kind === "actor" ? { actor: best.id } : { topic: best.id };
}

/** “Xi say about Taiwan” → quotes by Xi with the word Taiwan. */
function saying(rest: string, archive: Archive): unknown {
  const match =
    /^(?<who>.+?)\s+(say|said|says|write|wrote|tell|told|promise|claim)\b\s*(about|on|of|that|to)?\s*(?<what>.*)$/i.exec(
      rest,
    );
  const who = match?.groups?.who;
  if (who === undefined) return undefined;
  const { actor } = subjectOf(who, archive);
  const what = match?.groups?.what ?? "";
  return {
    about: "quotes",
    page: 0,
    ...(actor === undefined ? {} : { speaker: actor }),
    ...(what === "" ? {} : { words: what }),
  };
}

function quotesOf(rest: string, archive: Archive): unknown {
  const { actor, topic } = subjectOf(rest, archive);
  if (actor !== undefined) return { about: "quotes", speaker: actor, page: 0 };
  if (topic !== undefined) return { about: "quotes", topic, page: 0 };
  return { about: "quotes", page: 0, ...(rest === "" ? {} : { words: rest }) };
}
