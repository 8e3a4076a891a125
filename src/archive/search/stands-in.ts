// Whether a word stands in a record, without reading the record: what the index has of it says so.
import { OF_DATE, OF_FORMER_DATE } from "./index-rows.ts";
import { findPlace } from "./number-lists.ts";
import type { IndexState, RecordKey } from "./row-store.ts";

/** What counts as one of these stands in dates, as they are read, and perhaps nowhere else. */
const DATE_COUNTS: ReadonlySet<number> = new Set([OF_DATE, OF_FORMER_DATE]);

/** Whether the word, folded, surely stands just so in the record as it is now: in its names, among whom it names, its places and topics, or in its text. */
export function standsInRecord(key: RecordKey, word: string, { terms, postings, rowOf }: IndexState): boolean {
  const [term, row] = [terms.get(word), rowOf(key)];
  if (term === undefined || row === undefined) return false;
  return [postings.named(term), postings.told(term)].some((list) => {
    const posting = list[findPlace(list, row * 256)];
    return posting !== undefined && posting >>> 8 === row && !DATE_COUNTS.has(posting & 255);
  });
}
