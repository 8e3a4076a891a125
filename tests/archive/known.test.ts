import { addDays, type Day } from "@attache/edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { KnownField } from "#src/archive/fields.ts";
import { stateAsOf } from "#src/archive/history.ts";
import {
  becameKnownIn,
  canFollow,
  compareKnown,
  couldBeOneDay,
  formatKnown,
  type Known,
  wasKnown,
} from "#src/archive/known.ts";
import { firstHeard, knownBy, knownTimes, perhapsKnownBy } from "#src/archive/known-steps.ts";
import { describeKnown, describeKnownDay } from "#src/wording/describe-known.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anEvent } from "#tests/helpers/archive.ts";

const read = (text: string): Known => KnownField.parse(text);
const refusal = (text: string) => KnownField.safeParse(text).error?.issues[0]?.message;

describe("when something became known is read as exactly as it is written", () => {
  test.each([
    ["2021-11-09", "2021-11-09", "2021-11-09"],
    ["2021-11-12T09:30:00-05:00", "2021-11-12", "2021-11-12"],
    ["2021-11", "2021-11-01", "2021-11-30"],
    ["[..2025-12-27]", undefined, "2025-12-27"],
    ["[2025-09-05..2025-09-06]", "2025-09-05", "2025-09-06"],
    ["[2025-09-05,2025-09-08]", "2025-09-05", "2025-09-08"],
    ["2021-11-XX", "2021-11-01", "2021-11-30"],
  ])("%s can have been public from %s, and surely was by %s", (text, from, by) => {
    expect(read(text)).toMatchObject({ from, by });
    expect(formatKnown(read(text))).toBe(text);
  });

  test.each([
    ["2021-11-09/2021-11-10", 'lasts, and it became known on one day: write "[2021-11-09..2021-11-10]"'],
    ["[2025-01-01..]", "has no last day: write the day by which it was known at the latest"],
    ["2017", 'is not a day, a month or one day of a set: write "[2017-01-01..2017-12-31]"'],
    [
      "2021-11-09~",
      'is not a day, a month or one day of a set: write 2021-11-09, or "[..2021-11-09]" for that day at the latest',
    ],
    ["{2021-11-09,2021-11-11}", 'is not a day, a month or one day of a set: write "[2021-11-09..2021-11-11]"'],
    ["2021-11-31", "November 2021 has 30 days"],
    ["yesterday", "is not an EDTF date"],
    ["2021-11-09T10:00", "an instant is written YYYY-MM-DDTHH:MM:SS with Z or an offset"],
  ])("%s is refused with a hint", (text, hint) => {
    expect(refusal(text)).toContain(hint);
  });
});

describe("each kind of bound has its words", () => {
  test.each([
    ["2021-11-09", "known since 9 November 2021", "9 November 2021"],
    ["2021-11-12T09:30:00-05:00", "known since 12 November 2021", "12 November 2021"],
    ["2021-11", "became known on a day in November 2021", "a day in November 2021"],
    ["[..2025-12-27]", "known by 27 December 2025 at the latest", "by 27 December 2025"],
    ["[2025-09-05..2025-09-06]", "became known on 5 or 6 September 2025", "5 or 6 September 2025"],
    [
      "[2025-09-02..2025-09-06]",
      "became known on a day between 2 and 6 September 2025",
      "a day between 2 and 6 September 2025",
    ],
  ])("%s is told as %s", (text, since, day) => {
    expect(describeKnown(read(text), ENGLISH)).toBe(since);
    expect(describeKnownDay(read(text), ENGLISH)).toBe(day);
  });
});

const FIRST: Day = "2021-01-01";
const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays(FIRST, days));
/** Every kind of bound. */
const known = fc.oneof(
  day,
  day.map((one) => `${one}T12:00:00Z`),
  day.map((one) => one.slice(0, 7)),
  day.map((one) => `[..${one}]`),
  fc.tuple(day, fc.integer({ min: 1, max: 40 })).map(([one, days]) => `[${one}..${addDays(one, days)}]`),
  fc.tuple(day, fc.integer({ min: 2, max: 40 })).map(([one, days]) => `[${one},${addDays(one, days)}]`),
);

