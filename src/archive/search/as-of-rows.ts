// Rows as they stood on a day: without the words that became known later.
import type { Day } from "@attache/edtf";
import { knownBy } from "../known-steps.ts";
import { officesBegunBy } from "../offices.ts";
import { quoteAsOf } from "../quote-as-of.ts";
import type { Records } from "../records.ts";
import { type DocumentHead, makeDocument } from "./documents.ts";
import { type IndexRow, makeRow } from "./index-rows.ts";
import { BREAK, lineTerms, type NameLines } from "./name-lines.ts";
import { createCounts } from "./row-counts.ts";
import type { IndexState } from "./row-store.ts";

/** `counts`: what each word of it counts there, by term. */
export type AsOfRow = { readonly row: IndexRow; readonly counts: ReadonlyMap<number, number> };

/** How many rows are kept as they stood on some day; mostly the same few days are asked about. */
const MAX_CACHED_DAYS = 4000;

/** The row of a record as of a day; undefined when everything in it was known then. */
export type RowsThen = (head: DocumentHead, asOf: Day, held: IndexState) => AsOfRow | undefined;

export function createAsOfRows(): RowsThen {
  /** By how many parts of the record were known. */
  let made = new Map<object, Map<number, AsOfRow>>();
  let count = 0;
  let archive: Records | undefined;
  return (head, asOf, held) => {
    if (archive !== held.archive) [made, count, archive] = [new Map(), 0, held.archive];
    const record = head.event ?? head.quote ?? head.actor;
    const known = partsKnown(head, asOf, held);
    if (record === undefined || known === undefined) return undefined;
    const before = made.get(record)?.get(known);
    if (before !== undefined) return before;
    if (count >= MAX_CACHED_DAYS) [made, count] = [new Map(), 0];
    const then = makeThen(head, asOf, held);
    made.set(record, (made.get(record) ?? new Map<number, AsOfRow>()).set(known, then));
    count += 1;
    return then;
  };
}

/** How many of its steps, offices or wordings were known: they only grow, so this tells which. undefined for all. */
function partsKnown({ event, actor, quote }: DocumentHead, asOf: Day, { archive }: IndexState): number | undefined {
  if (event !== undefined) return unlessAll(knownBy(event, asOf), event.developments);
  if (actor !== undefined) return unlessAll(officesBegunBy(actor, asOf), actor.offices);
  if (quote !== undefined) return unlessAll(quoteAsOf(quote, asOf, archive)?.wordings ?? [], quote.wordings);
  return undefined;
}

function unlessAll({ length }: readonly unknown[], all: readonly unknown[]): number | undefined {
  return length === all.length ? undefined : length;
}

/** The row with the words known by then. A word that is not in the index cannot have been typed: it needs no number. */
function makeThen({ kind, id }: DocumentHead, asOf: Day, { terms, archive }: IndexState): AsOfRow {
  const document = makeDocument(kind, id, archive, asOf);
  const add = (word: string) => terms.get(word) ?? BREAK;
  const addLines = (lines: NameLines) => lineTerms(lines, add);
  const { counts, note } = createCounts();
  const numbers = Uint32Array.from(makeRow(document, { add, addLines, isSmall: terms.isSmall }, note));
  return { row: { numbers, from: 0, to: numbers.length }, counts };
}
