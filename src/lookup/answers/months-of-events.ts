// In which months something takes place: the next one, and the nearest.

import {
  addMonths,
  type Day,
  firstDayOfMonth,
  lastDayOfMonth,
  type Month,
  monthOf,
  monthsBetween,
} from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { eventsTouching } from "../../archive/events-in-time.ts";
import { claimOf, reachOf, standingIn } from "../../archive/in-month.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";
import { eventAt } from "./answer-event.ts";
import { mostNarrow } from "./listed.ts";

/** What reaches over more months than these is looked for in its first and last ones only. */
const MAX_MONTHS = 12;

type MonthsQuestion = Pick<QuestionAbout<"month">, "topic" | "actor" | "asOf">;

/** What may have a date from `from` to `to`, in no order, one after the other as they are asked for. */
export function* datedEvents(
  { topic, actor, asOf }: MonthsQuestion,
  archive: Archive,
  from: Day | undefined,
  to: Day | undefined,
): Iterable<EventAt> {
  for (const event of mostNarrow({ topic, actor }, archive, () => eventsTouching(archive, from, to, asOf))) {
    if (eventConcerns(event, { topic, actor }, archive, { asOf })) yield* eventAt(event, asOf);
  }
}

export type MonthsOfEvents = {
  /** The first month from `from` on in which something takes place for all that is known. */
  readonly ahead: (from: Month) => Month | undefined;
  /** Where something can take place; of two that are equally near the later one. */
  readonly nearestTo: (month: Month) => Month | undefined;
};

export function monthsOfEvents(question: MonthsQuestion, archive: Archive, today: Day): MonthsOfEvents {
  /** `surely`: for all that is known. */
  const hasSome = (from: Month, to: Month, surely: boolean): boolean => {
    for (const one of datedEvents(question, archive, firstDayOfMonth(from), lastDayOfMonth(to))) {
      const isIn = monthsOf(one, today).some(
        (month) => month >= from && month <= to && !(surely && standingIn(one, month, today) === "perhaps"),
      );
      if (isIn) return true;
    }
    return false;
  };
  const after = (from: Month, surely: boolean) =>
    nearestOf(
      (months) => addMonths(from, months),
      (to) => hasSome(from, to, surely),
      LAST_MONTH,
    );
  const before = (to: Month) =>
    nearestOf(
      (months) => addMonths(to, -months),
      (from) => hasSome(from, to, false),
      FIRST_MONTH,
    );
  return {
    ahead: (from) => after(from, true),
    nearestTo(month) {
      const [later, earlier] = [after(month, false), before(month)];
      if (later === undefined || earlier === undefined) return later ?? earlier;
      return monthsBetween(month, later) <= monthsBetween(earlier, month) ? later : earlier;
    },
  };
}

const FIRST_MONTH: Month = "0001-01";
const LAST_MONTH: Month = "9999-12";

/** The nearest month up to which there is something: twice as far each time, and then half of that. `at(0)` is where it begins, `edge` where months end. */
function nearestOf(
  at: (months: number) => Month | undefined,
  hasUpTo: (month: Month) => boolean,
  edge: Month,
): Month | undefined {
  let far = 0;
  for (; !hasUpTo(at(far) ?? edge); far = 2 * far + 1) if (at(far) === undefined) return undefined;
  let near = far === 0 ? 0 : (far - 1) / 2 + 1;
  while (near < far) {
    const middle = Math.floor((near + far) / 2);
    if (hasUpTo(at(middle) ?? edge)) far = middle;
    else near = middle + 1;
  }
  return at(near) ?? edge;
}

/** Months in which it can fall. */
function monthsOf(one: EventAt, today: Day): readonly Month[] {
  const claim = claimOf(one.state);
  if (claim === undefined) return [];
  const { begins, ends } = reachOf(claim, one);
  const [from, to] = [monthOf(begins), monthOf(ends)];
  const count = monthsBetween(from, to) + 1;
  const months = Array.from({ length: Math.min(count, MAX_MONTHS) }, (_, index) => [
    addMonths(from, index),
    addMonths(to, -index),
  ]);
  return [...new Set(months.flat())].flatMap((month) =>
    month !== undefined && standingIn(one, month, today) !== undefined ? [month] : [],
  );
}
