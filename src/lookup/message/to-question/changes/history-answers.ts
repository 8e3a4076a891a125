// What other rules tell of a time before something was moved, or of how it was: a list of all that was planned does not take its place.

import { CAME_OF_IT, ITS_FATE } from "../../../../core/event-focus.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";

/** What is told as of the time before it was moved, or with how it was: undefined where it is not. */
export function toldAnyhow(line: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const intent = read(line, then);
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about !== "event" && question.about !== "events") return undefined;
  const isOfItsEnd = question.step === ITS_FATE || question.step === CAME_OF_IT;
  return isOfItsEnd || question.asOf !== then.asOf ? intent : undefined;
}
