// The last few answers of a reader, kept with what they were read from: one message asks the same more than once on its way to an answer.
import { createMemo } from "./memo.ts";

/** Asked with the same text of the same source, `make` is called once, while few others were asked for since. What it gives nobody may change. */
type RememberedLately<From extends object, T> = (from: From, text: string, make: () => T) => T;

/** `most`: so many texts of one source are kept, those that came last. `mayKeep`: whether a value is small enough to be. */
export function rememberedLately<From extends object, T>(
  most: number,
  mayKeep: (value: T) => boolean = () => true,
): RememberedLately<From, T> {
  const bySource = createMemo<From, Map<string, { readonly value: T }>>();
  return (from, text, make) => {
    const known = bySource.get(from);
    const kept = known ?? new Map<string, { readonly value: T }>();
    if (known === undefined) bySource.set(from, kept);
    const before = kept.get(text);
    if (before !== undefined) return before.value;
    const value = make();
    if (!mayKeep(value)) return value;
    const [oldest] = kept.keys();
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
    kept.set(text, { value });
    return value;
  };
}
