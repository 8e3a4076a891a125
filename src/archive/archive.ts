// The archive that answers: records by id, and how far they reach.
import type { Day } from "@attache/edtf";
import type { Collection, RecordOf } from "./files/collections.ts";
import type { ParsedRecords } from "./files/read-folder.ts";
import { developmentsByDay, keptUntil } from "./kept-until.ts";
import type { Records } from "./records.ts";
import type { Event } from "./schema.ts";
import { createSearch, type Search } from "./search/search.ts";
import { createSearchIndex, type SearchIndex } from "./search/search-index.ts";
import { finish, type Steps } from "./steps.ts";

export type Archive = Records & {
  readonly search: Search;
  /** The last day up to which it is kept, see `keptUntil`. undefined for an empty archive. */
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
  const { archive, takeOver } = finish(archiveSteps(finish(recordsById(parsed)), changedAt, index));
  takeOver();
  return archive;
}

/** An archive that must not be asked to search before it takes over the index. */
export type NextArchive = { readonly archive: Archive; readonly takeOver: () => void };

/** The same of records by their ids, in steps. */
export function* archiveSteps(records: Records, changedAt: number, index: SearchIndex): Steps<NextArchive> {
  const reaches = keptUntil(yield* developmentsByDay.steps(records));
  const takeOver = yield* index.prepare(records);
  return { archive: { ...records, search: createSearch(index), reaches, changedAt }, takeOver };
}

/** The same records give the same objects. */
export function* recordsById(
  parsed: {
    readonly [C in Collection]: readonly { readonly value: RecordOf<C> }[];
  },
): Steps<Records> {
  return {
    events: withMeetings(yield* byId(parsed.events)),
    quotes: yield* byId(parsed.quotes),
    actors: yield* byId(parsed.actors),
    topics: yield* byId(parsed.topics),
    sources: yield* byId(parsed.sources),
  };
}

/** Whoever is on the way to a meeting is told with its days. */
function withMeetings(events: ReadonlyMap<string, Event>): ReadonlyMap<string, Event> {
  const attendances = [...events.values()].flatMap((event) => {
    const meeting = events.get(event.attends ?? "");
    return meeting === undefined || meeting === event ? [] : [[event.id, attending(event, meeting)] as const];
  });
  return attendances.length === 0 ? events : new Map([...events, ...attendances]);
}

type Attendance = Event & { readonly meeting: Event };

const ATTENDANCES = new WeakMap<Event, Attendance>();

function attending(event: Event, meeting: Event): Attendance {
  const known = ATTENDANCES.get(event);
  if (known?.meeting === meeting) return known;
  const attendance = { ...event, meeting };
  ATTENDANCES.set(event, attendance);
  return attendance;
}

function* byId<T extends { readonly id: string }>(
  entries: readonly { readonly value: T }[],
): Steps<ReadonlyMap<string, T>> {
  const shelf = new Map<string, T>();
  for (const { value } of entries) {
    shelf.set(value.id, value);
    yield;
  }
  return shelf;
}
