// The same answers, without holding anybody up: what takes long is done in slices.
import type { Question } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import { inSlices } from "../../process/in-slices.ts";
import { type AskOf, type NamedFilter, resolveFilter } from "../names/resolve-filter.ts";
import { answerSteps } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";

export function answerInSlices(question: Question, context: AnswerContext): Promise<View> {
  return inSlices(answerSteps(question, context));
}

/** What can be narrowed to a topic or an actor. */
export async function answerNarrowedInSlices(named: NamedFilter, ask: AskOf, context: AnswerContext): Promise<View> {
  const narrowed = resolveFilter(named, context, ask);
  return narrowed.ok ? answerInSlices(ask(narrowed.filter), context) : narrowed.view;
}
