// The archive that answers: records by id, and how far they reach.
import type { Day } from "@attache/edtf";
import type { Records } from "./files/read-folder.ts";
import { knownOn } from "./history.ts";
import type { Actor, Event, Quote, Source, Topic } from "./schema.ts";
import { createSearch, type Search } from "./search/search.ts";
import { createSearchIndex, type SearchIndex } from "./search/search-index.ts";

export type Archive = {
  readonly events: ReadonlyMap<string, Event>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly search: Search;
  /** The last day on which anything in the archive became known; undefined for an empty archive. */
  readonly reaches: Day | undefined;
  /** When a file of the archive was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
};

/**
 * `records` have passed every check. `index` is that of the archive before, which this one takes over: two archives in a
 * row share it, and the older one should no longer be asked to search.
 */
export function createArchive(records: Records, changedAt: number, index: SearchIndex = createSearchIndex()): Archive {
  const byId = <T extends { readonly id: string }>(entries: readonly { readonly value: T }[]) =>
    new Map(entries.map(({ value }) => [value.id, value]));
  const shelves = {
    events: byId(records.events),
    quotes: byId(records.quotes),
    actors: byId(records.actors),
    topics: byId(records.topics),
    sources: byId(records.sources),
  };
  let reaches: Day | undefined;
  for (const event of shelves.events.values()) {
    const last = event.developments.map(knownOn).at(-1);
    if (last !== undefined && (reaches === undefined || last > reaches)) reaches = last;
  }
  index.update(shelves);
  return { ...shelves, search: createSearch(index), reaches, changedAt };
}

/** The names in other languages that are not written as the name itself is; each once. */
export function otherNamesOf({ name, names }: Pick<Actor, "name" | "names">): readonly string[] {
  return [...new Set(Object.values(names))].filter((other) => other !== name);
}

/** The name of a person, state or organisation; its id when the archive no longer knows it. */
export function nameOf(archive: Pick<Archive, "actors">, id: string): string {
  return archive.actors.get(id)?.name ?? id;
}
