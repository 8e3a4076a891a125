// Whether what is asked for answers a message with names that no record has.

import { keyOf } from "../../../../archive/names/whole-names.ts";
import { tokenize } from "../../../../text/tokens.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import { rememberedWords } from "../quotations/remembered-words.ts";

type Missing = {
  /** Names that are in no record. */
  readonly strangers: readonly Part[];
  /** Who is to have spoken or is asked for, as typed, though no record is called so. */
  readonly unheard: readonly string[];
};

/** Words of a quotation need not be in any record; a name that is to have said it has to be. */
export function answersAll(
  intent: Intent | undefined,
  { strangers, unheard }: Missing,
  { archive }: IntentContext,
): boolean {
  if (intent?.ok !== true || !("question" in intent)) return false;
  const { question } = intent;
  if (question.about === "check") return true;
  if (question.about !== "quotes") return false;
  const { speaker, words = "", place } = question;
  // “What did Rubio say about Greenland”: that it is in none of his quotations is the answer.
  if (speaker !== undefined)
    return unheard.length === 0 && strangers.every(({ text }) => words.includes(text) || keyOf(text) === place);
  // “The Leavitt quote on Alaska” is no quote of somebody else on Alaska; “the malarkey quote” is the one that has that word.
  const sought = new Set(tokenize(words));
  const isSought = (name: string) => tokenize(name).every((word) => sought.has(word));
  // “Quotes on the Pacific–US summit” are none on any other; a strange word alone may be how somebody writes.
  const named = strangers.flatMap(({ text }) => (tokenize(text).length > 1 ? [text] : []));
  const areSought = [...unheard, ...named].every(isSought);
  return words !== "" && areSought && rememberedWords([words], undefined, archive) !== undefined;
}
