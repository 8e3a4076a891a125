import { isDeepStrictEqual } from "node:util";
import type { Archive } from "../archive/archive.ts";
import type { State } from "../archive/history.ts";
import type { Event, Quote } from "../archive/schema.ts";
import { sortSteps } from "../archive/sort-steps.ts";
import { finish, type Steps } from "../archive/steps.ts";
import { iso } from "../process/clock.ts";
import {
  BASELINE_KEY,
  baselineOf,
  type EventEntry,
  type LedgerEntry,
  type QuoteEntry,
  type RecordedBaseline,
  type RecordedStep,
  stateIn,
  stepOf,
} from "./entry.ts";
import { EntryOfEvent, isEntryOf, isEntryOfQuote, quoteFacts } from "./entry-of-record.ts";
import { matchDevelopments } from "./match-developments.ts";
import type { RecordedBy } from "./recorded-by.ts";
import { NOTHING_UNDONE, type UndoneRecords, type Unplaced, undoneNews, withdrawnEntries } from "./undone.ts";

export type Ledger = {
  /** The last place; undefined before the first recording. */
  readonly head: number | undefined;
  /** The entries of each event and quote, oldest first. */
  readonly events: ReadonlyMap<string, readonly EventEntry[]>;
  readonly quotes: ReadonlyMap<string, readonly QuoteEntry[]>;
};

export const EMPTY_LEDGER: Ledger = { head: undefined, events: new Map(), quotes: new Map() };

/** The ledger with these entries added, which follow its head in order. It has been recorded, even with no entries. */
export function extendLedger(ledger: Ledger, entries: readonly LedgerEntry[]): Ledger {
  const events = new Map(ledger.events);
  const quotes = new Map(ledger.quotes);
  for (const entry of entries) {
    // Of almost all there is one, and a list that grows keeps room for sixteen more.
    if (entry.kind === "event") events.set(entry.id, events.get(entry.id)?.concat(entry) ?? [entry]);
    else quotes.set(entry.id, quotes.get(entry.id)?.concat(entry) ?? [entry]);
  }
  return { head: entries.at(-1)?.place ?? ledger.head ?? 0, events, quotes };
}

/**
 * The same ledger, which was just brought up to date with this archive: what an event's last entry says is what its record says, and is had from that.
 */
export function* ledgerOnRecordSteps(ledger: Ledger, { events: records }: Pick<Archive, "events">): Steps<Ledger> {
  let events: Map<string, readonly EventEntry[]> | undefined;
  for (const [id, record] of records) {
    yield;
    const entries = ledger.events.get(id) ?? [];
    const last = entries.at(-1);
    if (last === undefined || last.withdrawn !== undefined || isEntryOf(last, record)) continue;
    events ??= new Map(ledger.events);
    const keys = last.steps.map(({ key }) => key);
    events.set(id, entries.with(-1, new EntryOfEvent(record, keys, last)));
  }
  return events === undefined ? ledger : { ...ledger, events };
}

type Circumstances = Pick<State, "place" | "participants"> & { readonly format?: State["format"] };

/**
 * The entries that bring the ledger up to date with the archive; none when nothing changed. The very first recording
 * holds no news: all of it counts as reported. What has gone from the archive is not un-reported, unless it is `undone`: what
 * an editor took back.
 */
export function recordArchive(...about: Parameters<typeof recordSteps>): readonly LedgerEntry[] {
  return finish(recordSteps(...about));
}

/** The same in steps: of what is new in an archive a great deal may be. */
export function* recordSteps(
  archive: Pick<Archive, "events" | "quotes">,
  ledger: Ledger,
  now: number,
  undone: UndoneRecords = NOTHING_UNDONE,
): Steps<readonly LedgerEntry[]> {
  const first = ledger.head === undefined;
  const found: Unplaced[] = [];
  for (const [id, event] of archive.events) {
    yield;
    const entries = ledger.events.get(id) ?? [];
    const entry = isEntryOf(entries.at(-1), event) ? undefined : eventEntry(event, entries, first, undone);
    if (entry !== undefined) found.push(entry);
  }
  const events = yield* sortSteps(found, byId);
  const quotes: Unplaced[] = [];
  for (const [id, quote] of archive.quotes) {
    yield;
    const last = ledger.quotes.get(id)?.at(-1);
    if (!isEntryOfQuote(last, quote) && !isQuoteAsRecorded(quote, last))
      quotes.push({ kind: "quote", ...quoteFacts(quote), news: !first });
  }
  const withdrawn = first ? [] : withdrawnEntries(archive, ledger, undone);
  const recorded = iso(now);
  const head = ledger.head ?? 0;
  const entries: LedgerEntry[] = [];
  for (const entry of [...events, ...(yield* sortSteps(quotes, byId)), ...withdrawn]) {
    yield;
    entries.push({ ...entry, recorded, place: head + entries.length + 1 });
  }
  return entries;
}

