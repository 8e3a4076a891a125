import type { Steps } from "./steps.ts";

/** So many are put in order in one step. */
const IN_ORDER_AT_ONCE = 2_000;

/** All of them in an order, in steps; of equals those that come first in `items`, as `toSorted` has them. */
export function* sortSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  if (items.length <= IN_ORDER_AT_ONCE) return items.toSorted(compare);
  const middle = items.length >> 1;
  const one = yield* sortSteps(items.slice(0, middle), compare);
  yield;
  const other = yield* sortSteps(items.slice(middle), compare);
  const merged: T[] = [];
  let [left, right] = [0, 0];
  while (merged.length < items.length) {
    const [a, b] = [one[left], other[right]];
    const isLeft = b === undefined || (a !== undefined && compare(a, b) <= 0);
    const next = isLeft ? a : b;
    if (next !== undefined) merged.push(next);
    if (isLeft) left++;
    else right++;
    if (merged.length % IN_ORDER_AT_ONCE === 0) yield;
  }
  return merged;
}
