// What the words of a row count there, noted word by word: of a word that stands there several times, the most.
import type { Counts } from "./index-rows.ts";

/** To be kept. */
export function createCounts(): {
  readonly note: (term: number, count: number) => void;
  readonly counts: ReadonlyMap<number, number>;
} {
  const counts = new Map<number, number>();
  return {
    counts,
    note(term, count) {
      if ((counts.get(term) ?? 0) < count) counts.set(term, count);
    },
  };
}

/** For one row after the other: a map for each of a hundred thousand takes a third of the time in which they are made. */
export function createReusedCounts(): Counts & {
  readonly note: (term: number, count: number) => void;
  readonly clear: () => void;
} {
  /** By term; 0 for one that is not in the row. */
  let most = new Uint8Array(1024);
  const terms: number[] = [];
  return {
    note(term, count) {
      if (term >= most.length) most = withRoomFor(most, term);
      const before = most[term] ?? 0;
      if (before === 0) terms.push(term);
      if (before < count) most[term] = count;
    },
    forEach(take) {
      for (const term of terms) take(most[term] ?? 0, term);
    },
    clear() {
      for (const term of terms) most[term] = 0;
      terms.length = 0;
    },
  };
}

function withRoomFor(bytes: Uint8Array<ArrayBuffer>, place: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * (place + 1));
  larger.set(bytes);
  return larger;
}
