// What a message leads to, where nothing is done for it.
import type { Question } from "#src/core/question.ts";
import type { View } from "#src/core/view.ts";
import type { Intent } from "#src/lookup/message/intent.ts";

/** The answer to the question, or the sentence in its place. */
export function viewOf(intent: Intent, answered: (question: Question) => View): View {
  if (!intent.ok) return intent.view;
  if ("question" in intent) return answered(intent.question);
  throw new Error(`the message asks to have something done: ${intent.action.do}`);
}

/** The question alone; of what asks none, all of it. */
export function questionOrIntent(intent: Intent): Question | Intent {
  return intent.ok && "question" in intent ? intent.question : intent;
}
