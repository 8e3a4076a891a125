// “The EU summit”: a summit of a body is none that it had with somebody else, and none of others at which it was.
import { describe, expect, test } from "vitest";
import { aDevelopment, anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const TODAY = "2026-11-26";

const idsIn = (shown: ReturnType<typeof shownTo>, text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [view.kind];
};

describe("a summit of a body", () => {
  const body = anActor({ id: "lake-union", kind: "organisation", name: "Lake Union", country: undefined });
  const state = anActor({ id: "ruritania", kind: "state", name: "Ruritania", country: undefined });
  const held = (date: string) => [aDevelopment({ known: date, status: "held", date })];
  const own = anEvent({
    id: "own",
    title: "Lake Union summit",
    kind: "summit",
    participants: [{ actor: "lake-union" }],
    developments: held("2021-03-02"),
  });
  const withAnother = anEvent({
    id: "with-another",
    title: "Lake Union–Ruritania summit",
    kind: "summit",
    participants: [{ actor: "lake-union" }, { actor: "ruritania" }],
    developments: held("2022-03-02"),
  });
  const ofMany = anEvent({
    id: "of-many",
    title: "Summit on rivers",
    kind: "summit",
    participants: [{ actor: "lake-union" }, { actor: "ruritania" }],
    developments: held("2023-03-02"),
  });
  const shown = shownTo(anArchive({ actors: [body, state], events: [own, withAnother, ofMany] }), TODAY);

  test("is called after it alone", () => {
    expect(idsIn(shown, "last Lake Union summit")).toEqual(["own"]);
    expect(idsIn(shown, "list the Lake Union summits")).toEqual(["own"]);
    expect(idsIn(shown, "Lake Union summit in 2022")).toEqual(["notice"]);
  });

  test("with somebody who is named is the one that they had", () => {
    expect(idsIn(shown, "Lake Union Ruritania summit")).toEqual(["with-another"]);
  });

  test("is none that it only was at, though meetings of it are", () => {
    expect(idsIn(shown, "meetings of the Lake Union")).toEqual(["own", "with-another", "of-many"]);
  });
});

describe("in the archive that ships", () => {
  const shown = shownTo(shipped(), TODAY);

  test.each([
    ["EU summit in Sept 2020", "notice"],
    ["who attended the EU summit in July 2020", "notice"],
    ["what came of the EU summit", "european-council-special-2020"],
    ["how many African Union summits", "african-union-summit-39-2026"],
  ])("“%s”", (text, id) => {
    expect(idsIn(shown, text)).toEqual([id]);
  });
});

describe("leaders meet at any edition of a summit", () => {
  const shown = shownTo(frozen(), TODAY);

  test.each([
    ["Next G20 leaders' summit?", "g20-miami-2026"],
    ["when is the next G20 heads of state summit", "g20-miami-2026"],
    ["the extraordinary G20 leaders' summit", "g20-extraordinary-2020"],
  ])("“%s”", (text, id) => {
    expect(idsIn(shown, text)).toEqual([id]);
  });
});

test("where none of a body lies ahead the last one is also one that it had with somebody else", () => {
  expect(shownTo(shipped(), TODAY)("next EU summit")).toMatchObject({
    kind: "event",
    at: { event: { id: "eu-india-2026" } },
    missed: { which: "next" },
  });
});
