// Ledger and archive → the content of one edition. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { difference } from "../archive/change.ts";
import { firstPossibleDay } from "../archive/phase.ts";
import type { Event } from "../archive/schema.ts";
import { type ChangesSince, changesSince } from "../ledger/changes-since.ts";
import { BASELINE_KEY, type EventEntry, type RecordedStep } from "../ledger/entry.ts";
import { entryAt, type Ledger } from "../ledger/ledger.ts";
import { readSequence, readUpTo } from "../ledger/read-position.ts";
import { iso } from "../process/clock.ts";
import { scheduleOf } from "./as-it-happens.ts";
import {
  type Digest,
  type DigestGroup,
  type DigestItem,
  GROUPS,
  type Group,
  type LeftOut,
  type QuoteItem,
  WITHOUT_CHANGE,
} from "./digest.ts";
import { nextOccurrence, type Occurrence, occurrenceAt } from "./due.ts";
import { unwantedEvent, unwantedQuote } from "./filter.ts";
import { digestGroupOf } from "./group.ts";
import { lastChangeOf } from "./last-change.ts";
import { pickQuotation } from "./quotation.ts";
import type { Subscription } from "./subscription.ts";
import { listUpcoming } from "./upcoming.ts";
import { changesKnownSince, lookBack, MAX_WELCOME_ITEMS, mostImportant, WELCOME_AHEAD_DAYS } from "./welcome.ts";

export type { Digest } from "./digest.ts";

type DigestRecords = Pick<Archive, "events" | "quotes" | "actors" | "reaches">;

export type DigestRequest = {
  readonly archive: DigestRecords;
  readonly ledger: Ledger;
  /** It has been told everything up to its `place`. */
  readonly subscription: Subscription;
  /** The ledger place up to which this edition tells. */
  readonly to: number;
  readonly slot: Occurrence;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Earlier editions could not be posted. */
  readonly merged: boolean;
};

/** What is new to the readers of a subscription, and what lies ahead of them. */
export function composeDigest(request: DigestRequest): Digest {
  const { archive, ledger, subscription, to, slot, now, merged } = request;
  const { zone, coveredUntil, upcoming } = subscription;
  const leftOut: LeftOut[] = [];
  const day = slot.local.slice(0, 10);
  const back = subscription.welcome === undefined ? undefined : lookBack(archive, day);
  const { groups: all, untold } = groupEvents(request, back?.since, leftOut);
  const { groups, more } = back === undefined ? { groups: all, more: 0 } : mostImportant(all);
  const quotes = listQuotes(archive, ledger, subscription, to, leftOut);
  const schedule = scheduleOf(subscription);
  const ahead = listUpcoming(archive, subscription, day, back ? Math.max(upcoming, WELCOME_AHEAD_DAYS) : upcoming);
  const quiet = groups.length === 0 && quotes.length === 0 && back === undefined;
  const { reaches } = archive;
  return {
    subscription,
    to,
    apart: readUpTo(subscription, to, ledger, archive).apart,
    nextAt: schedule && iso(nextOccurrence(schedule, Math.max(now, slot.instant)).instant),
    day,
    period: {
      from: coveredUntil,
      to: iso(now),
      firstDay: occurrenceAt({ zone }, Date.parse(coveredUntil)).local.slice(0, 10),
      lastDay: occurrenceAt({ zone }, now).local.slice(0, 10),
      merged,
    },
    groups,
    quotes,
    ahead: back === undefined ? ahead : ahead.slice(0, MAX_WELCOME_ITEMS),
    quotation: subscription.quotation && pickQuotation(archive, subscription, day, quotes),
    untold,
    welcome: back && { ...back, more, moreAhead: Math.max(0, ahead.length - MAX_WELCOME_ITEMS) },
    lastChange: quiet ? lastChangeOf(archive, subscription) : undefined,
    knownUntil: reaches !== undefined && reaches < day ? reaches : undefined,
    leftOut,
    quiet,
  };
}