describe("for every pair of bounds", () => {
  test("a day is before both, inside one or behind them, and never goes back from sure to unsure", () => {
    fc.assert(
      fc.property(known, day, (text, one) => {
        const order = ["not", "perhaps", "surely"];
        const [today, tomorrow] = [wasKnown(read(text), one), wasKnown(read(text), addDays(one, 1))];
        expect(order.indexOf(tomorrow)).toBeGreaterThanOrEqual(order.indexOf(today));
      }),
    );
  });

  test("one can follow the other exactly when there are days on which they can have become known in that order", () => {
    fc.assert(
      fc.property(known, known, (a, b) => {
        const [one, other] = [read(a), read(b)];
        const orders = (one.from ?? "") <= other.by;
        expect(canFollow(one, other)).toBe(orders);
        expect(couldBeOneDay(one, other)).toBe(orders && canFollow(other, one));
        expect(Math.sign(compareKnown(one, other)) + Math.sign(compareKnown(other, one))).toBe(0);
      }),
    );
  });

  test("what surely became known in a time was not known before it, and was known at its end", () => {
    fc.assert(
      fc.property(known, day, day, (text, a, b) => {
        const [from, to] = a <= b ? [a, b] : [b, a];
        const standing = becameKnownIn(read(text), from, to);
        if (standing === "surely") expect(wasKnown(read(text), addDays(from, -1))).toBe("not");
        if (standing === "surely") expect(wasKnown(read(text), to)).toBe("surely");
        if (standing === "not" && wasKnown(read(text), to) === "surely")
          expect(wasKnown(read(text), addDays(from, -1))).toBe("surely");
      }),
    );
  });
});

/** A history whose bounds can stand in this order. */
const course = fc.array(known, { minLength: 1, maxLength: 6 }).map((texts) => {
  let from = "";
  const kept = texts.filter((text) => {
    const one = read(text);
    if (from > one.by) return false;
    if (one.from !== undefined && one.from > from) from = one.from;
    return true;
  });
  return anEvent({ developments: kept.map((text) => aDevelopment({ known: text, status: "planned" })) });
});

describe("as of a day, a history is told as far as it was surely known", () => {
  test("what is told is the beginning of the history, what may be told follows it, and both only grow", () => {
    fc.assert(
      fc.property(course, day, (event, one) => {
        const [sure, perhaps] = [knownBy(event, one), perhapsKnownBy(event, one)];
        expect([...sure, ...perhaps]).toEqual(event.developments.slice(0, sure.length + perhaps.length));
        expect(knownBy(event, addDays(one, 1)).length).toBeGreaterThanOrEqual(sure.length);
        const next = addDays(one, 1);
        expect(knownBy(event, next).length + perhapsKnownBy(event, next).length).toBeGreaterThanOrEqual(
          sure.length + perhaps.length,
        );
      }),
    );
  });

  test("the bounds of a step are never wider than its own, and keep the order of the history", () => {
    fc.assert(
      fc.property(course, (event) => {
        const times = knownTimes(event);
        for (const [index, { from, by }] of times.entries()) {
          const own = event.developments[index]?.known;
          expect(own === undefined || by <= own.by).toBe(true);
          expect((from ?? "") >= (own?.from ?? "")).toBe(true);
          expect((from ?? "") <= by).toBe(true);
          const before = times[index - 1];
          if (before !== undefined) expect(before.by <= by && (before.from ?? "") <= (from ?? "")).toBe(true);
        }
      }),
    );
  });

  test("a step is told from the last day of its bounds, or from when a later one is surely known", () => {
    fc.assert(
      fc.property(course, day, (event, one) => {
        const told = knownTimes(event).filter((time) => wasKnown(time, one) === "surely").length;
        expect(knownBy(event, one)).toHaveLength(told);
      }),
    );
  });

  test.each([
    ["2021-10-05", undefined, 0],
    ["2021-10-06", "agreed", 0],
    ["2021-12-24", "agreed", 0],
    ["2021-12-25", "agreed", 1],
    ["2021-12-27", "planned", 0],
  ] as const)("on %s it was %s, and %i more may have been known", (asOf, status, perhaps) => {
    const event = anEvent({
      developments: [
        aDevelopment({ known: "2021-10-06", status: "agreed" }),
        aDevelopment({ known: "[2021-12-25..2021-12-27]", status: "planned", date: "2022-05" }),
      ],
    });
    expect(stateAsOf(event, asOf)?.status).toBe(status);
    expect(perhapsKnownBy(event, asOf)).toHaveLength(perhaps);
    expect(firstHeard(event)).toBe("2021-10-06");
  });
});
