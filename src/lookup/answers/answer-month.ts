// /next, a month at a time: all that can fall in it, also what has been.

import { compareEdtf, firstDayOfMonth, lastDayOfMonth, monthOf } from "@attache/edtf";
import { claimOf, type MonthStanding, reachOf, standingIn } from "../../archive/in-month.ts";
import { phaseOf } from "../../archive/phase.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import type { AnswerContext } from "./answer-context.ts";
import { datedEvents, monthsOfEvents } from "./months-of-events.ts";

export function answerMonth(question: QuestionAbout<"month">, { archive, today: now }: AnswerContext): View {
  const today = question.asOf ?? now;
  const months = monthsOfEvents(question, archive, today);
  const month = question.month ?? months.ahead(monthOf(today)) ?? monthOf(today);
  const all = [...datedEvents(question, archive, firstDayOfMonth(month), lastDayOfMonth(month))];
  const standings = Map.groupBy(all, (one) => standingIn(one, month, today));
  const of = (...wanted: readonly MonthStanding[]) => wanted.flatMap((standing) => standings.get(standing) ?? []);
  const inOrder = [
    ...of("day", "span", "window").sort(byDayInMonth),
    ...of("sometime").sort(byEnd),
    ...of("perhaps").sort(byEnd),
  ];
  const isPassed = ({ state }: EventAt) => phaseOf(state, today) === "passed";
  const items = [...inOrder.filter((one) => !isPassed(one)), ...inOrder.filter(isPassed)];
  return {
    kind: "month",
    question: { ...question, month },
    month,
    items,
    nearest: items.length > 0 ? undefined : months.nearestTo(month),
    today,
  };
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
