import { addDays, type Day, earliest, formatEdtf, latest } from "@attache/edtf";
import { day, value } from "@attache/edtf/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type AgendaContent, agendaContentOf } from "#src/agenda/agenda-content.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { phaseOf } from "#src/archive/phase.ts";
import { leftOf } from "#src/archive/upcoming-order.ts";
import { STATUSES } from "#src/archive/vocabulary.ts";
import { agendaSpan } from "#src/discord/render/broadcast/agenda-page.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { actorId } from "#tests/helpers/ids.ts";
import { runs } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const archives = fc
  .array(fc.record({ status: fc.constantFrom(...STATUSES), date: value.map(formatEdtf) }), { maxLength: 20 })
  .map((steps) =>
    anArchive({
      events: steps.map((step, index) =>
        anEvent({
          id: `e${index}`,
          title: `Event ${index}`,
          developments: [aDevelopment({ known: "2021-10-01", ...step })],
        }),
      ),
    }),
  );

/** All that is told of what lies ahead, with where it stands. */
function aheadIn({ sections }: AgendaContent) {
  return sections.flatMap((section) =>
    section.part === "now" || section.part === "off" ? [] : section.items.map((item) => ({ section, item })),
  );
}

function expectTrue(content: AgendaContent, today: Day, days: number): void {
  const horizon = addDays(today, days);
  const year = today.slice(0, 4);
  for (const { section, item } of aheadIn(content)) {
    const on = item.state.meetingOn ?? item.state.date;
    const left = leftOf(on!, today);
    const [first, last] = [earliest(left) ?? today, latest(left) ?? "~"];
    const from = first < today ? today : first;
    if (section.part === "week") {
      expect(from >= section.monday && from < addDays(section.monday, 7)).toBe(true);
      expect(from <= horizon).toBe(true);
    }
    if (section.part === "no-week") expect(last <= horizon).toBe(true);
    if (section.part === "this-year") expect([from > horizon, last.slice(0, 4)]).toEqual([true, year]);
    if (section.part === "later") expect(from.slice(0, 4) > year).toBe(true);
    if (!agendaSpan(content, ENGLISH).endsWith("then later"))
      expect(["week", "no-week"].includes(section.part)).toBe(true);
  }
}

test("every heading is true of what stands under it, and the title of all; what lies ahead is told once", () => {
  const days = fc.integer({ min: 1, max: 366 });
  const today = day.filter((one) => one > "0002" && one < "9990");
  fc.assert(
    fc.property(archives, today, days, (archive, now, count) => {
      const content = agendaContentOf({ days: count }, archive, now);
      expectTrue(content, now, count);
      const upcoming = [...archive.events.values()].filter(
        (event) => phaseOf(stateAsOf(event, undefined)!, now) === "upcoming",
      );
      expect(
        aheadIn(content)
          .map(({ item }) => item.event)
          .toSorted(),
      ).toEqual(upcoming.map(({ id }) => id).toSorted());
    }),
    { numRuns: runs(300) },
  );
});

test("so they are with the archive that ships, on every tenth day of two years", () => {
  const archive = shipped();
  for (let today = "2025-06-01"; today < "2027-06-01"; today = addDays(today, 10))
    for (const days of [7, 90, 366]) expectTrue(agendaContentOf({ days }, archive, today), today, days);
});

test("what lies ahead is theirs who still come, and what was called off theirs who were to", () => {
  const participants = [{ actor: "xi-jinping" }, { actor: "joe-biden" }];
  const steps = (...more: readonly Parameters<typeof aDevelopment>[0][]) => [
    aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-11-20" }),
    aDevelopment({ known: "2021-10-10", declined: ["xi-jinping"] }),
    ...more.map(aDevelopment),
  ];
  const events = [
    anEvent({ id: "ahead", participants, developments: steps() }),
    anEvent({ id: "off", participants, developments: steps({ known: "2021-10-12", status: "cancelled" }) }),
  ];
  const told = (actor: "xi-jinping" | "joe-biden") =>
    agendaContentOf({ actor: actorId(actor), days: 60 }, anArchive({ events }), "2021-10-15").sections.flatMap(
      ({ items }) => items.map(({ event }) => event),
    );
  expect(told("joe-biden")).toEqual(["ahead", "off"]);
  expect(told("xi-jinping")).toEqual(["off"]);
});
