// A meeting of ministers is no summit of those who sent them.
import { expect, test } from "vitest";
import { aDevelopment, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = anArchive({
  topics: [aTopic({ id: "lakes", name: "Lakes", also: ["Lakes group"] })],
  events: [
    anEvent({
      id: "lakes-ministers",
      title: "Meeting of the Lakes foreign ministers in Lund",
      kind: "meeting",
      topics: ["lakes"],
      series: "lakes",
      place: { name: "Lund" },
      developments: [aDevelopment({ known: "2026-03-01", date: "2026-03-01", status: "held" })],
    }),
    anEvent({
      id: "lakes-leaders",
      title: "Lakes summit 2025",
      kind: "summit",
      topics: ["lakes"],
      series: "lakes",
      developments: [aDevelopment({ known: "2025-03-01", date: "2025-03-01", status: "held" })],
    }),
  ],
});

const shown = shownTo(archive, "2026-06-10");

test("who asks for a summit of that year is not shown that of the ministers", () => {
  expect(shown("is there a Lakes summit in 2026")).toMatchObject({ kind: "notice" });
});

test("who asks for the ministers is shown theirs", () => {
  expect(shown("summit of foreign ministers in Lund")).toMatchObject({ at: { event: { id: "lakes-ministers" } } });
});

test("the last summit is that of the leaders", () => {
  expect(shown("last Lakes summit")).toMatchObject({ at: { event: { id: "lakes-leaders" } } });
});