/** `back`: tells everything since that day, also what these readers could have known. */
function groupEvents(
  request: DigestRequest,
  back: Day | undefined,
  leftOut: LeftOut[],
): { readonly groups: readonly DigestGroup[]; readonly untold: number } {
  const groups = new Map<Group, DigestItem[]>();
  let untold = 0;
  for (const [id, entries] of request.ledger.events) {
    const earlier = back === undefined ? undefined : changesKnownSince(entries, back, request.to);
    const found = newsOf(id, entries, earlier, request);
    if (found === undefined) continue;
    if (typeof found !== "string") {
      groups.set(found.group, [...(groups.get(found.group) ?? []), found.item]);
    } else if (earlier === undefined) {
      // Of what was never news to these readers it goes without saying.
      leftOut.push({ kind: "event", id, title: request.archive.events.get(id)?.title ?? id, reason: found });
      if (found === "remarks") untold++;
    }
  }
  return {
    groups: GROUPS.flatMap((group) => {
      const items = groups.get(group);
      return items === undefined ? [] : [{ group, items: items.toSorted(byFirstDay) }];
    }),
    untold,
  };
}

type EventNews = { readonly group: Group; readonly item: DigestItem };

/** What is told of an event, or why it is not; undefined when there is nothing new. `earlier`: changes to tell in any case. */
function newsOf(
  id: string,
  entries: readonly EventEntry[],
  earlier: ChangesSince | undefined,
  { archive, subscription, to }: DigestRequest,
): EventNews | LeftOut["reason"] | undefined {
  const news = earlier ?? changesSince(entries, readSequence(subscription, "event", id), to);
  if (news === undefined) return undefined;
  const event = archive.events.get(id);
  if (event === undefined || news === "gone") return "removed";
  if (news === "unchanged") return "unchanged";
  const unwanted = unwantedEvent(subscription, event, [news.before, news.after], archive);
  if (unwanted !== undefined) return unwanted;
  const item = digestItemOf(event, news, entries, to);
  if (item === undefined) return undefined;
  const group = digestGroupOf(item, news.past);
  return WITHOUT_CHANGE.has(group) && subscription.remarks === undefined ? "remarks" : { group, item };
}

/** What is told of one event; `entries` are all of it, and `news` is what is untold of them up to the place `to`. */
export function digestItemOf(
  event: Pick<Event, "id" | "title">,
  { before, after, correction, corrects, steps }: ChangesSince,
  entries: readonly EventEntry[],
  to: number,
): DigestItem | undefined {
  // Who only comments on a change is not the one who made it.
  const newest = steps.findLast(statesFacts) ?? steps.at(-1) ?? entryAt(entries, to)?.steps.at(-1);
  if (newest === undefined) return undefined;
  const { known, says, summary, sources } = newest;
  const changes = difference(before, after);
  const developments = Math.max(1, steps.length);
  const about = { event: event.id, title: event.title, before, after, changes, correction, corrects };
  const tells = [...(before === undefined ? [BASELINE_KEY] : []), ...steps.map(({ key }) => key)];
  return { ...about, known, says, summary, sources, developments, tells };
}

function statesFacts({ status, date, start, end, place, format, participants, confirmedBy }: RecordedStep): boolean {
  return [status, date, start, end, place, format, participants, confirmedBy].some((fact) => fact !== undefined);
}

function listQuotes(
  archive: DigestRecords,
  ledger: Ledger,
  subscription: Subscription,
  to: number,
  leftOut: LeftOut[],
): readonly QuoteItem[] {
  const items: QuoteItem[] = [];
  for (const [id, entries] of ledger.quotes) {
    const from = readSequence(subscription, "quote", id);
    if (!entries.some(({ news, place }) => news && place > from && place <= to)) continue;
    const quote = archive.quotes.get(id);
    const before = entryAt(entries, from)?.status;
    const after = entryAt(entries, to)?.status;
    const unwanted = quote === undefined ? "removed" : unwantedQuote(subscription, quote, archive);
    const reason = unwanted ?? (before === after ? "unchanged" : undefined);
    if (quote === undefined || after === undefined || reason !== undefined) {
      leftOut.push({ kind: "quote", id, title: quote?.occasion ?? id, reason: reason ?? "removed" });
    } else {
      items.push({ quote: quote.id, speaker: quote.speaker, before, after });
    }
  }
  return items;
}

/** By the first possible day, those without a date last. */
function byFirstDay(a: DigestItem, b: DigestItem): number {
  const [left, right] = [firstPossibleDay(a.after) ?? "~", firstPossibleDay(b.after) ?? "~"];
  return left < right ? -1 : left > right ? 1 : a.title.localeCompare(b.title);
}
