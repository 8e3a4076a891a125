// What the rules do not understand: the sentence that says so, or names that are told to be missing and are words of another language.

import { notice } from "../../core/notice.ts";
import { threeToTap } from "../answers/three-to-tap.ts";
import type { Intent, IntentContext } from "./intent.ts";
import { isOtherLanguage } from "./is-other-language.ts";
import { readMessage } from "./read-message.ts";

export function notUnderstood(text: string, { words, asOf }: IntentContext): Intent {
  const view = { ...notice("info", words.conversation.notUnderstood()), asks: threeToTap(words) };
  return { ok: false, view, notUnderstood: { text, asOf, inOtherLanguage: false } };
}

/** “I do not have Wanneer and volgende” stays the answer, and is marked: it says no more than that nobody understood them. */
export function unlessOtherLanguage(intent: Intent, text: string, { archive, today, asOf }: IntentContext): Intent {
  if (intent.ok || intent.notUnderstood !== undefined) return intent;
  const message = readMessage(text, archive, today);
  const isStrange = message.parts.some(({ is }) => is === "missing") && isOtherLanguage(message, archive);
  return isStrange ? { ...intent, notUnderstood: { text, asOf, inOtherLanguage: true } } : intent;
}
