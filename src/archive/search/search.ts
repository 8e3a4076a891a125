// Finds records by their names and words: exact names first, then titles, then texts; typing errors forgiven.
import type { EventId, QuoteId } from "../fields.ts";
import { finish, type Steps } from "../steps.ts";
import type { HitKind } from "./documents.ts";
import { createFinder } from "./find-rows.ts";
import type { FindOptions, Hit } from "./hit.ts";
import { joinPairs } from "./join-pairs.ts";
import { recordsWithRarest } from "./records-with-rarest.ts";
import type { RecordKey } from "./row-store.ts";
import type { SearchIndex } from "./search-index.ts";
import { standsInRecord } from "./stands-in.ts";

/** From here on, the words are a whole name of the record, small errors aside. */
export const WHOLE_NAME = 100;

/** From here on, the words are in one name of the record, or most of a short one. */
export const IN_A_NAME = 58;

/** Typed words that stand in no record, nor any like them, folded: small letters, no accents; and of how many words that say something. */
export type Unread = { readonly words: readonly string[]; readonly of: number };

export type Search = {
  /**
   * The best records for these words, best first. A word that the archive does not know is read as the nearest that it
   * knows; words in quotation marks must stand so. Never throws, whatever the words.
   */
  find<K extends HitKind = HitKind>(words: string, options?: FindOptions<K>): readonly Hit<K>[];
  /** The same in steps: begun anew where the index changes between two of them. */
  findSteps<K extends HitKind = HitKind>(words: string, options?: FindOptions<K>): Steps<readonly Hit<K>[]>;
  /** The records whose names come nearest to words for which nothing was found, best first; 3 unless a limit is given. */
  similar<K extends HitKind = HitKind>(words: string, options?: Omit<FindOptions<K>, "typing">): readonly Hit<K>[];
  /** In how many events and quotes an actor occurs. */
  mentions(actor: string): number;
  /** Whether the words name only a kind of event, which hundreds are. */
  isGeneral(words: string): boolean;
  /** Whether some record has this word, folded, as it stands or in another spelling of the same name. */
  knows(word: string): boolean;
  /** Whether some record has the word just as it is written. */
  has(word: string): boolean;
  /** See `standsInRecord`. */
  standsInRecord(record: RecordKey, word: string): boolean;
  /** The words that a search has to pass over. */
  unread(words: string): Unread;
  /** See `recordsWithRarest`. */
  eventsWith(words: readonly string[]): readonly EventId[];
  /** The same of quotes. */
  quotesWith(words: readonly string[]): readonly QuoteId[];
};

/** Searches what the index holds; `index` is kept in step by its owner. */
export function createSearch(index: SearchIndex): Search {
  const finder = createFinder(index);
  return {
    find: (words, options = {}) => finish(finder.find(words, options)),
    findSteps: (words, options = {}) => finder.find(words, options),
    similar: (words, { limit = 3, ...options } = {}) => finish(finder.similar(words, { ...options, limit })),
    mentions: (actor) => index.held().mentions.get(actor) ?? 0,
    isGeneral: (words) => finder.read(words).general,
    knows(word) {
      const held = index.held();
      return [held.terms.get(word), ...held.terms.spelledLike(word)].some((term) => isInSome(term, held));
    },
    has: (word) => isInSome(index.held().terms.get(word), index.held()),
    standsInRecord: (record, word) => standsInRecord(record, word, index.held()),
    eventsWith: (words) => recordsWithRarest("event", words, index.held()) as readonly EventId[],
    quotesWith: (words) => recordsWithRarest("quote", words, index.held()) as readonly QuoteId[],
    unread(words) {
      const slots = finder.read(words).slots.filter(({ weight }) => weight === 1);
      return { words: joinPairs(slots.flatMap(({ unread = [] }) => unread)), of: slots.length };
    },
  };
}

type Held = ReturnType<SearchIndex["held"]>;

function isInSome(term: ReturnType<Held["terms"]["get"]>, { postings }: Held): boolean {
  return term !== undefined && postings.isUsed(term);
}
