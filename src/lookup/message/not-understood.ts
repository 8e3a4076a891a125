// What the rules do not understand: the sentence that says so, or that it is in a language that no rule reads.

import { notice } from "../../core/notice.ts";
import { threeToTap } from "../answers/three-to-tap.ts";
import { resolveName } from "../names/resolve-name.ts";
import type { Intent, IntentContext } from "./intent.ts";
import { isOtherLanguage } from "./is-other-language.ts";
import { readMessage } from "./read-message.ts";
import { absent } from "./to-question/offices-and-people/unknown-names.ts";

export function notUnderstood(text: string, { words, asOf }: IntentContext): Intent {
  const view = { ...notice("info", words.conversation.notUnderstood()), asks: threeToTap(words) };
  return { ok: false, view, notUnderstood: { text, asOf, inOtherLanguage: false } };
}

/** A message in the words of a language that no rule reads: no name is missing, for none was understood. */
export function unlessOtherLanguage(intent: Intent, text: string, then: IntentContext): Intent {
  if (intent.ok || intent.notUnderstood !== undefined) return intent;
  const { archive, today, asOf, words } = then;
  const message = readMessage(text, archive, today);
  const isStrange = message.parts.some(({ is }) => is === "missing") && isOtherLanguage(message, archive);
  if (!isStrange) return intent;
  const names = namesStrangeTo(text, archive);
  const unread = { ...notice("info", words.conversation.otherLanguage()), asks: threeToTap(words) };
  const view = ASKS_IN_ENGLISH.test(text) ? intent.view : names.length === 0 ? unread : absent(names, then);
  return { ok: false, view, notUnderstood: { text, asOf, inOtherLanguage: true } };
}

/** “Brigitte Macron, kto to jest”: a given and a family name are known for what they are in any language. What begins a sentence has a capital anyway. */
const FULL_NAME =
  /(?<!^|[.?!] )(?<!\p{Lu}\p{L}* )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+|^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+(?=,)/gu;

/** “Zelenskyj a Merz”: two who are named together. */
const TWO_NAMES = /(?<known>\p{Lu}\p{Ll}{2,}) \p{Ll}{1,3} (?<other>\p{Lu}\p{Ll}{2,})(?!\p{L})/gu;

function namesStrangeTo(text: string, archive: IntentContext["archive"]): readonly string[] {
  const meant = (name: string) => resolveName(name, ["actor"], archive);
  const whole = (text.match(FULL_NAME) ?? []).filter((name) => meant(name).says === "none");
  if (whole.length > 0) return whole;
  return [...text.matchAll(TWO_NAMES)].flatMap(({ groups: { known = "", other = "" } = {} }) => {
    const found = meant(other);
    // One that is near may be somebody who is known, in a form of that language.
    return meant(known).says !== "none" && found.says === "none" && found.near.length === 0 ? [other] : [];
  });
}

/** What begins so, or has such a word, may be English, and what is strange in it names. */
const ASKS_IN_ENGLISH =
  /^(?:who|whom|whose|what|when|where|which|why|how|did|do|does|has|have|had|will|would|can|could|should|tell|show|list)\b|\b(?:the|of|about|with|said|says?|quotes?|from|between|meeting|visit)\b/iu;
