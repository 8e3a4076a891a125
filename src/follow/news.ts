// What a person has to be told now, gathered from the ledger and from their reminders. Pure; the clock is an argument.

import { firstPossibleDay } from "../archive/phase.ts";
import { DEBOUNCE_MS, whenRipe } from "../digest/as-it-happens.ts";
import type { DigestItem, QuoteItem, WithdrawnItem } from "../digest/digest.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { unreadRecords } from "../ledger/unread.ts";
import { withdrawalsIn } from "../ledger/withdrawals.ts";
import { iso } from "../process/clock.ts";
import type { Follow, Follower, Reminder } from "./follower.ts";
import { type Call, reminderTurn } from "./remind.ts";
import { type NewsInput, tellEvent, tellQuote, tellWithdrawn } from "./told-records.ts";

/** A reminder that is told. */
export type Reminding = Call & {
  readonly reminder: Reminder;
  /** Of an event that an editor took out: its title, which the archive no longer has. */
  readonly title?: string;
};

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
  readonly withdrawn: readonly WithdrawnItem[];
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
  const withdrawn = unread.flatMap((one) => tellWithdrawn(one, follower.follows, ground));
  const out = withdrawalsIn(ledger).events;
  const turns = follower.reminders.map((reminder) => {
    const gone = out.get(reminder.event)?.event;
    const turn = { ...reminderTurn(reminder, ground.archive, now, gone !== undefined), reminder };
    return gone === undefined ? turn : { ...turn, title: gone.title };
  });
  const reminders = turns.filter((turn): turn is Reminding => !NO_NEWS.has(turn.kind));
  const kept = turns.flatMap(({ kind, reminder }) => (kind === "finished" ? [] : [marked(reminder, kind, now)]));
  const found = [...events, ...quotes, ...withdrawn];
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
    withdrawn: withdrawn.map(({ item }) => item),
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

/** When the ledger last had something of the reminder's event; a removal is not in it and is told at once. */
function changedAt({ event }: Reminder, ledger: Ledger): number {
  return Date.parse(ledger.events.get(event)?.at(-1)?.recorded ?? "") || 0;
}

/** By the first possible day, those without a date last. */
function byNextDay(a: DigestItem, b: DigestItem): number {
  const [left, right] = [firstPossibleDay(a.after) ?? "~", firstPossibleDay(b.after) ?? "~"];
  return left < right ? -1 : left > right ? 1 : a.title.localeCompare(b.title);
}
