import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { LATE_AFTER_MS } from "#src/delivery/attempt.ts";
import { decideDue, lastOccurrence, nextOccurrence, occurrenceAt } from "#src/digest/due.ts";
import { DAY_CHOICES, type Schedule } from "#src/digest/subscription.ts";
import { runs } from "#tests/helpers/runs.ts";

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);
const daily = (time: string, zone: string): Schedule => ({ at: time, zone, days: "daily" });

describe("the next slot", () => {
  test.each([
    ["an ordinary day", daily("08:00", "Europe/Berlin"), "2021-11-10T00:00Z", "2021-11-10T08:00", "2021-11-10T07:00"],
    ["after its hour: tomorrow", daily("08:00", "UTC"), "2021-11-10T08:00Z", "2021-11-11T08:00", "2021-11-11T08:00"],
    [
      "spring gap, Berlin",
      daily("02:30", "Europe/Berlin"),
      "2026-03-28T12:00Z",
      "2026-03-29T02:30",
      "2026-03-29T01:00",
    ],
    [
      "spring gap, New York",
      daily("02:30", "America/New_York"),
      "2026-03-08T00:00Z",
      "2026-03-08T02:30",
      "2026-03-08T07:00",
    ],
    [
      "gap at midnight, Havana",
      daily("00:00", "America/Havana"),
      "2026-03-07T12:00Z",
      "2026-03-08T00:00",
      "2026-03-08T05:00",
    ],
    [
      "inside it, Havana",
      daily("00:30", "America/Havana"),
      "2026-03-07T12:00Z",
      "2026-03-08T00:30",
      "2026-03-08T05:00",
    ],
    [
      "gap of half an hour, Lord Howe",
      daily("02:15", "Australia/Lord_Howe"),
      "2026-10-03T12:00Z",
      "2026-10-04T02:15",
      "2026-10-03T15:30",
    ],
    [
      "gap that ends on the next day, Nuuk",
      daily("23:30", "America/Nuuk"),
      "2024-03-30T12:00Z",
      "2024-03-30T23:30",
      "2024-03-31T01:00",
    ],
    [
      "repeated hour: the first, Berlin",
      daily("02:30", "Europe/Berlin"),
      "2026-10-24T12:00Z",
      "2026-10-25T02:30",
      "2026-10-25T00:30",
    ],
    [
      "repeated hour: the first, New York",
      daily("01:30", "America/New_York"),
      "2026-10-31T12:00Z",
      "2026-11-01T01:30",
      "2026-11-01T05:30",
    ],
    [
      "repeated half hour, Lord Howe",
      daily("01:45", "Australia/Lord_Howe"),
      "2026-04-04T12:00Z",
      "2026-04-05T01:45",
      "2026-04-04T14:45",
    ],
    [
      "repeated midnight, Havana",
      daily("00:30", "America/Havana"),
      "2026-10-31T12:00Z",
      "2026-11-01T00:30",
      "2026-11-01T04:30",
    ],
    [
      "a quarter of an hour, Kathmandu",
      daily("08:00", "Asia/Kathmandu"),
      "2021-11-10T00:00Z",
      "2021-11-10T08:00",
      "2021-11-10T02:15",
    ],
    [
      "a day left out, Apia",
      daily("08:00", "Pacific/Apia"),
      "2011-12-29T20:00Z",
      "2011-12-31T08:00",
      "2011-12-30T18:00",
    ],
    [
      "weekdays: Friday to Monday",
      { at: "08:00", zone: "UTC", days: "weekdays" },
      "2021-11-12T09:00Z",
      "2021-11-15T08:00",
      "2021-11-15T08:00",
    ],
    [
      "one weekday",
      { at: "08:00", zone: "UTC", days: "sunday" },
      "2021-11-15T00:00Z",
      "2021-11-21T08:00",
      "2021-11-21T08:00",
    ],
    [
      "first of the month",
      { at: "08:00", zone: "UTC", days: "first-of-month" },
      "2021-11-01T08:00Z",
      "2021-12-01T08:00",
      "2021-12-01T08:00",
    ],
    [
      "the weekday is the local one",
      { at: "06:00", zone: "Asia/Tokyo", days: "monday" },
      "2021-11-14T00:00Z",
      "2021-11-15T06:00",
      "2021-11-14T21:00",
    ],
  ] as const)("%s", (_, schedule, after, local, instant) => {
    const slot = nextOccurrence(schedule, at(after));
    expect([slot.local, iso(slot.instant)]).toEqual([local, instant]);
  });

  test("the second occurrence of a repeated hour is not a slot", () => {
    const schedule = daily("02:30", "Europe/Berlin");
    const first = nextOccurrence(schedule, at("2026-10-24T12:00Z"));
    expect(nextOccurrence(schedule, first.instant).local).toBe("2026-10-26T02:30");
  });
});

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/Havana",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "America/Nuuk",
  "Africa/Cairo",
  "Asia/Tehran",
  "America/Santiago",
  "Antarctica/Troll",
  "Pacific/Chatham",
  "Africa/Casablanca",
];
const schedules = fc.record({
  at: fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${String(h).padStart(2, "0")}:${String(m).padStart(2, "0")}`),
  zone: fc.constantFrom(...ZONES),
  days: fc.constantFrom(...DAY_CHOICES),
});
const instants = fc
  .integer({ min: at("2005-01-01T00:00Z") / 1000, max: at("2037-12-31T00:00Z") / 1000 })
  .map((s) => s * 1000);

describe("slots in any zone at any time", () => {
  test("the next one lies ahead, on the day and at the time asked for, unless the clocks leap over it", () => {
    fc.assert(
      fc.property(schedules, instants, (schedule, after) => {
        const slot = nextOccurrence(schedule, after);
        const shown = Temporal.Instant.fromEpochMilliseconds(slot.instant)
          .toZonedDateTimeISO(schedule.zone)
          .toPlainDateTime();
        const wanted = Temporal.PlainDateTime.from(slot.local);
        expect(slot.instant).toBeGreaterThan(after);
        expect(slot.local.slice(11)).toBe(schedule.at);
        if (shown.equals(wanted)) return;
        expect(Temporal.PlainDateTime.compare(shown, wanted)).toBe(1);
        const before = Temporal.Instant.fromEpochMilliseconds(slot.instant - 1)
          .toZonedDateTimeISO(schedule.zone)
          .toPlainDateTime();
        expect(Temporal.PlainDateTime.compare(before, wanted)).toBe(-1);
      }),
      { numRuns: runs(300) },
    );
  });

  test("nothing lies between a slot and the next one, seen from both sides", () => {
    fc.assert(
      fc.property(schedules, instants, (schedule, after) => {
        const slot = nextOccurrence(schedule, after);
        expect(lastOccurrence(schedule, slot.instant)).toEqual(slot);
        expect(lastOccurrence(schedule, slot.instant - 1).instant).toBeLessThanOrEqual(after);
        expect(nextOccurrence(schedule, slot.instant - 1)).toEqual(slot);
        const following = nextOccurrence(schedule, slot.instant);
        expect(following.local > slot.local).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  test("a daily schedule posts on every day that exists", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), instants, (zone, start) => {
        let slot = nextOccurrence(daily("02:30", zone), start);
        for (let n = 0; n < 20; n++) {
          const next = nextOccurrence(daily("02:30", zone), slot.instant);
          const days = Temporal.PlainDate.from(slot.local.slice(0, 10)).until(next.local.slice(0, 10)).days;
          expect(days).toBe(slot.local.startsWith("2011-12-29") && zone === "Pacific/Apia" ? 2 : 1);
          slot = next;
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("what is due", () => {
  const schedule = daily("08:00", "UTC");
  const due = (nextAt: string, covered: string, now: string) => decideDue(schedule, at(nextAt), at(covered), at(now));

  test("nothing before its time", () => {
    expect(due("2021-11-10T08:00Z", "2021-11-09T08:00Z", "2021-11-10T07:59:59Z")).toEqual({ kind: "not-yet" });
  });

  test("the slot that has come", () => {
    expect(due("2021-11-10T08:00Z", "2021-11-09T08:00:20Z", "2021-11-10T08:00:30Z")).toEqual({
      kind: "post",
      slot: { local: "2021-11-10T08:00", instant: at("2021-11-10T08:00Z") },
      merged: false,
    });
  });

  test("after three missed days one edition, which says that it is merged", () => {
    expect(due("2021-11-08T08:00Z", "2021-11-07T08:00Z", "2021-11-10T10:00Z")).toEqual({
      kind: "post",
      slot: { local: "2021-11-10T08:00", instant: at("2021-11-10T08:00Z") },
      merged: true,
    });
  });

  test("an edition six hours late is posted, a later one joins the next", () => {
    expect(due("2021-11-10T08:00Z", "2021-11-09T08:00Z", "2021-11-10T14:00Z")).toMatchObject({
      kind: "post",
      merged: false,
    });
    const late = due("2021-11-10T08:00Z", "2021-11-09T08:00Z", "2021-11-10T14:00:01Z");
    expect(late).toEqual({ kind: "wait", nextAt: at("2021-11-11T08:00Z") });
    expect(due("2021-11-11T08:00Z", "2021-11-09T08:00Z", "2021-11-11T08:00Z")).toMatchObject({
      kind: "post",
      merged: true,
    });
  });

  test("at any time: never a slot that lies ahead, or is too late, and always progress", () => {
    fc.assert(
      fc.property(schedules, instants, fc.nat(40 * 24), (any, start, hours) => {
        const nextAt = nextOccurrence(any, start).instant;
        const now = nextAt + hours * HOUR;
        const decided = decideDue(any, nextAt, start, now);
        if (decided.kind === "post") {
          expect(decided.slot.instant).toBeLessThanOrEqual(now);
          expect(now - decided.slot.instant).toBeLessThanOrEqual(LATE_AFTER_MS);
        } else {
          expect(decided.kind).toBe("wait");
          if (decided.kind === "wait") expect(decided.nextAt).toBeGreaterThan(now);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});

test("local time is that of the very moment, though it is worked out once a second", () => {
  const zone = fc.constantFrom("UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Africa/Monrovia");
  fc.assert(
    fc.property(zone, fc.integer({ min: at("1971-12-01"), max: at("2030-01-01") }), (one, instant) => {
      const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(one).toPlainDateTime();
      for (let time = 0; time < 2; time++)
        expect(occurrenceAt({ zone: one }, instant)).toEqual({
          local: moment.toString({ smallestUnit: "minute" }),
          instant,
        });
    }),
    { numRuns: runs(200) },
  );
});

test("the last slot stays the answer up to the next one, whoever asked first", () => {
  const schedule = fc.record({
    at: fc.constantFrom("00:00", "02:30", "08:00"),
    zone: fc.constantFrom("UTC", "Europe/Berlin", "Pacific/Apia"),
    days: fc.constantFrom(...DAY_CHOICES),
  });
  fc.assert(
    fc.property(schedule, fc.integer({ min: at("2011-12-01"), max: at("2012-05-01") }), (one, instant) => {
      const last = lastOccurrence(one, instant);
      const next = nextOccurrence(one, last.instant);
      expect(next.instant).toBeGreaterThan(instant);
      expect(lastOccurrence(one, next.instant - 1)).toEqual(last);
      expect(lastOccurrence(one, next.instant)).toEqual(next);
    }),
    { numRuns: runs(100) },
  );
});
