// Two who are named, and whom nothing but larger meetings brought together: that they met is not told by where both were.
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const idsOf = (view: View) => (view.kind === "events" ? view.events.map(({ event }) => event.id) : []);

const people = [
  anActor({ id: "moss-land", kind: "state", name: "Mossland", country: undefined }),
  anActor({ id: "carr-land", kind: "state", name: "Carrland", country: undefined }),
  anActor({ id: "vane-land", kind: "state", name: "Vaneland", country: undefined }),
  anActor({ id: "ada-moss", name: "Ada Moss", "family-name": "Moss", country: "moss-land" }),
  anActor({ id: "ben-carr", name: "Ben Carr", "family-name": "Carr", country: "carr-land" }),
  anActor({ id: "col-vane", name: "Col Vane", "family-name": "Vane", country: "vane-land" }),
];
const gathering = (summary: string) =>
  anEvent({
    id: "harbour-conference",
    title: "Harbour Conference",
    kind: "conference",
    place: { name: "Riga", country: "latvia", zone: "Europe/Riga" },
    participants: [{ actor: "ada-moss" }, { actor: "ben-carr" }, { actor: "col-vane" }],
    developments: [aDevelopment({ known: "2021-03-02", status: "held", date: "2021-03-02", summary })],
  });
const ask = (text: string, ...events: ReturnType<typeof anEvent>[]) =>
  shownTo(anArchive({ events, actors: people }), "2021-09-01")(text);

describe("of a conference at which both were, with others", () => {
  const conference = gathering("Some forty ministers come.");

  test.each([
    "Moss Carr meeting",
    "when did Moss meet Carr",
    "did Carr and Moss meet in Riga",
    "Moss and Carr in 2021",
  ])("“%s” says that no meeting of the two is in the archive, and lists it as one at which both were", (text) => {
    const view = ask(text, conference);
    expect(view).toMatchObject({ kind: "events", amongOthers: true });
    expect(idsOf(view)).toEqual(["harbour-conference"]);
  });

  test("it is shown where its own steps say that they met there", () => {
    const told = gathering("Moss meets Carr at the conference.");
    expect(ask("when did Moss meet Carr", told)).toMatchObject({ kind: "event", amongOthers: true });
  });

  test("it is no answer beside a meeting of theirs", () => {
    const own = anEvent({
      id: "moss-carr-oslo",
      title: "Moss–Carr meeting in Oslo",
      kind: "meeting",
      participants: [{ actor: "ada-moss" }, { actor: "ben-carr" }],
      developments: [aDevelopment({ known: "2020-03-02", status: "held", date: "2020-03-02" })],
    });
    expect(ask("when did Moss meet Carr", conference, own)).toMatchObject({ at: { event: { id: "moss-carr-oslo" } } });
    expect(idsOf(ask("Moss and Carr meetings", conference, own))).toEqual(["moss-carr-oslo"]);
  });

  test("what has both their names is theirs beside a meeting of theirs alone, whoever else was there", () => {
    const meeting = (id: string, title: string, day: string, ...others: string[]) =>
      anEvent({
        id,
        title,
        kind: "meeting",
        participants: ["ada-moss", "ben-carr", ...others].map((actor) => ({ actor })),
        developments: [aDevelopment({ known: day, status: "held", date: day })],
      });
    const alone = meeting("oslo", "Moss–Carr meeting in Oslo", "2020-03-02");
    const received = meeting("riga", "Moss, Carr and the neighbours in Riga", "2021-03-02", "col-vane");
    expect(idsOf(ask("when did Moss meet Carr", alone, received)).sort()).toEqual(["oslo", "riga"]);
  });

  test("who was there is asked of the conference", () => {
    expect(ask("were Moss and Carr at the Harbour Conference", conference)).toMatchObject({ kind: "event" });
  });
});

test("talks of three are talks of each two of them", () => {
  const talks = anEvent({
    id: "three-way-talks",
    title: "Talks in Riga",
    kind: "talks",
    participants: [{ actor: "ada-moss" }, { actor: "ben-carr" }, { actor: "col-vane" }],
    developments: [aDevelopment({ known: "2021-03-02", status: "held", date: "2021-03-02" })],
  });
  const view = ask("Moss Carr talks", talks);
  expect(view).toMatchObject({ kind: "event", at: { event: { id: "three-way-talks" } } });
  expect(view).not.toHaveProperty("amongOthers");
});

describe("in the archive of 2026", () => {
  test.each(["kishida and yoon", "did Kishida meet Yoon", "Kishida–Yoon meeting in 2022"])(
    "“%s” is told by no summit of many",
    (text) => {
      const view = shown(text);
      expect(view.kind === "notice" || ("amongOthers" in view && view.kind === "events")).toBe(true);
    },
  );

  test("four who talk with each other are a meeting, told as one of more than two", () => {
    expect(shown("Merkel Putin meeting")).toMatchObject({ kind: "event", amongOthers: true });
  });
});
