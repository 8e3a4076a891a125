// Questions that are too long for their buttons: kept before the message is sent, found again when a button is pressed.
import type { BotContext } from "../core/context.ts";
import type { Question } from "../core/question.ts";
import type { QuestionCache } from "../core/question-cache.ts";
import type { View } from "../core/view.ts";
import type { Pressed } from "./custom-id.ts";
import type { MessageBody } from "./render/message/card.ts";

/** The same message, once its buttons can be answered. Rejects when the store fails. */
export async function persistQuestions(
  body: MessageBody,
  { questionCache }: Pick<BotContext, "questionCache">,
): Promise<MessageBody> {
  await Promise.all((body.keeps ?? []).map((kept) => questionCache.keep(kept)));
  return body;
}

type Asking = Exclude<Pressed, { act: "do" }>;

/** undefined for a question that was kept and is no longer. */
export async function questionOf(pressed: Asking, questionCache: QuestionCache): Promise<Question | undefined> {
  if ("question" in pressed) return pressed.question;
  const kept = await questionCache.find(pressed.key);
  if (kept?.about !== pressed.about) return undefined;
  return "page" in kept ? { ...kept, page: pressed.page } : kept;
}

/** Why there is no answer, and how to get one. */
export function gone(pressed: Asking): View {
  const again =
    "about" in pressed && pressed.about === "check"
      ? "Check the text again: /check, “Check quotes” in the menu of its message under Apps, or send it to me."
      : "Ask it again with the command.";
  return {
    kind: "notice",
    tone: "info",
    text: `I keep what is too long for a button for a day, and this day is over. ${again}`,
  };
}
