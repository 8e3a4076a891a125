import { expect, test } from "vitest";
import { difference } from "#src/archive/change.ts";
import { stateAfter } from "#src/archive/history.ts";
import { describeChange } from "#src/wording/describe-change.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent, type DevelopmentInput } from "#tests/helpers/archive.ts";

/** What the last of these steps, a day apart, changed: in kinds, and was → is. */
function lastChange(...steps: readonly Partial<DevelopmentInput>[]) {
  const developments = steps.map((step, index) => aDevelopment({ known: `2021-10-0${index + 1}`, ...step }));
  const event = anEvent({ developments });
  const [before, after] = [
    stateAfter(event, event.developments.slice(0, -1)),
    stateAfter(event, event.developments),
  ] as const;
  if (after === undefined) throw new Error("nothing is known");
  const { was, is } = describeChange(before, after, anArchive(), ENGLISH);
  return { kinds: difference(before, after), was, is };
}

test("a round that went on has not moved to the days of the next one", () => {
  expect(
    lastChange({ status: "under-way", date: "2021-11-15" }, { status: "planned", date: "2021-12-02/2021-12-03" }),
  ).toEqual({ kinds: ["set"], was: undefined, is: "2–3 December 2021 (planned)" });
});

test("what goes on longer than was told has other days", () => {
  expect(
    lastChange(
      { status: "under-way", date: "2021-11-15/2021-11-16" },
      { status: "held", date: "2021-11-15/2021-11-17" },
    ),
  ).toEqual({
    kinds: ["held", "days-changed"],
    was: "15–16 November 2021 (under way)",
    is: "15–17 November 2021 (held)",
  });
});

test("a wider window is less exact, a later end is later, and only what is less settled is less certain", () => {
  const kinds = (...steps: readonly Partial<DevelopmentInput>[]) => lastChange(...steps).kinds;
  const day = { status: "tentative", date: "2021-11-24" } as const;
  expect(kinds(day, { status: "confirmed", date: "2021-11", "confirmed-by": ["china"] })).toEqual([
    "confirmed",
    "widened",
  ]);
  expect(kinds({ status: "planned", date: "[..2021-12-31]" }, { date: "[..2022-06-30]" })).toEqual(["ends-later"]);
  expect(kinds({ ...day, status: "planned" }, { status: "floated" })).toEqual(["loosened"]);
  expect(kinds({ ...day, status: "planned" }, { status: "floated", date: "2021-11" })).toEqual(["loosened", "widened"]);
});

test("what had not begun and gets another day has moved", () => {
  expect(lastChange({ status: "confirmed", date: "2021-11-15" }, { date: "2021-11-20" }).kinds).toEqual([
    "moved-later",
  ]);
});
