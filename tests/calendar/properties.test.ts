import { earliest, formatEdtf, latest } from "@attache/edtf";
import { value } from "@attache/edtf/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stateAsOf } from "#src/archive/history.ts";
import { PARTS_OF_DAY, STATUSES } from "#src/archive/vocabulary.ts";
import { composeCalendar } from "#src/calendar/calendar.ts";
import { calendarEntryOf } from "#src/calendar/calendar-entry.ts";
import { placementOf } from "#src/calendar/placement.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { runs } from "#tests/helpers/runs.ts";
import { read } from "./read.ts";

// The parsers take years below 1000 for others, and none can name the day after 31 December 9999.
const dateText = value
  .filter((date) => [earliest(date), latest(date)].every((day) => day === undefined || (day >= "1000" && day < "9999")))
  .map(formatEdtf);

const instant = fc
  .tuple(fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }), fc.constantFrom("+00:00", "+08:00", "-05:00"))
  .map(([milliseconds, offset]) => new Date(milliseconds).toISOString().replace("Z", offset));

// One line, as the schema of the archive has it; a backslash before n is misread by node-ical.
const line = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\n\\]/g, " ").trim())
  .filter((text) => text !== "");

const development = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    date: fc.option(dateText, { nil: null }),
    "part-of-day": fc.constantFrom(...PARTS_OF_DAY),
    start: instant,
    end: instant,
    says: line,
    place: fc.option(fc.record({ name: line }), { nil: null }),
  },
  { requiredKeys: ["status"] },
);

const event = fc
  .record({ title: line, steps: fc.array(development, { minLength: 1, maxLength: 5 }) })
  .map(({ title, steps }) =>
    anEvent({
      title,
      developments: steps.map((step, index) => aDevelopment({ known: `2021-10-0${index + 1}`, ...step })),
    }),
  );

const archive = anArchive();

test("any event gives a file that both parsers read alike, with the days or instants that are known", () => {
  fc.assert(
    fc.property(event, fc.boolean(), (one, vague) => {
      const { text, entries } = composeCalendar("Attaché", [one], archive, ENGLISH, vague);
      const { entry } = calendarEntryOf(one, archive, ENGLISH, vague);
      expect(text === undefined).toBe(entry === undefined);
      if (text === undefined || entry === undefined) return;
      const found = read(text);
      expect(found).toHaveLength(1);
      const { when } = entry;
      const written = (milliseconds: number) => new Date(milliseconds).toISOString().replace(".000Z", "Z");
      const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      expect(found[0]).toMatchObject({
        sequence: entry.sequence,
        status: entry.status,
        start: when.kind === "days" ? when.first : written(when.start),
        end: when.kind === "days" ? dayAfter(when.last) : when.end === undefined ? undefined : written(when.end),
      });
      expect(entries[entry.status]).toBe(1);
      for (const row of Buffer.from(text).toString("latin1").split("\r\n")) expect(row.length).toBeLessThanOrEqual(75);
    }),
    { numRuns: runs(500) },
  );
});

test("the sequence never falls as more becomes known, and rises when the entry's days or status change", () => {
  fc.assert(
    fc.property(event, fc.boolean(), (one, vague) => {
      const entries = one.developments
        .map(
          (_, index) =>
            calendarEntryOf({ ...one, developments: one.developments.slice(0, index + 1) }, archive, ENGLISH, vague)
              .entry,
        )
        .filter((entry) => entry !== undefined);
      entries.forEach((entry, index) => {
        const before = entries[index - 1];
        if (before === undefined) return;
        expect(entry.sequence).toBeGreaterThanOrEqual(before.sequence);
        const shown = ({ when, status, title, place }: typeof entry) => JSON.stringify([when, status, title, place]);
        if (shown(entry) !== shown(before)) expect(entry.sequence).toBeGreaterThan(before.sequence);
      });
    }),
    { numRuns: runs(500) },
  );
});

test("an event that has once stood in the file never leaves it", () => {
  fc.assert(
    fc.property(event, fc.boolean(), (one, vague) => {
      const present = one.developments.map(
        (_, index) =>
          calendarEntryOf({ ...one, developments: one.developments.slice(0, index + 1) }, archive, ENGLISH, vague)
            .entry !== undefined,
      );
      expect(present).toEqual(present.toSorted((a, b) => Number(a) - Number(b)));
    }),
  );
});

test("only what is known to a week or better is in a file that was not asked for more", () => {
  fc.assert(
    fc.property(event, (one) => {
      const { entry } = calendarEntryOf(one, archive, ENGLISH, false);
      const state = stateAsOf(one, undefined);
      if (entry === undefined || entry.status === "CANCELLED" || state === undefined) return;
      const placement = placementOf(state);
      expect(placement?.certainty).not.toBe("vague");
      if (placement?.certainty === "open") expect(entry.title).not.toBe(one.title);
    }),
  );
});
