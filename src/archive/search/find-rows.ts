// The best records for typed words, in steps: a word that stands in most records is looked up in all of them.
import { finish, type Steps } from "../steps.ts";
import { createAsOfRows } from "./as-of-rows.ts";
import { bestRows } from "./best-rows.ts";
import { type HitKind, isKnownBy, RECORD_KINDS } from "./documents.ts";
import type { FindOptions, Hit } from "./hit.ts";
import { hasPhrases, type IndexRow } from "./index-rows.ts";
import { phrasesStand } from "./phrases-stand.ts";
import { PLAIN_READING, phrasesIn, type Query, type QueryReading, querySteps, readQuery } from "./query.ts";
import { headAt, type IndexState, kindAt } from "./row-store.ts";
import { scoreRows } from "./score.ts";
import { createScratch, narrowLanes, type Scratch } from "./scratch.ts";
import type { SearchIndex } from "./search-index.ts";
import { hasWords, selectRows } from "./select.ts";
import { createStandings } from "./standings.ts";

/** A record without some of the words is left out if it scores less than this, or than this share of the best. */
const MIN_SCORE = 30;
const WORTH = 0.6;

/** Among hundreds of summits the length of their names decides nothing: what lies ahead does. */
const WHEN_GENERAL = 150;

/** Those that are under way take one each; so many are kept for the next. */
const MAX_KEPT_SCRATCHES = 2;

const QUERY_READINGS: readonly (Omit<QueryReading, "typing"> & { readonly every: boolean })[] = [
  { how: "plain", every: true },
  { how: "loose", every: true },
  { how: "plain", every: false },
];

export type Finder = {
  /** See `Search.find`. */
  readonly find: <K extends HitKind>(words: string, options: FindOptions<K>) => Steps<readonly Hit<K>[]>;
  /** See `Search.similar`. */
  readonly similar: <K extends HitKind>(words: string, options: FindOptions<K>) => Steps<readonly Hit<K>[]>;
  /** Words as they stand. Of those that were looked for last it is known already. */
  readonly read: (words: string) => Query;
};

type FindingHits<K extends HitKind> = Steps<readonly Hit<K>[]>;

export function createFinder(index: SearchIndex): Finder {
  const free: Scratch[] = [];
  const rowsThen = createAsOfRows();
  const standings = createStandings();
  const lastRead = new WeakMap<IndexState, { readonly words: string; readonly query: Query }>();

  function* run<K extends HitKind>(
    query: Query,
    held: IndexState,
    every: boolean,
    options: FindOptions<K>,
  ): FindingHits<K> {
    // Of a name that no record has, no word is known.
    if (!query.slots.some(({ required }) => required)) return [];
    const scratch = free.pop() ?? createScratch();
    try {
      const found = yield* look(scratch, query, held, every, options);
      yield* scratch.clear();
      return found;
    } finally {
      // Nothing is left to clear unless it was given up.
      finish(scratch.clear());
      if (free.length < MAX_KEPT_SCRATCHES) free.push(scratch);
    }
  }

  function* look<K extends HitKind>(
    scratch: Scratch,
    query: Query,
    held: IndexState,
    every: boolean,
    options: FindOptions<K>,
  ): FindingHits<K> {
    const { limit = 50, asOf } = options;
    const lanes = yield* scratch.lay(query.slots, held, { kinds: kindsWanted(options), every });
    const then = new Map<number, IndexRow>();
    // Most questions are about now and quote nothing: then whatever was laid is admitted.
    const isPlain = asOf === undefined && query.phrases.length === 0;
    const admits = (number: number) => {
      const row = held.rows.at(number);
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
    const selected = yield* selectRows(lanes, every, limit, isPlain ? undefined : admits);
    if (selected.length === 0) return [];
    const typed = scratch.credit();
    yield;
    const { weightAt, leanAt } = standings(held, options);
    const rowAt = asOf === undefined ? held.rows.at : (number: number) => then.get(number) ?? held.rows.at(number);
    const scores = scoreRows(selected, rowAt, typed, weightAt, held.terms);
    yield;
    const weight = query.general ? WHEN_GENERAL : 1;
    const best = bestRows({ numbers: selected, scores }, { limit, weight, leanAt }, held);
    const lacking = !every || query.slots.some(({ weight, required }) => weight === 1 && !required);
    const least = lacking ? Math.max(MIN_SCORE, (best[0]?.score ?? 0) * WORTH) : 0;
    return (
      best
        .filter(({ score }) => score >= least)
        // The id is that of a record, and its kind is one of those that were asked for.
        .map(({ row, score }) => ({ kind: kindAt(row, held), id: held.ids[row], score }) as Hit as Hit<K>)
    );
  }

  function* findIn<K extends HitKind>(words: string, held: IndexState, options: FindOptions<K>): FindingHits<K> {
    // What a record said then need not stand in it now.
    const isNow = options.asOf === undefined;
    if (isNow && !(yield* phrasesStand(phrasesIn(words, held), kindsWanted(options), held))) return [];
    const read = (how: QueryReading["how"]) => querySteps(words, held, { how, typing: options.typing === true });
    const plain = yield* read("plain");
    if (options.typing !== true) lastRead.set(held, { words, query: plain });
    let found: readonly Hit<K>[] = [];
    for (const { how, every } of QUERY_READINGS) {
      const query = how === "plain" ? plain : yield* read(how);
      const hits = yield* run(query, held, every, options);
      if ((hits[0]?.score ?? 0) > (found[0]?.score ?? 0)) found = hits;
      if ((found[0]?.score ?? 0) >= MIN_SCORE) break;
    }
    return found;
  }

  function* similarIn<K extends HitKind>(words: string, held: IndexState, options: FindOptions<K>): FindingHits<K> {
    const query = yield* querySteps(words, held, { how: "far", typing: true });
    return yield* run(query, held, false, options);
  }

  /** Anew, when the index has become another one between two steps: what it held is no longer there to be looked at. */
  function* onOneIndex<K extends HitKind>(looking: (held: IndexState) => FindingHits<K>): FindingHits<K> {
    for (;;) {
      const held = index.held();
      const steps = looking(held);
      let step = steps.next();
      while (step.done !== true) {
        yield;
        if (index.held() !== held) break;
        step = steps.next();
      }
      if (step.done === true) return step.value;
      steps.return([]);
    }
  }

  return {
    find: (words, options) => onOneIndex((held) => findIn(words, held, options)),
    similar: (words, options) => onOneIndex((held) => similarIn(words, held, options)),
    read(words) {
      const held = index.held();
      const last = lastRead.get(held);
      return last?.words === words ? last.query : readQuery(words, held, PLAIN_READING);
    },
  };
}

function kindsWanted({ kinds }: FindOptions): Uint8Array {
  return Uint8Array.from(RECORD_KINDS, (kind) => (kinds === undefined || kinds.includes(kind) ? 1 : 0));
}
