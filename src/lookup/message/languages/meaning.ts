// What a stretch of a message in another language can mean.

import type { Named } from "../../../archive/names/whole-names.ts";
import type { Ask } from "../ask/ask.ts";
import { unitKeysOf } from "./units.ts";

export type Meaning =
  | { readonly is: "ask"; readonly ask: Ask }
  /** One of the records has this for a name, or a part of it that nobody else has. */
  | { readonly is: "record"; readonly records: readonly Named[]; readonly family?: string }
  /** A state that the archive does not have, by its English name. */
  | { readonly is: "missing"; readonly english: string }
  | { readonly is: "office" | "kind" | "word" | "time" | "status"; readonly english: string }
  | { readonly is: "small" };

export type RecordMeaning = Extract<Meaning, { is: "record" }>;

/** A form of a language and what it means; several meanings stand one after the other: 中美 is two states. */
export type LexiconEntry = {
  /** As units.ts folds and parts it. */
  readonly keys: readonly string[];
  readonly means: readonly Meaning[];
  /** The last key is how the word begins. */
  readonly begins: boolean;
  /** Only behind another word, without a space. */
  readonly particle: boolean;
  /** Only as it stands, without an ending. */
  readonly whole: boolean;
  /** A name that any language may have. */
  readonly name: boolean;
};

export type EntryOptions = { readonly particle?: boolean; readonly whole?: boolean; readonly name?: boolean };

/** None for a form without a letter in it. */
export function entryFor(form: string, means: readonly Meaning[], options: EntryOptions = {}): readonly LexiconEntry[] {
  const keys = unitKeysOf(form);
  const { particle = false, whole = false, name = false } = options;
  return keys.length === 0 ? [] : [{ keys, means, begins: form.endsWith("*"), particle, whole, name }];
}
