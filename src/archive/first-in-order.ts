/** The first `most` in an order, of equals those that came first: for a few of many, of which sorting all would cost more. */
export function firstInOrder<T>(items: Iterable<T>, compare: (a: T, b: T) => number, most: number): readonly T[] {
  let first: T[] = [];
  let last: T | undefined;
  for (const item of items) {
    if (last !== undefined && compare(last, item) <= 0) continue;
    first.push(item);
    if (first.length < 2 * most) continue;
    first = first.sort(compare).slice(0, most);
    last = first.at(-1);
  }
  return first.sort(compare).slice(0, most);
}
