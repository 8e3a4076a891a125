// Which of the events that fit are left open by what was asked. Pure.

import type { Day } from "@attache/edtf";
import { isExpected, isPutOffLately } from "../../archive/phase.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { FoundEvent } from "./event-refs.ts";
import { bestScore } from "./order-events.ts";

/**
 * Those that fit just as well where nothing says which of them is meant: then all are told; empty where one is. What lies ahead is meant
 * before what has been, and what was put off lately as much as what is expected.
 */
export function openAmong(
  question: Pick<QuestionAbout<"events">, "which" | "open" | "focus" | "to" | "subjects" | "series">,
  fitting: readonly FoundEvent[],
  today: Day,
): readonly FoundEvent[] {
  const { which, open, subjects, series } = question;
  const best = bestScore(fitting);
  const equal = fitting.filter(({ score }) => score === best);
  if (which !== "one" || equal.length < 2) return [];
  // “What is the latest from Islamabad”: of a city nothing says that what is to come there is meant.
  if (open === "history" && subjects === undefined && series === undefined) return fitting;
  if (areHostsInTurn(question, equal)) return equal;
  const expected = equal.filter(({ state }) => isExpected(state, today));
  if (expected.length === 0) return fitting;
  const putOff = equal.filter(({ state }) => isPutOffLately(state, today));
  return putOff.length === 0 ? [] : [...expected, ...putOff];
}

/** “EPC 2028 host”: of a time in which one state after another receives a recurring meeting, all are, and none of them alone. */
function areHostsInTurn(
  { focus, to }: Pick<QuestionAbout<"events">, "focus" | "to">,
  equal: readonly FoundEvent[],
): boolean {
  if (to === undefined || (focus !== "host" && focus !== "where")) return false;
  const [first, ...others] = equal.map(({ event }) => event.series);
  const states = new Set(equal.map(({ event, state }) => (state.place ?? event.place)?.country));
  return first !== undefined && others.every((one) => one === first) && states.size > 1;
}
