// A table by words that somebody typed.

/** `entries` and nothing else: “constructor”, which every object has from its prototype, is in it only if it is among them. */
export function dictionary<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.freeze(Object.assign(Object.create(null), entries) as Record<string, Value>);
}
