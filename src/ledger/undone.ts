// What editors have undone, and what the ledger makes of it: readers who were told are told that. Pure.

import type { Archive } from "../archive/archive.ts";
import {
  BASELINE_KEY,
  type EventEntry,
  type QuoteEntry,
  type RecordedStep,
  type WithdrawnEventFacts,
  type WithdrawnQuoteFacts,
} from "./entry.ts";

/** `at`: when it was undone, RFC 3339 in UTC; the rest is what readers may have been told of it. */
type UndoneEvent = { readonly at: string; readonly facts: WithdrawnEventFacts };
type UndoneQuote = { readonly at: string; readonly facts: WithdrawnQuoteFacts };

/** Steps by `undoneKey`; whole events and quotes by their ids. */
export type UndoneRecords = {
  readonly steps: ReadonlySet<string>;
  readonly events: ReadonlyMap<string, UndoneEvent>;
  readonly quotes: ReadonlyMap<string, UndoneQuote>;
};

export const NOTHING_UNDONE: UndoneRecords = { steps: new Set(), events: new Map(), quotes: new Map() };

/** By this an undone step is known: the event's id and its summary. */
export function undoneKey(event: string, summary: string): string {
  return `${event} ${summary}`;
}

/**
 * What an editor has undone is put right for those who were told it, and what then comes back is news again. What only went from the file
 * is not un-reported: somebody may be rewriting it.
 */
export function undoneNews(
  id: string,
  entries: readonly EventEntry[],
  steps: readonly RecordedStep[],
  undone: UndoneRecords,
): EventEntry["news"] {
  const last = entries.at(-1);
  if (last === undefined) return [];
  const standing = new Set(steps.map(({ key }) => key));
  const before = new Set(last.steps.map(({ key }) => key));
  const once = new Set(
    entries.flatMap((entry) => entry.news.filter(({ key }) => lacks(entry.steps, key)).map(({ key }) => key)),
  );
  const gone = last.steps.filter(({ key, summary }) => !standing.has(key) && undone.steps.has(undoneKey(id, summary)));
  const back = steps.filter(({ key }) => !before.has(key) && once.has(key));
  return [
    ...gone.map(({ key }) => ({ key, correction: true })),
    ...back.map(({ key }) => ({ key, correction: false })),
  ];
}

function lacks(steps: readonly RecordedStep[], wanted: number): boolean {
  return wanted !== BASELINE_KEY && !steps.some(({ key }) => key === wanted);
}

type ToldRecords = {
  readonly events: ReadonlyMap<string, readonly EventEntry[]>;
  readonly quotes: ReadonlyMap<string, readonly QuoteEntry[]>;
};

/** An entry to which no place is given yet. */
export type Unplaced = Omit<EventEntry, "place" | "recorded"> | Omit<QuoteEntry, "place" | "recorded">;

/**
 * The entries of events and quotes that are undone as a whole: once each, when the archive no longer has them. What was recorded again
 * after it was undone came back by a file, and a file may be away for a moment.
 */
export function withdrawnEntries(
  archive: Pick<Archive, "events" | "quotes">,
  told: ToldRecords,
  { events, quotes }: UndoneRecords,
): readonly Unplaced[] {
  const found: Unplaced[] = [];
  for (const [id, { at, facts }] of events) {
    const last = told.events.get(id)?.at(-1);
    if (archive.events.has(id) || last === undefined || !isOpenAt(last, at)) continue;
    const news = last.steps.map(({ key }) => ({ key, correction: true }));
    found.push({ kind: "event", id, baseline: last.baseline, steps: [], news, withdrawn: facts });
  }
  for (const [id, { at, facts }] of quotes) {
    const last = told.quotes.get(id)?.at(-1);
    if (archive.quotes.has(id) || last === undefined || !isOpenAt(last, at)) continue;
    found.push({ kind: "quote", id, status: last.status, news: true, withdrawn: facts });
  }
  return found;
}

function isOpenAt({ withdrawn, recorded }: EventEntry | QuoteEntry, at: string): boolean {
  return withdrawn === undefined && Date.parse(recorded) <= Date.parse(at);
}
