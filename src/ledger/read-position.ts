// How far a reader has been told the ledger: up to a place, but for exceptions. README.md has an example. Pure.
import * as z from "zod";
import type { Archive } from "../archive/archive.ts";
import { finish, type Steps } from "../archive/steps.ts";
import { BASELINE_KEY, holdsNews, type LedgerEntry } from "./entry.ts";
import { entryAt, type Ledger } from "./ledger.ts";
import { unreadRecords, unreadSteps } from "./unread.ts";

/**
 * An event or quote of which the reader has been told up to another place than of the rest. To an earlier one: it had news
 * that was missing from the archive, and is told if it comes back, for a file may be away, or be an older one, for the
 * minute in which a digest is written. To a later one: the page that tells it is out, and others of the same edition are not.
 */
export const ReadException = z.object({ kind: z.enum(["event", "quote"]), id: z.string(), place: z.int().min(0) });

export type ReadException = z.output<typeof ReadException>;

type ReadableRecords = Pick<Archive, "events" | "quotes">;

export type ReadPosition = { readonly place: number; readonly apart?: readonly ReadException[] | undefined };

/** The last ledger place of which this reader has been told what concerns this event or quote. */
export function readSequence({ place, apart = [] }: ReadPosition, kind: ReadException["kind"], id: string): number {
  return apart.find((one) => one.kind === kind && one.id === id)?.place ?? place;
}

/** The reader who has been told everything up to the place `to` that the archive holds. */
export function readUpTo(...about: Parameters<typeof readUpToSteps>): ReadUpTo {
  return finish(readUpToSteps(...about));
}

type ReadUpTo = { readonly place: number; readonly apart: readonly ReadException[] };

/** The same in steps. */
export function* readUpToSteps(
  reader: ReadPosition,
  to: number,
  ledger: Ledger,
  archive: ReadableRecords,
): Steps<ReadUpTo> {
  const apart: ReadException[] = [];
  for (const { kind, id, entries } of yield* unreadSteps(ledger, [reader])) {
    yield;
    const from = readSequence(reader, kind, id);
    const news = (entries as readonly LedgerEntry[]).filter(
      (entry) => holdsNews(entry) && entry.place > from && entry.place <= to,
    );
    // What an editor took out is told to be so, and nobody waits for it to come back.
    const isOut = entryAt<LedgerEntry>(entries, to)?.withdrawn !== undefined;
    const place = isOut ? undefined : archiveHolds(archive, kind, id) ? beforeWithdrawn(news, entries, from, to) : from;
    if (news.length > 0 && place !== undefined) apart.push({ kind, id, place });
  }
  return { place: Math.max(reader.place, to), apart };
}

/** The reader who has been told of these what `after` was told of them, and of nothing else. */
export function readOnlyThese(
  { place, apart = [] }: ReadPosition,
  told: readonly Pick<ReadException, "kind" | "id">[],
  after: ReadPosition,
): ReadUpTo {
  const others = apart.filter((one) => !told.some(({ kind, id }) => one.kind === kind && one.id === id));
  return {
    place,
    apart: [...others, ...told.map(({ kind, id }) => ({ kind, id, place: readSequence(after, kind, id) }))],
  };
}

/** The first entry that holds news for this reader; undefined when there is none, or when it is missing from the archive. */
export function firstNews(reader: ReadPosition, ledger: Ledger, archive: ReadableRecords): LedgerEntry | undefined {
  const { place, apart = [] } = reader;
  if (apart.length === 0 && (ledger.head ?? 0) <= place) return undefined;
  let first: LedgerEntry | undefined;
  for (const { kind, id, entries } of unreadRecords(ledger, [reader])) {
    const from = readSequence(reader, kind, id);
    if (from < place && !archiveHolds(archive, kind, id)) continue;
    const found = (entries as readonly LedgerEntry[]).find(
      (entry) => entry.place > from && holdsNews(entry) && (entry.place > place || isLive(entry, entries.at(-1))),
    );
    if (found !== undefined && (first === undefined || found.place < first.place)) first = found;
  }
  return first;
}

/**
 * Up to where an event can count as told when steps of it were news and have been taken out since. Undefined when there
 * are none that the reader has not been told; or when what came after them is told, for it must not be told again.
 */
function beforeWithdrawn(
  news: readonly LedgerEntry[],
  entries: readonly LedgerEntry[],
  from: number,
  to: number,
): number | undefined {
  const last = entryAt(entries, to);
  const told = new Set(
    entries
      .flatMap((entry) => (entry.place <= from && entry.kind === "event" ? entry.steps : []))
      .map(({ key }) => key),
  );
  const first = news.findIndex(
    (entry) => entry.kind === "event" && entry.news.some(({ key }) => !told.has(key) && !isPresent(key, last)),
  );
  const after = news.slice(first);
  return first < 0 || after.some((entry) => isLive(entry, last)) ? undefined : (after[0]?.place ?? 0) - 1;
}

/** Whether any of its news still stands in the last entry. */
function isLive(entry: LedgerEntry, last: LedgerEntry | undefined): boolean {
  return entry.kind === "quote" || entry.news.some(({ key }) => isPresent(key, last));
}

function isPresent(key: number, last: LedgerEntry | undefined): boolean {
  return key === BASELINE_KEY || (last?.kind === "event" && last.steps.some((step) => step.key === key));
}

function archiveHolds(archive: ReadableRecords, kind: ReadException["kind"], id: string): boolean {
  return kind === "event" ? archive.events.has(id) : archive.quotes.has(id);
}
