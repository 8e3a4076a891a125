// “Why was it postponed in 2020”, “why was it put off the second time”, “why was it shortened”: the step that is asked for, and the one that tells its cause. Pure.

import type { ChangeKind } from "../../archive/change.ts";
import type { EventStep } from "../../core/view.ts";
import type { AskedWhy, WhyDeed } from "./asked-why.ts";
import {
  COMES_TO_NOTHING,
  givingUpOf,
  isOffOrMoved,
  isReasonGiven,
  movesOf,
  ONLINE,
  puttingOff,
  stepsGivingUp,
  TELLS_SHORTER,
  tellsWhyOnline,
} from "./moves.ts";
import { BEGUN_STATUSES } from "./place-told.ts";
import { reasonLookingBack } from "./reason-looking-back.ts";
import { daysFromStep, isOfTime, stepsOfTime, toldSince } from "./time-of-step.ts";

/**
 * `beside`: where the step tells no reason itself, one that tells the reason of it. `earlier`: of another time at which it was done, one that tells
 * its own. `since`: where neither is there, what was said of the first of them in the days after.
 */
export type WhyTold = {
  readonly step: EventStep;
  readonly beside?: EventStep | undefined;
  readonly earlier?: EventStep | undefined;
  readonly since?: readonly EventStep[] | undefined;
};

/** The step that is asked for; undefined where it was never moved or called off. `isByThem`: whether it is a step of whoever is said to have done it. */
export function whyTold(
  steps: readonly EventStep[],
  asked: AskedWhy,
  isByThem: (step: EventStep) => boolean = () => false,
): WhyTold | undefined {
  const [step, ...others] = inOrderOfFit(steps, asked, isByThem);
  if (step === undefined || isReasonGiven(step)) return step && { step };
  const beside = causeBeside(step, steps, asked) ?? reasonLookingBack(step, steps);
  if (beside !== undefined) return { step, beside };
  const earlier = otherTime(step, others, steps, asked);
  const since = earlier !== undefined && isReasonGiven(earlier) ? [] : toldSince(earlier ?? step, steps);
  return { step, earlier, since };
}

/** Where no one time is asked for; the cause of what was put off is not that of whatever moved later. */
function otherTime(
  step: EventStep,
  others: readonly EventStep[],
  steps: readonly EventStep[],
  { nth, from, to, deed }: AskedWhy,
): EventStep | undefined {
  const isLapsed = step.changes.includes("lapsed");
  const isOfOneTime = nth !== undefined || (from !== undefined && isOfTime(step, { from, to }));
  if ((isOfOneTime && !isLapsed) || !(deed === undefined || OFF_DEEDS.has(deed) || isLapsed)) return undefined;
  const before = others.filter((one) => one.development.known.by <= step.development.known.by);
  const told = before.find(isReasonGiven);
  // What was quietly dropped was given up by whoever put it off, or had it online for a reason.
  const isOnline = (one: EventStep) => isOfDeed(one, "online") && isReasonGiven(one);
  if (isLapsed) return told ?? steps.find(isOnline) ?? before.find(({ changes }) => changes.includes("postponed"));
  return told === undefined || deed !== undefined || isOneAbsence(told, step, steps) ? told : undefined;
}

/** Whether nobody stood for another day between two steps, which stand newest first. */
function isOneAbsence(earlier: EventStep, step: EventStep, steps: readonly EventStep[]): boolean {
  return steps
    .slice(steps.indexOf(step) + 1, steps.indexOf(earlier) + 1)
    .every(({ state: { status } }) => NO_DAY_STANDS.has(status));
}

const OFF_DEEDS: ReadonlySet<WhyDeed> = new Set<WhyDeed>(["later", "off", "refused"]);
const NO_DAY_STANDS: ReadonlySet<string> = new Set(["postponed", "floated", "tentative"]);

/** Newest first among those that fit as well. */
function inOrderOfFit(
  steps: readonly EventStep[],
  asked: AskedWhy,
  isByThem: (step: EventStep) => boolean,
): readonly EventStep[] {
  const fitting = stepsOfDeed(steps, asked.deed, isByThem);
  const some = fitting.length > 0 ? fitting : movesOf(steps); // What was never shortened may have been moved.
  const all = stepsOfTime(some, asked, (step) => isSurelyOf(step, asked.deed)) ?? some;
  const nth = asked.nth === undefined ? undefined : puttingOff(all)[asked.nth - 1];
  const weight = (step: EventStep) => weightFor(step, asked.deed) + (isByThem(step) ? DOER_WEIGHT : 0);
  const ordered = all.toSorted((a, b) => weight(b) - weight(a));
  return nth === undefined ? ordered : [nth, ...ordered.filter((one) => one !== nth)];
}

/** Whether it was done as the word says. “Munich 2021” is put off in 2020: what was called off then is not meant by the year. */
export function isSurelyOf(step: EventStep, deed: WhyDeed | undefined): boolean {
  return deed === undefined || KINDS_OF_DEED[deed] === undefined || weightFor(step, deed) > 1;
}

