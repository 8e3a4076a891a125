// Every zone that this machine knows, around every change of its clocks from 2020 to 2030.
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { decideDue, lastOccurrence, nextOccurrence } from "#src/digest/due.ts";
import type { Schedule } from "#src/digest/subscription.ts";
import { createRandom, type Random } from "#tests/e2e/crash-faults.ts";
import { runs, sample } from "#tests/helpers/runs.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FROM = Date.parse("2020-01-01T00:00Z");
const TO = Date.parse("2031-01-01T00:00Z");

const ZONES = Intl.supportedValuesOf("timeZone");

/** A local time of day in minutes as “HH:MM”. */
const clock = (minutes: number) => {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
};

/** What a clock on the wall of the zone shows: milliseconds as if it showed UTC. Reads Intl, not what is tested. */
function wallOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat("en-u-ca-iso8601-hc-h23", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  return (instant) => {
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute, part.second);
  };
}

type Leap = {
  /** The first instant on the new clock. */
  readonly at: number;
  /** Milliseconds by which the wall clock is ahead of UTC before and from `at`. */
  readonly before: number;
  readonly after: number;
};

/** Every change of the clocks, to the minute; looks every week, and halves where the offset differs. */
function leapsOf(wall: (instant: number) => number): readonly Leap[] {
  const offset = (instant: number) => wall(instant) - instant;
  const leaps: Leap[] = [];
  for (let start = FROM; start < TO; start += 7 * DAY) {
    const before = offset(start);
    const after = offset(start + 7 * DAY);
    if (before === after) continue;
    let [low, high] = [start, start + 7 * DAY];
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    leaps.push({ at: high, before, after: offset(high) });
  }
  return leaps;
}

/** The one instant at which a local time is to be posted, worked out from the leaps alone; undefined on a day left out. */
function expected(local: number, leaps: readonly Leap[], first: number): number | undefined {
  let from = Number.NEGATIVE_INFINITY;
  let offset = first;
  for (const { at, before, after } of leaps) {
    offset = before;
    if (local - offset >= from && local - offset < at) return local - offset;
    // In the gap: not reached on the old clock, passed by on the new one.
    if (local - before >= at && local - after < at) {
      const midnight = Math.floor(local / DAY) * DAY;
      const leftOut = midnight - before >= at && midnight + DAY - after <= at;
      return leftOut ? undefined : at;
    }
    from = at;
    offset = after;
  }
  return local - offset;
}

/** Times worth asking for: the edges of every leap and what lies in it, midnight, and some at random. */
function timesOf(leaps: readonly Leap[], random: Random): readonly string[] {
  const edges = leaps.slice(-4).flatMap(({ at, before, after }) => {
    const [old, now] = [(at + before) / MINUTE, (at + after) / MINUTE];
    return [old, now, (old + now) / 2, Math.min(old, now) - 1, Math.max(old, now) + 1];
  });
  const minutes = [0, 1, 1439, random.whole(0, 1439), ...edges.map(Math.floor)];
  return [...new Set(minutes.map(clock))];
}

/** Days to look at, each as the first of four: around every leap, and some at random. */
function daysOf(leaps: readonly Leap[], random: Random): readonly number[] {
  const around = leaps.map(({ at, before }) => Math.floor((at + before) / DAY) - 2);
  const others = Array.from({ length: 3 }, () => random.whole(FROM / DAY + 2, TO / DAY - 6));
  return [...new Set([...around, ...others])];
}

