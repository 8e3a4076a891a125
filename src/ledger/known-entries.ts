// What texts of entries were read as, for the next start: of those that say just what a record says, by the SHA-256 of the text.
import { hash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import { createRowsMaker, type NumberRows, rowOf } from "../archive/keyed-numbers.ts";
import type { Event, Quote } from "../archive/schema.ts";
import type { Steps } from "../archive/steps.ts";
import type { LedgerEntry } from "./entry.ts";
import { EntryOfEvent, EntryOfQuote, isEntryOf, isEntryOfQuote } from "./entry-of-record.ts";
import type { Ledger } from "./ledger.ts";

/** Plain data. What belongs to one entry stands at one place in each of the lists. */
export type PackedEntries = {
  readonly places: Uint32Array;
  /** Of the texts, 32 bytes each. */
  readonly hashes: Uint8Array;
  readonly records: readonly (Event | Quote)[];
  /** All there are, and which of them. */
  readonly instants: readonly string[];
  readonly recorded: Uint32Array;
  /** Of an event the keys of its steps, unless they are 1, 2, 3 … */
  readonly keys: NumberRows;
  /** Of an event the key of what is news, doubled, and one more where it is a correction; of a quote 1 if it is news. */
  readonly news: NumberRows;
};

/** What the text of an entry was read as; undefined where nothing is known of it. */
export type EntryOfText = (place: number, text: string) => LedgerEntry | undefined;

const HASH_BYTES = 32;

/** `textOf`: the text of an entry in the store. It is known by that alone, whatever ledger it may stand in. `isSaved`: whether a record may be named. */
export function* packedEntries(
  ledger: Ledger,
  archive: Pick<Archive, "events" | "quotes">,
  textOf: (entry: LedgerEntry) => string,
  isSaved: (record: object) => boolean,
): Steps<PackedEntries> {
  const records: (Event | Quote)[] = [];
  const [places, recorded]: [number[], number[]] = [[], []];
  const instants = new Map<string, number>();
  const hashes: Buffer[] = [];
  const [keys, news] = [createRowsMaker(), createRowsMaker()];
  const pack = (record: Event | Quote, entry: LedgerEntry) => {
    const number = records.push(record) - 1;
    places.push(entry.place);
    hashes.push(hash("sha256", textOf(entry), "buffer"));
    const instant = instants.get(entry.recorded) ?? instants.size;
    instants.set(entry.recorded, instant);
    recorded.push(instant);
    return number;
  };
  for (const [id, event] of archive.events) {
    const last = ledger.events.get(id)?.at(-1);
    yield;
    if (!isEntryOf(last, event) || !isSaved(event)) continue;
    // Another one, or each would keep what its text is made of.
    const number = pack(event, new EntryOfEvent(event, last.keys, last));
    for (const key of last.keys ?? []) keys.put(number, key);
    for (const { key, correction } of last.news) news.put(number, 2 * key + Number(correction));
  }
  for (const [id, quote] of archive.quotes) {
    const last = ledger.quotes.get(id)?.at(-1);
    yield;
    if (last === undefined || !isSaved(quote)) continue;
    if (!isEntryOfQuote(last, quote) && textOf(last) !== textOf(new EntryOfQuote(quote, last))) continue;
    const number = pack(quote, last);
    if (last.news) news.put(number, 1);
  }
  return {
    places: Uint32Array.from(places),
    hashes: new Uint8Array(Buffer.concat(hashes)),
    records,
    instants: [...instants.keys()],
    recorded: Uint32Array.from(recorded),
    keys: yield* keys.made(records.length),
    news: yield* news.made(records.length),
  };
}

/** `packed`: with the same records, as they were read anew. */
export function knownEntries(packed: PackedEntries): EntryOfText {
  const numbers = new Map(Array.from(packed.places, (place, number) => [place, number]));
  const { buffer, byteOffset, byteLength } = packed.hashes;
  const hashes = Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
  return (place, text) => {
    const number = numbers.get(place);
    if (number === undefined) return undefined;
    const known = hashes.slice(number * HASH_BYTES, (number + 1) * HASH_BYTES);
    return hash("sha256", text, "binary") === known ? unpacked(number, place, packed) : undefined;
  };
}

function unpacked(number: number, place: number, packed: PackedEntries): LedgerEntry | undefined {
  const record = packed.records[number];
  const recorded = packed.instants[packed.recorded[number] ?? -1];
  if (record === undefined || recorded === undefined) return undefined;
  const news = [...rowOf(number, packed.news)];
  if (!("developments" in record)) return new EntryOfQuote(record, { place, recorded, news: news.length > 0 });
  const keys = rowOf(number, packed.keys);
  return new EntryOfEvent(record, keys.length === 0 ? undefined : [...keys], {
    place,
    recorded,
    news: news.map((one) => ({ key: one >> 1, correction: one % 2 === 1 })),
  });
}
