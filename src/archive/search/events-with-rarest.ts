// Of which events something is told in some words: looked up by one of them.
import type { EventId } from "../fields.ts";
import { headAt, type IndexState } from "./row-store.ts";

/** Those that have the rarest of the words, folded: all that have each of them are among these. */
export function eventsWithRarest(words: readonly string[], held: IndexState): readonly EventId[] {
  const { terms, postings } = held;
  const sizeOf = (term: number | undefined) =>
    term === undefined ? 0 : postings.sizeNamed(term) + postings.sizeTold(term);
  const [rarest] = words.map(terms.get).toSorted((one, other) => sizeOf(one) - sizeOf(other));
  if (rarest === undefined || words.some((word) => terms.get(word) === undefined)) return [];
  // A row may have a word twice, in names and among people.
  const found = new Set<EventId>();
  for (const list of [postings.named(rarest), postings.told(rarest)]) {
    for (const posting of list) {
      const event = headAt(posting >>> 8, held).event;
      if (event !== undefined) found.add(event.id);
    }
  }
  return [...found];
}
