// Where the words of one query are looked up: for each word, which rows have it and what it counts there. The arrays are
// kept from query to query, because making them costs more than a query.

import type { Steps } from "../steps.ts";
import type { AsOfRow } from "./as-of-rows.ts";
import { goesOn } from "./beginnings.ts";
import { OF_PEOPLE } from "./index-rows.ts";
import type { PostingList } from "./postings.ts";
import type { QuerySlot } from "./query.ts";
import type { IndexState } from "./row-store.ts";
import { noteCount, type RowValues, takeKinds, takeShared } from "./row-values.ts";
import { BEGUN } from "./term-expansion.ts";
import type { Terms } from "./terms.ts";

/** One typed word, looked up. */
export type Lane = RowValues & {
  readonly slot: QuerySlot;
  /** 0 to 100 by the number of a term: how surely it is meant. */
  credits: Uint8Array;
};

/** `kinds`: 1 by the place of a kind in `RECORD_KINDS`, 0 for the others. `every`: only rows that have all required words matter. */
export type WantedRows = { readonly kinds: Uint8Array; readonly every: boolean };

/** All typed words. `meant`: by the number of a term, the most of the credits; most words of a name nobody typed, and are done with by it. */
export type Typed = { readonly lanes: readonly Lane[]; readonly meant: Uint8Array };

export type Scratch = {
  /** Looks up the words, one after the other; `clear` must follow before the next query. */
  readonly lay: (slots: readonly QuerySlot[], held: IndexState, wanted: WantedRows) => Steps<readonly Lane[]>;
  /** Notes the credits, which only those need who look at names. */
  readonly credit: () => Typed;
  readonly clear: () => Steps<void>;
};

type LaneStore = Omit<Lane, "slot">;

export function createScratch(): Scratch {
  const stores: LaneStore[] = [];
  let laid: readonly Lane[] = [];
  let meant = new Uint8Array(0);
  let credited = false;

  const store = (n: number, terms: number, rows: number): LaneStore => {
    const old = stores[n];
    if (old !== undefined && old.credits.length >= terms && old.best.length >= rows) return old;
    const [words, places] = [roomFor(terms), roomFor(rows)];
    const made = {
      credits: new Uint8Array(words),
      best: new Uint8Array(places),
      other: new Uint8Array(places),
      rows: [],
    };
    stores[n] = made;
    return made;
  };

  return {
    *lay(slots, held, wanted) {
      laid = slots.map((slot, n) => ({ slot, ...store(n, held.terms.size(), held.rows.size()) }));
      const costs = new Map(laid.map((lane) => [lane, postingsOf(lane, held)]));
      let among: Lane | undefined;
      // The rarest first: of the others only its rows are looked up.
      for (const lane of laid.toSorted((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))) {
        // A small word is in most rows and decides nothing: it counts only where it is part of a name.
        if (!lane.slot.required) continue;
        fillLane(lane, held, wanted.kinds, among);
        if (wanted.every) among = lane;
        yield;
      }
      return laid;
    },
    credit() {
      const room = laid[0]?.credits.length ?? 0;
      if (meant.length < room) meant = new Uint8Array(room);
      for (const { slot, credits } of laid) {
        noteCredits(slot, credits);
        noteCredits(slot, meant);
      }
      credited = true;
      return { lanes: laid, meant };
    },
    *clear() {
      for (const { slot, credits, best, other, rows } of laid) {
        if (credited) for (const term of termsOf(slot)) credits[term] = meant[term] = 0;
        for (const row of rows) best[row] = other[row] = 0;
        rows.length = 0;
        yield;
      }
      [laid, credited] = [[], false];
    },
  };
}

/** By term, how surely it is meant, unless something else is meant by it more surely. */
export function noteCredits({ alternatives, beginning }: QuerySlot, credits: Uint8Array): void {
  for (const term of beginning?.terms ?? []) if ((credits[term] ?? 0) < BEGUN) credits[term] = BEGUN;
  for (const { term, credit } of alternatives) if ((credits[term] ?? 0) < credit) credits[term] = credit;
}

function* termsOf({ alternatives, beginning }: QuerySlot): Iterable<number> {
  yield* beginning?.terms ?? [];
  for (const { term } of alternatives) yield term;
}

/** Looks up one row anew, in which only the words of `counts` are known. */
export function narrowLanes(
  lanes: readonly Lane[],
  row: number,
  counts: AsOfRow["counts"],
  { wordOf }: Pick<Terms, "wordOf">,
): void {
  for (const lane of lanes) {
    [lane.best[row], lane.other[row]] = [0, 0];
    if (!lane.slot.required) continue;
    for (const { term, credit, namesOnly } of lane.slot.alternatives) {
      const count = counts.get(term);
      if (count !== undefined && (!namesOnly || count >= OF_PEOPLE)) noteCount(lane, row, count, credit);
    }
    const { beginning } = lane.slot;
    if (beginning === undefined) continue;
    for (const [term, count] of counts) {
      if (count >= OF_PEOPLE && goesOn(wordOf(term), beginning)) noteCount(lane, row, count, BEGUN);
    }
  }
}

/** With room to grow, so that an edit of the archive does not mean new arrays. */
function roomFor(size: number): number {
  return Math.ceil((size + 1) * 1.25);
}

/** How many entries stand in the lists of all that a word may mean. */
function postingsOf({ slot: { alternatives, beginning } }: Lane, { postings }: IndexState): number {
  return alternatives.reduce(
    (sum, { term, namesOnly }) => sum + postings.sizeNamed(term) + (namesOnly ? 0 : postings.sizeTold(term)),
    beginning?.rows().length ?? 0,
  );
}

/** `among`: a word that was looked up before and whose rows alone are wanted. */
function fillLane(lane: Lane, { postings, kinds }: IndexState, wanted: Uint8Array, among: Lane | undefined): void {
  const { alternatives, beginning } = lane.slot;
  const look = (list: PostingList, credit: number) => {
    if (among === undefined) takeKinds(list, credit, lane, kinds, wanted);
    else takeShared(list, credit, lane, among);
  };
  for (const { term, credit, namesOnly } of alternatives) {
    look(postings.named(term), credit);
    if (!namesOnly) look(postings.told(term), credit);
  }
  if (beginning !== undefined) look(beginning.rows(), BEGUN);
}
