// “Who attended the talks of two in Jeddah”, “when was the summit of a body in Prague”: what is named is told by no event of other sides, of another kind, or that is called after something else.

import type { Archive } from "../../../../archive/archive.ts";
import { isAt } from "../../../../archive/events-by-place.ts";
import { keyOf, namesOf } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import type { Question } from "../../../../core/question.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { wordsIn } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { isKnownAs, isNamed } from "../../../answers/event-texts.ts";
import { asOfTwo, isConvenedOfMany, isOfOnlyTwo } from "../../../answers/lists-of-two.ts";
import { isInName } from "../../../answers/names-in-titles.ts";
import { statesNamed } from "../../../answers/own-meetings.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WAS_TO_BE } from "../events/as-of-intents.ts";
import { isCalledByDay } from "../events/of-that-day.ts";
import { refsOf } from "../events/record-refs.ts";
import { ORDINAL_KEY } from "../phrasing/common-patterns.ts";

const NAME_FIRST = whereItMayFit(
  /^(?<it>\S.*?)[ –,:-]+(?:is|are) (?:it|this|that|they) (?:still )?(?:on|happening|going ahead|planned|taking place)$/iu,
);
const ASKED_OF_NAME = whereItMayFit(
  /^(?:so |and |but )?(?:(?:when|where|why) (?:was|were|is|are)|who (?:all |else )?(?:attended|took part in|participated in|came to|was (?:at|present at)|were (?:at|present at))|what (?:was|were|got) (?:agreed|decided|achieved|adopted|signed|concluded)(?: upon| on)? (?:at|in|during)) (?:the )?(?<it>\S.*)$/iu,
);

/** The name by which something is asked, as typed, where the event that would be `shown` cannot be what is called so; undefined where it may be. */
export function namedOtherwise(
  message: ReadMessage,
  question: Question,
  shownEvent: () => FoundEvent | undefined,
  archive: Archive,
): string | undefined {
  const { rest, words } = message;
  const it = (NAME_FIRST.exec(rest) ?? ASKED_OF_NAME.exec(rest))?.groups?.it;
  const shown = it === undefined ? undefined : shownEvent();
  if (it === undefined || shown === undefined || isNamed(shown.event, keyOf(it)) || isMeant(message, shown.event))
    return undefined;
  const from = wordsIn(rest.slice(0, rest.indexOf(it))).length;
  const to = Math.min(words.length, from + wordsIn(it).length);
  const isOther =
    isOfOtherSides(message, shown, archive) ||
    isNoSummit(message, shown, archive) ||
    isInOtherState(message, shown, archive) ||
    isAheadOfDay(message, question) ||
    isCalledAfterElse(message, { from, to }, shown.event, archive);
  return isOther ? it : undefined;
}

/** A name of its own is named, whatever stands beside it. */
function isMeant({ parts }: ReadMessage, event: Event): boolean {
  return parts.some((part) => part.is === "record" && part.records.some(({ id }) => id === event.id));
}

/** “Talks of A and B”, told by a meeting of one of them with somebody else, or by one of many at which both were. */
function isOfOtherSides({ parts }: ReadMessage, shown: FoundEvent, archive: Archive): boolean {
  const kind = parts.find(({ is }) => is === "kind");
  if (kind?.is !== "kind" || (kind.kinds[0] !== "talks" && kind.kinds[0] !== "summit")) return false;
  const beside = parts.filter(
    (part) => part.is === "record" && (part.to === kind.from || part.from - kind.to <= 2) && part.from !== kind.from,
  );
  const subjects = beside.flatMap((part) => (part.is === "record" ? [refsOf(part.records)] : []));
  const query = asOfTwo({ which: "one" as const, subjects }, archive);
  const states = statesNamed(query, archive);
  if (states?.size !== 2) return false;
  if (isConvenedOfMany(shown, archive)) return !isOfOnlyTwo(query, shown, archive);
  const { state, event } = shown;
  const sides = new Set<string>(
    [...state.participants.map(({ actor }) => actor), ...state.declined].map(
      (id) => archive.actors.get(id)?.country ?? id,
    ),
  );
  return (query.subjects ?? []).some((refs) => {
    const ids = refs.split("|").map((ref) => splitRef(ref).id);
    const isThere = ids.some((id) => sides.has(archive.actors.get(id)?.country ?? id));
    return !isThere && !isInName(event, refs, archive);
  });
}

