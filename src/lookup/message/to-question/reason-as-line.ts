// “Why did the US refuse Abbas a visa”: where nothing is found, the sentence of a step that has all the words, whoever is asked about, and a reason.

import type { Intent, IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { hasNothing } from "./deed-in-steps.ts";
import { lineOfAny } from "./line-asked.ts";
import { WHY } from "./moving-words.ts";
import { wordsToTell } from "./words-of-line.ts";

export function reasonAsLine(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  if (!WHY.test(rest) || translated === true || quoted.length > 0) return undefined;
  if (parts.some(({ is }) => is === "missing" || is === "office") || !hasNothing(intent, then)) return undefined;
  const asked = wordsToTell(message);
  const isNarrow = asked.names.length > 0 && asked.words.length + asked.others.length > 0;
  return isNarrow ? lineOfAny(message, { ...asked, isReason: true }, then) : undefined;
}
