// Finds records by their names and words: exact names first, then titles, then texts; typing errors forgiven.
import type { Day } from "@attache/edtf";
import type { EventId } from "../fields.ts";
import type { IdOf } from "../records.ts";
import { createAsOfRows } from "./as-of-rows.ts";
import { bestRows } from "./best-rows.ts";
import { type HitKind, isKnownBy, RECORD_KINDS } from "./documents.ts";
import { eventsWithRarest } from "./events-with-rarest.ts";
import { hasPhrases, type IndexRow } from "./index-rows.ts";
import { joinPairs } from "./join-pairs.ts";
import { type Query, type QueryReading, readQuery } from "./query.ts";
import { headAt, type IndexState } from "./row-store.ts";
import { scoreRow } from "./score.ts";
import { createScratch, narrowLanes } from "./scratch.ts";
import type { SearchIndex } from "./search-index.ts";
import { hasWords, selectRows } from "./select.ts";
import { createStandings } from "./standings.ts";

/** `score`: 0 to about 120. Of one of the kinds that were asked for. */
export type Hit<K extends HitKind = HitKind> = {
  readonly [P in K]: { readonly kind: P; readonly id: IdOf[P]; readonly score: number };
}[K];

/** From here on, the words are a whole name of the record, small errors aside. */
export const WHOLE_NAME = 100;

/** From here on, the words are in one name of the record, or most of a short one. */
export const IN_A_NAME = 58;

export type FindOptions<K extends HitKind = HitKind> = {
  /** All, when they are not given. */
  readonly kinds?: readonly K[];
  /** 50 when it is not given. */
  readonly limit?: number;
  /**
   * Of equals, what lies ahead comes first, then what is least long ago; people in office before others. When the words name only
   * a kind of event, that decides more than the score.
   */
  readonly today?: Day | undefined;
  /** Only what was publicly known on that day, found by words that were; what lay ahead then comes first. */
  readonly asOf?: Day | undefined;
  /** The words are still being typed: the last one may go on even if it is a word. */
  readonly typing?: boolean;
};

/** Typed words that stand in no record, nor any like them, folded: small letters, no accents; and of how many words that say something. */
export type Unread = { readonly words: readonly string[]; readonly of: number };

export type Search = {
  /**
   * The best records for these words, best first. A word that the archive does not know is read as the nearest that it
   * knows; words in quotation marks must stand so. Never throws, whatever the words.
   */
  find<K extends HitKind = HitKind>(words: string, options?: FindOptions<K>): readonly Hit<K>[];
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
  /** The words that a search has to pass over. */
  unread(words: string): Unread;
  /** See `eventsWithRarest`. */
  eventsWith(words: readonly string[]): readonly EventId[];
};

/** A record without some of the words is left out if it scores less than this, or than this share of the best. */
const MIN_SCORE = 30;
const WORTH = 0.6;

/** Among hundreds of summits the length of their names decides nothing: what lies ahead does. */
const WHEN_GENERAL = 150;

const PLAIN_READING = { how: "plain", typing: false } as const;

const QUERY_READINGS: readonly (Omit<QueryReading, "typing"> & { readonly every: boolean })[] = [
  { how: "plain", every: true },
  { how: "loose", every: true },
  { how: "plain", every: false },
];

/** Searches what the index holds; `index` is kept in step by its owner. */
export function createSearch(index: SearchIndex): Search {
  const scratch = createScratch();
  const rowsThen = createAsOfRows();
  const standings = createStandings();

  const run = <K extends HitKind>(
    query: Query,
    held: IndexState,
    every: boolean,
    options: FindOptions<K>,
  ): readonly Hit<K>[] => {
    const { limit = 50, asOf } = options;
    const lanes = scratch.lay(query.slots, held, { kinds: kindsWanted(options), every });
    const then = new Map<number, IndexRow>();
    // Most questions are about now and quote nothing: then whatever was laid is admitted.
    const isPlain = asOf === undefined && query.phrases.length === 0;
    const admits = (number: number) => {
      const row = held.rows[number];
      if (row === undefined) return false;
      if (asOf === undefined) return hasPhrases(row, query.phrases);
      const head = headAt(number, held);
      if (!isKnownBy(head, asOf, held.archive)) return false;
      const known = rowsThen(head, asOf, held);
      if (known === undefined) return hasPhrases(row, query.phrases);
      then.set(number, known.row);
      narrowLanes(lanes, number, known.counts, held.terms);
      return hasWords(lanes, every, number) && hasPhrases(known.row, query.phrases);
    };
    const selected = selectRows(lanes, every, limit, isPlain ? undefined : admits);
    if (selected.length > 0) scratch.credit();
    const { weightAt, leanAt } = standings(held, options);
    const scores = selected.map((number) => {
      const row = then.get(number) ?? held.rows[number];
      return row === undefined ? 0 : scoreRow(row, number, lanes, held.terms) + weightAt(number);
    });
    const weight = query.general ? WHEN_GENERAL : 1;
    const ranking = { limit, weight, leanAt, headAt: (number: number) => headAt(number, held) };
    const best = bestRows({ numbers: selected, scores }, ranking);
    scratch.clear();
    const lacking = !every || query.slots.some(({ weight, required }) => weight === 1 && !required);
    const least = lacking ? Math.max(MIN_SCORE, (best[0]?.score ?? 0) * WORTH) : 0;
    return (
      best
        .filter(({ score }) => score >= least)
        // The id is that of a record, and its kind is one of those that were asked for.
        .map(({ head, score }) => ({ kind: head.kind, id: head.id, score }) as Hit as Hit<K>)
    );
  };

  return {
    find<K extends HitKind = HitKind>(words: string, options: FindOptions<K> = {}) {
      const held = index.held();
      const read = (how: QueryReading["how"]) => readQuery(words, held, { how, typing: options.typing === true });
      const plain = read("plain");
      let found: readonly Hit<K>[] = [];
      for (const { how, every } of QUERY_READINGS) {
        const query = how === "plain" ? plain : read(how);
        const hits = run(query, held, every, options);
        if ((hits[0]?.score ?? 0) > (found[0]?.score ?? 0)) found = hits;
        if ((found[0]?.score ?? 0) >= MIN_SCORE) break;
      }
      return found;
    },
    similar(words, { limit = 3, ...options } = {}) {
      const held = index.held();
      return run(readQuery(words, held, { how: "far", typing: true }), held, false, { ...options, limit });
    },
    mentions: (actor) => index.held().mentions.get(actor) ?? 0,
    isGeneral: (words) => readQuery(words, index.held(), PLAIN_READING).general,
    knows(word) {
      const held = index.held();
      return [held.terms.get(word), ...held.terms.spelledLike(word)].some((term) => isInSome(term, held));
    },
    has: (word) => isInSome(index.held().terms.get(word), index.held()),
    eventsWith: (words) => eventsWithRarest(words, index.held()),
    unread(words) {
      const slots = readQuery(words, index.held(), PLAIN_READING).slots.filter(({ weight }) => weight === 1);
      return { words: joinPairs(slots.flatMap(({ unread = [] }) => unread)), of: slots.length };
    },
  };
}

type Held = ReturnType<SearchIndex["held"]>;

function isInSome(term: ReturnType<Held["terms"]["get"]>, { postings }: Held): boolean {
  return term !== undefined && postings.isUsed(term);
}

function kindsWanted({ kinds }: FindOptions): Uint8Array {
  return Uint8Array.from(RECORD_KINDS, (kind) => (kinds === undefined || kinds.includes(kind) ? 1 : 0));
}
