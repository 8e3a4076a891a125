// A title that is corrected is no news, and a calendar has to be told of it: for exactly the event that it concerns.
import { expect, test } from "vitest";
import type { Event } from "#src/archive/schema.ts";
import { composeCalendar } from "#src/calendar/calendar.ts";
import type { EventEntry } from "#src/ledger/entry.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "#src/ledger/ledger.ts";
import { withdrawalsIn } from "#src/ledger/withdrawals.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";

const STARTED = Date.parse("2026-05-28T10:00:00Z");
const FOUND = Date.parse("2026-06-03T09:30:00Z");
const LATER = Date.parse("2026-06-04T00:00:00Z");

const PLANNED = aDevelopment({ known: "2026-05-28", status: "planned", date: "2026-07-14" });
const CONFIRMED = aDevelopment({ known: "2026-05-29", status: "confirmed", date: "2026-07-15" });

const talks = (title: string, more: Partial<Parameters<typeof anEvent>[0]> = {}) =>
  anEvent({ id: "talks", title, developments: [PLANNED], ...more });
const summit = anEvent({ id: "summit", title: "Summit", developments: [PLANNED] });

function recorded(ledger: Ledger, now: number, ...events: readonly Event[]): Ledger {
  return extendLedger(ledger, recordArchive(anArchive({ events }), ledger, now));
}

/** A ledger of a version that recorded no titles. */
function untitled(ledger: Ledger): Ledger {
  const without = (entries: readonly EventEntry[]) => entries.map(({ title: _, ...rest }) => rest);
  return { ...ledger, events: new Map([...ledger.events].map(([id, entries]) => [id, without(entries)])) };
}

/** SEQUENCE and LAST-MODIFIED by the event, as they stand in the file. */
function numbersIn(ledger: Ledger, ...events: readonly Event[]): Record<string, readonly [string, string]> {
  const { text = "" } = composeCalendar("Attaché", events, anArchive({ events }), ENGLISH, true, withdrawalsIn(ledger));
  const entries = text.split("BEGIN:VEVENT").slice(1);
  const found = (entry: string, name: string) => new RegExp(`^${name}[^:]*:(.*)\r$`, "m").exec(entry)?.[1] ?? "";
  return Object.fromEntries(
    entries.map((one) => [found(one, "UID").split("@")[0], [found(one, "SEQUENCE"), found(one, "LAST-MODIFIED")]]),
  );
}

const started = recorded(EMPTY_LEDGER, STARTED, talks("Talks in Marsielle"), summit);

test("a corrected title raises SEQUENCE and LAST-MODIFIED of its event, and of no other", () => {
  expect(numbersIn(started, talks("Talks in Marsielle"), summit)).toEqual({
    talks: ["0", "20260528T000000Z"],
    summit: ["0", "20260528T000000Z"],
  });
  const corrected = recorded(started, FOUND, talks("Talks in Marseille"), summit);
  expect(numbersIn(corrected, talks("Talks in Marseille"), summit)).toEqual({
    talks: ["1", "20260603T093000Z"],
    summit: ["0", "20260528T000000Z"],
  });
});

test("it is recorded once, and is no news", () => {
  const entries = recordArchive(anArchive({ events: [talks("Talks in Marseille"), summit] }), started, FOUND);
  expect(entries).toMatchObject([{ id: "talks", title: "Talks in Marseille", news: [] }]);
  const corrected = extendLedger(started, entries);
  expect(recordArchive(anArchive({ events: [talks("Talks in Marseille"), summit] }), corrected, LATER)).toEqual([]);
});

test("another title and another step raise it by both, and by each later title again, also by one that was there before", () => {
  const longer = talks("Talks in Marseille", { developments: [PLANNED, CONFIRMED] });
  const both = recorded(started, FOUND, longer, summit);
  expect(numbersIn(both, longer).talks).toEqual(["2", "20260603T093000Z"]);
  const back = talks("Talks in Marsielle", { developments: [PLANNED, CONFIRMED] });
  expect(numbersIn(recorded(both, LATER, back, summit), back).talks).toEqual(["3", "20260604T000000Z"]);
});

test("a ledger of a version that recorded no titles learns them at the first start, and no number changes", () => {
  const old = untitled(started);
  const entries = recordArchive(anArchive({ events: [talks("Talks in Marsielle"), summit] }), old, FOUND);
  expect(entries).toMatchObject([
    { id: "summit", title: "Summit", news: [] },
    { id: "talks", title: "Talks in Marsielle", news: [] },
  ]);
  const upgraded = extendLedger(old, entries);
  expect(numbersIn(upgraded, talks("Talks in Marsielle"), summit)).toEqual(
    numbersIn(started, talks("Talks in Marsielle"), summit),
  );
  const corrected = recorded(upgraded, LATER, talks("Talks in Marseille"), summit);
  expect(numbersIn(corrected, talks("Talks in Marseille"), summit)).toEqual({
    talks: ["1", "20260604T000000Z"],
    summit: ["0", "20260528T000000Z"],
  });
});

const inMarseille = talks("Talks in Marsielle", { place: { name: "Marseille" } });

test("a place that is filled in raises both as one that is put right does, and with other words for it none", () => {
  const filled = recorded(started, FOUND, inMarseille, summit);
  expect(numbersIn(filled, inMarseille, summit)).toEqual({
    talks: ["3", "20260603T093000Z"],
    summit: ["0", "20260528T000000Z"],
  });
  const inLyon = talks("Talks in Marsielle", { place: { name: "Lyon" } });
  expect(numbersIn(recorded(filled, LATER, inLyon, summit), inLyon).talks).toEqual(["6", "20260604T000000Z"]);
  const worded = talks("Talks in Marsielle", { developments: [{ ...PLANNED, summary: "In better words." }] });
  expect(numbersIn(recorded(started, FOUND, worded, summit), worded).talks).toEqual(["0", "20260528T000000Z"]);
});

test("a place that was filled in before an upgrade has no number after it either", () => {
  const filled = recorded(untitled(started), FOUND, inMarseille, summit);
  const upgraded = recorded(untitled(filled), LATER, inMarseille, summit);
  expect(numbersIn(upgraded, inMarseille).talks).toEqual(["0", "20260528T000000Z"]);
});

test("an archive that is older than what others recorded has the number of the title that it tells", () => {
  const corrected = recorded(started, FOUND, talks("Talks in Marseille"), summit);
  expect(numbersIn(corrected, talks("Talks in Marsielle")).talks).toEqual(["0", "20260528T000000Z"]);
  // A title that is to be recorded yet has that of the last one, and never a lower one.
  expect(numbersIn(corrected, talks("Talks at Marseille")).talks).toEqual(["1", "20260603T093000Z"]);
});

test("a new event is called something from the start, and one that comes back after it was taken away was not corrected", () => {
  const third = anEvent({ id: "third", title: "A third one", developments: [PLANNED] });
  const more = recorded(started, FOUND, talks("Talks in Marsielle"), summit, third);
  expect(numbersIn(more, third).third).toEqual(["0", "20260528T000000Z"]);
  const back = recorded(recorded(more, LATER, summit), LATER, talks("Talks in Marsielle"), summit, third);
  expect(back).toEqual(more);
  expect(withdrawalsIn(back).steps.size).toBe(0);
});