function stepsOfDeed(
  steps: readonly EventStep[],
  deed: WhyDeed | undefined,
  isByThem: (step: EventStep) => boolean,
): readonly EventStep[] {
  // What took place elsewhere was called off by nobody but its host, and “dropped” by whoever gave it up.
  const isGivenUp = deed === "given-up" || (deed === "off" && !steps.some((step) => weightFor(step, deed) > 0));
  const isTheirsAlone = deed === "off" && !steps.some((step) => weightFor(step, deed) > 0 && isByThem(step));
  if (deed === "online" && !steps.some((step) => isOfDeed(step, deed))) return steps.filter(tellsWhyOnline);
  const givenUp = isGivenUp ? stepsGivingUp(steps, isByThem) : isTheirsAlone ? givingUpOf(steps, isByThem) : [];
  return givenUp.length > 0 ? givenUp : steps.filter((step) => isOfDeed(step, deed));
}

function isOfDeed(step: EventStep, deed: WhyDeed | undefined): boolean {
  const { changes, development } = step;
  if (deed === "shortened") return TELLS_SHORTER.test(development.summary) && !BEGUN_STATUSES.has(step.state.status);
  if (deed === "online") return changes.includes("format-changed") && step.state.format !== "in-person";
  return isOffOrMoved(step);
}

/** Whoever is said to have done it, more than the word for it. */
const DOER_WEIGHT = 5;

/** How much a step is what the word for it says: that it is put off, more than that there is another date for what was put off. */
function weightFor({ changes, before }: EventStep, deed: WhyDeed | undefined): number {
  const weights = deed === undefined ? undefined : KINDS_OF_DEED[deed];
  if (weights === undefined) return 1;
  const weight = Math.max(0, ...changes.map((kind) => weights[kind] ?? 0));
  if (before === undefined || weight <= 1 || (deed !== "later" && deed !== "moved")) return weight;
  // What was called off is only looked for anew; what was put off, or only wished for, had no day that could be put off.
  if (before.status === "cancelled" || before.status === "lapsed") return 0;
  return NO_DAY_STANDS.has(before.status) ? weight - 1 : weight;
}

const KINDS_OF_DEED: Readonly<Partial<Record<WhyDeed, Readonly<Partial<Record<ChangeKind, number>>>>>> = {
  off: { cancelled: 4, lapsed: 3, postponed: 2 },
  earlier: { "moved-earlier": 4 },
  later: { postponed: 4, "moved-later": 2, "date-dropped": 2, cancelled: 1 },
  moved: { postponed: 4, "moved-later": 2, "moved-earlier": 2, "date-dropped": 2, cancelled: 1 },
};

/** So many steps from another a cause may be told. */
const STEPS_NEAR = 2;
const [SOON_DAYS, LONG_DAYS] = [31, 100] as const;

/** The nearest step that tells a reason, where it is of the same: no other move, and about the same time, or one that speaks of the deed. */
function causeBeside(step: EventStep, steps: readonly EventStep[], { deed }: AskedWhy): EventStep | undefined {
  // That something was quietly dropped is read off what came instead.
  if (step.changes.includes("lapsed")) return undefined;
  const near = steps
    .map((one, place) => ({ one, far: Math.abs(place - steps.indexOf(step)) }))
    .filter(({ far }) => far > 0 && far <= STEPS_NEAR)
    .toSorted((a, b) => a.far - b.far);
  return near.map(({ one }) => one).find((one) => isCauseOf(one, step, deed));
}

function isCauseOf(one: EventStep, step: EventStep, deed: WhyDeed | undefined): boolean {
  const { summary } = one.development;
  const days = Math.abs(daysFromStep(step, one));
  if (BEGUN_STATUSES.has(one.state.status) || NOT_OFF.test(summary)) return false;
  if (deed === "shortened") return TELLS_SHORTER.test(summary) && days <= SOON_DAYS;
  if (!isReasonGiven(one)) return false;
  if (deed === "online") return ONLINE.test(summary) && days <= SOON_DAYS;
  if (isOffOrMoved(one)) return days <= 3;
  return PUT_OFF.test(summary) ? days <= LONG_DAYS : days <= SOON_DAYS && COMES_TO_NOTHING.test(summary);
}

const PUT_OFF =
  /\bas the reason\b|\b(?:put(?:s|ting)? (?:it |them )?off|postpon\w+|delay\w*|call(?:s|ed) off|cancel\w*)\b/iu;
/** “Has not been wrecked, because …”, “does not say yet that he comes”. */
const NOT_OFF =
  /\b(?:not|never)(?: been)? (?:wrecked|cancel+ed|called off|put off|postponed|ruled out)\b|\b(?:does|do) not (?:yet )?(?:say|know)\b/iu;
