// “‘I did what I came to do’ – Biden in Helsinki”: the words are on record, and from another place or occasion than the one that is named with them. Pure.

import { earliest, latest, overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Finding } from "../../archive/compare/compare.ts";
import { isAt } from "../../archive/events-by-place.ts";
import { stateAsOf } from "../../archive/history.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import { aroundQuote } from "../../archive/quote-words.ts";
import type { Quote } from "../../archive/schema.ts";
import { isSeriesTopic } from "../../archive/series-topics.ts";
import { wasSaidIn } from "../../archive/where-said.ts";
import { tokenize } from "../../text/tokens.ts";
import { typedText } from "../../text/typed-words.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import type { Part } from "../parts/part.ts";
import { readSentence, type Sentence } from "../parts/read-sentence.ts";
import { MOST_LETTERS_BESIDE } from "../read/claims.ts";

/** Where something is to have been said, as it is typed, and by which of its names that is looked for. */
export type Whereabouts = { readonly typed: string; readonly part: Part };

const IN_OR_AT = /^(?:in|at|during)$/u;
/** Before what was spoken of, or whence and whither somebody went. */
const NO_WHEREABOUTS_BEHIND =
  /^(?:about|on|of|to|for|with|from|against|by|and|or|over|regarding|concerning|near|between|than|that)$/u;

/** The places, meetings and states that stand beside a quotation as where it was said. */
export function whereaboutsBeside(beside: string, archive: Archive): readonly Whereabouts[] {
  if (beside.length > MOST_LETTERS_BESIDE) return [];
  return whereaboutsIn(readSentence(beside, archive), archive);
}

/** The same of a sentence that is read already. */
export function whereaboutsIn(sentence: Pick<Sentence, "words" | "parts">, archive: Archive): readonly Whereabouts[] {
  const unknown = sentence.words.flatMap((_, at) => unknownPlace(at, sentence) ?? []);
  return [...sentence.parts, ...unknown]
    .toSorted((a, b) => a.from - b.from)
    .flatMap((part) => whereIn(part, sentence, archive) ?? []);
}

/** “In Dubai”, where the archive has nothing: a name behind “in” or “at”, of no language and no month. */
function unknownPlace(at: number, { words, parts }: Pick<Sentence, "words" | "parts">): Part | undefined {
  const { key = "", text = "", capital = false } = words[at] ?? {};
  const isFree = capital && !parts.some(({ from, to }) => from <= at && at < to);
  const isName = isFree && IN_OR_AT.test(words[at - 1]?.key ?? "") && !LANGUAGE_OR_TIME.test(key);
  return isName ? { is: "missing", from: at, to: at + 1, text } : undefined;
}

const LANGUAGE_OR_TIME =
  /(?:ian|ish|ese|ench|rman|bic|indi|utch|reek|brew|urdu|farsi|dari|uary|arch|april|may|june|july|gust|ember|ober|day|spring|summer|autumn|winter)$/u;

/** undefined for what is no place or meeting, or is not where it was said. */
function whereIn(
  part: Part,
  { words, parts }: Pick<Sentence, "words" | "parts">,
  archive: Archive,
): Whereabouts | undefined {
  const article = words[part.from - 1]?.key === "the" ? 1 : 0;
  const before = words[part.from - 1 - article]?.key ?? "";
  // “The consul general in Osaka, Xue Jian, wrote.”
  const isOffices = part.from - article > 1 && parts.some(({ is, from }) => is === "record" && from === part.to);
  const isBehind = IN_OR_AT.test(before) && !isOffices;
  const mayBe = isBehind ? isPlaceOrMeeting(part, archive) : part.is === "place" && !NO_WHEREABOUTS_BEHIND.test(before);
  if (!mayBe) return undefined;
  const kind = parts.find(({ is, from }) => is === "kind" && from >= part.to && from <= part.to + 1);
  return { typed: typedText(words, part.from, kind?.to ?? part.to), part };
}

