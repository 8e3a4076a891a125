// Numbers that look random and are the same every time.

export type Draw = {
  /** A whole number from 0 to `below` - 1. */
  readonly number: (below: number) => number;
  readonly of: <T>(items: readonly T[]) => T;
};

/** mulberry32, public domain. */
export function seeded(seed: number): Draw {
  let state = seed;
  const number = (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
  return {
    number,
    of(items) {
      const item = items[number(items.length)];
      if (item === undefined) throw new RangeError("nothing to draw from");
      return item;
    },
  };
}
