// A kind alone names no event: of whoever is to have announced “the summit” one is told that they announced, several are asked back, and none is chosen.
import { expect, test } from "vitest";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const show = shownTo(frozen(), "2026-12-01");

test.each([
  "who announced the summit",
  "who first announced the talks?",
  "did Kallas announce the summit",
  "did Starmer announce the meeting",
  "has Carney announced the summit?",
])("%s: it is asked which one", (asked) => {
  expect(show(asked)).toMatchObject({ kind: "notice" });
});

test("of several that they announced, or had, it is asked back which", () => {
  expect(idsShown(show("did Erdoğan announce the talks"))).toEqual([
    ...["russia-ukraine-istanbul-2022", "ethiopia-somalia-ankara-2024-3"],
  ]);
});

const berg = anActor({ id: "ada-berg", name: "Ada Berg", kind: "person", "family-name": "Berg" } as never);
const summitOf = (id: string, says: string) =>
  anEvent({
    ...{ id, title: `Summit of ${id}`, kind: "summit", participants: [{ actor: "ada-berg" }] },
    developments: [
      aDevelopment({ known: "2024-01-10", status: "confirmed", date: "2024-05-20", says, summary: "It is in May." }),
    ],
  } as never);

test("one that they announced is told", () => {
  const events = [summitOf("torvik", "Prime Minister Ada Berg"), summitOf("granby", "the host")];
  const own = shownTo(anArchive({ actors: [berg], events }), "2026-12-01");
  expect(own("did Berg announce the summit")).toMatchObject({ kind: "event", at: { event: { id: "torvik" } } });
});
