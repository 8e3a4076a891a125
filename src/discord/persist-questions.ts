// Questions that are too long for their buttons: kept before the message is sent, found again when a button is pressed.
import type { BotContext } from "../core/context.ts";
import type { Question } from "../core/question.ts";
import type { QuestionCache } from "../core/question-cache.ts";
import { isMemoryFault } from "../process/memory-fault.ts";
import type { Words } from "../wording/words.ts";
import type { Pressed } from "./custom-id.ts";
import type { MessageBody } from "./render/message/card.ts";

/**
 * Stores the questions that are too long for their buttons, and gives the message. While nothing can be remembered the answer goes out
 * all the same: such a button then says that it is too old.
 */
export async function persistQuestions(
  body: MessageBody,
  { questionCache, log }: Pick<BotContext, "questionCache" | "log">,
): Promise<MessageBody> {
  try {
    await Promise.all((body.keeps ?? []).map((kept) => questionCache.keep(kept)));
  } catch (err) {
    if (!isMemoryFault(err)) throw err;
    log.warn({ err }, "questions behind buttons could not be kept");
  }
  return body;
}

type Asking = Exclude<Pressed, { act: "do" }>;

/** The question of a press: out of the id, or out of the store by its key; undefined when it is no longer kept. */
export async function questionOf(pressed: Asking, questionCache: QuestionCache): Promise<Question | undefined> {
  if ("question" in pressed) return pressed.question;
  const kept = await questionCache.find(pressed.key);
  if (kept?.about !== pressed.about) return undefined;
  return "page" in kept ? { ...kept, page: pressed.page } : kept;
}

/** Why there is no answer, and how to get one. */
export function expired(pressed: Asking, { faults }: Words): string {
  return "about" in pressed && pressed.about === "check" ? faults.expiredCheck() : faults.expiredQuestion();
}
