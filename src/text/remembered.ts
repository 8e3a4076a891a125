// What a text is read as, kept for when it is read again: in an archive the same days, zones and ids stand ten thousand times. No WeakMap, not even where
// what is read is an object: all of its keys are gone through in each large collection of garbage, while everybody waits.

/** Forgotten when there are more, so that nobody can fill the memory. */
const MOST_REMEMBERED = 50_000;

/** `read` with a memory: the same text, or the same object, gives the same value, which nobody may change. */
export function remembered<T, K extends string | object = string>(read: (from: K) => T): (from: K) => T {
  const known = new Map<K, { readonly value: T }>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before.value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = read(from);
    known.set(from, { value });
    return value;
  };
}
