// What a person has to be told now, gathered from the ledger and from their reminders. Pure; the clock is an argument.

import type { Archive } from "../archive/archive.ts";
import { eventConcerns, quoteConcerns } from "../archive/concerns.ts";
import { firstPossibleDay } from "../archive/phase.ts";
import { DEBOUNCE_MS, whenRipe } from "../digest/as-it-happens.ts";
import type { DigestItem, QuoteItem } from "../digest/digest.ts";
import { digestItemOf } from "../digest/event-news.ts";
import { quoteNews, toldVersions } from "../digest/quote-news.ts";
import { changesSince } from "../ledger/changes-since.ts";
import { type EventEntry, holdsNews, type LedgerEntry, type QuoteEntry } from "../ledger/entry.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { readSequence } from "../ledger/read-position.ts";
import { unreadRecords } from "../ledger/unread.ts";
import { iso } from "../process/clock.ts";
import { type Follow, type Follower, followedSubject, type Reminder } from "./follower.ts";
import { type Call, reminderTurn } from "./remind.ts";

/** A reminder that is told. */
export type Reminding = Call & { readonly reminder: Reminder };

export type FollowNews = {
  readonly user: string;
  /** The ledger place up to which it tells. */
  readonly to: number;
  /** The follows that brought it, in the order in which they were made. */
  readonly follows: readonly Follow[];
  /** Ids of events and quotes that had been missing from the archive when it was their turn. */
  readonly returned: readonly string[];
  /** By the first day that is still possible. */
  readonly items: readonly DigestItem[];
  readonly quotes: readonly QuoteItem[];
  readonly reminders: readonly Reminding[];
  /** Milliseconds since 1970. */
  readonly now: number;
};

export type Gathered = {
  /** undefined: there is nothing to tell. */
  readonly news: FollowNews | undefined;
  /** From when on it is to be told, milliseconds since 1970; what is not ripe yet goes along with what is. */
  readonly ripeAt: number;
  /** The reminders that go on, or are to be told; without those that have served their time. */
  readonly kept: readonly Reminder[];
  /** When a reminder is to be looked at again, milliseconds since 1970; undefined: not before the archive changes. */
  readonly nextAt: number | undefined;
};

export type NewsInput = {
  readonly archive: Pick<Archive, "events" | "quotes" | "actors">;
  readonly ledger: Ledger;
  readonly now: number;
};

export function gatherNews(follower: Follower, ground: NewsInput): Gathered {
  const { ledger, now } = ground;
  const to = ledger.head ?? 0;
  const unread = unreadRecords(ledger, follower.follows);
  const events = unread.flatMap((one) =>
    one.kind === "event" ? tellEvent(one.id, one.entries, follower.follows, ground) : [],
  );
  const quotes = unread.flatMap((one) =>
    one.kind === "quote" ? tellQuote(one.id, one.entries, follower.follows, ground) : [],
  );
  const turns = follower.reminders.map((reminder) => ({ ...reminderTurn(reminder, ground.archive, now), reminder }));
  const reminders = turns.filter((turn): turn is Reminding => !NO_NEWS.has(turn.kind));
  const kept = turns.flatMap(({ kind, reminder }) => (kind === "finished" ? [] : [marked(reminder, kind, now)]));
  const found = [...events, ...quotes];
  const times = turns.flatMap((turn) => ("until" in turn && turn.until !== undefined ? [turn.until] : []));
  if (found.length === 0 && reminders.length === 0) {
    return { news: undefined, ripeAt: Number.POSITIVE_INFINITY, kept, nextAt: earliestOf(times) };
  }

  const since = [
    ...found.map(({ recorded }) => recorded),
    ...reminders.map((told) => (told.kind === "due" ? 0 : changedAt(told.reminder, ledger))),
  ];
  const brought = new Set(found.flatMap(({ follows }) => follows));
  const news: FollowNews = {
    user: follower.user,
    to,
    follows: follower.follows.filter((follow) => brought.has(follow)),
    returned: found.filter(({ returned }) => returned).map(({ id }) => id),
    items: events.map(({ item }) => item).sort(byNextDay),
    quotes: quotes.map(({ item }) => item),
    reminders,
    now,
  };
  const ripeAt = whenRipe(Math.min(...since), DEBOUNCE_MS, now);
  return { news, ripeAt, kept, nextAt: earliestOf(times) };
}

function earliestOf(times: readonly number[]): number | undefined {
  return times.length === 0 ? undefined : Math.min(...times);
}

const NO_NEWS: ReadonlySet<string> = new Set(["rests", "finished", "missing"]);

/** Takes down since when the event is missing. The same reminder when there is nothing to take down. */
function marked(reminder: Reminder, kind: string, now: number): Reminder {
  const { missing, ...rest } = reminder;
  if (kind === "missing") return missing === undefined ? { ...rest, missing: iso(now) } : reminder;
  return missing === undefined || kind === "gone" ? reminder : rest;
}

/** `recorded`: when the first of it was found, milliseconds since 1970; `returned`: it had been missing. */
type ToldReminder<T> = {
  readonly id: string;
  readonly item: T;
  readonly follows: readonly Follow[];
  readonly recorded: number;
  readonly returned: boolean;
};

function tellEvent(
  id: string,
  entries: readonly EventEntry[],
  follows: readonly Follow[],
  { archive, ledger }: NewsInput,
): readonly ToldReminder<DigestItem>[] {
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

function tellQuote(
  id: string,
  entries: readonly QuoteEntry[],
  follows: readonly Follow[],
  { archive, ledger }: NewsInput,
): readonly ToldReminder<QuoteItem>[] {
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

/** `from`: the lowest place up to which one of these follows has been told. */
function originOf(
  follows: readonly Follow[],
  from: number,
  entries: readonly LedgerEntry[],
): Pick<ToldReminder<unknown>, "follows" | "recorded" | "returned"> {
  const first = entries.find((entry) => entry.place > from && holdsNews(entry));
  const returned = follows.every(({ place }) => place > from);
  return { follows, recorded: Date.parse(first?.recorded ?? "") || 0, returned };
}

/** When the ledger last had something of the reminder's event; a removal is not in it and is told at once. */
function changedAt({ event }: Reminder, ledger: Ledger): number {
  return Date.parse(ledger.events.get(event)?.at(-1)?.recorded ?? "") || 0;
}

/** By the first possible day, those without a date last. */
function byNextDay(a: DigestItem, b: DigestItem): number {
  const [left, right] = [firstPossibleDay(a.after) ?? "~", firstPossibleDay(b.after) ?? "~"];
  return left < right ? -1 : left > right ? 1 : a.title.localeCompare(b.title);
}
