// Many ascending lists of numbers, most of them with one entry: in pages of memory that they share, because an array of its own is larger
// than what stands in it.
import { createRowsMaker, type NumberRows, type RowsMaker } from "../keyed-numbers.ts";
import type { Steps } from "../steps.ts";

export type NumberLists = {
  readonly size: (list: number) => number;
  /** What stands in a list; valid until the next change. */
  readonly at: (list: number) => Uint32Array;
  /** Puts a number, which is not in it yet, where it belongs. */
  readonly put: (list: number, value: number) => void;
  /** Notes a number that is higher than all in the list. Of lists that were empty: what was noted stands in them once they are packed. */
  readonly append: (list: number, value: number) => void;
  /** Takes out what is not below `from` and below `to`. */
  readonly take: (list: number, from: number, to: number) => void;
  /** All lists, one behind the other. */
  readonly packed: () => Steps<NumberRows>;
  /** Brings them behind one another, so that they take no more room than they need. */
  readonly pack: () => Steps<void>;
};

/** Entries of a page. A longer list has a page of its own. */
const PAGE_ENTRIES = 2 ** 17;

/** A step for so many lists. */
const PACKED_AT_ONCE = 4096;

const NOTHING_LISTED = new Uint32Array(0);

/** Lists are numbered from 0 on; an empty one costs nothing to ask for. `from`: what they hold at first; it is taken over. */
export function createNumberLists(from?: NumberRows): NumberLists {
  const pages: Uint32Array[] = [];
  /** The end of what is taken of the last page that is shared, and which it is. */
  let [page, end] = [-1, PAGE_ENTRIES];
  /** Blocks that were given back, by the logarithm of their size: page and place in it, one behind the other. */
  const free: number[][] = [];
  /** By list: page and place of its block, how many entries it has, and the logarithm of how many there is room for, from 1 on; 0 without a block. */
  let blockPages = new Uint32Array(256);
  let blockPlaces = new Uint32Array(256);
  let sizes = new Uint32Array(256);
  let rooms = new Uint8Array(256);
  let appended: RowsMaker | undefined;
  /** The highest that has something in it. */
  let last = -1;

  const makeRoomFor = (list: number) => {
    if (list < sizes.length) return;
    const length = Math.max(list + 1, sizes.length * 2);
    blockPages = widened(blockPages, new Uint32Array(length));
    blockPlaces = widened(blockPlaces, new Uint32Array(length));
    sizes = widened(sizes, new Uint32Array(length));
    rooms = widened(rooms, new Uint8Array(length));
  };

  const begin = ({ starts, values }: NumberRows) => {
    pages.splice(0, pages.length, values);
    free.length = 0;
    [page, end] = [-1, PAGE_ENTRIES];
    last = starts.length - 2;
    makeRoomFor(last);
    blockPages.fill(0);
    for (let list = 0; list <= last; list++) {
      const place = starts[list] ?? 0;
      const size = (starts[list + 1] ?? 0) - place;
      [blockPlaces[list], sizes[list]] = [place, size];
      // There may be a little more room than is said: it is used when the list has gone.
      rooms[list] = size === 0 ? 0 : Math.floor(Math.log2(size)) + 1;
    }
  };

  const blockOf = (log: number): readonly [page: number, place: number] => {
    const known = free[log]?.splice(-2);
    if (known?.[0] !== undefined && known[1] !== undefined) return [known[0], known[1]];
    const length = 2 ** log;
    if (length > PAGE_ENTRIES / 4) return [pages.push(new Uint32Array(length)) - 1, 0];
    if (end + length > PAGE_ENTRIES) [page, end] = [pages.push(new Uint32Array(PAGE_ENTRIES)) - 1, 0];
    end += length;
    return [page, end - length];
  };

  const giveBack = (list: number) => {
    const log = (rooms[list] ?? 0) - 1;
    if (log < 0) return;
    free[log] ??= [];
    free[log].push(blockPages[list] ?? 0, blockPlaces[list] ?? 0);
    rooms[list] = 0;
  };

  const at = (list: number) => {
    const size = sizes[list] ?? 0;
    if (size === 0) return NOTHING_LISTED;
    const place = blockPlaces[list] ?? 0;
    return pages[blockPages[list] ?? 0]?.subarray(place, place + size) ?? NOTHING_LISTED;
  };

  const grow = (list: number) => {
    const [before, log] = [at(list), rooms[list] ?? 0];
    const [newPage, place] = blockOf(log);
    pages[newPage]?.set(before, place);
    giveBack(list);
    [blockPages[list], blockPlaces[list], rooms[list]] = [newPage, place, log + 1];
  };

  function* packed(): Steps<NumberRows> {
    const starts = new Uint32Array(last + 2);
    for (let list = 0; list <= last; list++) starts[list + 1] = (starts[list] ?? 0) + (sizes[list] ?? 0);
    const values = new Uint32Array(starts[last + 1] ?? 0);
    for (let list = 0; list <= last; list++) {
      values.set(at(list), starts[list]);
      if (list % PACKED_AT_ONCE === 0) yield;
    }
    return { starts, values };
  }

  if (from !== undefined) begin(from);

  return {
    size: (list) => sizes[list] ?? 0,
    at,
    put(list, value) {
      makeRoomFor(list);
      last = Math.max(last, list);
      const size = sizes[list] ?? 0;
      if (rooms[list] === 0 || size >= 2 ** ((rooms[list] ?? 0) - 1)) grow(list);
      const [entries, start] = [pages[blockPages[list] ?? 0], blockPlaces[list] ?? 0];
      if (entries === undefined) return;
      // New ones mostly belong to the end.
      const isLast = size === 0 || (entries[start + size - 1] ?? 0) < value;
      const place = isLast ? start + size : start + findPlace(at(list), value);
      if (!isLast) entries.copyWithin(place + 1, place, start + size);
      entries[place] = value;
      sizes[list] = size + 1;
    },
    take(list, from, to) {
      const own = at(list);
      const [first, last] = [findPlace(own, from), findPlace(own, to)];
      if (first === last) return;
      own.copyWithin(first, last);
      sizes[list] = own.length - (last - first);
      if (sizes[list] === 0) giveBack(list);
    },
    packed,
    append(list, value) {
      appended ??= createRowsMaker();
      last = Math.max(last, list);
      appended.put(list, value);
    },
    *pack() {
      begin(yield* appended?.made(last + 1) ?? packed());
      appended = undefined;
    },
  };
}

function widened<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Where a number stands or would stand in an ascending list. */
export function findPlace(list: Uint32Array, value: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
