// What is the same for many is made once.

export type Sharing<T> = {
  /** What was made for an equal key, or else what `make` gives. `basis`: what all of it rests on; with another one all is forgotten. */
  readonly get: (basis: readonly unknown[], key: readonly unknown[], make: () => T) => T;
};

/** A minute has as many different digests as there are filters, times the days on which it is somewhere. */
const KEPT = 500;

/** Keys are compared as JSON: data, with undefined as absent. Keeps at most so many, the newest. */
export function createSharing<T>(kept = KEPT): Sharing<T> {
  const made = new Map<string, T>();
  let resting: readonly unknown[] = [];

  return {
    get(basis, key, make) {
      if (basis.length !== resting.length || basis.some((part, place) => part !== resting[place])) made.clear();
      resting = basis;
      const name = JSON.stringify(key);
      const known = made.get(name);
      if (known !== undefined) return known;
      const fresh = make();
      made.set(name, fresh);
      const [oldest] = made.keys();
      if (made.size > kept && oldest !== undefined) made.delete(oldest);
      return fresh;
    },
  };
}
