// Ledger and archive → the content of one edition. Pure.

import type { Day } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import type { Quote } from "../archive/schema.ts";
import { finish, type Steps } from "../archive/steps.ts";
import { entryAt, type Ledger } from "../ledger/ledger.ts";
import { readSequence, readUpToSteps } from "../ledger/read-position.ts";
import { iso } from "../process/clock.ts";
import { scheduleOf } from "./as-it-happens.ts";
import type { Digest, LeftOut, QuoteItem } from "./digest.ts";
import { nextOccurrence, type Occurrence, occurrenceAt } from "./due.ts";
import { groupEvents } from "./event-news.ts";
import { unwantedQuote } from "./filter.ts";
import { lastChangeOf } from "./last-change.ts";
import { pickQuotation } from "./quotation.ts";
import { quoteNews, toldVersions } from "./quote-news.ts";
import { type Reader, readerOf } from "./reader.ts";
import type { Subscription } from "./subscription.ts";
import { listUpcoming } from "./upcoming.ts";
import { lookBack, MAX_WELCOME_ITEMS, mostImportant, WELCOME_AHEAD_DAYS } from "./welcome.ts";
import { listWithdrawn } from "./withdrawn-news.ts";

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

/** What the digests of all have in common that agree in what decides it. */
export type News = Omit<Digest, "subscription" | "nextAt" | "period">;

export type NewsRequest = Pick<DigestRequest, "archive" | "ledger" | "to"> & {
  readonly reader: Reader;
  /** The local day of the edition. */
  readonly day: Day;
};

/** What is new to the readers of a subscription, and what lies ahead of them. `news`: composed before for others like it. */
export function composeDigest(request: DigestRequest, news = composeNews(newsRequestOf(request))): Digest {
  const { subscription, slot, now, merged } = request;
  const { zone, coveredUntil } = subscription;
  const schedule = scheduleOf(subscription);
  return {
    ...news,
    subscription,
    nextAt: schedule && iso(nextOccurrence(schedule, Math.max(now, slot.instant)).instant),
    period: {
      from: coveredUntil,
      to: iso(now),
      firstDay: occurrenceAt({ zone }, Date.parse(coveredUntil)).local.slice(0, 10),
      lastDay: occurrenceAt({ zone }, now).local.slice(0, 10),
      merged,
    },
  };
}

export function newsRequestOf({ archive, ledger, to, subscription, slot }: DigestRequest): NewsRequest {
  return { archive, ledger, to, reader: readerOf(subscription), day: slot.local.slice(0, 10) };
}

export function composeNews(request: NewsRequest): News {
  return finish(newsSteps(request));
}

/** The same in steps, which go through all that was ever recorded. */
export function* newsSteps(request: NewsRequest): Steps<News> {
  const { archive, ledger, reader, to, day } = request;
  const { upcoming } = reader;
  const leftOut: LeftOut[] = [];
  const back = reader.welcome === undefined ? undefined : lookBack(archive, day);
  const { groups: all, untold, fresh } = yield* groupEvents(request, back?.since, leftOut);
  const { groups, more } = back === undefined ? { groups: all, more: 0 } : mostImportant(all, fresh);
  const quotes = yield* listQuotes(request, leftOut);
  const withdrawn = yield* listWithdrawn(request, leftOut);
  const ahead = listUpcoming(archive, reader, day, back ? Math.max(upcoming, WELCOME_AHEAD_DAYS) : upcoming);
  yield;
  const { apart } = yield* readUpToSteps(reader, to, ledger, archive);
  const quiet = groups.length === 0 && quotes.length === 0 && withdrawn.length === 0 && back === undefined;
  const { reaches } = archive;
  return {
    to,
    apart,
    day,
    groups,
    quotes,
    withdrawn,
    ahead: back === undefined ? ahead : ahead.slice(0, MAX_WELCOME_ITEMS),
    quotation: reader.quotation && pickQuotation(archive, reader, day, quotes),
    untold,
    welcome: back && { ...back, more, moreAhead: Math.max(0, ahead.length - MAX_WELCOME_ITEMS) },
    lastChange: quiet ? lastChangeOf(archive, reader) : undefined,
    knownUntil: reaches !== undefined && reaches < day ? reaches : undefined,
    leftOut,
    quiet,
  };
}

/** Who was told that somebody said it hears that it was somebody else. */
function unwantedNews(
  reader: Reader,
  quote: Quote,
  item: QuoteItem | undefined,
  archive: DigestRecords,
): LeftOut["reason"] | undefined {
  const reasons = toldVersions(quote, item ?? {}).map((one) => unwantedQuote(reader, one, archive));
  return reasons.includes(undefined) ? undefined : reasons[0];
}

function* listQuotes({ archive, ledger, reader, to }: NewsRequest, leftOut: LeftOut[]): Steps<readonly QuoteItem[]> {
  const items: QuoteItem[] = [];
  for (const [id, entries] of ledger.quotes) {
    yield;
    const from = readSequence(reader, "quote", id);
    if (!entries.some(({ news, place }) => news && place > from && place <= to)) continue;
    if (entryAt(entries, to)?.withdrawn !== undefined) continue;
    const quote = archive.quotes.get(id);
    const item = quote === undefined ? undefined : quoteNews(quote, entries, from, to);
    const reason = quote === undefined ? "removed" : unwantedNews(reader, quote, item, archive);
    if (item === undefined || reason !== undefined)
      leftOut.push({ kind: "quote", id, title: quote?.occasion ?? id, reason: reason ?? "unchanged" });
    else items.push(item);
  }
  return items;
}
