// “Did Biden attend COP26?”, “was Lavrov at the summit?”: told by who was there, though whoever is asked about was not.

import { earliest } from "@attache/edtf";
import { type Named, recordNameKey } from "../../../../archive/names/whole-names.ts";
import { isExpected } from "../../../../archive/phase.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isWayOf } from "../../../answers/whose-way.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { inThePast } from "../events/as-of-intents.ts";
import type { EventParts } from "../events/event-query.ts";
import { asksFor, timeOf, withoutStatus, withTopic } from "../events/events-question.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { seriesOfRefs } from "../journeys/going.ts";
import { ofEditions } from "../which-event/resolve-series.ts";

/** “Did Scholz go to the Alaska summit?” asks who was there, though he was not. */
export function wentThere(
  message: ReadMessage,
  { subjects = [], series, places }: EventParts,
  then: IntentContext,
): boolean {
  if (places !== undefined && WAS_THERE.test(message.rest)) return whoIsAskedAbout(message, then).length > 0;
  const isOfEvent =
    series !== undefined ||
    subjects.some((refs) => refs.startsWith("event:") || seriesOfRefs(refs, then.archive) !== undefined);
  return isOfEvent && WENT_THERE.test(message.rest) && whoIsAskedAbout(message, then).length > 0;
}

/** “Was Witkoff in Jeddah for the talks?”, “did Netanyahu turn up at Sharm?” */
const WAS_THERE =
  /^(?:was|were)\b.*\b(?:in|at)\b.*\b(?:for|during)\b|^(?:did|has|have|had)\b.*\b(?:(?:turn|turned|show|showed) up|put in an appearance)\b/iu;

export const WENT_THERE =
  /^(?:did|has|have|had)\b.*\b(?:(?:go|gone|come|been|travel|travel+ed|fly|flown) (?:to|at)\b|join(?:ed)?\b|attend(?:ed)?\b|(?:take|taken) part\b)/iu;

export function asksWhoCame(asked: ReadMessage, parts: EventParts, then: IntentContext): Intent {
  // “Who attended the NATO summit in June”: in the last June in which there was one.
  const past = asked.pastSpan === asked.span ? inThePast(asked, withoutStatus(parts), then) : undefined;
  const message = past ?? asked;
  const [body] = message.parts;
  if (body !== undefined && isOfBodyAlone(message, parts))
    return saysUntold(typedText(message.words, 0, body.from).replace(/ (?:the|an?)$/iu, ""), message, then);
  const time = timeOf(message);
  // “The virtual G20”: of its editions one by video, or what it held beside them.
  const edition = parts.format === undefined ? editionMeant(message, parts, then) : undefined;
  const way = asksWayThere(message, parts, then);
  if (way !== undefined) return way;
  if (edition !== undefined && isLastOne(message, edition) && mayBeAtLast(message, edition, then))
    return asksFor("last", message, withoutSubjects(edition), then, { focus: "who" });
  const { subjects = [], ...event } = withoutStatus(
    edition ?? { ...withTopic(withoutStatus(parts)), statuses: undefined },
  );
  const people = [...new Set([...subjects, ...whoIsAskedAbout(message, then)])].slice(0, 5);
  return asks({
    about: "events",
    which: "one",
    page: 0,
    ...event,
    ...(people.length === 0 ? {} : { subjects: people }),
    focus: "who",
    ...time,
    ...asKnown(then.asOf),
  });
}

/** “Who represents the EU in foreign affairs?”: at no meeting of all that it has. */
function isOfBodyAlone({ parts, span }: ReadMessage, { series, places, kinds, names, format }: EventParts): boolean {
  const isOfOne =
    parts.length === 1 && parts[0]?.is === "record" && parts[0].records.some(({ kind }) => kind === "actor");
  const isNamed = [series, places, kinds, names, format, span].some((part) => part !== undefined);
  return isOfOne && !isNamed;
}

/** “Will Putin attend the G20?”: what is known of his way there, where it has a record of its own; what is yet to come, where that is asked. */
export function asksWayThere(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const asked = whoIsAskedAbout(message, then).flatMap((refs) => refs.split("|"));
  const { subjects = [], ...meeting } = withoutStatus(editionMeant(message, parts, then) ?? parts);
  const called = subjects.flatMap((refs) => refs.split("|").filter((ref) => ref.startsWith("event:")));
  if (asked.length === 0 || (called.length === 0 && (meeting.series ?? meeting.places) === undefined)) return undefined;
  const query = { ...meeting, ...timeOf(message), which: "one", asOf: then.asOf } as const;
  const meetings = new Set<string>(
    called.length > 0
      ? called.map((ref) => splitRef(ref).id)
      : findEvents(query, then.archive).map(({ event }) => event.id),
  );
  const isAhead = meeting.places === undefined && message.span === undefined && IS_TO_COME.test(message.rest);
  const own = findEvents({ ...query, subjects: asked, series: undefined }, then.archive).find(
    ({ event, state }) =>
      event.attends !== undefined &&
      meetings.has(event.attends) &&
      isWayOf(event, asked, then.archive) &&
      (!isAhead || isExpected(state, then.today)) &&
      // “Has Putin attended any since 2021?”: a way that lies ahead is no answer.
      !(HAS_ATTENDED.test(message.rest) && meeting.places === undefined && isExpected(state, then.today)),
  );
  if (own === undefined) return undefined;
  return asks({ about: "events", which: "one", page: 0, subjects: [`event:${own.event.id}`], ...asKnown(then.asOf) });
}

const IS_TO_COME = /^(?:so |and |but )?(?:is|are|will)\b/iu;

