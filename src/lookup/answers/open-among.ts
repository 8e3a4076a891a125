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
  { which, open, subjects, series }: Pick<QuestionAbout<"events">, "which" | "open" | "subjects" | "series">,
  fitting: readonly FoundEvent[],
  today: Day,
): readonly FoundEvent[] {
  const best = bestScore(fitting);
  const equal = fitting.filter(({ score }) => score === best);
  if (which !== "one" || equal.length < 2) return [];
  // “What is the latest from Islamabad”: of a city nothing says that what is to come there is meant.
  if (open === "history" && subjects === undefined && series === undefined) return fitting;
  const expected = equal.filter(({ state }) => isExpected(state, today));
  if (expected.length === 0) return fitting;
  const putOff = equal.filter(({ state }) => isPutOffLately(state, today));
  return putOff.length === 0 ? [] : [...expected, ...putOff];
}
