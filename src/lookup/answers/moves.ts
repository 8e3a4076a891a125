// Steps by which an event was moved, called off or given up, and those that tell why. Pure.

import { earliest } from "@attache/edtf";
import type { ChangeKind } from "../../archive/change.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import { tellsWhy } from "../../archive/tells-why.ts";
import type { EventStep } from "../../core/view.ts";
import { BEGUN_STATUSES } from "./place-told.ts";

/** Steps that somebody asks the reason of. */
export const OFF_OR_MOVED: ReadonlySet<ChangeKind> = new Set([
  "cancelled",
  "postponed",
  "lapsed",
  "moved-later",
  "moved-earlier",
  "date-dropped",
]);

/** Whether it was moved or called off in this step. */
export function isOffOrMoved({ changes }: EventStep): boolean {
  return changes.some((kind) => OFF_OR_MOVED.has(kind));
}

/** Whether days that were told, and had not begun, got another first day: “7 to 18 November” → “6 to 18 November”. */
function isFirstDayMoved({ changes, before, state }: EventStep): boolean {
  if (!changes.includes("days-changed") || before?.date === undefined || state.date === undefined) return false;
  return (
    !BEGUN_STATUSES.has(before.status) &&
    !BEGUN_STATUSES.has(state.status) &&
    earliest(before.date) !== earliest(state.date)
  );
}

const PUTS_OFF_HOUR = /\b(?:put off|delayed|postponed|brought forward|moved) (?:to|by|until)\b/iu;

/** Whether an hour that was told, and had not come, got another on the same day: “put off to the evening”. */
export function isHourMoved({ before, state, development: { summary } }: EventStep): boolean {
  if (before?.start === undefined || state.start === before.start) return false;
  return !BEGUN_STATUSES.has(state.status) && PUTS_OFF_HOUR.test(summary);
}

/** Those by which it was moved or called off; of what never was, those by which only its first day was moved, or its hour. */
export function movesOf(steps: readonly EventStep[]): readonly EventStep[] {
  const moves = steps.filter(isOffOrMoved);
  return moves.length > 0 ? moves : steps.filter((step) => isFirstDayMoved(step) || isHourMoved(step));
}

/** Whether the step tells why, in what it tells or in when it was told. */
export function isReasonGiven({ development: { summary, says = "" } }: EventStep): boolean {
  return tellsWhy(summary) || tellsWhy(says);
}

/** Of what does not come about, and of nothing else that happened at the time. */
export const COMES_TO_NOTHING =
  /\b(?:not|no|cannot|hardly|little chance|off|away|against|refus\w+|declin\w+|fail\w*|timetables?|diar(?:y|ies)|dates?)\b/iu;

/** Whether what was said in the days after may be why, whatever its words. */
export function maySayWhy(step: EventStep): boolean {
  return isReasonGiven(step) || COMES_TO_NOTHING.test(step.development.summary);
}

/** Whether it left a place for one in another country, or for none that was known. */
export function isPlaceLeft({ before, state: { place } }: EventStep): boolean {
  return before?.place != null && (place === null || place.country !== before.place.country);
}

const SAYS_REFUSED = /\b(?:declin(?:es|ed)|refus(?:es|ed)|(?:will|does|do) not (?:want to )?(?:come|go|travel))\b/iu;

/** The last step before it left a place, by whose key it is called, that tells of somebody who would not come there. */
export function stepRefusingPlace(
  steps: readonly EventStep[],
  left: EventStep,
  key: string | undefined,
): EventStep | undefined {
  if (key === undefined) return undefined;
  return steps
    .slice(steps.indexOf(left) + 1)
    .find(({ development: { summary } }) => SAYS_REFUSED.test(summary) && ` ${keyOf(summary)} `.includes(` ${key} `));
}

const SAYS_GIVEN_UP =
  /\b(?:withdraws?|withdrew|withdrawn|withdrawal|gives? (?:it )?up|gave (?:it )?up|pull(?:s|ed) out)\b/iu;

/** Those in which it was given up by whoever is said to have done so. */
export function givingUpOf(steps: readonly EventStep[], isByThem: (step: EventStep) => boolean): readonly EventStep[] {
  return steps.filter((step) => isByThem(step) && SAYS_GIVEN_UP.test(step.development.summary));
}

/** Those in which it was given up by whoever is said to have done so, else by whoever was to receive it. */
export function stepsGivingUp(
  steps: readonly EventStep[],
  isByThem: (step: EventStep) => boolean,
): readonly EventStep[] {
  const theirs = givingUpOf(steps, isByThem);
  return theirs.length > 0 ? theirs : steps.filter(isPlaceLeft);
}

/** Whether a summary speaks of something that is made shorter. */
export const TELLS_SHORTER =
  /\bshort(?:er|en\w*)\b|\bcut (?:short|to|down)\b|\bone day\b(?! (?:earlier|later|before|after))/iu;

/** The same of a step. */
export function tellsShorter({ development: { summary } }: EventStep): boolean {
  return TELLS_SHORTER.test(summary);
}

export const ONLINE = /\b(?:by video|online|virtual\w*|video (?:link|conference|summit|meeting))\b/iu;
const CANNOT_COME = /\b(?:cannot|unable to|(?:not |im)possible to) (?:come|travel|meet|gather|be held)\b/iu;

/** Of what never was to be in a room as far as is known: that they cannot come there, or are to meet by video, with the reason. */
export function tellsWhyOnline(step: EventStep): boolean {
  const { summary } = step.development;
  if (BEGUN_STATUSES.has(step.state.status) || !isReasonGiven(step)) return false;
  return ONLINE.test(summary) || CANNOT_COME.test(summary);
}

/** Oldest first, and of several on one day the last. */
export function puttingOff(steps: readonly EventStep[]): readonly EventStep[] {
  const isOff = ({ changes }: EventStep) =>
    changes.includes("postponed") || (changes.includes("moved-later") && !changes.includes("reinstated"));
  const byDay = new Map(steps.filter(isOff).map((step) => [step.development.known.by, step]));
  return [...byDay.values()].toReversed();
}
