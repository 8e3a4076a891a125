// The archive that answers: records by id, and how far they reach.
import type { Day } from "@attache/edtf";
import type { ParsedRecords } from "./files/read-folder.ts";
import type { Records } from "./records.ts";
import { createSearch, type Search } from "./search/search.ts";
import { createSearchIndex, type SearchIndex } from "./search/search-index.ts";

export type Archive = Records & {
  readonly search: Search;
  /** The last day by which anything in the archive became known; undefined for an empty archive. */
  readonly reaches: Day | undefined;
  /** When a file of the archive was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
};

/**
 * `parsed` have passed every check. `index` is that of the archive before, which this one takes over: two archives in a
 * row share it, and the older one should no longer be asked to search.
 */
export function createArchive(
  parsed: ParsedRecords,
  changedAt: number,
  index: SearchIndex = createSearchIndex(),
): Archive {
  const byId = <T extends { readonly id: string }>(entries: readonly { readonly value: T }[]) =>
    new Map(entries.map(({ value }) => [value.id, value]));
  const records: Records = {
    events: byId(parsed.events),
    quotes: byId(parsed.quotes),
    actors: byId(parsed.actors),
    topics: byId(parsed.topics),
    sources: byId(parsed.sources),
  };
  let reaches: Day | undefined;
  for (const event of records.events.values()) {
    const last = event.developments.at(-1)?.known.by;
    if (last !== undefined && (reaches === undefined || last > reaches)) reaches = last;
  }
  index.update(records);
  return { ...records, search: createSearch(index), reaches, changedAt };
}