const HAS_ATTENDED =
  /^(?:so |and |but )?(?:(?:has|have|had|did)\b|(?:was|were)\b(?!.*\b(?:to (?:be|come|go|attend|take|travel|fly|join|speak)|going|coming|invited|expected|supposed|due|meant|planned|planning|set|confirmed|announced)\b))/iu;

function withoutSubjects({ subjects: _, ...parts }: EventParts): EventParts {
  return parts;
}

/** “The SCO summit in Tianjin” is the edition there, and no meeting of whoever is asked about beside it; undefined where there is none. */
function editionMeant(message: ReadMessage, parts: EventParts, then: IntentContext): EventParts | undefined {
  const { subjects = [], ...event } = parts;
  // “Did Biden host ASEAN leaders”: no edition of theirs.
  if (subjects.some((refs) => refs.startsWith("host:"))) return undefined;
  const named = subjects.find((refs) => seriesOfRefs(refs, then.archive) !== undefined);
  const series = parts.series ?? (named === undefined ? undefined : seriesOfRefs(named, then.archive));
  if (series === undefined || ofEditions(series, message, then.archive) === undefined) return undefined;
  const others = subjects.filter((refs) => refs !== named);
  const edition = { ...event, series, ...(others.length === 0 ? {} : { subjects: others }) };
  if (event.places !== undefined || event.names !== undefined)
    return editionThere({ ...event, series }, message, then) && edition;
  const query = { ...withoutStatus({ ...event, series }), ...timeOf(message), which: "one" } as const;
  return findEvents(query, then.archive).length === 0 ? undefined : edition;
}

/** “G7 Hiroshima” is an edition of it, and no other meeting there; what is called by its name may be another, “the G7 leaders in Brussels”, but none of two who met beside it. */
export function editionThere(
  parts: EventParts,
  message: ReadMessage,
  { archive }: IntentContext,
): EventParts | undefined {
  const { series, places, names, subjects } = parts;
  const isPlaced = places !== undefined || names !== undefined;
  if (series === undefined || !isPlaced || subjects !== undefined) return undefined;
  const query = { ...timeOf(message), which: "one" } as const;
  if (places !== undefined && findEvents({ ...withoutStatus(parts), ...query }, archive).length > 0) return parts;
  const called = [archive.topics.get(series)?.name ?? "", ...(archive.topics.get(series)?.also ?? [])].map(
    recordNameKey,
  );
  const others = findEvents({ ...withTopic(withoutStatus(parts)), ...query }, archive);
  const isOfTwo = ({ state: { participants } }: (typeof others)[number]) =>
    participants.length < 3 && participants.every(({ actor }) => isPerson("actor", actor, archive));
  return others.some((one) => !isOfTwo(one) && called.some((name) => isNamed(one.event, name))) ? undefined : parts;
}

/**
 * “Did Austin go to the Shangri-La Dialogue?”, “did Macron go to COP”: not where nothing of the last one tells of them and of others it does, nor where
 * nothing of any does and the last one is not known to have taken place.
 */
function mayBeAtLast(message: ReadMessage, edition: EventParts, then: IntentContext): boolean {
  const who = whoIsAskedAbout(message, then);
  // “The G20 on Ukraine”: of the last one nobody says that it was on that.
  if (edition.subjects?.some((refs) => !who.includes(refs)) === true) return false;
  const query = { ...withoutStatus(withoutSubjects(edition)), asOf: then.asOf };
  const theirs = findEvents({ ...query, subjects: [...who], which: "one" }, then.archive);
  const ids = who.flatMap((refs) => refs.split("|")).map((ref) => splitRef(ref).id);
  const begunOn = ({ state: { date } }: FoundEvent) => (date === undefined ? undefined : earliest(date)) ?? "";
  const begun = findEvents({ ...query, which: "all" }, then.archive).filter((one) => begunOn(one) <= then.today);
  const last = begun.toSorted((a, b) => compareText(begunOn(a), begunOn(b))).at(-1);
  const isToldOfLast =
    theirs.some(({ event }) => event.id === last?.event.id) || last?.state.declined.some((id) => ids.includes(id));
  if (theirs.length > 0 || who.length === 0) return theirs.length === 0 || isToldOfLast === true;
  // Of one that was only due nobody can tell that they came.
  return isToldOfLast === true || last?.state.status === "held";
}

/** “Did Trump go to the G20?”: nothing says which, and what is yet to come is not meant. */
function isLastOne({ rest, span }: ReadMessage, { places, names }: EventParts): boolean {
  return span === undefined && places === undefined && names === undefined && DID_GO.test(rest);
}

const DID_GO = /^(?:so |and |but )?(?:did|was|were)\b(?!.*\b(?:an?|any|ever|first)\b)/iu;

/** “Did Macron go to the Alaska summit”: whoever stands beside an event that is named. */
export function whoIsAskedAbout({ parts, rest }: ReadMessage, { archive }: IntentContext): readonly string[] {
  if (!IS_WHETHER.test(rest) && !IS_IT_SO.test(rest)) return [];
  return parts.flatMap((part) => {
    if (part.is !== "record") return [];
    const { records, from } = part;
    const isState = ({ kind, id }: Named) => kind === "actor" && archive.actors.get(id)?.kind === "state";
    const isAsked = records.every(({ kind, id }) => isPerson(kind, id, archive)) || (from < 2 && records.some(isState));
    return isAsked ? [refsOf(records)] : [];
  });
}

/** “Putin at APEC: confirmed?” */
const IS_IT_SO =
  /[:,–—-]\s*(?:is (?:it|that) |still )?(?:confirmed|coming|going|attending|happening|on|there|yes or no)\s*\?*$/iu;

const IS_WHETHER = /^(?:so |and |but )?(?:did|was|were|is|are|will|has|have|does|do)\b/iu;
