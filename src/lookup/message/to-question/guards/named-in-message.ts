// Whom and what a message names that a question may have left out: people, the time, and where, what and about what.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import type { Actor } from "../../../../archive/schema.ts";
import type { Question } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { type Word, wordsIn } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { eventsOfPart, familyOf, isNextTo } from "../../../answers/event-tells.ts";
import type { Shown } from "../../../answers/told-in-answer.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import type { Part } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import type { IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { loadedWords } from "./loaded-words.ts";

/** `parts` and `words`: of which the question is not. */
export type NamedInMessage = {
  readonly people: readonly { readonly name: string; readonly actors: readonly Actor[] }[];
  readonly parts: readonly Part[];
  readonly words: readonly { readonly key: string; readonly text: string }[];
};

/** Whom the message names, and what of it the question is not of. */
export function namedInMessage(
  question: Question,
  message: ReadMessage,
  english: string,
  { archive, today }: IntentContext,
): NamedInMessage {
  const { ids, words } = askedByQuestion(question);
  const stems = new Set([...words].map(toldStem));
  // A question that is of somebody is answered with all that is theirs, but by one event it may not be.
  const isTrusted = (part: Part) => question.about !== "events" && question.about !== "event" && isAmongIds(part, ids);
  const people = message.parts.flatMap((part) => {
    const actors = onlyPeople(part, archive);
    const isWord = actors.some((actor) => familyOf(actor).every((word) => words.has(word)));
    const isFree = isWord || isTrusted(part) || isNoSubject(part, message, archive);
    const [only, ...others] = actors;
    return only === undefined || isFree ? [] : [{ name: others.length === 0 ? only.name : part.text, actors }];
  });
  const matters = newsMatters(question, message);
  if (!TELLS_ABOVE.has(question.about)) return { people, parts: [], words: matters };
  const isAsked = (part: Part) =>
    isAmongIds(part, ids) || tokenize(part.text).every((word) => words.has(word) || stems.has(toldStem(word)));
  const mayBe = (part: Part) =>
    question.about !== "quotes" || /^(?:in|at)$/u.test(message.words[part.from - 1]?.key ?? "");
  const left = message.parts.filter(
    (part) =>
      mayBe(part) &&
      (part.is === "record" || part.is === "place") &&
      onlyPeople(part, archive).length === 0 &&
      !isAsked(part) &&
      !isNoSubject(part, message, archive),
  );
  // Words of a variety of English are no words of the question.
  const plain = new Set(loadedWords(readMessage(english, archive, today)).map(({ key }) => key));
  const loaded = loadedWords(message).filter(({ key }) => plain.has(key) && !stems.has(toldStem(key)));
  return {
    people,
    parts: left.filter((part) => !boundsTheTime(part, question, archive)),
    words: [...new Set([...loaded.filter((word) => isMatterAsked(word, message)), ...matters]), ...distanceIn(english)],
  };
}

/** “Two hours before the G20”: by the hour nothing is looked for. */
function distanceIn(english: string): NamedInMessage["words"] {
  const { text, key = "" } = DISTANCE.exec(english)?.groups ?? {};
  return text === undefined ? [] : [{ key: key.toLowerCase(), text }];
}

const DISTANCE = whereItMayFit(
  /(?<!\b(?:how many|how much|than|after|lasted|took|for) )(?<text>(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an|a few|a couple of|several|some|mere) (?<key>(?:hours?|minutes?) (?:before|after|ahead of|prior to)))(?!\p{L})/iu,
);

/** “Tell us”, “besides the G20”, “Yellen’s successor”; nobody is “in Scotland”. */
function isNoSubject(part: Part, { words }: ReadMessage, archive: Archive): boolean {
  const before = words
    .slice(0, part.from)
    .map(({ key }) => key)
    .join(" ");
  const isPlace = /\bin$/u.test(before) && onlyPeople(part, archive).length > 0;
  const isOwner = words[part.to - 1]?.owns === true && OF_SOMEBODY_ELSE.test(words[part.to]?.key ?? "");
  return (
    part.text === "us" || isPlace || isOwner || /\b(?:besides|except|excluding|apart from|other than)\b/u.test(before)
  );
}

const OF_SOMEBODY_ELSE =
  /^(?:successors?|predecessors?|deputy|envoys?|advis[eo]rs?|aides?|negotiators?|spokes\p{L}+)$/u;

/** “The G20 after Miami”: what the time of the question begins behind, or ends before. */
function boundsTheTime(part: Part, question: Question, archive: Archive): boolean {
  if (!("from" in question || "to" in question)) return false;
  const { from, to } = question as { readonly from?: Day; readonly to?: Day };
  return eventsOfPart(part, archive).some((event) => isNextTo(event, from, to));
}

