/** Of many that come one after the other the first `most` in an order; of equals those that came first. Sorting all would cost more. */
export type FirstInOrder<T> = { readonly add: (item: T) => void; readonly all: () => readonly T[] };

/** `accepts`: is asked only of what may be among the first. */
export function collectFirst<T>(
  compare: (a: T, b: T) => number,
  most: number,
  accepts: (item: T) => boolean = () => true,
): FirstInOrder<T> {
  let first: T[] = [];
  let last: T | undefined;
  return {
    add(item) {
      if (last !== undefined && compare(last, item) <= 0) return;
      if (!accepts(item)) return;
      first.push(item);
      if (first.length < 2 * most) return;
      first = first.sort(compare).slice(0, most);
      last = first.at(-1);
    },
    all: () => first.sort(compare).slice(0, most),
  };
}

export function firstInOrder<T>(items: Iterable<T>, compare: (a: T, b: T) => number, most: number): readonly T[] {
  const first = collectFirst(compare, most);
  for (const item of items) first.add(item);
  return first.all();
}
