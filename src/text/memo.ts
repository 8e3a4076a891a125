// What was worked out of an object that is never changed, kept with it. A WeakMap does the same, but the engine marks what hangs on its keys only at the end
// of a large collection of garbage, while everybody waits: with the records of an archive that were 20 ms.

export type Memo<K extends object, V> = {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => void;
};

/** One for all memos: objects of one kind stay of one shape, whichever of them are asked first. */
const SLOTS = Symbol("memo");

type Remembering = { readonly [SLOTS]?: unknown[] };

let memos = 0;

/**
 * Goes when the object goes. Copies of it, with `...` or as JSON, do not have it. To be made once, where a module is read: each takes a place in every object. It
 * throws for an object that is frozen.
 */
export function createMemo<K extends object, V>(): Memo<K, V> {
  const place = memos++;
  return {
    get: (key: K & Remembering) => key[SLOTS]?.[place] as V | undefined,
    set(key: K & Remembering, value) {
      const slots = key[SLOTS];
      if (slots !== undefined) slots[place] = value;
      else Object.defineProperty(key, SLOTS, { value: withFirst(place, value) });
    },
  };
}

function withFirst(place: number, value: unknown): unknown[] {
  const slots: unknown[] = [];
  slots[place] = value;
  return slots;
}