/** “What’s new with the UN reform”, “any news on reform of the UN”: what of theirs news is asked of, right behind their name or before it. */
function newsMatters(question: Question, message: ReadMessage): readonly Word[] {
  const isNews = question.about === "changes" || ("open" in question && question.open === "history");
  const { words, parts } = message;
  if (!isNews || !ASKS_NEWS_OF.test(message.rest) || words.some(({ key }) => VAGUELY.test(key))) return [];
  const loaded = new Set(loadedWords(message));
  const named = parts.filter(({ is }) => is === "record" || is === "office");
  const isTheirs = (at: number): boolean => {
    const next = /^(?:of|for)$/u.test(words[at + 1]?.key ?? "") ? (words[at + 2]?.key === "the" ? at + 3 : at + 2) : -1;
    const isBehind = (place: number): boolean =>
      named.some(({ to }) => to === place) || (loaded.has(words[place - 1] as Word) && isBehind(place - 1));
    return isBehind(at) || named.some(({ from }) => from === next);
  };
  return words.filter((word, at) => loaded.has(word) && isTheirs(at));
}

/** “Iran nuke stuff”: whatever has to do with it. */
const VAGUELY = /^(?:stuff|things?|situation|matters?|affairs?)$/u;

const ASKS_NEWS_OF = /\b(?:news?|updates?|latest|chang\w+|happening|going on|developments?)\b/iu;

/** What stands behind “about”: asked of somebody, and not how. */
function isMatterAsked(word: Word, { rest, words }: ReadMessage): boolean {
  const behind = MATTER_BEHIND.exec(rest)?.groups?.matter;
  return behind !== undefined && words.indexOf(word) >= words.length - wordsIn(behind).length;
}

const MATTER_BEHIND = /\b(?:about|regarding|concerning) (?<matter>[^,;:.?!]+)$/iu;

function isAmongIds(part: Part, ids: ReadonlySet<string>): boolean {
  return (
    (part.is === "record" && part.records.some(({ id }) => ids.has(id))) || (part.is === "place" && ids.has(part.place))
  );
}

/** The ids and the words that the question has. */
function askedByQuestion(question: Question): {
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
} {
  const textsOf = (fields: object) =>
    Object.values(fields)
      .flat()
      .filter((value) => typeof value === "string");
  const ids = textsOf(question)
    .flatMap((text) => text.split("|"))
    .flatMap((ref) => [ref, splitRef(ref).id as string]);
  const { words, names, mentions, title, step, places, place } = question as Partial<Record<string, unknown>>;
  return {
    ids: new Set(ids),
    words: new Set(tokenize(textsOf({ words, names, mentions, title, step, places, place }).join(" "))),
  };
}

/** All who are called so, where nobody and nothing else is. */
function onlyPeople(part: Part, { actors }: Archive): readonly Actor[] {
  if (part.is !== "record") return [];
  const people = part.records.flatMap(({ kind, id }) => (kind === "actor" ? (actors.get(id as never) ?? []) : []));
  return people.length === part.records.length && people.every(({ kind }) => kind === "person") ? people : [];
}

/** A year that is named and is no part of the question; what somebody was then is told with all their offices. */
export function yearsLeftOut(
  question: Question,
  { span, pastSpan, yearless }: ReadMessage,
  asked: string,
): readonly Span[] {
  const isBound = ["since", "month", "within", "asOf"].some((field) => field in question);
  if (isBound || question.about === "who" || yearless || !YEAR_TOLD.test(asked)) return [];
  const { from, to, step } = question as { readonly from?: Day; readonly to?: Day; readonly step?: string };
  // What changed since a day has the day with what is asked.
  if (span !== undefined && step?.includes(span.from.slice(0, YEAR_LENGTH)) === true) return [];
  const spans = [span, pastSpan].flatMap((one) => one ?? []);
  const isIn = (one: Span) => (from ?? one.to) <= one.to && (to ?? one.from) >= one.from;
  return (from !== undefined || to !== undefined) && spans.some(isIn) ? [] : spans;
}

const YEAR_LENGTH = 4;
const YEAR_TOLD = whereItMayFit(/(?<!\d)(?:19|20)\d\d(?!\d)/u);

/** Those that have a line for what they tell nothing of. */
const TELLS_ABOVE: ReadonlySet<Question["about"]> = new Set<Question["about"]>(["event", "events", "quotes"]);

/** Whether the message names the event that is shown, or its series. */
export function isEventNamed({ events: [event] }: Shown, { parts }: ReadMessage): boolean {
  return parts.some(
    (part) => part.is === "record" && part.records.some(({ id }) => id === event?.id || id === event?.series),
  );
}

/** “In Hanoi or in Singapore”: of two events each tells its own. */
export function areAlternatives(question: Question): boolean {
  return question.about === "events" && question.which === "one" && question.subjects?.every(isOneOf) === true;
}

function isOneOf(refs: string): boolean {
  return refs.split("|").length > 1 && refs.split("|").every((ref) => ref.startsWith("event:"));
}
