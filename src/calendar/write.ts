// Calendar entries as the text of an .ics file, RFC 5545. Instants are written in UTC and days as days, never in a local
// zone: the writer would take the clock of this machine for that of the zone.

import type { Day } from "@attache/edtf";
import ical, { ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { CalendarEntry } from "./calendar-entry.ts";

const DAY_LENGTH_MS = 86_400_000;

/** How often an application that subscribes may ask again: changes come a few times a day. Seconds. */
const REFRESH_SECONDS = 6 * 60 * 60;

/** After it there is no day that the file format can name. */
const LAST_DAY: Day = "9999-12-31";

/** What stands behind the last entry. */
export function endOfCalendar(): string {
  return `${END}\r\n`;
}

const BEGIN_ENTRY = "BEGIN:VEVENT";
const END = "END:VCALENDAR";

/**
 * Some of the entries, with what stands before all of them when they are the first. A calendar without components breaks RFC 5545, 3.6: there has
 * to be one.
 */
export function writeEntries(name: string, entries: readonly CalendarEntry[], areFirst: boolean): string {
  const text = calendarOf(name, entries);
  const start = areFirst ? 0 : text.indexOf(`\r\n${BEGIN_ENTRY}\r\n`) + 2;
  return text.slice(start, text.lastIndexOf(END));
}

function calendarOf(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    // The writer escapes the texts of events, but not this one.
    name: printable(name).replace(/[\\;,]/g, "\\$&"),
    // REFRESH-INTERVAL of RFC 7986, 5.7, and what applications knew before it.
    ttl: REFRESH_SECONDS,
    prodId: { company: "Attaché", product: "Attaché", language: "EN" },
  });
  for (const entry of entries) {
    calendar.createEvent({
      ...icsTimes(entry),
      id: entry.uid,
      sequence: entry.sequence,
      stamp: new Date(entry.changed),
      lastModified: new Date(entry.changed),
      status: ICalEventStatus[entry.status],
      summary: printable(entry.title),
      location: entry.place === undefined ? null : printable(entry.place),
      description: entry.description.split("\n").map(printable).join("\n"),
      // The reader is not a participant, and stays free.
      transparency: ICalEventTransparency.TRANSPARENT,
      x: [
        ...(entry.edtf === undefined ? [] : [{ key: "X-ATTACHE-EDTF", value: entry.edtf }]),
        { key: "X-IPTC-EVENTOCCURSTATUS", value: entry.occurrence },
      ],
    });
  }
  return calendar.toString();
}

/** A last day is included in what is known, and excluded in DTEND. */
function icsTimes({ when }: CalendarEntry) {
  if (when.kind === "instants")
    return { start: new Date(when.start), end: when.end === undefined ? null : new Date(when.end) };
  const { first, last } = when;
  return {
    allDay: true,
    start: new Date(Date.parse(first)),
    end: last < LAST_DAY ? new Date(Date.parse(last) + DAY_LENGTH_MS) : null,
  };
}

/** One line: without control characters, which RFC 5545, 3.1 keeps out of text, and without the line breaks of Unicode. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
