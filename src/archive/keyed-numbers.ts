// Lists of numbers by a text each, in arrays: a hundred thousand small lists, each an object of its own, take several times the room and cannot
// be saved as they are.
import type { Steps } from "./steps.ts";

/** Lists one behind the other: the numbers of list n stand in `values` from `starts[n]` up to `starts[n + 1]`. */
export type NumberRows = { readonly starts: Uint32Array; readonly values: Uint32Array };

export type KeyedNumbers = NumberRows & {
  /** In the order in which they came; the place of a key is the number of its list. */
  readonly keys: readonly string[];
  /** Where a key is looked for, by its hash: its place from 1 on; 0 where there is none. */
  readonly slots: Uint32Array;
};

export type NumbersMaker = {
  /** The place of a key; a new one gets the next. */
  readonly placeOf: (key: string) => number;
  /** Puts a number behind those of a key, unless it is the last of them. */
  readonly put: (key: string, number: number) => void;
  readonly made: () => Steps<KeyedNumbers>;
};

/** A step for so many keys or numbers. */
const AT_ONCE = 2 ** 14;

export function createNumbersMaker(): NumbersMaker {
  const places = new Map<string, number>();
  const keys: string[] = [];
  const [rows, lasts] = [createRowsMaker(), [] as number[]];
  const placeOf = (key: string) => {
    const known = places.get(key);
    if (known !== undefined) return known;
    const place = keys.push(key) - 1;
    places.set(key, place);
    lasts.push(-1);
    return place;
  };
  return {
    placeOf,
    put(key, number) {
      const place = placeOf(key);
      if (lasts[place] === number) return;
      lasts[place] = number;
      rows.put(place, number);
    },
    *made() {
      const { starts, values } = yield* rows.made(keys.length);
      return { keys, starts, values, slots: yield* slotsFor(keys) };
    },
  };
}

/** The numbers of a key; none of one that is not there. */
export function numbersOf(key: string, lists: KeyedNumbers): Uint32Array {
  const place = keyPlace(key, lists);
  return place === undefined ? NO_NUMBERS : rowOf(place, lists);
}

export function hasKey(key: string, lists: KeyedNumbers): boolean {
  return keyPlace(key, lists) !== undefined;
}

/** Empty for a list that there is not. */
export function rowOf(list: number, { starts, values }: NumberRows): Uint32Array {
  return values.subarray(starts[list] ?? values.length, starts[list + 1] ?? values.length);
}

const NO_NUMBERS = new Uint32Array(0);

function keyPlace(key: string, { keys, slots }: Pick<KeyedNumbers, "keys" | "slots">): number | undefined {
  for (let slot = firstSlot(key, slots.length); ; slot = (slot + 1) & (slots.length - 1)) {
    const place = (slots[slot] ?? 0) - 1;
    if (place < 0) return undefined;
    if (keys[place] === key) return place;
  }
}

/** At most half of them are taken; their number is a power of two. */
function* slotsFor(keys: readonly string[]): Steps<Uint32Array> {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 2)));
  for (const [place, key] of keys.entries()) {
    let slot = firstSlot(key, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
    if (place % AT_ONCE === 0) yield;
  }
  return slots;
}

/** FNV-1a by UTF-16 units, and its upper half upon the lower one. */
function firstSlot(key: string, length: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & (length - 1);
}

export type RowsMaker = {
  readonly put: (list: number, value: number) => void;
  /** `count`: of the lists. In each the values stand in the order in which they came. `numbers`: other numbers for the lists. */
  readonly made: (count: number, numbers?: Uint32Array) => Steps<NumberRows>;
};

/** Takes values in whatever order of their lists. */
export function createRowsMaker(): RowsMaker {
  let [lists, values] = [new Uint32Array(1024), new Uint32Array(1024)];
  let end = 0;
  return {
    put(list, value) {
      if (end === lists.length) [lists, values] = [doubled(lists), doubled(values)];
      lists[end] = list;
      values[end++] = value;
    },
    *made(count, numbers) {
      const own = lists.subarray(0, end);
      return yield* sortedRows(numbers === undefined ? own : own.map((list) => numbers[list] ?? 0), values, count);
    },
  };
}

/** `lists`: by value, in which it belongs. */
function* sortedRows(lists: Uint32Array, values: Uint32Array, count: number): Steps<NumberRows> {
  const starts = new Uint32Array(count + 1);
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at] ?? 0;
    starts[list + 1] = (starts[list + 1] ?? 0) + 1;
    if (at % AT_ONCE === 0) yield;
  }
  for (let list = 0; list < count; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0);
  const places = starts.slice();
  const sorted = new Uint32Array(lists.length);
  for (let at = 0; at < lists.length; at++) {
    const list = lists[at] ?? 0;
    const place = places[list] ?? 0;
    sorted[place] = values[at] ?? 0;
    places[list] = place + 1;
    if (at % AT_ONCE === 0) yield;
  }
  return { starts, values: sorted };
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}
