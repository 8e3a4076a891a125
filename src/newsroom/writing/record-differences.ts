// Which records differ between two readings of the archive. Pure.
import { isDeepStrictEqual } from "node:util";
import type { Collection } from "../../archive/files/collections.ts";
import type { ParsedRecords } from "../../archive/files/read-folder.ts";
import type { Records } from "../../archive/records.ts";

export type RecordDifference = {
  readonly collection: Collection;
  readonly id: string;
  /** Undefined: was not there, is not there any more. */
  readonly before: unknown;
  readonly after: unknown;
};

const SHELVES = ["events", "quotes", "actors", "topics", "sources"] as const;

/** As its file has it: a whole archive ties who attends to the record of the meeting, which no file does. */
export function recordInFile(record: unknown): unknown {
  if (typeof record !== "object" || record === null || !("meeting" in record)) return record;
  const { meeting: _, ...own } = record;
  return own;
}

/** Records that were not read anew are the very same, and cost no comparing. */
export function recordDifferences(before: Records, after: ParsedRecords): readonly RecordDifference[] {
  return SHELVES.flatMap((collection) => {
    const was: ReadonlyMap<string, unknown> = before[collection];
    const is = new Map<string, unknown>(after[collection].map(({ value }) => [value.id, value]));
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): RecordDifference[] => {
      const difference = { collection, id, before: recordInFile(was.get(id)), after: is.get(id) };
      const isSame = difference.before === difference.after || isDeepStrictEqual(difference.before, difference.after);
      return isSame ? [] : [difference];
    });
  });
}

/** By their ids, as an archive has them. */
export function recordsById(parsed: ParsedRecords): Records {
  const byId = <T extends { readonly id: string }>(entries: readonly { readonly value: T }[]) =>
    new Map(entries.map(({ value }) => [value.id, value]));
  return {
    events: byId(parsed.events),
    quotes: byId(parsed.quotes),
    actors: byId(parsed.actors),
    topics: byId(parsed.topics),
    sources: byId(parsed.sources),
  };
}
