// What is looked for in a message, by how it begins.
import { bareForms } from "./inflect.ts";
import type { LexiconEntry } from "./meaning.ts";

/** In the order in which they came. */
export type ByBeginning = {
  readonly add: (entry: LexiconEntry) => void;
  /** Those whose first key may be this one. */
  readonly like: (key: string) => readonly LexiconEntry[];
};

export function byBeginning(entries: Iterable<LexiconEntry> = []): ByBeginning {
  const index = new Map<string, LexiconEntry[]>();
  const add = (entry: LexiconEntry) => {
    for (const letters of beginningsOf(entry.keys)) {
      const known = index.get(letters);
      if (known === undefined) index.set(letters, [entry]);
      else known.push(entry);
    }
  };
  for (const entry of entries) add(entry);
  return { add, like: (key) => index.get(beginningOf(key)) ?? [] };
}

/** By which an entry with these keys is found. */
export function beginningsOf([first = ""]: readonly string[]): ReadonlySet<string> {
  return new Set(bareForms(first).map(beginningOf));
}

/** No ending takes more away than leaves this. */
export function beginningOf(key: string): string {
  return key.slice(0, 2);
}
