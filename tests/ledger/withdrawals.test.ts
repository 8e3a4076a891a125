import { formatEdtf } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import type { Event, Quote } from "#src/archive/schema.ts";
import { calendarEntryOf } from "#src/calendar/calendar-entry.ts";
import { changesSince } from "#src/ledger/changes-since.ts";
import { encodeEntry, LedgerEntry } from "#src/ledger/entry.ts";
import { EntryOfEvent } from "#src/ledger/entry-of-record.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "#src/ledger/ledger.ts";
import { firstNews, readUpTo } from "#src/ledger/read-position.ts";
import { NOTHING_UNDONE, type UndoneRecords, undoneKey } from "#src/ledger/undone.ts";
import { eventTakenBack, quoteTakenBack, withdrawalsIn } from "#src/ledger/withdrawals.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";

const PUBLISHED = Date.parse("2026-05-28T10:00:00Z");
const UNDONE = PUBLISHED + 60_000;

const talks = anEvent({
  id: "talks",
  title: "Talks in Marseille",
  developments: [aDevelopment({ known: "2026-05-28", status: "planned", date: "2026-07-14" })],
});
const words = aQuote({ id: "words", occasion: "A dinner" });
const facts = { title: talks.title, kind: talks.kind, topics: talks.topics };
const { speaker, as, said, occasion, event, topics } = words;
const at = new Date(UNDONE).toISOString();
const both: UndoneRecords = {
  ...NOTHING_UNDONE,
  events: new Map([[talks.id, { at, facts }]]),
  quotes: new Map([[words.id, { at, facts: { speaker, as, said, occasion, event, topics } }]]),
};

const filesOf = (events: readonly Event[], quotes: readonly Quote[] = []) => ({
  events: new Map(events.map((one) => [one.id, one])),
  quotes: new Map(quotes.map((one) => [one.id, one])),
});

/** The ledger with what these files bring, as a store gives it back. */
function recorded(ledger: Ledger, files: ReturnType<typeof filesOf>, now: number, undone = NOTHING_UNDONE): Ledger {
  const entries = recordArchive(files, ledger, now, undone);
  return extendLedger(
    ledger,
    entries.map((entry) => LedgerEntry.parse(JSON.parse(JSON.stringify(encodeEntry(entry))))),
  );
}

const empty = recorded(EMPTY_LEDGER, filesOf([]), 0);
const told = recorded(empty, filesOf([talks], [words]), PUBLISHED);
const out = recorded(told, filesOf([]), UNDONE, both);
const eventEntries = (ledger: Ledger) => ledger.events.get("talks") ?? [];

describe("an event or a quote that an editor took out as a whole", () => {
  test("is news once, to those who were told of it, with what they were told", () => {
    expect(out.head).toBe(4);
    expect(recordArchive(filesOf([]), out, UNDONE + 1, both)).toEqual([]);
    const taken = eventTakenBack(eventEntries(out), 2, 4);
    expect(taken).toMatchObject({ event: { title: talks.title, kind: talks.kind }, keys: [1] });
    expect(taken?.was.date && formatEdtf(taken.was.date)).toBe("2026-07-14");
    expect(quoteTakenBack(out.quotes.get("words") ?? [], 2, 4)).toMatchObject({ occasion: "A dinner", said });
    for (const reader of [0, 4]) {
      expect(eventTakenBack(eventEntries(out), reader, 4)).toBeUndefined();
      expect(quoteTakenBack(out.quotes.get("words") ?? [], reader, 4)).toBeUndefined();
    }
  });

  test("leaves no reader behind, and whoever has been told has nothing more to hear", () => {
    expect(readUpTo({ place: 2 }, 4, out, filesOf([]))).toEqual({ place: 4, apart: [] });
    expect(readUpTo({ place: 0 }, 4, out, filesOf([]))).toEqual({ place: 4, apart: [] });
    expect(firstNews({ place: 2 }, out, filesOf([]))).toMatchObject({ place: 3 });
    expect(firstNews({ place: 4 }, out, filesOf([]))).toBeUndefined();
  });

  test("comes back as news to whoever heard that it was out, and to nobody else", () => {
    const back = recorded(out, filesOf([talks], [words]), UNDONE + 60_000, both);
    expect(changesSince(eventEntries(back), 4, 6)).toMatchObject({ before: undefined, after: { status: "planned" } });
    expect(changesSince(eventEntries(back), 0, 6)).toMatchObject({ before: undefined });
    expect(changesSince(eventEntries(back), 2, 6)).toBe("unchanged");
    expect(withdrawalsIn(back).events.size).toBe(0);
  });

  test("that came back by a file may be away for a moment, as any file", () => {
    const back = recorded(out, filesOf([talks], [words]), UNDONE + 60_000, both);
    expect(recordArchive(filesOf([]), back, UNDONE + 120_000, both)).toEqual([]);
  });

  test("and was never recorded is not spoken of; nor is a file that somebody took away", () => {
    expect(recordArchive(filesOf([]), empty, UNDONE, both)).toEqual([]);
    expect(recordArchive(filesOf([]), told, UNDONE, NOTHING_UNDONE)).toEqual([]);
  });
});

