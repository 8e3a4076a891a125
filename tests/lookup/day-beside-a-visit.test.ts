// “Who first reported Berg's 17 October 2025 Sandvik visit”: a day beside a visit chooses the visit of that day, and is none as of which it is asked.
import { describe, expect, test } from "vitest";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const visit = (id: string, title: string, heardOn: string, day: string) =>
  anEvent({
    id,
    title,
    kind: "meeting",
    place: { name: "Sandvik" },
    participants: [{ actor: "ada-berg" }, { actor: "ole-dahl" }],
    developments: [
      aDevelopment({ known: heardOn, status: "tentative", date: day, says: "the Sandvik Post" }),
      aDevelopment({ known: day, status: "held", date: day, says: "the press" }),
    ],
  } as never);

const archive = anArchive({
  actors: [
    anActor({ id: "ada-berg", name: "Ada Berg", "family-name": "Berg", kind: "person" }),
    anActor({ id: "ole-dahl", name: "Ole Dahl", "family-name": "Dahl", kind: "person" }),
  ],
  events: [
    visit("sandvik-february", "Berg and Dahl in Sandvik in February 2025", "2025-02-20", "2025-02-28"),
    visit("sandvik-october", "Berg and Dahl in Sandvik in October 2025", "2025-10-13", "2025-10-17"),
  ],
});

const shown = shownTo(archive, "2026-06-10");

describe("a day beside a visit", () => {
  test.each([
    "Who first reported Berg's 17 October 2025 Sandvik visit, and who confirmed?",
    "Who first reported Berg's 17 October 2025 Sandvik visit",
    "who first reported Berg's October 17, 2025 Sandvik visit",
    "When was Berg's Sandvik visit of 17 October 2025 announced?",
    "Berg's 17 October 2025 Sandvik visit",
  ])("“%s” is the one of that day", (text) => {
    expect(idsShown(shown(text))).toEqual(["sandvik-october"]);
  });

  test("the earlier one has its own day", () => {
    expect(idsShown(shown("Who first reported Berg's 28 February 2025 Sandvik visit, and who confirmed?"))).toEqual([
      "sandvik-february",
    ]);
  });

  test("what was known on a day is asked as of that day", () => {
    const view = shown("What was known about Berg's Sandvik visit on 1 March 2025");
    expect(view.kind === "event" ? view.at.event.id : view.kind).toBe("sandvik-february");
  });
});
