// “Is Trump going to the G20”, “is Putin going to India”: what is to come, and not what is over.

import type { TopicId } from "../../../../archive/fields.ts";
import { isExpected, liesAhead, OFF_STATUSES, phaseOf } from "../../../../archive/phase.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import type { EventFocus } from "../../../../core/event-focus.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";
import { asksFor, withoutStatus } from "../events/events-question.ts";
import { isPerson } from "../events/record-refs.ts";

const GOING =
  /^(?:when )?(?:is|are|will|does|do)\b.*\b(?:going|coming|attend\w*|go|come|be|join\w*|flying|travel+ing)\b/iu;

/** “Is Trump going to the G20?” is about the next one, and “is Putin attending BRICS in India” of those there, too. */
export function isGoing({ rest, span }: ReadMessage, parts: EventParts, then: IntentContext): boolean {
  const { series, subjects = [], names, places, statuses } = parts;
  const isOfSeries =
    series !== undefined ||
    subjects.some((refs) => refs.includes("|topic:") || refs.startsWith("topic:") || refs.startsWith(AT_SERIES));
  return (
    isOfSeries &&
    span === undefined &&
    names === undefined &&
    statuses === undefined &&
    (GOING.test(rest) || TAKES_PLACE.test(rest)) &&
    (places === undefined || isOneOfSeveralThere(parts, then))
  );
}

/** Of several editions at a place one that is not over: the others are not meant by what is to come. */
function isOneOfSeveralThere(
  { subjects = [], places, ...parts }: EventParts,
  { archive, asOf }: IntentContext,
): boolean {
  const series = parts.series ?? subjects.flatMap((refs) => seriesOfRefs(refs, archive) ?? [])[0];
  if (series === undefined) return false;
  const there = findEvents({ series, places, which: "one", asOf }, archive);
  return there.length > 1 && there.some(({ state }) => state.status !== "held" && !OFF_STATUSES.has(state.status));
}

/** “Is the Quad summit happening?” is of none that has been. */
const TAKES_PLACE =
  /^(?:so |and |but )?(?:is|are|will)\b(?!.*\b(?:on|in|at) (?:time|schedule)\b).*\b(?:happen(?:ing)?|tak(?:e|ing) place|go(?:ing)? ahead|still on|be held|being held)(?: or not| after all| now| at all| soon| then)?$/iu;

/** “Is Xi coming to the G20 in Miami?” is asked of the meeting, where nothing is known of him there. */
export function isComingToMeeting(
  { rest }: ReadMessage,
  parts: EventParts,
  { archive, today, asOf }: IntentContext,
): boolean {
  const { series, subjects = [] } = parts;
  const isOfSeries = series !== undefined || subjects.some((refs) => seriesOfRefs(refs, archive) !== undefined);
  const isOfPerson = subjects.some((refs) =>
    refs.split("|").every((ref) => isPerson(splitRef(ref).kind, splitRef(ref).id, archive)),
  );
  if (!isOfSeries || !isOfPerson || !GOING.test(rest)) return false;
  const found = findEvents({ ...withoutStatus(parts), which: "next", asOf }, archive);
  return !found.some(({ state }) => liesAhead(state, asOf ?? today));
}

/** “Is Xi coming to the G20 in September 2023?”, “is the Pope coming to COP28?”: of the one that is named, or of its time, and no next one. */
export function isComingToNamed(message: ReadMessage, parts: EventParts, then: IntentContext): boolean {
  const { rest, span } = message;
  const { series, subjects = [] } = parts;
  if (!COMING.test(rest)) return false;
  if (subjects.some((refs) => refs.startsWith("event:"))) return true;
  if (span === undefined) return false;
  const isOfSeries = series !== undefined || subjects.some((refs) => seriesOfRefs(refs, then.archive) !== undefined);
  return isOfSeries || span.to < then.today;
}

const COMING = /^(?:so |and |but )?(?:is|are)\b.*\bcoming (?:(?:over|along|back) )?(?:to|for)\b/iu;

/** “Is Macron going to the EU–CELAC summit in Santa Marta?”: a gathering of bodies there that is over, and no journey that is to come. */
function isToPastGathering(
  { kinds, places, subjects = [] }: EventParts,
  { archive, today, asOf }: IntentContext,
): boolean {
  const isBody = (ref: string) => archive.actors.get(splitRef(ref).id as never)?.kind === "organisation";
  const bodies = subjects.filter((refs) => refs.split("|").some(isBody));
  if (kinds === undefined || places === undefined || bodies.length === 0) return false;
  const found = findEvents({ kinds, places, subjects: bodies, which: "one", asOf }, archive);
  return found.length > 0 && found.every(({ state }) => !liesAhead(state, asOf ?? today));
}

