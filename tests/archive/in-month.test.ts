import {
  addDays,
  addMonths,
  type Day,
  earliest,
  firstDayOfMonth,
  formatEdtf,
  isExactDay,
  isMonth,
  lastDayOfMonth,
  latest,
  monthOf,
  monthsBetween,
  overlaps,
} from "@attache/edtf";
import { day, value } from "@attache/edtf/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stateAsOf } from "#src/archive/history.ts";
import { claimOf, standingIn } from "#src/archive/in-month.ts";
import { STATUSES } from "#src/archive/vocabulary.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";
import { runs } from "#tests/helpers/runs.ts";

function known(...steps: readonly Partial<DevelopmentInput>[]) {
  const event = anEvent({
    developments: steps.map((step, index) => aDevelopment({ known: `2021-10-0${index + 1}`, ...step })),
  });
  const state = stateAsOf(event, undefined);
  if (state === undefined) throw new Error("An event without developments has no state.");
  return { event, state };
}

const standing = (date: string, month: string, today = "2021-10-05", status: DevelopmentInput["status"] = "planned") =>
  standingIn(known({ status, date }), month, today);

test.each([
  ["2021-11-15", "day"],
  ["2021-11-15/2021-11-15", "day"],
  ["2021-11-15/2021-11-17", "span"],
  ["2021-10-20/2021-12-17", "span"],
  ["2021-11-15~/2021-11-17", "span"],
  ["{2021-11-15,2021-11-20}", "span"],
  ["[2021-11-15..2021-11-21]", "window"],
  ["[2021-10-28..2021-11-03]", "window"],
  ["[2021-11-15,2021-11-20]", "window"],
  ["2021-11-15~", "window"],
  ["2021-11-15?", "window"],
  ["[2021-11-08..2021-11-30]", "sometime"],
  ["2021-11", "sometime"],
  ["2021-11-XX", "sometime"],
  ["2021-11/2021-12", "sometime"],
  ["2021-10/2021-12", "sometime"],
  ["2021-11-15/..", "sometime"],
  ["/2021-11-15", "sometime"],
  ["{2021-11,2022-03}", "sometime"],
  ["2021-11~", "perhaps"],
  ["[2021-11,2021-12]", "perhaps"],
  ["2021-23", "perhaps"],
  ["2021", "perhaps"],
  ["[..2021-12-31]", "perhaps"],
  ["[2021-11-15..]", "perhaps"],
  ["2021-12", undefined],
  ["2021-12-01", undefined],
  ["[2021-10-28,2021-12-03]", undefined],
  ["2021-12/2022-01", undefined],
])("%s stands to November 2021 as %s", (date, expected) => {
  expect(standing(date, "2021-11")).toBe(expected);
});

test("a deadline does not reach back before anyone spoke of it, and is certain in the month in which both lie", () => {
  expect(standing("[..2021-12-31]", "2021-09")).toBeUndefined();
  expect(standing("[..2021-12-31]", "2022-01")).toBeUndefined();
  expect(standing("[..2021-10-20]", "2021-10")).toBe("sometime");
  expect(standing("[..2021-09-20]", "2021-09", "2021-10-05", "held")).toBe("sometime");
});

test("what may come at any time after a day is not looked for in every later month", () => {
  expect(standing("[2021-11-15..]", "2021-12")).toBeUndefined();
  expect(standing("2021-11-15/..", "2022-03")).toBeUndefined();
});

test("what is still expected has not been before today, nor before it was said to be expected", () => {
  expect(standing("2021", "2021-09")).toBeUndefined();
  expect(standing("2021", "2021-10", "2021-12-05")).toBeUndefined();
  expect(standing("2021", "2021-12", "2021-12-05")).toBe("perhaps");
  expect(standing("2021", "2021-10", "2022-12-05")).toBe("perhaps");
  expect(standing("2021", "2021-05", "2021-12-05", "held")).toBe("perhaps");
  expect(standing("2021-11-15/2021-11-17", "2021-11", "2021-11-16", "confirmed")).toBe("span");
});

test("a day that only unnamed sources name gives way to the window that somebody stands for", () => {
  const window = { status: "planned", date: "[2021-11-15..2021-11-21]" } as const;
  const narrowed = known(window, { status: "tentative", date: "2021-11-16" });
  expect(formatEdtf(claimOf(narrowed.state)!)).toBe("[2021-11-15..2021-11-21]");
  expect(standingIn(narrowed, "2021-11", "2021-11-10")).toBe("window");
  const outside = known(window, { status: "tentative", date: "2021-11-23" });
  expect(standingIn(outside, "2021-11", "2021-11-10")).toBe("day");
  expect(standing("2021-11-16", "2021-11", "2021-11-10", "tentative")).toBe("day");
});

test("without a date there is no month", () => {
  expect(standingIn(known({ status: "floated" }), "2021-11", "2021-11-10")).toBeUndefined();
});

const month = day.map(monthOf);

test("whatever is known, it stands in a month only if it can touch one of its days, and as a day only on that day", () => {
  fc.assert(
    fc.property(value, fc.constantFrom(...STATUSES), month, day, (date, status, asked, today) => {
      const one = known({ status, date: formatEdtf(date) });
      const found = standingIn(one, asked, today);
      const claim = claimOf(one.state)!;
      if (found === undefined) return;
      expect(overlaps(claim, firstDayOfMonth(asked), lastDayOfMonth(asked))).toBe(true);
      if (found === "day") {
        expect(isExactDay(claim)).toBe(true);
        expect(monthOf(earliest(claim)!)).toBe(asked);
      }
      if (found === "window") expect(addDays(earliest(claim)!, 13) >= latest(claim)!).toBe(true);
    }),
    { numRuns: runs(2000) },
  );
});

test("what was held on a day, or lasted for days, stands in every month that it touches and in no other", () => {
  const days = fc.tuple(day, fc.nat(60)).filter(([first]) => first < "9999-01-01");
  fc.assert(
    fc.property(days, day, ([first, length], today) => {
      const last: Day = addDays(first, length);
      const one = known({ status: "held", date: `${first}/${last}` });
      const [from, to] = [monthOf(first), monthOf(last)];
      for (const step of [-1, 0, 1, 2, 3]) {
        const asked = addMonths(from, step);
        if (asked === undefined) continue;
        const isIn = asked >= from && asked <= to;
        expect(standingIn(one, asked, today)).toBe(isIn ? (length === 0 ? "day" : "span") : undefined);
      }
    }),
  );
});

test("months are counted over years, and end where the calendar does", () => {
  expect(addMonths("2021-11", 2)).toBe("2022-01");
  expect(addMonths("2022-01", -1)).toBe("2021-12");
  expect(addMonths("9999-12", 1)).toBeUndefined();
  expect(addMonths("0001-01", -1)).toBeUndefined();
  expect(monthsBetween("2021-11", "2022-01")).toBe(2);
  expect(lastDayOfMonth("2024-02")).toBe("2024-02-29");
  expect(ENGLISH.dates.month("2026-05")).toBe("May 2026");
  expect(["2026-05", "2026-13", "0000-05", "2026-5", "2026"].map(isMonth)).toEqual([true, false, false, false, false]);
});
