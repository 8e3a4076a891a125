// “Moved from A to B” names two days of one event, and “planned for D” a day that it was to have: neither is a time as of which it is asked.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const actors = [anActor({ id: "norland", name: "Norland", kind: "state" })];

const moved = anEvent({
  id: "fjord-conference",
  title: "Fjord Conference",
  kind: "conference",
  place: { name: "Sandvik", country: "norland" },
  developments: [
    aDevelopment({ known: "2024-05-01", status: "planned", date: "2025-06-17/2025-06-20", summary: "It is planned." }),
    aDevelopment({
      ...{ known: "2025-06-12", status: "postponed", date: null, says: "the host" },
      summary: "The conference is put off because of a flood.",
    }),
    aDevelopment({ known: "2025-07-01", status: "planned", date: "2025-07-28", summary: "It is set again." }),
    aDevelopment({ known: "2025-07-28", status: "held", summary: "It is held." }),
  ],
} as never);

const other = anEvent({
  id: "harbour-conference",
  title: "Harbour Conference",
  kind: "conference",
  developments: [
    aDevelopment({ known: "2025-01-01", status: "planned", date: "2025-08-10", summary: "It is planned." }),
    aDevelopment({
      ...{ known: "2025-06-18", status: "postponed", date: null, says: "the host" },
      summary: "It is put off because of a strike.",
    }),
    aDevelopment({ known: "2025-07-20", status: "planned", date: "2025-09-05", summary: "It is set again." }),
    aDevelopment({ known: "2025-09-05", status: "held", summary: "It is held." }),
  ],
} as never);

const archive = anArchive({ actors, events: [moved, other] });
const show = shownTo(archive, "2026-11-29");
const told = (text: string) => readBody(render(show(text), archive, ENGLISH));

describe("which one was moved from the one to the other", () => {
  test.each([
    "which conference was moved from 17-20 June to 28 July 2025",
    "what was moved from June 17 to July 28, 2025?",
    "Which conference was shifted from June to July 2025?",
    "was the Fjord Conference moved from 17 June to 28 July",
    "the Fjord Conference was moved from 17 June to?",
  ])("“%s”", (text) => {
    expect(show(text)).toMatchObject({
      ...{ kind: "event", at: { event: { id: "fjord-conference" } } },
      question: { focus: "moved" },
    });
  });

  test("and why is told of that move", () => {
    expect(told("why was the conference moved from June to July 2025")).toContain("because of a flood");
  });

  test("what nothing was moved between is none of what was put off in that time", () => {
    expect(show("which conference was moved from 3 June to 30 June 2025")).toMatchObject({ kind: "notice" });
  });
});

describe("why what was planned for a day was put off", () => {
  test.each([
    "why was the conference planned for 17 June 2025 in Sandvik put off",
    "Why was the conference scheduled for 17 June 2025 postponed?",
    "Why was the Fjord Conference set for 17 June 2025 put off?",
  ])("“%s”", (text) => {
    expect(told(text)).toContain("because of a flood");
    expect(told(text)).not.toContain("As known on");
  });

  test("as it was known on a day is asked as before", () => {
    expect(show("when was the Fjord Conference planned, as of 1 June 2025")).toMatchObject({
      question: { asOf: "2025-06-01" },
    });
  });
});

describe("where only the time is told from which it was moved", () => {
  test.each([
    "the Fjord Conference moved from June",
    "Sandvik moved from 17 June",
    "was the Fjord Conference moved from June 2025",
  ])("“%s”", (text) => {
    expect(told(text)).toContain("**Moved:**");
  });

  test("what nothing names is not looked for by it alone", () => {
    expect(told("what has changed from June")).not.toContain("**Moved:**");
  });
});
