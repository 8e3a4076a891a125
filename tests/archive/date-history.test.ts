import { expect, test } from "vitest";
import { dateHistoryOf } from "#src/archive/date-history.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";

/** The dates given up by an event with one development a day from 1 October 2021 on. */
function given(...steps: readonly Partial<DevelopmentInput>[]): readonly string[] {
  const developments = steps.map((step, index) => aDevelopment({ known: `2021-10-0${index + 1}`, ...step }));
  return dateHistoryOf(anEvent({ developments }), undefined)?.left.map(ENGLISH.dates.edtf) ?? [];
}

test("a day that moves is given up, each once and in order", () => {
  expect(
    given(
      { status: "confirmed", date: "2021-11-15" },
      { date: "2021-11-20" },
      { date: "2021-11-18" },
      { status: "held", date: "2021-11-18" },
    ),
  ).toEqual(["15 November 2021", "20 November 2021"]);
});

test("a date that only became more exact, or less, was not given up", () => {
  expect(given({ status: "agreed", date: "[..2021-12-31]" }, { status: "planned", date: "2021-11" })).toEqual([]);
  expect(given({ status: "planned", date: "2021-11" }, { status: "confirmed", date: "2021-11-15" })).toEqual([]);
  expect(given({ status: "confirmed", date: "2021-11-15" }, { status: "planned", date: "2021-11" })).toEqual([]);
  expect(given({ status: "agreed", date: "[..2021-12-31]" }, { status: "planned", date: "[2021-11-15..]" })).toEqual(
    [],
  );
});

test("a window is given up when none of its days is possible any more", () => {
  expect(given({ status: "planned", date: "2021-11" }, { date: "2022-01" })).toEqual(["November 2021"]);
});

test("a postponement without a new date leaves the old one behind, and it stays behind when a new one comes", () => {
  const postponed = [{ status: "confirmed", date: "2021-11-15" }, { status: "postponed" }] as const;
  expect(given(...postponed)).toEqual(["15 November 2021"]);
  expect(given(...postponed, { status: "confirmed", date: "2022-03-01" })).toEqual(["15 November 2021"]);
});

test("a date that comes back stands again", () => {
  expect(given({ status: "confirmed", date: "2021-11-15" }, { date: "2021-11-20" }, { date: "2021-11-15" })).toEqual([
    "20 November 2021",
  ]);
});

test("a day on which it went on was not given up when it is to go on later", () => {
  const begun = { status: "under-way", date: "2021-11-15" } as const;
  expect(given(begun, { status: "planned", date: "2021-12-02/2021-12-03" })).toEqual([]);
  expect(given({ status: "confirmed", date: "2021-11-14" }, begun, { date: "2021-12-02" })).toEqual([
    "14 November 2021",
  ]);
});

test("a cancelled event keeps its date", () => {
  expect(given({ status: "confirmed", date: "2021-11-15" }, { status: "cancelled" })).toEqual([]);
});

test("a mistake that was corrected was never a date", () => {
  expect(given({ status: "confirmed", date: "2021-11-15" }, { date: "2021-11-16", correction: true })).toEqual([]);
});

test("what was not known on the day asked about is not told", () => {
  const event = anEvent({
    developments: [
      aDevelopment({ known: "2021-10-01", status: "confirmed", date: "2021-11-15" }),
      aDevelopment({ known: "2021-11-01", date: "2021-11-20" }),
    ],
  });
  expect(dateHistoryOf(event, "2021-10-15")?.left).toEqual([]);
  expect(dateHistoryOf(event, "2021-11-01")?.left).toHaveLength(1);
  expect(dateHistoryOf(event, "2021-09-30")).toBeUndefined();
});
