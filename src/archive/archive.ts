// The archive that answers: records by id, and how far they reach.
import type { Day } from "./dates.ts";
import { knownOn } from "./history.ts";
import type { Records } from "./read-folder.ts";
import type { Actor, Event, Quote, Source, Topic } from "./schema.ts";
import { createSearch, type Search } from "./search.ts";

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

/** `records` have passed every check. */
export function createArchive(records: Records, changedAt: number): Archive {
  const byId = <T extends { readonly id: string }>(entries: readonly { readonly value: T }[]) =>
    new Map(entries.map(({ value }) => [value.id, value]));
  const shelves = {
    events: byId(records.events),
    quotes: byId(records.quotes),
    actors: byId(records.actors),
    topics: byId(records.topics),
    sources: byId(records.sources),
  };
  const days = [...shelves.events.values()].flatMap((event) => event.developments.map(knownOn)).sort();
  return { ...shelves, search: createSearch(shelves), reaches: days.at(-1), changedAt };
}

/** The name of a person, state or organisation; its id when the archive no longer knows it. */
export function nameOf(archive: Pick<Archive, "actors">, id: string): string {
  return archive.actors.get(id)?.name ?? id;
}
