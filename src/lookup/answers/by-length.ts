// Of events that are listed because it is asked which of them took the longest, or the shortest: in that order, and which it is. Pure.

import { LONGEST, SHORTEST } from "../../core/event-focus.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import { eventSteps } from "./answer-event.ts";
import { daysByDate, type LengthTold, minutesOf } from "./length-told.ts";

type MeasuredEvent<At extends EventAt> = { readonly at: At; readonly length: LengthTold | undefined };

export type ByLength<At extends EventAt> = {
  readonly ordered: readonly At[];
  /** Whether days are compared, because one of them went on for several. */
  readonly areDays: boolean;
  /** Those that surely took no less, or no more, than any other; none where that is not sure. */
  readonly extreme: readonly At[];
  /** How many have a length. */
  readonly told: number;
};

export function isOfLength({ step }: Pick<QuestionAbout<"events">, "step">): boolean {
  return step === LONGEST || step === SHORTEST;
}

export function byLength<At extends EventAt>(
  events: readonly At[],
  { step, asOf }: Pick<QuestionAbout<"events">, "step" | "asOf">,
): ByLength<At> {
  const minutes = events.map((at) => minutesOf(at, eventSteps(at.event, asOf)));
  const areDays = areComparedByDays(events, minutes);
  const measured = events.map(
    (at, place): MeasuredEvent<At> => ({ at, length: areDays ? inDays(at) : minutes[place] }),
  );
  const told = measured.flatMap(({ at, length }) => (length === undefined ? [] : [{ at, length }]));
  const sign = step === LONGEST ? -1 : 1;
  const ordered = told.toSorted((a, b) => sign * (middleOfLength(a.length) - middleOfLength(b.length)));
  const [best] = ordered;
  const isAsGood = (one: LengthTold, other: LengthTold) =>
    step === LONGEST ? one.least >= other.most : one.most <= other.least;
  const isSure = best !== undefined && ordered.slice(1).every(({ length }) => isAsGood(best.length, length));
  const extreme = isSure ? ordered.filter(({ length }) => middleOfLength(length) === middleOfLength(best.length)) : [];
  const untold = measured.filter(({ length }) => length === undefined);
  return {
    ordered: [...ordered, ...untold].map(({ at }) => at),
    areDays,
    extreme: extreme.map(({ at }) => at),
    told: told.length,
  };
}

/** Because one of them went on for three days and more, or most of them for several; or because nobody timed any. */
function areComparedByDays(events: readonly EventAt[], minutes: readonly (LengthTold | undefined)[]): boolean {
  const days = events.map(({ state }) => daysByDate(state) ?? 0);
  const several = days.filter((count) => count > 1).length;
  return (
    Math.max(...days) > 2 || (several > 0 && several * 2 >= days.length) || minutes.every((one) => one === undefined)
  );
}

function inDays({ state }: EventAt): LengthTold | undefined {
  const days = daysByDate(state);
  return days === undefined ? undefined : { least: days, most: days };
}

function middleOfLength({ least, most }: LengthTold): number {
  return (least + most) / 2;
}

/** The longest, or the shortest, first, where that is asked. */
export function inAskedOrder(view: View): View {
  if (view.kind !== "events" || !isOfLength(view.question)) return view;
  return { ...view, events: byLength(view.events, view.question).ordered };
}
