// Which of several that fit alike is meant, or that nothing tells it.
import { expect, test } from "vitest";
import { stateAsOf } from "#src/archive/history.ts";
import { openAmong } from "#src/lookup/answers/open-among.ts";
import { aDevelopment, anEvent } from "#tests/helpers/archive.ts";

type Step = Parameters<typeof aDevelopment>[0];

const found = (id: string, ...steps: readonly Step[]) => {
  const event = anEvent({ id, title: id, developments: steps.map((step) => aDevelopment(step)) });
  const state = stateAsOf(event, undefined);
  if (state === undefined) throw new Error(`${id} has no state`);
  return { event, state, score: 1 };
};

const held = found("held", { known: "2025-02-03", status: "held", date: "2025-02-03" });
const planned = found("planned", { known: "2026-02-20", status: "planned", date: "[2026-03-01..2026-06-30]" });
const putOff = found(
  "put-off",
  { known: "2026-02-20", status: "confirmed", "confirmed-by": ["china"], date: "2026-03-31/2026-04-02" },
  { known: "2026-03-16", status: "postponed" },
);

const openOn = (day: string, ...all: readonly ReturnType<typeof found>[]) =>
  openAmong({ which: "one" }, all, day).map(({ event }) => event.id);

test("beside what was put off lately nothing that is expected is meant alone, and nothing that has been is meant", () => {
  expect(openOn("2026-03-20", held, planned, putOff)).toEqual(["planned", "put-off"]);
});

test("what was put off half a year ago and longer is not waited for any more", () => {
  const later = found("later", { known: "2026-09-20", status: "planned", date: "2026-12" });
  expect(openOn("2026-10-01", held, later, putOff)).toEqual([]);
});

test("what is expected is meant before what has been; where nothing is, all are open", () => {
  expect(openOn("2026-03-20", held, planned)).toEqual([]);
  expect(openOn("2026-03-20", held, putOff)).toEqual(["held", "put-off"]);
});
