// Calendar files as two independent parsers read them.
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { expect } from "vitest";

export type ReadEntry = {
  readonly uid: string;
  readonly sequence: number;
  readonly status: string;
  readonly title: string;
  /** `2021-11-15` for a day, `2021-11-15T19:46:00Z` for an instant. */
  readonly start: string;
  /** Excluded; undefined when the file gives none. */
  readonly end: string | undefined;
};

/** What ical.js reads; throws for a file that breaks its grammar. */
export function readWithIcalJs(file: string): readonly ReadEntry[] {
  return events(file).map((component) => {
    const event = new ICAL.Event(component);
    const end = component.getFirstPropertyValue("dtend");
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue("status")),
      title: event.summary,
      start: event.startDate.toString(),
      end: end === null ? undefined : String(end),
    };
  });
}

/** What node-ical reads. */
export function readWithNodeIcal(file: string): readonly ReadEntry[] {
  return Object.values(nodeIcal.sync.parseICS(file)).flatMap((part) => {
    if (part?.type !== "VEVENT") return [];
    const format = (date: Date) =>
      part.datetype === "date"
        ? // A day is midnight on the clock of the reader.
          [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join("-")
        : date.toISOString().replace(".000Z", "Z");
    return [
      {
        uid: part.uid,
        sequence: Number(part.sequence),
        status: String(part.status),
        title: String(part.summary),
        start: format(part.start),
        // It reads a moment as one that ends when it begins.
        end: part.end === undefined || part.end.getTime() === part.start.getTime() ? undefined : format(part.end),
      },
    ];
  });
}

/** The entries of a file on which both parsers agree. */
export function read(file: string): readonly ReadEntry[] {
  const entries = readWithIcalJs(file);
  expect(readWithNodeIcal(file)).toEqual(entries);
  return entries;
}

/** A property of the only entry, as text. */
export function property(file: string, name: string): string | undefined {
  const [event] = events(file);
  return event?.getFirstPropertyValue(name)?.toString();
}

function events(file: string): readonly ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
