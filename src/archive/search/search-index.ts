// The index behind the search, in memory, kept in step with the archive record by record.
import type { Records } from "../records.ts";
import { type Beginnings, createBeginnings } from "./beginnings.ts";
import { makeDocument, RECORD_KINDS, type SearchDocument } from "./documents.ts";
import { type IndexRow, makeRow, rowWords } from "./index-rows.ts";
import { createPostings, type Postings } from "./postings.ts";
import { createTerms, type Terms } from "./terms.ts";

export type SearchIndex = {
  /** Brings the index to this archive; records that are the same objects as before cost nothing. */
  readonly update: (archive: Records) => void;
  /** Whatever the index holds now; to be asked for anew for each query. */
  readonly held: () => IndexState;
};

export type IndexState = {
  readonly terms: Terms;
  readonly postings: Postings;
  readonly beginnings: Beginnings;
  /** By their numbers; empty where a record went. */
  readonly rows: readonly (IndexRow | undefined)[];
  /** By their numbers: the place of their kind in `RECORD_KINDS`. */
  readonly kinds: Uint8Array;
  /** In how many events and quotes each actor occurs. */
  readonly mentions: ReadonlyMap<string, number>;
  /** What the rows were made from. */
  readonly archive: Records;
};

type IndexPlace = { readonly record: object; readonly number: number };

export function createSearchIndex(): SearchIndex {
  const places = new Map<string, IndexPlace>();
  const free: number[] = [];
  let rows: (IndexRow | undefined)[] = [];
  let kinds = new Uint8Array(64);
  let terms = createTerms();
  let postings = createPostings();
  let beginnings = createBeginnings(terms, postings);
  let named: readonly object[] = [];
  let mentions: ReadonlyMap<string, number> = new Map();
  let held: Records = {
    events: new Map(),
    quotes: new Map(),
    actors: new Map(),
    topics: new Map(),
    sources: new Map(),
  };

  const clear = () => {
    places.clear();
    free.length = 0;
    [rows, terms, postings] = [[], createTerms(), createPostings()];
    beginnings = createBeginnings(terms, postings);
  };

  const drop = (key: string, { number }: IndexPlace) => {
    const row = rows[number];
    if (row !== undefined) {
      const words = rowWords(row);
      postings.remove(number, words);
      beginnings.remove(number, words);
    }
    rows[number] = undefined;
    free.push(number);
    places.delete(key);
  };

  const renew = (key: string, record: object, make: () => SearchDocument) => {
    const before = places.get(key);
    if (before?.record === record) return;
    if (before !== undefined) drop(key, before);
    const { row, counts } = makeRow(make(), terms);
    const number = free.pop() ?? rows.length;
    rows[number] = row;
    if (number >= kinds.length) kinds = grown(kinds);
    kinds[number] = RECORD_KINDS.indexOf(row.head.kind);
    postings.add(number, counts);
    beginnings.add(number, counts);
    places.set(key, { record, number });
  };

  return {
    update(archive) {
      // Events and quotes are found by the names of actors and topics: when one of those changes, every document may.
      const now = [...archive.actors.values(), ...archive.topics.values()];
      if (now.length !== named.length || now.some((record, n) => record !== named[n])) clear();
      named = now;
      const present = new Set<string>();
      for (const kind of RECORD_KINDS) {
        for (const [id, record] of archive[`${kind}s`]) {
          const key = `${kind}/${id}`;
          present.add(key);
          renew(key, record, () => makeDocument(kind, id, archive));
        }
      }
      for (const [key, place] of places) if (!present.has(key)) drop(key, place);
      mentions = countMentions(archive);
      held = archive;
    },
    held: () => ({ terms, postings, beginnings, rows, kinds, mentions, archive: held }),
  };
}

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}

function countMentions(archive: Records): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const count = (actor: string) => counts.set(actor, (counts.get(actor) ?? 0) + 1);
  for (const event of archive.events.values()) for (const { actor } of event.participants) count(actor);
  for (const quote of archive.quotes.values()) count(quote.speaker);
  return counts;
}
