// “What happened at the summit”: a deed in the past is of the last edition; the present and the future, and whether a date is set, are of the next one.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { aStatus } from "#tests/helpers/status.ts";

const edition = (id: string, title: string, date: string, status: "held" | "confirmed", note: string) =>
  anEvent({
    id,
    title,
    kind: "summit",
    topics: ["lakes"],
    series: "lakes",
    participants: id === "lakes-2025" ? [{ actor: "ada-berg" }] : [],
    developments: [aDevelopment({ known: status === "held" ? date : "2026-02-01", date, status, note })],
  });

const archive = anArchive({
  actors: [
    anActor({ id: "ada-berg", name: "Ada Berg", kind: "person" }),
    anActor({ id: "ole-dahl", name: "Ole Dahl", kind: "person" }),
  ],
  topics: [aTopic({ id: "lakes", name: "Lakes summit", also: ["Lakes"] })],
  events: [
    edition("lakes-2024", "Lakes summit 2024", "2024-05-21", "held", "They sign a treaty on fish."),
    edition("lakes-2025", "Lakes summit 2025", "2025-05-21", "held", "They agree on a fund for boats."),
    edition("lakes-2027", "Lakes summit 2027", "2027-05-21", "confirmed", "The summit is to be in May."),
    anEvent({
      id: "berg-lakes-2027",
      title: "Berg at the Lakes summit in Lund",
      kind: "visit",
      topics: ["lakes"],
      attends: "lakes-2027",
      participants: [{ actor: "ada-berg" }],
      developments: [aDevelopment({ known: "2026-03-01", date: "2027-05", status: "floated", note: "Berg may come." })],
    }),
  ],
});

function told(message: string): string | undefined {
  const asked = parseMessage(message, archive, "2026-06-10", ENGLISH);
  if (!asked.ok) return undefined;
  if (!("question" in asked)) throw new Error(message);
  const view = answer(asked.question, {
    archive,
    today: "2026-06-10",
    words: ENGLISH,
    status: () => aStatus(),
    commands: [],
  });
  expect(JSON.stringify(render(view, archive, ENGLISH))).toBeTypeOf("string");
  return view.kind === "event" ? view.at.event.id : view.kind;
}

describe("of a recurring meeting", () => {
  test.each([
    "what happened at the Lakes summit",
    "What was agreed at the Lakes summit?",
    "what did they decide at the Lakes summit",
    "who came to the Lakes summit",
    "who was at the Lakes summit",
    "so who attended the Lakes summit",
    "who hosted the Lakes summit",
    "was Ada Berg at the Lakes summit",
  ])("%s is asked of the last edition", (message) => {
    expect(told(message)).toBe("lakes-2025");
  });

  test.each([
    "when is the Lakes summit",
    "who is coming to the Lakes summit",
    "who hosts the Lakes summit",
    "what happened at the Lakes summit 2027",
    "where will the Lakes summit be",
    "will Ada Berg attend the Lakes summit",
  ])("%s is asked of the next one", (message) => {
    expect(told(message)).toBe("lakes-2027");
  });

  test("what happened at one that has its year is told of that year", () => {
    expect(told("what happened at the Lakes summit 2024")).toBe("lakes-2024");
  });

  test("what happened at all of them is a list", () => {
    expect(told("what happened at the Lakes summits")).toBe("events");
  });
});

describe("whether a date is set", () => {
  test.each([
    "have the Lakes summit dates been set yet",
    "has the date of the Lakes summit been fixed",
    "are the dates for the Lakes summit known yet",
    "has a date been set for the Lakes summit",
    "is there a date yet for the Lakes summit",
    "do we have a date for the Lakes summit yet",
  ])("%s is asked of the next one", (message) => {
    expect(told(message)).toBe("lakes-2027");
  });

  test("of an edition that has its year it is asked of that one", () => {
    expect(told("have the dates of the Lakes summit 2024 been set")).toBe("lakes-2024");
  });
});
