// Events of the archive as one calendar file. Pure, and the same events give the same bytes.

import type { Archive } from "../archive/archive.ts";
import type { Event } from "../archive/schema.ts";
import { sortSteps } from "../archive/sort-steps.ts";
import { finish, type Steps } from "../archive/steps.ts";
import { NO_WITHDRAWALS, type Withdrawals } from "../archive/withdrawals.ts";
import type { Words } from "../wording/words.ts";
import { type CalendarEntry, calendarEntryOf, type EntryStatus } from "./calendar-entry.ts";
import { endOfCalendar, writeEntries } from "./write.ts";

type CalendarPart = Uint8Array<ArrayBuffer>;

export type Calendar = {
  /** The file in UTF-8, one part behind the other, CRLF and at most 75 octets a line; undefined when no event has an entry. */
  readonly parts: readonly CalendarPart[] | undefined;
  readonly entries: Readonly<Record<EntryStatus, number>>;
  /** Events without an entry whose date, as it is known now, is too vague to be shown. */
  readonly vague: number;
  /** Events without an entry of which no date is known now. */
  readonly undated: number;
};

/** So many entries are written in one step. */
const WRITTEN_AT_ONCE = 25;

/** So many parts are put behind one another in one step. */
const JOINED_AT_ONCE = 20;

const utf8 = new TextEncoder();

/**
 * `name` is what a calendar application calls it. With `vague`, dates known less well than to a week are in it too. `events` may be some
 * that were taken out of the archive: they are cancelled.
 */
export function* composeSteps(
  name: string,
  events: readonly Event[],
  archive: Pick<Archive, "actors" | "sources">,
  words: Words,
  vague: boolean,
  withdrawals: Withdrawals = NO_WITHDRAWALS,
): Steps<Calendar> {
  const parts: CalendarPart[] = [];
  const count = { TENTATIVE: 0, CONFIRMED: 0, CANCELLED: 0, vague: 0, undated: 0 };
  let unwritten: CalendarEntry[] = [];
  const write = () => {
    if (unwritten.length > 0) parts.push(utf8.encode(writeEntries(name, unwritten, parts.length === 0)));
    unwritten = [];
  };
  for (const event of yield* sortSteps(events, (a, b) => (a.id < b.id ? -1 : 1))) {
    const { entry, certainty } = calendarEntryOf(event, archive, words, vague, {
      former: withdrawals.steps.get(event.id),
      out: withdrawals.events.get(event.id)?.at,
    });
    if (entry !== undefined) {
      count[entry.status]++;
      unwritten.push(entry);
    } else if (certainty !== undefined) count.vague++;
    else if (!withdrawals.events.has(event.id)) count.undated++;
    if (unwritten.length >= WRITTEN_AT_ONCE) write();
    yield;
  }
  write();
  const { vague: left, undated, ...entries } = count;
  const isEmpty = parts.length === 0;
  return { parts: isEmpty ? undefined : [...parts, utf8.encode(endOfCalendar())], entries, vague: left, undated };
}

export function bytesOf(parts: readonly CalendarPart[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** The file in one piece. A text of some megabytes would be put together, and turned into bytes, in one step each. */
export function* inOnePiece(parts: readonly CalendarPart[]): Steps<CalendarPart> {
  const whole = new Uint8Array(bytesOf(parts));
  let at = 0;
  for (const [n, part] of parts.entries()) {
    whole.set(part, at);
    at += part.length;
    if (n % JOINED_AT_ONCE === 0) yield;
  }
  return whole;
}

/** The same in one go, with the text in one piece. */
export function composeCalendar(
  ...about: Parameters<typeof composeSteps>
): Calendar & { readonly text: string | undefined } {
  const calendar = finish(composeSteps(...about));
  return { ...calendar, text: calendar.parts && new TextDecoder().decode(finish(inOnePiece(calendar.parts))) };
}
