import { addDays } from "@attache/edtf";
import { expect, test } from "vitest";
import { keptUntil } from "#src/archive/kept-until.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";

/** Two a day, for so many days up to one. */
const kept = (until: string, length = 500) =>
  Array.from({ length }, (_, back): [string, number] => [addDays(until, -back), 2]);
const until = (...counts: readonly (readonly [string, number])[]) => keptUntil(new Map(counts));

test("an archive is kept up to its last development, though the last days have few", () => {
  expect(until(...kept("2026-05-31"))).toBe("2026-05-31");
  expect(until(...kept("2026-05-20"), ["2026-05-31", 1])).toBe("2026-05-31");
  expect(until()).toBeUndefined();
});

test("one that is written after a long silence does not bring it up to its day, however long the silence was", () => {
  for (const day of ["2026-11-28", "2027-11-28", "2036-11-28"])
    expect(until(...kept("2026-05-31"), [day, 2])).toBe("2026-05-31");
});

test("once it is kept again, if less than before, it reaches as far as that", () => {
  const again = kept("2026-11-28", 20).map(([day]): [string, number] => [day, 1]);
  expect(until(...kept("2026-05-31"), ...again)).toBe("2026-11-28");
});

test("an archive of few events reaches to the last, years after the others", () => {
  expect(until(["2019-03-01", 1], ["2021-11-16", 1], ["2026-05-15", 1])).toBe("2026-05-15");
});

test("what an editor writes after half a year leaves it said that newer events may be missing", () => {
  const event = (id: string, known: string) =>
    anEvent({ id, title: id, developments: [aDevelopment({ known, status: "planned", date: "2027" })] });
  const before = kept("2026-05-31", 300).map(([known], at) => event(`before-${at}`, known));
  expect(anArchive({ events: [...before, event("made-up", "2026-11-28")] }).reaches).toBe("2026-05-31");
});