function isPlaceOrMeeting(part: Part, archive: Archive): boolean {
  // “In Russian.”
  if (part.is === "record" && LANGUAGE_OR_TIME.test(keyOf(part.text))) return false;
  if (part.is === "place" || part.is === "missing") return true;
  return (
    part.is === "record" &&
    part.records.some(
      ({ kind, id }) =>
        kind === "event" ||
        (kind === "topic" && isSeriesTopic(id, archive)) ||
        archive.actors.get(id as never)?.kind === "state",
    )
  );
}

/** Whether anything that is known of a quotation has to do with where it is to have been said: its occasion, its event, a note. */
export function wasPerhapsSaidAt(quote: Quote, { part }: Whereabouts, archive: Archive): boolean {
  const key = part.is === "place" ? part.place : keyOf(part.text);
  if (wasSaidIn(quote, key, archive)) return true;
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  const date = event && stateAsOf(event, undefined)?.date;
  // What was said of a meeting days before it is not from there.
  const isThen = date === undefined || overlaps(date, earliest(quote.said), latest(quote.said));
  const isOfEvent = part.is === "record" && part.records.some(({ id }) => id === quote.event || id === event?.series);
  if (event !== undefined && isThen && (isOfEvent || isAt(event, key, archive))) return true;
  const around = isThen ? aroundQuote(quote, archive) : [quote.occasion];
  const notes = [quote.note ?? "", ...quote.wordings.map(({ note }) => note ?? "")];
  const told = new Set([...around, ...notes].flatMap(tokenize));
  const names = [
    part.text,
    ...(part.is === "record" ? part.records.flatMap(({ id }) => namesOfEvent(id, archive)) : []),
  ];
  return names.some((name) => tokenize(name).every((word) => told.has(word)));
}

function namesOfEvent(id: string, { events }: Archive): readonly string[] {
  return events.get(id as never)?.also ?? [];
}

/**
 * What was found as it is told: first what was said where it is to have been said, else as said on another occasion; and the name of the place or
 * meeting that is not that of the first of them.
 */
export function asPlaced(
  findings: readonly Finding[],
  beside: string,
  archive: Archive,
): { readonly findings: readonly Finding[]; readonly elsewhere?: string } {
  const [first] = findings;
  if (first === undefined || !isAsSaid(first)) return { findings };
  const where = whereaboutsBeside(beside, archive);
  const isThere = ({ quote }: Finding) => where.every((one) => wasPerhapsSaidAt(quote, one, archive));
  const missed = where.find((one) => !wasPerhapsSaidAt(first.quote, one, archive));
  if (missed === undefined) return { findings };
  const there = findings.find((one) => isAsSaid(one) && one.quote.speaker === first.quote.speaker && isThere(one));
  if (there !== undefined) return { findings: [there, ...findings.filter((one) => one !== there)] };
  return {
    findings: [{ ...first, verdict: "another-occasion" }, ...findings.slice(1)],
    elsewhere: missed.typed,
  };
}

function isAsSaid({ verdict, standing }: Finding): boolean {
  return verdict === standing && standing !== "other-sense";
}

/** What stands at the end of a sentence without quotation marks and is only where somebody said it: “… in Helsinki in 2018”; undefined without any. */
export function endThatPlaces(text: string, archive: Archive): string | undefined {
  for (const { index } of text.matchAll(/(?<=\S+ \S+),? (?:back )?(?:in|at|on|during) /giu)) {
    const end = text.slice(index);
    if (end.length < MOST_LETTERS_BESIDE && tellsWhere(end, archive)) return end;
  }
  return undefined;
}

function tellsWhere(end: string, archive: Archive): boolean {
  if (!/\p{Lu}/u.test(end)) return false;
  const { words, parts } = readSentence(end, archive);
  const isTaken = (at: number) => parts.some(({ from, to }) => from <= at && at < to);
  const isToldOfIt = ({ key, capital }: (typeof words)[number], at: number) =>
    capital || isTaken(at) || isFunctionWord(key) || /^\d+$/u.test(key);
  return words.every(isToldOfIt) && whereaboutsBeside(end, archive).length > 0;
}
