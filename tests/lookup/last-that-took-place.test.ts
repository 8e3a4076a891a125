// “The last”: what is known to have taken place comes before what only was to be, and what is long ago need not be the last.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const BOTH = [{ actor: "ada-berg" }, { actor: "ole-dahl" }] as const;

const held = (id: string, day: string, more = {}) =>
  anEvent({
    id,
    title: `Berg and Dahl, ${id}`,
    kind: "meeting",
    participants: [...BOTH],
    developments: [aDevelopment({ known: day, date: day, status: "held" })],
    ...more,
  });

const due = (id: string, day: string, more = {}) =>
  anEvent({
    id,
    title: `Berg and Dahl, ${id}`,
    kind: "meeting",
    participants: [...BOTH],
    developments: [aDevelopment({ known: "2026-02-01", date: day, status: "confirmed" })],
    ...more,
  });

const archive = anArchive({
  actors: [
    anActor({ id: "ada-berg", name: "Ada Berg", kind: "person" }),
    anActor({ id: "ole-dahl", name: "Ole Dahl", kind: "person" }),
    anActor({ id: "eva-holm", name: "Eva Holm", kind: "person" }),
  ],
  topics: [aTopic({ id: "lakes", name: "Lakes summit" })],
  events: [
    held("bergen", "2025-11-03"),
    held("oslo", "2026-03-09"),
    due("lund", "2026-05-20"),
    due("lakes-2026", "2026-05-21", {
      title: "Lakes summit 2026",
      kind: "summit",
      topics: ["lakes"],
      series: "lakes",
      participants: [],
    }),
    held("lakes-2025", "2025-05-21", {
      title: "Lakes summit 2025",
      kind: "summit",
      topics: ["lakes"],
      series: "lakes",
      participants: [],
    }),
    held("malmo", "2019-04-02", {
      title: "Berg and Holm in Malmö",
      participants: [{ actor: "ada-berg" }, { actor: "eva-holm" }],
    }),
  ],
});

const shown = shownTo(archive, "2026-06-10");

const textOf = (text: string): string => JSON.stringify(render(shown(text), archive, ENGLISH));

describe("when two last met", () => {
  test.each(["when did Berg and Dahl last meet", "last meeting of Berg and Dahl", "last time Ada Berg met Ole Dahl"])(
    "“%s” shows what took place, and tells what was due since",
    (text) => {
      expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id: "oslo" } }, among: { which: "held" } });
      expect(textOf(text)).toContain(
        "Since then Berg and Dahl, lund was due, Wednesday 20 May 2026; whether it took place my archive does not tell.",
      );
    },
  );

  test("before it was due nothing is said of it", () => {
    const early = shownTo(archive, "2026-05-10");
    expect(early("when did Berg and Dahl last meet")).toMatchObject({ at: { event: { id: "oslo" } } });
    expect(early("when did Berg and Dahl last meet")).not.toMatchObject({ among: { which: "held" } });
  });

  test("where the archive reaches less far than today it is the last that the archive has, and no word more", () => {
    const atItsEnd = shownTo(archive, archive.reaches ?? "2026-05-01");
    expect(atItsEnd("when did Berg and Dahl last meet")).not.toHaveProperty("among");
    const later = shownTo(archive, "2026-05-10");
    expect(later("when did Berg and Dahl last meet")).toMatchObject({ among: { which: "last" } });
  });

  test("an edition of a series that was due is the last, with the word that nobody knows", () => {
    expect(shown("last Lakes summit")).toMatchObject({ at: { event: { id: "lakes-2026" } }, among: { which: "due" } });
  });
});

test("the last that is long ago is the last that my archive has", () => {
  expect(shown("when did Berg and Holm last meet")).toMatchObject({
    at: { event: { id: "malmo" } },
    among: { which: "last" },
  });
  expect(textOf("when did Berg and Holm last meet")).toContain("The last in my archive, which need not have all");
});

describe("where a trip leads says nothing of which it is", () => {
  const visit = (id: string, day: string, summary: string) =>
    held(id, day, {
      title: `Berg's visit to ${id}`,
      kind: "visit",
      developments: [aDevelopment({ known: day, date: day, status: "held", summary })],
    });
  const travels = anArchive({
    actors: [...archive.actors.values()],
    events: [
      visit("riga", "2025-02-01", "The foreign ministers sign, after talks abroad."),
      visit("rome", "2026-04-01", "They dine."),
    ],
  });
  const told = shownTo(travels, "2026-06-10");
  test.each(["what was Berg's last foreign trip", "Berg's last trip abroad", "Berg's last overseas visit"])(
    "“%s” is the latest of all",
    (text) => {
      expect(told(text)).toMatchObject({ kind: "event", at: { event: { id: "rome" } } });
    },
  );
  test("all foreign trips are all visits", () => {
    expect(told("Berg's foreign trips")).toMatchObject({ kind: "events", events: [{}, {}] });
  });
});
