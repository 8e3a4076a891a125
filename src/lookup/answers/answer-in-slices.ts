// The same answers, without holding anybody up: what takes long is done in slices.
import type { Question } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import { inSlices } from "../../process/in-slices.ts";
import { answerSteps } from "./answer.ts";
import type { AnswerContext } from "./answer-context.ts";

export function answerInSlices(question: Question, context: AnswerContext): Promise<View> {
  return inSlices(answerSteps(question, context));
}
