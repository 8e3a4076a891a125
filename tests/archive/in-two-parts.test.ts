// A conference whose days lie in two stretches comes on those that are not over, wherever what lies ahead is told.
import { expect, test } from "vitest";
import { agendaContentOf } from "#src/agenda/agenda-content.ts";
import { dateHistoryOf } from "#src/archive/date-history.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { certaintyWithin, comesOn } from "#src/archive/upcoming-order.ts";
import { listUpcoming } from "#src/digest/upcoming.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";

const conference = anEvent({
  id: "in-two-parts",
  title: "Conference in two parts",
  developments: [
    aDevelopment({
      known: "2021-08-18",
      status: "confirmed",
      "confirmed-by": ["china"],
      date: "{2021-10-11..2021-10-15,2022-04-25..2022-05-08}",
    }),
  ],
});
const archive = anArchive({ events: [conference] });
const state = stateAsOf(conference, undefined);
if (state === undefined) throw new Error("nothing is known of it");

const isIn = (from: string, to: string, today: string) => certaintyWithin(state, { from, to, today });
const sectionsOn = (today: string) =>
  agendaContentOf({ days: 90 }, archive, today).sections.map((section) =>
    section.part === "week" ? section.monday : section.part,
  );
const isListedOn = (today: string) => listUpcoming(archive, {}, today, 14).length === 1;

test("between its parts it comes on the first day of the second", () => {
  expect(comesOn(state, "2021-11-15")).toBe("2022-04-25");
  expect(comesOn(state, "2021-10-01")).toBe("2021-10-11");
});

test("no week between them has it", () => {
  expect(isIn("2021-11-15", "2021-11-22", "2021-11-15")).toBeUndefined();
  expect(isIn("2022-04-20", "2022-04-27", "2022-04-20")).toBe("in");
});

test("an agenda has it in the week of the part that comes", () => {
  expect(sectionsOn("2021-10-01")).toEqual(["2021-10-11"]);
  expect(sectionsOn("2021-11-15")).toEqual(["later"]);
  expect(sectionsOn("2022-04-01")).toEqual(["2022-04-25"]);
});

test("a digest lists it when a part is near, and not between them", () => {
  expect(["2021-10-01", "2021-11-15", "2022-04-20"].map(isListedOn)).toEqual([true, false, true]);
});

test("the days of a part that was held, suspended and resumed were not given up", () => {
  const resumed = anEvent({
    id: "resumed",
    title: "Conference that is resumed",
    developments: [
      aDevelopment({
        known: "2024-02-20",
        status: "confirmed",
        "confirmed-by": ["china"],
        date: "2024-10-21/2024-11-01",
      }),
      aDevelopment({ known: "2024-11-02", status: "postponed" }),
      aDevelopment({ known: "2024-11-28", status: "planned", date: "2025-02-25/2025-02-27" }),
      aDevelopment({
        known: "2025-02-28",
        status: "held",
        date: "{2024-10-21..2024-11-01,2025-02-25..2025-02-27}",
      }),
    ],
  });
  expect(dateHistoryOf(resumed, undefined)?.left).toEqual([]);
  expect(dateHistoryOf(resumed, "2024-12-01")?.left).toHaveLength(1);
});
