// What a person's follows have to tell of one event or quote. Pure.

import type { Archive } from "../archive/archive.ts";
import { eventConcerns, quoteConcerns } from "../archive/concerns.ts";
import type { DigestItem, QuoteItem, WithdrawnItem } from "../digest/digest.ts";
import { digestItemOf } from "../digest/event-news.ts";
import { quoteNews, toldVersions } from "../digest/quote-news.ts";
import { withdrawnEventItem, withdrawnQuoteItem } from "../digest/withdrawn-news.ts";
import { changesSince } from "../ledger/changes-since.ts";
import { type EventEntry, holdsNews, type LedgerEntry, type QuoteEntry } from "../ledger/entry.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { readSequence } from "../ledger/read-position.ts";
import type { unreadRecords } from "../ledger/unread.ts";
import { eventTakenBack, quoteTakenBack } from "../ledger/withdrawals.ts";
import { type Follow, followedSubject } from "./follower.ts";

export type NewsInput = {
  readonly archive: Pick<Archive, "events" | "quotes" | "actors">;
  readonly ledger: Ledger;
  readonly now: number;
};

/** `recorded`: when the first of it was found, milliseconds since 1970; `returned`: it had been missing. */
export type ToldRecord<T> = {
  readonly id: string;
  readonly item: T;
  readonly follows: readonly Follow[];
  readonly recorded: number;
  readonly returned: boolean;
};

export function tellEvent(
  id: string,
  entries: readonly EventEntry[],
  follows: readonly Follow[],
  { archive, ledger }: NewsInput,
): readonly ToldRecord<DigestItem>[] {
  const to = ledger.head ?? 0;
  const event = archive.events.get(id);
  const placeOf = (follow: Follow) => readSequence(follow, "event", id);
  const behind = follows.filter((follow) => placeOf(follow) < (entries.at(-1)?.place ?? 0));
  if (event === undefined || behind.length === 0) return [];
  const concerned = behind.filter((follow) => {
    const news = changesSince(entries, placeOf(follow), to);
    if (typeof news !== "object") return false;
    return eventConcerns(event, followedSubject(follow.target), archive, { told: [news.before, news.after] });
  });
  const from = Math.min(...concerned.map(placeOf));
  const news = concerned.length === 0 ? undefined : changesSince(entries, from, to);
  if (typeof news !== "object") return [];
  const item = digestItemOf(event, news, entries, to);
  return item === undefined ? [] : [{ id, item, ...originOf(concerned, from, entries) }];
}

export function tellQuote(
  id: string,
  entries: readonly QuoteEntry[],
  follows: readonly Follow[],
  { archive, ledger }: NewsInput,
): readonly ToldRecord<QuoteItem>[] {
  const quote = archive.quotes.get(id);
  const to = ledger.head ?? 0;
  if (quote === undefined) return [];
  const placeOf = (follow: Follow) => readSequence(follow, "quote", id);
  const concerned = follows.filter((follow) => {
    if (!entries.some((entry) => entry.news && entry.place > placeOf(follow))) return false;
    const news = quoteNews(quote, entries, placeOf(follow), to);
    const subject = followedSubject(follow.target);
    return news !== undefined && toldVersions(quote, news).some((one) => quoteConcerns(one, subject, archive));
  });
  const from = Math.min(...concerned.map(placeOf));
  const item = concerned.length === 0 ? undefined : quoteNews(quote, entries, from, to);
  return item === undefined ? [] : [{ id, item, ...originOf(concerned, from, entries) }];
}

/** To whoever follows it, and was told of it. */
export function tellWithdrawn(
  { kind, id, entries }: ReturnType<typeof unreadRecords>[number],
  follows: readonly Follow[],
  { archive, ledger }: NewsInput,
): readonly ToldRecord<WithdrawnItem>[] {
  const to = ledger.head ?? 0;
  const told = follows.flatMap((follow) => {
    const from = readSequence(follow, kind, id);
    const subject = followedSubject(follow.target);
    if (kind === "event") {
      const taken = eventTakenBack(entries, from, to);
      const isTheirs = taken && eventConcerns(taken.event, subject, archive, { told: [taken.was] });
      return isTheirs === true ? [{ follow, from, item: withdrawnEventItem(taken) }] : [];
    }
    const quote = quoteTakenBack(entries, from, to);
    return quote && quoteConcerns(quote, subject, archive) ? [{ follow, from, item: withdrawnQuoteItem(quote) }] : [];
  });
  const [first] = told.toSorted((a, b) => a.from - b.from);
  if (first === undefined) return [];
  const concerned = told.map(({ follow }) => follow);
  return [{ id, item: first.item, ...originOf(concerned, first.from, entries) }];
}

/** `from`: the lowest place up to which one of these follows has been told. */
function originOf(
  follows: readonly Follow[],
  from: number,
  entries: readonly LedgerEntry[],
): Pick<ToldRecord<unknown>, "follows" | "recorded" | "returned"> {
  const first = entries.find((entry) => entry.place > from && holdsNews(entry));
  const returned = follows.every(({ place }) => place > from);
  return { follows, recorded: Date.parse(first?.recorded ?? "") || 0, returned };
}
