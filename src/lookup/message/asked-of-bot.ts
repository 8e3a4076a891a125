// “How old is your data?”: what names nothing of the archive and is plainly asked of the bot, before anything else is made of it.

import { asSentence } from "./as-sentence.ts";
import type { Ask } from "./ask/ask.ts";
import { certainAsk } from "./ask/certain-ask.ts";
import { likelyAsks } from "./ask/choose-ask.ts";
import { WEIGHTS } from "./ask/learned-weights.ts";
import type { Intent, IntentContext } from "./intent.ts";
import { readMessage } from "./read-message.ts";
import { asksOfPlanMade } from "./to-question/steps/plan-made.ts";
import { toQuestion } from "./to-question/to-question.ts";

const OF_BOT: ReadonlySet<Ask> = new Set<Ask>(["help", "about", "freshness", "mistake", "maker"]);

/** With no name beside it nothing else is as likely then. */
const SURELY_OF_BOT = 0.75;

/** undefined for whatever may be asked of the archive, or of somebody. */
export function askedOfBotAlone(plain: string, then: IntentContext): Intent | undefined {
  const message = readMessage(plain, then.archive, then.today);
  const { parts, span, quoted } = message;
  if (parts.length + quoted.length > 0 || span !== undefined || asksOfPlanMade(message.rest)) return undefined;
  const likely = likelyAsks(message, then.archive, WEIGHTS);
  const [first] = likely;
  const surely = first !== undefined && first.probability >= SURELY_OF_BOT ? first.ask : undefined;
  const ask = certainAsk(message, then.archive) ?? surely;
  if (ask === undefined || !OF_BOT.has(ask)) return undefined;
  const intent = toQuestion(ask, message, plain, then);
  if (intent !== undefined) then.consider?.(asSentence(message, likely));
  return intent;
}