/** “Is Putin going to India?”: a journey that is over is no answer, but as the last one. */
export function isGoingThere(message: ReadMessage, parts: EventParts, then: IntentContext): boolean {
  const { rest, span, daysBefore } = message;
  const { places, subjects = [], series } = parts;
  const { actors } = then.archive;
  const isOfSomebody =
    subjects.length > 0 && subjects.every((refs) => !refs.startsWith("event:")) && series === undefined;
  // “To the US” is where somebody goes, too.
  const kindOf = (refs: string) => actors.get(splitRef(refs).id as never)?.kind;
  const isToState =
    subjects.length === 2 &&
    subjects.some((refs) => kindOf(refs) === "person") &&
    subjects.some((refs) => kindOf(refs) === "state");
  return (
    isOfSomebody &&
    (places !== undefined || isToState) &&
    span === undefined &&
    daysBefore === undefined &&
    GOES_THERE.test(rest) &&
    !isToPastGathering(parts, then)
  );
}

/** “Will Trump go to Moscow?”, of which there was talk once, and nobody named a day: that is all that is known. */
export function isSpokenOfAlone(parts: EventParts, { archive, today, asOf }: IntentContext): boolean {
  const found = findEvents({ ...withoutStatus(parts), which: "next", asOf }, archive);
  const isUndated = ({ state }: (typeof found)[number]) => phaseOf(state, today) === "undated";
  return found.length > 0 && found.every((one) => isUndated(one) && !isExpected(one.state, today));
}

const GOES_THERE =
  /^(?:when )?(?:is|are|will|does|do)\b.*\b(?:going|coming|go|come|fly|flying|travel|travel+ing|visit|visiting)\b(?!.*\b(?:confirmed|cancel+ed|postponed|agreed)\b)/iu;

/** “When do Putin and Trump meet?”, “when is Xi going to the US?”: what is to come of somebody, and not which of what is over is meant. */
export function isToMeet(
  { rest, span, daysBefore }: ReadMessage,
  { places, subjects = [], series, statuses }: EventParts,
  { archive }: IntentContext,
): boolean {
  // “When does Trump go to the G20?” is of the next one, whoever is to come.
  const isSomebody = (refs: string) => !refs.startsWith("event:") && seriesOfRefs(refs, archive) === undefined;
  const isOfSomebody = subjects.length > 0 && subjects.every(isSomebody);
  const others = [places, series, statuses, span, daysBefore];
  return isOfSomebody && others.every((one) => one === undefined) && TO_MEET.test(rest) && !IS_OVER.test(rest);
}

const TO_MEET =
  /\bwhen(?:['’]s| is| are| do| does| will|(?= \p{Lu}?\p{L}+ (?:and|&) ))\b.*\b(?:meet|meets|meeting|see|sit down|going|go|come|comes|coming|visit|visits|visiting|travel|travels|travel+ing|fly|flies|flying|host|hosts|hosting|receive|receives|talk|speak|call)\b/iu;
const IS_OVER = /\b(?:did|was|were|had|have|has|been|met|ago|last|first|ever|usually|before|announced|confirmed)\b/iu;

/** “At APEC”, as a subject. */
const AT_SERIES = "at:";

/** By who comes to it, though whoever is named is not among them. */
export function asksGoing(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const named = (parts.subjects ?? []).flatMap((refs) => {
    const whole = refs.startsWith(AT_SERIES) ? `topic:${refs.slice(AT_SERIES.length)}` : refs;
    return seriesOfRefs(whole, then.archive) ?? [];
  });
  const series = parts.series ?? named[0];
  if (series === undefined) return undefined;
  const { subjects: _, words: _words, ...others } = parts;
  return asksFor("next", message, { ...others, series }, then, goingFocus(parts, series, then));
}

/** Who comes; of the meeting alone whether it takes place, and nothing more where none lies ahead. */
function goingFocus(
  { subjects = [], ...parts }: EventParts,
  series: TopicId,
  then: IntentContext,
): { readonly focus?: EventFocus } {
  if (subjects.some((refs) => seriesOfRefs(refs, then.archive) !== series)) return { focus: "who" };
  const ahead = findEvents({ ...withoutStatus({ ...parts, series }), which: "next", asOf: then.asOf }, then.archive);
  return ahead.some(({ state }) => isExpected(state, then.today)) ? { focus: "whether" } : {};
}

/** The recurring meeting among what a name may mean. */
export function seriesOfRefs(refs: string, archive: IntentContext["archive"]): TopicId | undefined {
  return refs.split("|").flatMap((ref) => {
    const { kind, id } = splitRef(ref);
    const topic = kind === "topic" && isSeriesTopic(id, archive) ? archive.topics.get(id) : undefined;
    return topic === undefined ? [] : [topic.id];
  })[0];
}
