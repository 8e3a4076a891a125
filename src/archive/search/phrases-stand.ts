// Whether any record has what stands in quotation marks: most phrases that are looked for stand in none, and then nothing else has to be looked at.
import type { Steps } from "../steps.ts";
import { hasPhrases, type Phrases } from "./index-rows.ts";
import type { IndexState } from "./row-store.ts";

/** Rows between two steps. */
const PHRASE_ROWS_A_STEP = 1_000;

/** Whether some row of a kind that is wanted, by its place in `RECORD_KINDS`, has all the phrases. */
export function* phrasesStand(phrases: Phrases, wanted: Uint8Array, held: IndexState): Steps<boolean> {
  const words = phrases.flatMap((phrase) => phrase ?? []);
  if (phrases.includes(undefined)) return false;
  const { postings, rows, kinds } = held;
  const sizeOf = (term: number) => postings.sizeNamed(term) + postings.sizeTold(term);
  const [rarest] = words.toSorted((one, other) => sizeOf(one) - sizeOf(other));
  if (rarest === undefined) return true;
  for (const list of [postings.named(rarest), postings.told(rarest)]) {
    for (const [n, posting] of list.entries()) {
      const number = posting >>> 8;
      const row = wanted[kinds[number] ?? 0] === 1 ? rows[number] : undefined;
      if (row !== undefined && hasPhrases(row, phrases)) return true;
      if (n % PHRASE_ROWS_A_STEP === PHRASE_ROWS_A_STEP - 1) yield;
    }
  }
  return false;
}
