// The words in which a text departs from a record.
import { isLittle } from "./compared-words.ts";
import type { Token } from "./named-things.ts";
import { isNegative } from "./negation.ts";

/** What stands in a text at one place, and what stands on record there; either may be empty. */
export type Variant = {
  readonly said: readonly Token[];
  readonly recorded: readonly Token[];
  /** Where the text begins or ends with words of its own: those that the record has in their place. */
  readonly beside?: readonly Token[];
};

/**
 * `denied`: by what the record has before the first word of the text. `deniedStems`: words that it only denies. `denials`: where the record has a “not”. `turned`: of the
 * words of both, how many deny in the text alone, less those that deny on record alone.
 */
export type Variants = {
  readonly places: readonly Variant[];
  readonly denied: boolean;
  readonly deniedStems: ReadonlySet<string>;
  readonly denials: readonly number[];
  readonly turned: number;
};

/** Those that say something, and are no “not”. */
export function mainOf(words: readonly Token[]): readonly Token[] {
  return words.filter((word, place) => !isLittle(word) && !isNegative(words, place));
}
