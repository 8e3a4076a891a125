// What a text is read as, kept for when it is read again: in an archive the same days, zones and ids stand ten thousand times.

/** Forgotten when there are more, so that nobody can fill the memory. */
const MOST_REMEMBERED = 50_000;

/** `read` with a memory: the same text gives the same value, which nobody may change. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const value = read(text);
    known.set(text, { value });
    return value;
  };
}
