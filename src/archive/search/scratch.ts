// Where the words of one query are looked up: for each word, which rows have it and what it counts there. The arrays are
// kept from query to query, because making them costs more than a query.

import { goesOn } from "./beginnings.ts";
import { type Counts, IN_NAME, OF_PEOPLE } from "./index-rows.ts";
import { findPlace } from "./number-lists.ts";
import type { PostingList } from "./postings.ts";
import type { QuerySlot } from "./query.ts";
import type { IndexState } from "./row-store.ts";
import { BEGUN } from "./term-expansion.ts";
import type { Terms } from "./terms.ts";

/** What a word counts, 0 to 100, when it stands in another name than the one that is looked at. */
const IN_OTHER_NAME = 50;

/** One typed word, looked up. */
export type Lane = {
  readonly slot: QuerySlot;
  /** 0 to 100 by the number of a term: how surely it is meant. */
  credits: Uint8Array;
  /** 0 to 255 by row: the best that it counts; `IN_NAME` and more when it is in a name. */
  best: Uint8Array;
  /** 0 to 100 by row: what it counts outside the name that is looked at. */
  other: Uint8Array;
  rows: number[];
};

/** `kinds`: 1 by the place of a kind in `RECORD_KINDS`, 0 for the others. `every`: only rows that have all required words matter. */
export type WantedRows = { readonly kinds: Uint8Array; readonly every: boolean };

export type Scratch = {
  /** Looks up the words; `clear` must follow before the next query. */
  readonly lay: (slots: readonly QuerySlot[], held: IndexState, wanted: WantedRows) => readonly Lane[];
  /** Notes the credits, which only those need who look at names. */
  readonly credit: () => void;
  readonly clear: () => void;
};

type LaneStore = Omit<Lane, "slot">;

export function createScratch(): Scratch {
  const stores: LaneStore[] = [];
  let laid: readonly Lane[] = [];
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
    lay(slots, held, wanted) {
      laid = slots.map((slot, n) => ({ slot, ...store(n, held.terms.size(), held.rows.length) }));
      const costs = new Map(laid.map((lane) => [lane, postingsOf(lane, held)]));
      let among: Lane | undefined;
      // The rarest first: of the others only its rows are looked up.
      for (const lane of laid.toSorted((a, b) => (costs.get(a) ?? 0) - (costs.get(b) ?? 0))) {
        // A small word is in most rows and decides nothing: it counts only where it is part of a name.
        if (!lane.slot.required) continue;
        fillLane(lane, held, wanted.kinds, among);
        if (wanted.every) among = lane;
      }
      return laid;
    },
    credit() {
      for (const { slot, credits } of laid) noteCredits(slot, credits);
      credited = true;
    },
    clear() {
      for (const { slot, credits, best, other, rows } of laid) {
        if (credited) for (const term of termsOf(slot)) credits[term] = 0;
        for (const row of rows) best[row] = other[row] = 0;
        rows.length = 0;
      }
      [laid, credited] = [[], false];
    },
  };
}

/** By term, how surely it is meant. */
export function noteCredits({ alternatives, beginning }: QuerySlot, credits: Uint8Array): void {
  for (const term of beginning?.terms ?? []) credits[term] = BEGUN;
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
  counts: Counts,
  { wordOf }: Pick<Terms, "wordOf">,
): void {
  for (const lane of lanes) {
    [lane.best[row], lane.other[row]] = [0, 0];
    if (!lane.slot.required) continue;
    for (const { term, credit, namesOnly } of lane.slot.alternatives) {
      const count = counts.get(term);
      if (count !== undefined && (!namesOnly || count >= OF_PEOPLE)) note(lane, row, count, credit);
    }
    const { beginning } = lane.slot;
    if (beginning === undefined) continue;
    for (const [term, count] of counts) {
      if (count >= OF_PEOPLE && goesOn(wordOf(term), beginning)) note(lane, row, count, BEGUN);
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

/** To look a row up in a list costs as much as to pass over so many. */
const LOOKUP = 24;

/** `among`: a word that was looked up before and whose rows alone are wanted. */
function fillLane(lane: Lane, { postings, kinds }: IndexState, wanted: Uint8Array, among: Lane | undefined): void {
  const { slot, best, rows } = lane;
  const meet = (posting: number, credit: number) => {
    const row = posting >>> 8;
    if (best[row] === 0) rows.push(row);
    note(lane, row, posting & 255, credit);
  };
  const take = (list: PostingList, credit: number) => {
    for (let n = 0; n < list.length; n++) {
      const posting = list[n] ?? 0;
      const row = posting >>> 8;
      if (among === undefined ? wanted[kinds[row] ?? 0] === 1 : among.best[row] !== 0) meet(posting, credit);
    }
  };
  const pick = (list: PostingList, credit: number, from: Lane) => {
    for (const row of from.rows) {
      for (let at = findPlace(list, row * 256); (list[at] ?? 0) >>> 8 === row && at < list.length; at++) {
        meet(list[at] ?? 0, credit);
      }
    }
  };
  const look = (list: PostingList, credit: number) => {
    if (among !== undefined && among.rows.length * LOOKUP < list.length) pick(list, credit, among);
    else take(list, credit);
  };
  for (const { term, credit, namesOnly } of slot.alternatives) {
    look(postings.named(term), credit);
    if (!namesOnly) look(postings.told(term), credit);
  }
  if (slot.beginning !== undefined) look(slot.beginning.rows(), BEGUN);
}

/** Of several words that may be meant, the one that counts most. */
function note({ best, other }: Lane, row: number, count: number, credit: number): void {
  const inName = count >= IN_NAME;
  const value = inName ? IN_NAME + ((count - IN_NAME) * credit) / 100 : (count * credit) / 100;
  const beside = ((inName ? IN_OTHER_NAME : count) * credit) / 100;
  if ((best[row] ?? 0) < value) best[row] = value;
  if ((other[row] ?? 0) < beside) other[row] = beside;
}
