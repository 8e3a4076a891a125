// Whether any record has what stands in quotation marks: most phrases that are looked for stand in none, and then nothing else has to be looked at.
import type { Steps } from "../steps.ts";
import { hasPhrases, type Phrases } from "./index-rows.ts";
import { findPlace } from "./number-lists.ts";
import type { PostingList } from "./postings.ts";
import type { IndexState } from "./row-store.ts";

/** Rows between two steps. */
const PHRASE_ROWS_A_STEP = 1_000;

/** Whether some row of a kind that is wanted, by its place in `RECORD_KINDS`, has all the phrases. Only rows that have all their words are read. */
export function* phrasesStand(phrases: Phrases, wanted: Uint8Array, held: IndexState): Steps<boolean> {
  const words = [...new Set(phrases.flatMap((phrase) => phrase ?? []))];
  if (phrases.includes(undefined)) return false;
  const { postings, rows, kinds } = held;
  const sizeOf = (term: number) => postings.sizeNamed(term) + postings.sizeTold(term);
  const [rarest, ...others] = words
    .toSorted((one, other) => sizeOf(one) - sizeOf(other))
    .map((term) => [postings.named(term), postings.told(term)]);
  if (rarest === undefined) return true;
  for (const list of rarest) {
    for (let n = 0; n < list.length; n++) {
      const number = (list[n] ?? 0) >>> 8;
      const mayHave = wanted[kinds[number] ?? 0] === 1 && others.every((lists) => isInAny(number, lists));
      const row = mayHave ? rows.at(number) : undefined;
      if (row !== undefined && hasPhrases(row, phrases)) return true;
      if (n % PHRASE_ROWS_A_STEP === PHRASE_ROWS_A_STEP - 1) yield;
    }
  }
  return false;
}

function isInAny(row: number, lists: readonly PostingList[]): boolean {
  return lists.some((list) => {
    const posting = list[findPlace(list, row * 256)];
    return posting !== undefined && posting >>> 8 === row;
  });
}
