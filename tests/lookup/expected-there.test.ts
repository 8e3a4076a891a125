// When somebody was expected somewhere, as of a day, is what lay ahead then, and not where they had been.
import { expect, test } from "vitest";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const actors = [
  anActor({ id: "norland", name: "Norland", kind: "state" }),
  anActor({ id: "sudland", name: "Sudland", kind: "state" }),
  anActor({ id: "ada-berg", name: "Ada Berg", kind: "person", country: "norland", "family-name": "Berg" } as never),
];

const visit = (id: string, day: string, known: string, status: "held" | "planned") =>
  anEvent({
    ...{ id, title: `Ada Berg’s visit to Sudland (${id})`, kind: "visit" },
    ...{ place: { name: "Torvik", country: "sudland" }, participants: [{ actor: "ada-berg" }, { actor: "sudland" }] },
    developments: [
      aDevelopment({ known, status: "planned", date: day, summary: "Berg is to come to Sudland." }),
      ...(status === "held" ? [aDevelopment({ known: day, status, summary: "Berg comes." })] : []),
    ],
  } as never);

const events = [
  visit("first-visit", "2023-11-15", "2023-10-01", "held"),
  visit("second-visit", "2023-11-20", "2023-10-01", "held"),
  visit("third-visit", "2026-04-10", "2025-10-01", "planned"),
];
const show = shownTo(anArchive({ actors, events }), "2026-11-29");

test("as of a day, and in a month in which nothing of it took place", () => {
  for (const text of [
    "as of 1 November 2025, when was Berg expected in Sudland?",
    "in November 2025, when was Berg expected in Sudland?",
    "as of 1 November 2025, when was Berg supposed to be in Sudland",
  ])
    expect(show(text)).toMatchObject({ at: { event: { id: "third-visit" } } });
});

test("when somebody was there is still what had been", () => {
  expect(show("as of 1 November 2025, when was Berg in Sudland?")).toMatchObject({
    ...{ kind: "events", question: { statuses: ["held"] } },
  });
});