describe("all time zones, 2020 to 2030", () => {
  test("each local day and time is posted once, in order, at the instant that its clock means", {
    timeout: 60_000,
  }, () => {
    const random = createRandom(2020);
    let slots = 0;
    for (const zone of sample(ZONES)) {
      const wall = wallOf(zone);
      const leaps = leapsOf(wall);
      const first = wall(FROM) - FROM;
      const times = timesOf(leaps, random);
      for (const day of daysOf(leaps, random)) {
        const at = times[random.whole(0, times.length - 1)] ?? "00:00";
        for (const time of new Set([at, times.at(-1) ?? at])) slots += check(zone, time, day, 4, leaps, first);
      }
    }
    expect(slots).toBeGreaterThan(runs(10_000));
  });

  test("where the clocks change, every minute of the day is posted once", () => {
    const hard = ["America/Havana", "Africa/Cairo", "Asia/Beirut", "America/Asuncion", "America/Santiago"];
    for (const zone of [...hard, "Australia/Lord_Howe", "Antarctica/Troll", "Africa/Casablanca", "America/Nuuk"]) {
      const wall = wallOf(zone);
      const leaps = leapsOf(wall);
      for (const { at, before } of leaps.slice(-2)) {
        const day = Math.floor((at + before) / DAY) - 1;
        for (let minute = 0; minute < 1440; minute += 20) check(zone, clock(minute), day, 3, leaps, wall(FROM) - FROM);
      }
    }
  });
});

/** Follows the slots of one daily schedule for some local days (counted from 1970); gives how many there were. */
function check(zone: string, at: string, day: number, days: number, leaps: readonly Leap[], first: number): number {
  const schedule: Schedule = { at, zone, days: "daily" };
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  const wanted = Array.from({ length: days }, (_, index) => (day + index) * DAY + hours * HOUR + minutes * MINUTE)
    .map((local) => ({ local: new Date(local).toISOString().slice(0, 16), instant: expected(local, leaps, first) }))
    .filter((slot): slot is { local: string; instant: number } => slot.instant !== undefined);
  let after = (wanted[0]?.instant ?? 0) - 1;
  const found = wanted.map(() => {
    const slot = nextOccurrence(schedule, after);
    after = slot.instant;
    return slot;
  });
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found, `${zone} ${at}`).toEqual(wanted);
  const last = found.at(-1);
  if (last !== undefined && lastOccurrence(schedule, last.instant).local !== last.local)
    expect.fail(`${zone} ${last.local}`);
  return found.length;
}

describe("hard cases", () => {
  const iso = (instant: number) => new Date(instant).toISOString().slice(0, 16);

  test.each([
    [
      "midnight does not exist, Beirut",
      "Asia/Beirut",
      "00:00",
      "2026-03-28T12:00Z",
      ["2026-03-28T22:00", "2026-03-29T21:00"],
    ],
    [
      "midnight does not exist, Cairo",
      "Africa/Cairo",
      "00:30",
      "2026-04-23T12:00Z",
      ["2026-04-23T22:00", "2026-04-24T21:30"],
    ],
    [
      "midnight comes twice, Cairo",
      "Africa/Cairo",
      "23:30",
      "2026-10-29T12:00Z",
      ["2026-10-29T20:30", "2026-10-30T21:30"],
    ],
    [
      "midnight does not exist, Santiago",
      "America/Santiago",
      "00:00",
      "2026-09-05T12:00Z",
      ["2026-09-06T04:00", "2026-09-07T03:00"],
    ],
    [
      "the last spring of Asunción",
      "America/Asuncion",
      "00:00",
      "2024-10-05T12:00Z",
      ["2024-10-06T04:00", "2024-10-07T03:00"],
    ],
    [
      "midnight does not exist, Havana",
      "America/Havana",
      "00:00",
      "2026-03-07T12:00Z",
      ["2026-03-08T05:00", "2026-03-09T04:00"],
    ],
    [
      "half an hour, Lord Howe",
      "Australia/Lord_Howe",
      "02:00",
      "2026-10-03T12:00Z",
      ["2026-10-03T15:30", "2026-10-04T15:00"],
    ],
    ["two hours, Troll", "Antarctica/Troll", "02:30", "2026-03-28T12:00Z", ["2026-03-29T01:00", "2026-03-30T00:30"]],
    [
      "Ramadan begins, Casablanca",
      "Africa/Casablanca",
      "02:30",
      "2026-02-14T12:00Z",
      ["2026-02-15T01:30", "2026-02-16T02:30"],
    ],
    [
      "Ramadan ends, El Aaiún",
      "Africa/El_Aaiun",
      "02:30",
      "2026-03-21T12:00Z",
      ["2026-03-22T02:00", "2026-03-23T01:30"],
    ],
    [
      "half an hour off, Kolkata",
      "Asia/Kolkata",
      "08:00",
      "2026-01-01T00:00Z",
      ["2026-01-01T02:30", "2026-01-02T02:30"],
    ],
    [
      "a quarter off, in summer time, Chatham",
      "Pacific/Chatham",
      "02:50",
      "2026-09-26T00:00Z",
      ["2026-09-26T14:00", "2026-09-27T13:05"],
    ],
    [
      "a day that never was, Apia",
      "Pacific/Apia",
      "08:00",
      "2011-12-29T12:00Z",
      ["2011-12-29T18:00", "2011-12-30T18:00"],
    ],
  ] as const)("%s", (_, zone, at, from, wanted) => {
    const first = nextOccurrence({ zone, at, days: "daily" }, Date.parse(from));
    const second = nextOccurrence({ zone, at, days: "daily" }, first.instant);
    expect([first, second].map(({ instant }) => iso(instant))).toEqual(wanted);
  });

  test("Fridays in Apia skip the Friday that never was", () => {
    const slot = nextOccurrence({ zone: "Pacific/Apia", at: "08:00", days: "friday" }, Date.parse("2011-12-24T00:00Z"));
    expect(slot.local).toBe("2012-01-06T08:00");
  });
});

