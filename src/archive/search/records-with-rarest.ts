// Of which events or quotes something is told in some words: looked up by one of them.
import { type HitKind, RECORD_KINDS } from "./documents.ts";
import type { IndexState } from "./row-store.ts";

/** Of the records of a kind those that have the rarest of the words, folded: all that have each of them are among these. */
export function recordsWithRarest(kind: HitKind, words: readonly string[], held: IndexState): readonly string[] {
  const { terms, postings, kinds, ids } = held;
  const sizeOf = (term: number | undefined) =>
    term === undefined ? 0 : postings.sizeNamed(term) + postings.sizeTold(term);
  const [rarest] = words.map(terms.get).toSorted((one, other) => sizeOf(one) - sizeOf(other));
  if (rarest === undefined || words.some((word) => terms.get(word) === undefined)) return [];
  const own = RECORD_KINDS.indexOf(kind);
  // A row may have a word twice, in names and among people.
  const rows = new Set<number>();
  for (const list of [postings.named(rarest), postings.told(rarest)]) {
    for (const posting of list) if (kinds[posting >>> 8] === own) rows.add(posting >>> 8);
  }
  return Array.from(rows, (row) => ids[row] ?? "");
}
