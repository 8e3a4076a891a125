// The rows of the index in pages of memory that they share: an array of its own is larger than most rows, and to follow it is to wait for memory
// twice more for each row that a search scores. A page goes when the last of its rows goes.
import type { Steps } from "../steps.ts";
import type { IndexRow } from "./index-rows.ts";

export type RowPages = {
  /** As many as there are numbers of rows. */
  readonly size: () => number;
  /** undefined where there is none (any more). */
  readonly at: (row: number) => IndexRow | undefined;
  /** Keeps a copy, where there is none. */
  readonly keep: (row: number, numbers: readonly number[]) => void;
  readonly drop: (row: number) => void;
  readonly packed: () => Steps<PackedRowPages>;
};

/** All rows, one behind the other. The length is 0 where there is none. */
export type PackedRowPages = { readonly lengths: Uint32Array; readonly rows: Uint32Array };

/** Numbers of a page. A longer row has a page of its own. */
const PAGE_NUMBERS = 2 ** 16;

const GONE = new Uint32Array(0);

/** `from`: what is kept at first; its numbers are taken over as a page. */
export function createRowPages(from?: PackedRowPages): RowPages {
  const pages: Uint32Array[] = [];
  /** By page, how many rows stand in it. */
  const counts: number[] = [];
  /** The end of what is taken of the page to which rows are added, and which it is. */
  let [page, end] = [-1, PAGE_NUMBERS];
  let size = from?.lengths.length ?? 0;
  /** By row: page, place in it, and length. */
  let onPages = new Uint32Array(size);
  let places = new Uint32Array(size);
  let lengths = from?.lengths.slice() ?? new Uint32Array(0);

  const openPage = (numbers: Uint32Array) => {
    counts.push(0);
    return pages.push(numbers) - 1;
  };

  const begin = ({ rows }: PackedRowPages) => {
    const only = openPage(rows);
    let place = 0;
    for (const [row, length] of lengths.entries()) {
      places[row] = place;
      place += length;
      if (length > 0) counts[only] = (counts[only] ?? 0) + 1;
    }
  };
  if (from !== undefined) begin(from);

  const at = (row: number): IndexRow | undefined => {
    const [numbers, place, length] = [pages[onPages[row] ?? 0], places[row] ?? 0, lengths[row] ?? 0];
    return numbers === undefined || length === 0 ? undefined : { numbers, from: place, to: place + length };
  };

  const roomFor = (length: number): readonly [page: number, place: number] => {
    if (length > PAGE_NUMBERS / 4) return [openPage(new Uint32Array(length)), 0];
    if (end + length > PAGE_NUMBERS) [page, end] = [openPage(new Uint32Array(PAGE_NUMBERS)), 0];
    end += length;
    return [page, end - length];
  };

  return {
    size: () => size,
    at,
    keep(row, numbers) {
      if (row >= lengths.length)
        [onPages, places, lengths] = [grown(onPages, row), grown(places, row), grown(lengths, row)];
      size = Math.max(size, row + 1);
      const [onPage, place] = roomFor(numbers.length);
      pages[onPage]?.set(numbers, place);
      [onPages[row], places[row], lengths[row]] = [onPage, place, numbers.length];
      counts[onPage] = (counts[onPage] ?? 0) + 1;
    },
    drop(row) {
      const onPage = onPages[row] ?? 0;
      lengths[row] = 0;
      counts[onPage] = (counts[onPage] ?? 0) - 1;
      if (counts[onPage] === 0 && onPage !== page) pages[onPage] = GONE;
    },
    *packed() {
      const own = lengths.slice(0, size);
      const rows = new Uint32Array(own.reduce((sum, length) => sum + length, 0));
      let place = 0;
      for (let row = 0; row < size; row++) {
        const { numbers = GONE, from = 0, to = 0 } = at(row) ?? {};
        rows.set(numbers.subarray(from, to), place);
        place += to - from;
        yield;
      }
      return { lengths: own, rows };
    },
  };
}

function grown(numbers: Uint32Array<ArrayBuffer>, row: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * (row + 1));
  larger.set(numbers);
  return larger;
}
