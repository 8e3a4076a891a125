// What is worked out from the records of an archive once, and asked for again and again.

import { createMemo } from "../text/memo.ts";
import { finish, type Steps } from "./steps.ts";

export type Derived<From, T> = {
  /** Made now, when nobody has made it before. */
  readonly of: (from: From) => T;
  /** The same in steps: for whoever makes it before it is asked for. */
  readonly steps: (from: From) => Steps<T>;
  /** It is known already what would be made. */
  readonly keep: (from: From, made: T) => void;
  /** All that it is made of. */
  readonly shelves: (from: From) => readonly Shelf[];
};

export type Shelf = ReadonlyMap<string, object>;

/**
 * `shelves`: all that it is made of, the first of them its own. It is kept while the records there are the same objects in the same order: of an
 * archive that was read again, the records of files that have not changed are.
 */
export function derive<From, T>(
  shelves: (from: From) => readonly [Shelf, ...Shelf[]],
  make: (from: From) => Steps<T>,
): Derived<From, T> {
  type Kept = { readonly shelves: readonly Shelf[]; readonly made: T };
  const kept = createMemo<Shelf, Kept>();
  let last: WeakRef<Shelf> | undefined;

  const knownFor = (now: readonly [Shelf, ...Shelf[]]): Kept | undefined => {
    const own = kept.get(now[0]);
    return own?.shelves.every((shelf, n) => shelf === now[n]) === true ? own : undefined;
  };

  function* steps(from: From): Steps<T> {
    const now = shelves(from);
    const known = knownFor(now);
    if (known !== undefined) return known.made;
    const before = last?.deref();
    const older = before && kept.get(before);
    const isSame = older !== undefined && (yield* haveSameRecords(older.shelves, now));
    const made = isSame ? older.made : yield* make(from);
    keep(from, made);
    return made;
  }

  function keep(from: From, made: T): void {
    const now = shelves(from);
    kept.set(now[0], { shelves: now, made });
    last = new WeakRef(now[0]);
  }

  return { of: (from) => knownFor(shelves(from))?.made ?? finish(steps(from)), steps, keep, shelves };
}

/** A step for so many records. */
const COMPARED_AT_ONCE = 10_000;

function* haveSameRecords(one: readonly Shelf[], other: readonly Shelf[]): Steps<boolean> {
  for (const [n, shelf] of one.entries()) {
    const records = other[n]?.values();
    if (records === undefined || shelf.size !== other[n]?.size) return false;
    let count = 0;
    for (const record of shelf.values()) {
      if (records.next().value !== record) return false;
      if (++count % COMPARED_AT_ONCE === 0) yield;
    }
  }
  return true;
}
