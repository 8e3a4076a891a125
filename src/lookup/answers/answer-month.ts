// /next, a month at a time: all that can fall in it, also what has been.

import { addMonths, compareEdtf, type Day, type Month, monthOf, monthsBetween } from "@attache/edtf";
import { eventConcerns } from "../../archive/concerns.ts";
import { claimOf, type MonthStanding, reachOf, standingIn } from "../../archive/in-month.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import type { AnswerContext } from "./answer-context.ts";
import { eventAt } from "./answer-event.ts";

/** What reaches over more months than these is looked for in its first and last ones only. */
const MAX_MONTHS = 12;

export function answerMonth(question: QuestionAbout<"month">, { archive, today: now }: AnswerContext): View {
  const today = question.asOf ?? now;
  const all = [...archive.events.values()]
    .filter((event) => eventConcerns(event, question, archive, question))
    .flatMap((event) => eventAt(event, question.asOf));
  const month = question.month ?? monthAhead(all, today);
  const of = (...standings: readonly (MonthStanding | undefined)[]) =>
    all.filter((one) => standings.includes(standingIn(one, month, today)));
  const items = [
    ...of("day", "span", "window").sort(byDayInMonth),
    ...of("sometime").sort(byEnd),
    ...of("perhaps").sort(byEnd),
  ];
  return {
    kind: "month",
    question: { ...question, month },
    month,
    items,
    nearest: items.length > 0 ? undefined : nearestTo(month, all, today),
    today,
  };
}

/** Months from that of `today` on in which something takes place for all that is known, in order. */
export function monthsAhead(all: readonly EventAt[], today: Day): readonly Month[] {
  const first = monthOf(today);
  const months = all.flatMap((one) =>
    monthsOf(one, today).filter((month) => month >= first && standingIn(one, month, today) !== "perhaps"),
  );
  return [...new Set(months)].sort();
}

function monthAhead(all: readonly EventAt[], today: Day): Month {
  return monthsAhead(all, today)[0] ?? monthOf(today);
}

/** Of two that are equally near the later one. */
function nearestTo(month: Month, all: readonly EventAt[], today: Day): Month | undefined {
  const distance = (other: Month) => Math.abs(monthsBetween(month, other)) - (other > month ? 0.5 : 0);
  return all
    .flatMap((one) => monthsOf(one, today))
    .toSorted((a, b) => distance(a) - distance(b))
    .at(0);
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

function byDayInMonth(a: EventAt, b: EventAt): number {
  const [one, other] = [claimOf(a.state), claimOf(b.state)];
  if (one === undefined || other === undefined) return 0;
  return compareEdtf(one, other) || a.event.id.localeCompare(b.event.id);
}

/** What will be settled sooner stands first, and of equals what can begin later: it leaves less open. */
function byEnd(a: EventAt, b: EventAt): number {
  const [one, other] = [reach(a), reach(b)];
  return one.ends.localeCompare(other.ends) || other.begins.localeCompare(one.begins) || byDayInMonth(a, b);
}

function reach(one: EventAt): ReturnType<typeof reachOf> {
  const claim = claimOf(one.state);
  return claim === undefined ? { begins: "", ends: "" } : reachOf(claim, one);
}
