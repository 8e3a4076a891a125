// In which order the events that fit a question are meant. Pure.

import { type Day, daysBetween, earliest } from "@attache/edtf";
import { firstInOrder } from "../../archive/first-in-order.ts";
import { areToldDays, type State } from "../../archive/history.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { dayAmongOthers, hasBeen, isExpected, phaseOf } from "../../archive/phase.ts";
import { comesOn, isSurelyWithin } from "../../archive/upcoming-order.ts";
import { STATUSES } from "../../archive/vocabulary.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { compareText } from "../../text/compare-text.ts";
import type { FoundEvent } from "./event-refs.ts";

type Order = (a: PlacedEvent, b: PlacedEvent) => number;

/** The first `most`. Of equals those that come first in `events`. */
export function inMeantOrder(
  { which, focus, asOf, subjects = [] }: Pick<QuestionAbout<"events">, "which" | "focus" | "asOf" | "subjects">,
  events: readonly FoundEvent[],
  today: Day,
  most: number,
): readonly FoundEvent[] {
  const placed = events.map((one) => placeAmong(one, which, today));
  const inTime = which === "first" ? byPlace : which === "last" ? latestFirst : aheadFirst(focus === "outcome");
  const near = which === "one" && subjects.length > 1 && asOf !== undefined ? nearestToDayFirst(asOf) : undefined;
  const byScore: Order = (a, b) => b.one.score - a.one.score || near?.(a, b) || inTime(a, b);
  return firstInOrder(placed, which === "first" ? byPlace : byScore, most).map(({ one }) => one);
}

const byPlace: Order = (a, b) => compareText(a.place, b.place);

const latestFirst: Order = (a, b) => b.stands - a.stands || byPlace(b, a);

/** What lies ahead, the soonest first, and what has been; or the other way round. */
function aheadFirst(pastFirst: boolean): Order {
  const sign = pastFirst ? -1 : 1;
  return (a, b) => {
    // Of two of which nobody has named a day, what is settled further is meant.
    if (a.comes !== undefined && b.comes !== undefined) return compareText(a.comes, b.comes) || b.settled - a.settled;
    return sign * (Number(a.comes === undefined) - Number(b.comes === undefined)) || latestFirst(a, b);
  };
}

/** “Status of the Erdoğan–Putin meeting on 25 August”: of what lay ahead of two, that of which a day that was told, or what was last known, is nearest to the day. */
function nearestToDayFirst(asOf: Day): Order {
  const days = ({ one: { event, state } }: PlacedEvent) => {
    const known = knownBy(event, asOf).at(-1)?.known.by;
    const first = state.date !== undefined && areToldDays(state.date) ? earliest(state.date) : undefined;
    return Math.min(...[known, first].flatMap((day) => (day === undefined ? [] : [Math.abs(daysBetween(day, asOf))])));
  };
  return (a, b) => (a.comes === undefined || b.comes === undefined ? 0 : days(a) - days(b));
}

/** `comes`: undefined of what does not lie ahead. */
type PlacedEvent = {
  readonly one: FoundEvent;
  readonly comes: Day | undefined;
  readonly settled: number;
  readonly stands: number;
  readonly place: Day;
};

function placeAmong(one: FoundEvent, which: QuestionAbout<"events">["which"], today: Day): PlacedEvent {
  const { state } = one;
  // Where nothing is ahead, what was to come last is told, though nobody knows what became of it.
  const stands = which === "next" && phaseOf(state, today) === "passed" ? 2 : standing(state, today);
  const comes = isExpected(state, today) ? comesOn(state, today) : undefined;
  return { one, comes, settled: STATUSES.indexOf(state.status), stands, place: dayAmongOthers(state) };
}

/** What was called off comes last, and what only was to be comes after what was. */
function standing(state: State, today: Day): number {
  if (state.status === "cancelled" || state.status === "lapsed") return 0;
  return hasBeen(state, today) ? 2 : 1;
}

/** Events whose words fit less than this part as well as those of the best are not meant. */
const FITS_AS_WELL = 0.67;

/** Those in which the words stand best; all of them where no words were given. */
export function bestFitting(found: readonly FoundEvent[], mentioned = false): readonly FoundEvent[] {
  const most = bestScore(found);
  // Who asks who came may name somebody of whom it is only told that they did not.
  if (mentioned && most < 0) return found.filter(({ score }) => score === most);
  const best = Math.max(0, most);
  return found.filter(({ score }) => score >= FITS_AS_WELL * best);
}

export function bestScore(found: readonly FoundEvent[]): number {
  return found.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
}

/** Whether its date may lie outside the time asked about as well as in it. What was put off or called off then is asked of its steps. */
export function mayBeOutside(
  state: State,
  { from, to, statuses }: Pick<QuestionAbout<"events">, "from" | "to" | "statuses">,
): boolean {
  if (from === undefined || to === undefined || statuses !== undefined) return false;
  return state.date !== undefined && !isSurelyWithin(state, { from, to });
}
