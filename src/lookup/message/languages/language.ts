// What the file of a language has: its words for what is asked, for kinds of events, offices and the rest. Words, no rules.

import type { Ask } from "../ask/ask.ts";

/** Words or phrases of the language, with “, ” between them; `a*` is every word that begins so. */
type Forms = string;

export type LanguageWords = {
  /** BCP 47. */
  readonly code: string;
  readonly script: "Latn" | "Cyrl" | "Arab" | "Deva" | "Hang" | "Jpan" | "Hans";
  readonly asks: Readonly<Partial<Record<Ask, Forms>>>;
  /** Words for what an event came to, by the English one: “cancelled”. They ask whether it is so. */
  readonly statuses?: Readonly<Partial<Record<"cancelled" | "postponed", Forms>>>;
  /** By the English word for the kind. */
  readonly kinds: Readonly<Record<string, Forms>>;
  /** By the English words of the title. */
  readonly offices: Readonly<Record<string, Forms>>;
  /** Other words that records have, cities among them, by the English one. */
  readonly words: Readonly<Record<string, Forms>>;
  /** What people say for a state besides its name, adjectives among it; its name is in the CLDR. By its id. */
  readonly states: Readonly<Record<string, Forms>>;
  /** What says when, by the English words. */
  readonly times: Readonly<Record<string, Forms>>;
  /** Words that ask for nothing: articles, forms of “to be”, courtesies. */
  readonly small: Forms;
  /** Verbs of what is to come, whatever else they mean: “состоится”, “se tiendra”. What is asked of is the next one then. */
  readonly ahead?: Forms;
  /** Letters for a state, of which pairs are made: 中美. By its id. */
  readonly letters?: Readonly<Record<string, Forms>>;
  /** What stands before the letter of a state that somebody goes to: 访华. */
  readonly goesTo?: Forms;
  /** The endings of its nouns and names, after folding. */
  readonly endings?: RegExp;
  /** How its words for what meets again and again end, which are called by what stands before: “Friedensforum”, after folding. */
  readonly compounds?: RegExp;
  /** What is written together with the word behind it, after folding. */
  readonly prefixes?: RegExp;
  /** What stands behind a name without a space. Only then it is a small word. */
  readonly particles?: Forms;
};
