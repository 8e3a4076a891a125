// Ledger and archive → the content of one edition. Pure.

import type { Archive } from "../archive/archive.ts";
import type { Quote } from "../archive/schema.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { readSequence, readUpTo } from "../ledger/read-position.ts";
import { iso } from "../process/clock.ts";
import { scheduleOf } from "./as-it-happens.ts";
import type { Digest, LeftOut, QuoteItem } from "./digest.ts";
import { nextOccurrence, type Occurrence, occurrenceAt } from "./due.ts";
import { groupEvents } from "./event-news.ts";
import { unwantedQuote } from "./filter.ts";
import { lastChangeOf } from "./last-change.ts";
import { pickQuotation } from "./quotation.ts";
import { quoteNews, toldVersions } from "./quote-news.ts";
import type { Subscription } from "./subscription.ts";
import { listUpcoming } from "./upcoming.ts";
import { lookBack, MAX_WELCOME_ITEMS, mostImportant, WELCOME_AHEAD_DAYS } from "./welcome.ts";

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
  const { groups: all, untold, fresh } = groupEvents(request, back?.since, leftOut);
  const { groups, more } = back === undefined ? { groups: all, more: 0 } : mostImportant(all, fresh);
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

/** Who was told that somebody said it hears that it was somebody else. */
function unwantedNews(
  subscription: Subscription,
  quote: Quote,
  item: QuoteItem | undefined,
  archive: DigestRecords,
): LeftOut["reason"] | undefined {
  const reasons = toldVersions(quote, item ?? {}).map((one) => unwantedQuote(subscription, one, archive));
  return reasons.includes(undefined) ? undefined : reasons[0];
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
    const item = quote === undefined ? undefined : quoteNews(quote, entries, from, to);
    const reason = quote === undefined ? "removed" : unwantedNews(subscription, quote, item, archive);
    if (item === undefined || reason !== undefined)
      leftOut.push({ kind: "quote", id, title: quote?.occasion ?? id, reason: reason ?? "unchanged" });
    else items.push(item);
  }
  return items;
}