describe("a host clock that steps", () => {
  const schedule: Schedule = { at: "08:00", zone: "Europe/Berlin", days: "daily" };

  /** Ticks at these times, each posting what is due as deliverDue does; gives the local times that were posted. */
  function run(ticks: readonly string[]): readonly string[] {
    let nextAt = nextOccurrence(schedule, Date.parse(ticks[0] ?? "")).instant;
    let covered = Date.parse(ticks[0] ?? "");
    const posted: string[] = [];
    for (const now of ticks.map((tick) => Date.parse(tick))) {
      const due = decideDue(schedule, nextAt, covered, now);
      if (due.kind === "wait") nextAt = due.nextAt;
      if (due.kind !== "post") continue;
      posted.push(due.slot.local);
      nextAt = nextOccurrence(schedule, now).instant;
      covered = Math.max(covered, now);
    }
    return posted;
  }

  test("back an hour after the post: not again, and the next day as ever", () => {
    expect(
      run(["2026-01-10T06:00Z", "2026-01-10T07:00Z", "2026-01-10T06:01Z", "2026-01-10T07:00Z", "2026-01-11T07:00Z"]),
    ).toEqual(["2026-01-10T08:00", "2026-01-11T08:00"]);
  });

  test("forward an hour over the slot and back again: posted early, once", () => {
    expect(
      run(["2026-01-10T05:59Z", "2026-01-10T07:00Z", "2026-01-10T06:01Z", "2026-01-10T07:00Z", "2026-01-11T07:00Z"]),
    ).toEqual(["2026-01-10T08:00", "2026-01-11T08:00"]);
  });

  test("forward over the slot for good: posted late, not dropped", () => {
    expect(run(["2026-01-10T06:59Z", "2026-01-10T08:00Z", "2026-01-11T07:00Z"])).toEqual([
      "2026-01-10T08:00",
      "2026-01-11T08:00",
    ]);
  });

  test("an instant and its wall time agree in Temporal and in Intl", () => {
    const zone = "Africa/Casablanca";
    const at = Date.parse("2026-03-22T02:00Z");
    const seen = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
    expect(`${seen.toString()}Z`).toBe(new Date(wallOf(zone)(at)).toISOString().slice(0, 19).concat("Z"));
  });
});