/** “The summit of two states”, told by a minister's visit or by a call. */
function isNoSummit({ parts }: ReadMessage, { event }: FoundEvent, archive: Archive): boolean {
  const kind = parts.find(({ is }) => is === "kind");
  const isAsked = kind?.is === "kind" && kind.kinds.join() === "summit";
  if (!isAsked || event.kind === "summit" || event.kind === "conference" || isNamed(event, "summit")) return false;
  const isOfPeople = parts.some(
    (part) =>
      part.is === "record" &&
      part.records.some(({ id }) => archive.actors.get(id as never)?.kind === "person" && isThere(event, id)),
  );
  return !isOfPeople;
}

function isThere({ participants }: Event, id: string): boolean {
  return participants.some(({ actor }) => actor === id);
}

function isOfSeries(part: Part, archive: Archive): boolean {
  return part.is === "record" && part.records.some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive));
}

/** “EPC Armenia”: a state right behind a recurring meeting received it. */
function isInOtherState({ parts }: ReadMessage, { event }: FoundEvent, archive: Archive): boolean {
  return parts.some((part) => {
    if (part.is !== "record" || !part.records.every(({ id }) => archive.actors.get(id as never)?.kind === "state"))
      return false;
    const before = parts.find(({ to }) => to === part.from);
    const body = before?.is === "kind" ? parts.find(({ to }) => to === before.from) : before;
    if (body === undefined || !isOfSeries(body, archive)) return false;
    const places = [event.place, ...event.developments.map(({ place }) => place)];
    const isIn = places.some((place) => part.records.some(({ id }) => place?.country === id));
    return !isIn && !isInName(event, refsOf(part.records), archive);
  });
}

/** “Who attended the summit of 25 February”, told by one that was still to come on that day. */
function isAheadOfDay(message: ReadMessage, question: Question): boolean {
  const { span } = message;
  if (span === undefined || span.from !== span.to || WAS_TO_BE.test(message.rest)) return false;
  return "asOf" in question && question.asOf === span.to && isCalledByDay(message);
}

/** Words of the name that stand right behind a body, or that are all of the name, and by which the event is not called. */
function isCalledAfterElse(
  { words, parts, telling }: ReadMessage,
  { from, to }: { readonly from: number; readonly to: number },
  event: Event,
  archive: Archive,
): boolean {
  const isFree = (at: number) => !parts.some((part) => part.from <= at && at < part.to);
  const keyAt = (at: number) => words[at]?.key ?? "";
  // “First announced.”
  const isFirstDone = (at: number) => ORDINAL_KEY.test(keyAt(at)) && WHAT_WAS_DONE.test(keyAt(at + 1));
  const isTelling = (at: number) =>
    isFree(at) && telling.includes(keyAt(at)) && !WHAT_WAS_DONE.test(keyAt(at)) && !isFirstDone(at);
  const all = words.flatMap((_, at) => (at >= from && at < to && isTelling(at) ? [at] : []));
  const isBare = !parts.some(({ is }) => is === "record" || is === "place" || is === "office");
  const isBehindBody = (at: number) => {
    let before = at - 1;
    while (before >= from && (isTelling(before) || isFunctionWord(words[before]?.key ?? ""))) before -= 1;
    const part = parts.find((one) => one.from <= before && before < one.to);
    if (part?.is === "kind") return words[part.to]?.key === "of" && part.kinds.join() === "summit";
    const isName =
      !isEnglishWord(words[at]?.key ?? "") && !parts.some(({ is, from: next }) => is === "kind" && next > at);
    return before === at - 1 && isName && part !== undefined && isOfSeries(part, archive);
  };
  return all.some((at) => (isBare || isBehindBody(at)) && !isCalledBy(event, words[at]?.key ?? "", archive));
}

/** Behind a name, what was done with it is none of its words: “where was it held, supposed to be, signed”. */
const WHAT_WAS_DONE = /^(?:held|set|made|\p{L}+ed)$/u;

function isCalledBy(event: Event, key: string, archive: Archive): boolean {
  if (isKnownAs(event, key) || isAt(event, key, archive)) return true;
  const places = [event.place, ...event.developments.map(({ place }) => place)].map((place) => place?.name ?? "");
  const whom = [
    ...event.participants.map(({ actor: id }) => ({ kind: "actor" as const, id })),
    ...event.topics.map((id) => ({ kind: "topic" as const, id })),
  ].flatMap((ref) => namesOf(ref, archive));
  return [...places, ...whom].some((name) => ` ${keyOf(name)} `.includes(` ${key} `));
}