/** The entry of an event that stood last at `place` or before. */
export function entryAt<E extends LedgerEntry>(entries: readonly E[] | undefined, place: number): E | undefined {
  return entries?.findLast((entry) => entry.place <= place);
}

function eventEntry(
  event: Event,
  entries: readonly EventEntry[],
  first: boolean,
  undone: UndoneRecords,
): Unplaced | undefined {
  const last = entries.at(-1);
  const live = last?.steps ?? [];
  const matched = matchDevelopments(live, withdrawnFrom(entries), event.developments.map(stepOf));
  const baseline = baselineOf(event);
  const steps = matched.map(({ step }) => step);
  const isCalledSo = last?.title === event.title;
  if (isCalledSo && sameJson(last.steps, steps) && sameJson(last.baseline, baseline)) return undefined;
  const news = matched
    .filter(({ fate }) => fate !== "known")
    .map(({ step, fate }) => ({ key: step.key, correction: fate === "changed" }));
  news.push(...undoneNews(event.id, entries, steps, undone));
  if (last !== undefined && matters(last.baseline, baseline, steps)) {
    news.push({ key: BASELINE_KEY, correction: replaces(last.baseline, baseline) });
  }
  return { kind: "event", id: event.id, title: event.title, baseline, steps, news: first ? [] : news };
}

/** Steps that stood in the file once and do not stand in its last entry, as they stood last. */
export function withdrawnFrom(entries: readonly EventEntry[]): readonly RecordedStep[] {
  const byKey = new Map(entries.flatMap(({ steps }) => steps).map((step) => [step.key, step]));
  for (const { key } of entries.at(-1)?.steps ?? []) byKey.delete(key);
  return [...byKey.values()];
}

/** Whether what an event says outside its developments makes a difference that its developments do not cover up. */
function matters(was: RecordedBaseline, is: RecordedBaseline, steps: readonly RecordedStep[]): boolean {
  const [before, after] = [stateIn({ baseline: was, steps }), stateIn({ baseline: is, steps })];
  return !sameJson(before && circumstancesOf(before), after && circumstancesOf(after));
}

/** A place that is filled in adds to what was told; another place corrects it. */
function replaces(was: RecordedBaseline, is: RecordedBaseline): boolean {
  const after = circumstancesOf(is);
  return circumstancesOf(was).some((fact, index) => fact !== undefined && !sameJson(fact, after[index]));
}

/** What counts as a fact here; undefined where nothing is said. The zone of a place only helps to tell the time. */
function circumstancesOf({ place, format, participants }: Circumstances): readonly unknown[] {
  return [
    place === null ? undefined : [place.name, place.country],
    format,
    participants.length === 0 ? undefined : participants,
  ];
}

function isQuoteAsRecorded({ status, corrections }: Quote, last: QuoteEntry | undefined): boolean {
  if (last === undefined || last.withdrawn !== undefined || last.status !== status) return false;
  return isDeepStrictEqual(last.corrections ?? [], corrections);
}

function byId({ id: a }: Unplaced, { id: b }: Unplaced): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether both would be written as the same JSON. */
export function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export type LedgerStore = {
  /** The last place recorded; undefined before anything was recorded at all. */
  head(): Promise<number | undefined>;
  /**
   * Writes the entries, and only then the new head, which is the place of the last entry (0 before there is any), and in the same write by which
   * archive they were recorded, where several processes have to know.
   */
  append(entries: readonly LedgerEntry[], by?: RecordedBy): Promise<void>;
  /** The entries with `from` < place ≤ `to`, in order. */
  between(from: number, to: number): Promise<readonly LedgerEntry[]>;
};
