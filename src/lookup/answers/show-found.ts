// One event that was found for a question, with what is asked of it, and what of the question it no longer fits. Pure.

import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerEvent } from "./answer-event.ts";
import { lostOf } from "./lost-day-or-place.ts";
import { awayOrByVideo, whoIsNotNamed } from "./not-among.ts";

/** Other events beside the one shown. */
export const MOST_BESIDE_FOUND = 4;

export function showFound(
  { event }: EventAt,
  others: readonly EventAt[],
  question: QuestionAbout<"events">,
  context: AnswerContext,
): View {
  const { focus, open, step, by, asOf, page, unread } = question;
  const asked: QuestionAbout<"event"> = {
    about: "event",
    id: event.id,
    page,
    ...asKnown(asOf),
    ...(focus === undefined ? {} : { focus }),
    ...(open === undefined ? {} : { open }),
    ...(step === undefined ? {} : { step }),
    ...(by === undefined ? {} : { by }),
  };
  const view = answerEvent(asked, context);
  if (view.kind !== "event") return view;
  const lost = lostOf(question, view.steps, context.archive);
  const beside = by === undefined ? awayOrByVideo(question, view.steps, context.archive) : undefined;
  const more = {
    ...(beside === undefined ? {} : { question: { ...view.question, by: beside } }),
    ...(unread === undefined ? {} : { unread }),
    ...(lost.length === 0 ? {} : { lost }),
    ...whoIsNotNamed(question, view.at.state, context),
  };
  return { ...view, others: others.slice(0, MOST_BESIDE_FOUND), ...more };
}
