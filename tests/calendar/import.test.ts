// What happens to a person's calendar when a newer file is imported over an older one.

import { expect, test } from "vitest";
import { knownBy } from "#src/archive/known-steps.ts";
import type { Event } from "#src/archive/schema.ts";
import { composeCalendar } from "#src/calendar/calendar.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { type ReadEntry, readWithIcalJs, readWithNodeIcal } from "./read.ts";

type Reader = (file: string) => readonly ReadEntry[];

const READERS: readonly (readonly [string, Reader])[] = [
  ["ical.js", readWithIcalJs],
  ["node-ical", readWithNodeIcal],
];

/** A calendar as RFC 5546, 2.1.5 has it: one entry for a UID, replaced only by one with a higher sequence. */
function aCalendar(reader: Reader) {
  const entries = new Map<string, ReadEntry>();
  return {
    import(file: string) {
      for (const entry of reader(file)) {
        const present = entries.get(entry.uid);
        if (present === undefined || entry.sequence > present.sequence) entries.set(entry.uid, entry);
      }
    },
    entries: () => [...entries.values()],
  };
}

const HISTORY = anEvent({
  developments: [
    aDevelopment({ known: "2021-10-01", status: "planned", date: "[2021-11-15..2021-11-21]" }),
    aDevelopment({ known: "2021-10-05", status: "confirmed", date: "2021-11-17" }),
    aDevelopment({ known: "2021-10-10", status: "confirmed", date: "2021-11-24" }),
    aDevelopment({ known: "2021-10-15", status: "postponed" }),
    aDevelopment({ known: "2021-10-20", status: "confirmed", date: "2021-12-01" }),
    aDevelopment({ known: "2021-10-25", status: "cancelled" }),
  ],
});

function fileAsOf(day: string, event: Event = HISTORY): string {
  const known = { ...event, developments: [...knownBy(event, day)] };
  return composeCalendar("Attaché", [known], anArchive(), ENGLISH, false).text ?? "";
}

test.each(READERS)("read by %s, one entry follows the event through all that becomes of it", (_, reader) => {
  const calendar = aCalendar(reader);
  const seen = ["2021-10-01", "2021-10-05", "2021-10-10", "2021-10-15", "2021-10-20", "2021-10-25"].map((day) => {
    calendar.import(fileAsOf(day));
    expect(calendar.entries()).toHaveLength(1);
    const { title, status, start } = calendar.entries()[0]!;
    return `${start} ${status} ${title}`;
  });
  expect(seen).toEqual([
    "2021-11-15 TENTATIVE Week of 15 November 2021: Summit",
    "2021-11-17 CONFIRMED Summit",
    "2021-11-24 CONFIRMED Summit",
    "2021-11-24 CANCELLED Postponed: Summit",
    "2021-12-01 CONFIRMED Summit",
    "2021-12-01 CANCELLED Cancelled: Summit",
  ]);
});

test.each(READERS)(
  "read by %s, an older file imported by mistake changes nothing, and neither does the same again",
  (_, reader) => {
    const calendar = aCalendar(reader);
    for (const day of ["2021-10-10", "2021-10-05", "2021-10-10"]) calendar.import(fileAsOf(day));
    expect(calendar.entries()).toEqual(reader(fileAsOf("2021-10-10")));
  },
);

test.each(READERS)("read by %s, the whole archive imported month by month ends as it is now", (_, reader) => {
  const events = [...shipped().events.values()];
  const asOf = (day: string | undefined) =>
    composeCalendar(
      "Attaché",
      events
        .map((event) => ({ ...event, developments: [...knownBy(event, day)] }))
        .filter((event) => event.developments.length > 0),
      shipped(),
      ENGLISH,
      false,
    ).text ?? "";
  const calendar = aCalendar(reader);
  for (const day of ["2020-06-30", "2021-10-31", "2021-11-12", "2022-06-30", "2024-06-30", "2025-12-31", undefined])
    calendar.import(asOf(day));
  const byUid = (entries: readonly ReadEntry[]) => entries.toSorted((a, b) => a.uid.localeCompare(b.uid));
  expect(byUid(calendar.entries())).toEqual(byUid(reader(asOf(undefined))));
});
