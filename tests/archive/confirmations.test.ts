import { expect, test } from "vitest";
import { stateAfter } from "#src/archive/history.ts";
import { aDevelopment, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";

/** Who stands for the date after these steps, a day apart. */
function confirmersOf(...steps: readonly Partial<DevelopmentInput>[]): readonly string[] {
  const developments = steps.map((step, index) =>
    aDevelopment({ known: `2021-10-0${index + 1}`, status: "confirmed", ...step }),
  );
  const event = anEvent({ developments });
  return stateAfter(event, event.developments)?.confirmedBy ?? [];
}

const AUTUMN = { date: "2021-23", "confirmed-by": ["china"] };

test("who confirmed the autumn has not confirmed the day that somebody else names in it", () => {
  expect(confirmersOf(AUTUMN, { date: "2021-11-24", "confirmed-by": ["united-states"] })).toEqual(["united-states"]);
  expect(confirmersOf(AUTUMN, { date: "2021-11-24" })).toEqual([]);
});

test("nor the first of two days that they had confirmed", () => {
  expect(
    confirmersOf(
      { date: "2021-11-24/2021-11-25", "confirmed-by": ["france"] },
      { date: "2021-11-24", "confirmed-by": ["china"] },
    ),
  ).toEqual(["china"]);
});

test("confirmations of one date add up, whoever states it again or names its hour", () => {
  const day = { date: "2021-11-24", "confirmed-by": ["united-states"] };
  expect(confirmersOf(AUTUMN, day, { "confirmed-by": ["china"] })).toEqual(["united-states", "china"]);
  expect(confirmersOf(day, { date: "2021-11-24", "confirmed-by": ["china"] })).toEqual(["united-states", "china"]);
  expect(confirmersOf(day, { start: "2021-11-24T10:00:00+01:00" })).toEqual(["united-states"]);
});

test("a date that moves has to be confirmed again", () => {
  expect(confirmersOf(AUTUMN, { date: "2022-01", "confirmed-by": ["united-states"] })).toEqual(["united-states"]);
});