test("what was taken out is counted, so that a calendar entry never goes back to a lower number", () => {
  const longer = anEvent({
    id: "talks",
    developments: [
      aDevelopment({ known: "2026-05-28", status: "planned", date: "2026-07-14" }),
      aDevelopment({ known: "2026-05-29", status: "confirmed", date: "2026-07-15" }),
    ],
  });
  const more = recorded(told, filesOf([longer]), PUBLISHED + 1);
  const undone = { ...NOTHING_UNDONE, steps: new Set([undoneKey("talks", longer.developments[1]?.summary ?? "")]) };
  const less = recorded(more, filesOf([talks]), UNDONE, undone);
  const former = withdrawalsIn(less).steps.get("talks");
  expect(former?.times).toBe(1);
  expect(former?.states.map(({ date }) => date && formatEdtf(date))).toEqual(["2026-07-15"]);
  const again = recorded(less, filesOf([longer]), UNDONE + 1, undone);
  expect(withdrawalsIn(again).steps.get("talks")?.times).toBe(1);
  expect(withdrawalsIn(out).steps.get("talks")?.times).toBe(1);
});

test("a day that was put right where it stood gives the calendar a higher number and a later change", () => {
  const moved = anEvent({
    id: "talks",
    title: "Talks in Marseille",
    developments: [aDevelopment({ known: "2026-05-28", status: "planned", date: "2026-07-15" })],
  });
  const right = recorded(told, filesOf([moved]), UNDONE);
  const entryOf = (event: Event, ledger: Ledger) => {
    const former = withdrawalsIn(ledger).steps.get(event.id);
    return calendarEntryOf(event, anArchive(), ENGLISH, false, { former }).entry;
  };
  const [before, after] = [entryOf(talks, told), entryOf(moved, right)];
  expect(before).toMatchObject({ sequence: 0, edtf: "2026-07-14" });
  expect(after).toMatchObject({ sequence: 3, edtf: "2026-07-15", changed: UNDONE });
  expect(before?.changed).toBeLessThan(UNDONE);
});

test("an event of which nothing was taken out is not made out of its record again: each answer asks, and there may be thousands", () => {
  class Unread extends EntryOfEvent {
    override get steps(): never {
      return expect.unreachable("its steps were made");
    }
    override get baseline(): never {
      return expect.unreachable("its baseline was made");
    }
  }
  const place = { place: 1, recorded: new Date(PUBLISHED).toISOString(), news: [] };
  const ledger = { ...told, events: new Map([["talks", [new Unread(talks, undefined, place)]]]) };
  expect(withdrawalsIn(ledger)).toEqual({ events: new Map(), steps: new Map() });
});
