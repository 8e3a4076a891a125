import { expect, test } from "vitest";
import { stateAsOf } from "#src/archive/history.ts";
import { isThen } from "#src/lookup/answers/is-then.ts";
import { aDevelopment, anEvent } from "#tests/helpers/archive.ts";

type Status = "planned" | "postponed" | "cancelled" | "lapsed";

function isSince(from: "2020-01-01" | "2027-01-01", status: Status): boolean {
  const planned = aDevelopment({ known: "2020-07-20", status: "planned", date: "2020-11-04/.." });
  const last = aDevelopment({ known: "2020-11-23", status, date: "2020-11-04/.." });
  const event = anEvent({ developments: [planned, last] });
  const state = stateAsOf(event, undefined);
  if (state === undefined) throw new Error("nothing is known");
  return isThen({ event, state }, { which: "all", from });
}

test.each(["cancelled", "lapsed"] as const)(
  "what was to be on 4 November 2020 or later, and is %s, is of the time since 2020, and lies ahead of no later day",
  (status) => {
    expect(isSince("2020-01-01", status)).toBe(true);
    expect(isSince("2027-01-01", status)).toBe(false);
  },
);

test.each(["planned", "postponed"] as const)("what is %s for a day or later may still come", (status) => {
  expect(isSince("2027-01-01", status)).toBe(true);
});
