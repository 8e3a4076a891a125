// What editors took out of the archive again, for those who were told of it. Pure.

import type { EventId, QuoteId } from "../archive/fields.ts";
import type { State } from "../archive/history.ts";
import type { Event, Quote } from "../archive/schema.ts";
import type { FormerSteps, Withdrawals, WithdrawnEvent } from "../archive/withdrawals.ts";
import { BASELINE_KEY, type EventEntry, type QuoteEntry, stateIn } from "./entry.ts";
import { entryAt, type Ledger } from "./ledger.ts";

/** An event as its readers were told it last, in the shape in which the archive had it. */
export type EventTakenBack = { readonly event: Event; readonly was: State; readonly keys: readonly number[] };

/**
 * What readers who have been told up to `from` have to be told of an event that is out at `to`; undefined when it is not, or when
 * they have heard nothing of it.
 */
export function eventTakenBack(entries: readonly EventEntry[], from: number, to: number): EventTakenBack | undefined {
  const [known, last] = [entryAt(entries, from), entryAt(entries, to)];
  if (known === undefined || known.withdrawn !== undefined) return undefined;
  const [event, was] = [last && eventBefore(known, last), stateIn(known)];
  return event && was && { event, was, keys: known.steps.map(({ key }) => key) };
}

/** The same of a quote; its words are not in the ledger. */
export function quoteTakenBack(entries: readonly QuoteEntry[], from: number, to: number): Quote | undefined {
  const [known, last] = [entryAt(entries, from), entryAt(entries, to)];
  if (known === undefined || known.withdrawn !== undefined || last?.withdrawn === undefined) return undefined;
  const rest = { language: undefined, note: undefined, wordings: [], corrections: [] };
  return { ...rest, ...last.withdrawn, id: last.id as QuoteId, status: known.status };
}

/** Ledgers are never changed, only extended to others. */
const WITHDRAWALS = new WeakMap<Ledger, Withdrawals>();

export function withdrawalsIn(ledger: Ledger): Withdrawals {
  const found = WITHDRAWALS.get(ledger) ?? findWithdrawals(ledger);
  WITHDRAWALS.set(ledger, found);
  return found;
}

function findWithdrawals(ledger: Ledger): Withdrawals {
  const events = new Map<string, WithdrawnEvent>();
  const steps = new Map<string, FormerSteps>();
  for (const [id, entries] of ledger.events) {
    const corrected = correctionsIn(entries);
    // Almost all of an archive, which whoever asks next waits for: of what was recorded once nothing has gone since.
    if (entries.length === 1 && corrected === undefined) continue;
    const former = formerSteps(entries);
    const titles = titlesIn(entries);
    const wasRetitled = titles.length > 1;
    if (former.times > 0 || corrected !== undefined || wasRetitled)
      steps.set(id, { ...former, ...(corrected && { corrected }), ...(wasRetitled && { titles }) });
    const last = entries.at(-1);
    const known = entries.findLast(({ withdrawn }) => withdrawn === undefined);
    const event = last && known && eventBefore(known, last);
    if (event !== undefined) events.set(id, { event, at: Date.parse(last?.recorded ?? "") });
  }
  return { events, steps };
}

function formerSteps(entries: readonly EventEntry[]): FormerSteps {
  let times = 0;
  const states: State[] = [];
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1];
    if (before === undefined) continue;
    const standing = new Set(entry.steps.map(({ key }) => key));
    const gone = before.steps.filter(({ key }) => !standing.has(key));
    if (gone.length === 0) continue;
    times += gone.length;
    const stood = stateIn(before);
    if (stood !== undefined) states.push(stood);
  }
  return { times, states };
}

/**
 * Facts that were put right where they stood, or filled in outside the steps: neither a step nor a revision more tells of them. What was filled in
 * before titles were recorded had no number in calendars, and an upgrade gives it none.
 */
function correctionsIn(entries: readonly EventEntry[]): FormerSteps["corrected"] {
  let times = 0;
  let last: EventEntry | undefined;
  for (const entry of entries) {
    for (const { key, correction } of entry.news) {
      if (!correction && (key !== BASELINE_KEY || entry.title === undefined)) continue;
      times++;
      last = entry;
    }
  }
  return last && { times, at: Date.parse(last.recorded) };
}

/** What it was called, oldest first, and since when. */
function titlesIn(entries: readonly EventEntry[]): NonNullable<FormerSteps["titles"]> {
  const titles: { readonly title: string; readonly at: number }[] = [];
  for (const { title, recorded } of entries) {
    if (title !== undefined && title !== titles.at(-1)?.title) titles.push({ title, at: Date.parse(recorded) });
  }
  return titles;
}

/** undefined when the later entry took nothing out: then what the other one says is not made out of its record. */
function eventBefore(before: EventEntry, { id, withdrawn }: EventEntry): Event | undefined {
  if (withdrawn === undefined) return undefined;
  const { baseline, steps } = before;
  const { place, format, heldAs, participants } = baseline;
  const facts = { place, format, heldAs, participants, series: undefined, also: [], ...withdrawn };
  const bare = { confirmedBy: undefined, partOfDay: undefined };
  return { ...facts, id: id as EventId, developments: steps.map(({ key: _, ...step }) => ({ ...bare, ...step })) };
}
