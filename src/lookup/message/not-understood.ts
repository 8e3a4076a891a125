// What the rules do not understand: the sentence that says so, or that it is in a language that no rule reads.

import { notice } from "../../core/notice.ts";
import { threeToTap } from "../answers/three-to-tap.ts";
import type { Intent, IntentContext } from "./intent.ts";
import { isOtherLanguage } from "./is-other-language.ts";
import { readMessage } from "./read-message.ts";

export function notUnderstood(text: string, { words, asOf }: IntentContext): Intent {
  const view = { ...notice("info", words.conversation.notUnderstood()), asks: threeToTap(words) };
  return { ok: false, view, notUnderstood: { text, asOf, inOtherLanguage: false } };
}

/** A message in the words of a language that no rule reads: no name is missing, for none was understood. */
export function unlessOtherLanguage(
  intent: Intent,
  text: string,
  { archive, today, asOf, words }: IntentContext,
): Intent {
  if (intent.ok || intent.notUnderstood !== undefined) return intent;
  const message = readMessage(text, archive, today);
  const isStrange = message.parts.some(({ is }) => is === "missing") && isOtherLanguage(message, archive);
  if (!isStrange) return intent;
  const view = ASKS_IN_ENGLISH.test(text)
    ? intent.view
    : { ...notice("info", words.conversation.otherLanguage()), asks: threeToTap(words) };
  return { ok: false, view, notUnderstood: { text, asOf, inOtherLanguage: true } };
}

/** What begins so, or has such a word, may be English, and what is strange in it names. */
const ASKS_IN_ENGLISH =
  /^(?:who|whom|whose|what|when|where|which|why|how|did|do|does|has|have|had|will|would|can|could|should|tell|show|list)\b|\b(?:the|of|about|with|said|says?|quotes?|from|between|meeting|visit)\b/iu;
