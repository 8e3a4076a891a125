// A list of what two had together has theirs, and not what others met for; larger ones are counted below it.
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const person = (id: string, name: string, country: string) =>
  anActor({ id, name, kind: "person", country, "family-name": name.split(" ").at(-1) } as never);

const actors = [
  anActor({ id: "norland", name: "Norland", kind: "state" }),
  anActor({ id: "sudland", name: "Sudland", kind: "state" }),
  anActor({ id: "westland", name: "Westland", kind: "state" }),
  anActor({ id: "sea-league", name: "Sea League", kind: "organisation" }),
  person("ada-berg", "Ada Berg", "norland"),
  person("max-lund", "Max Lund", "norland"),
  person("tom-holm", "Tom Holm", "sudland"),
  person("eva-strand", "Eva Strand", "sudland"),
  person("ole-dahl", "Ole Dahl", "westland"),
];

const topics = [
  aTopic({ id: "sea-league", name: "Sea League" }),
  aTopic({ id: "ring-of-friends", name: "Ring of friends" }),
  aTopic({ id: "norland", name: "Norland" }),
];

const held = (id: string, title: string, kind: string, who: readonly string[], day: string, more: object = {}) =>
  anEvent({
    ...{ id, title, kind, participants: who.map((actor) => ({ actor })) },
    developments: [aDevelopment({ known: day, status: "held", date: day, summary: "It is held." })],
    ...more,
  } as never);

const events = [
  held("berg-holm-torvik", "Berg–Holm meeting in Torvik", "meeting", ["ada-berg", "tom-holm"], "2024-01-10"),
  held("holm-norland", "Tom Holm's visit to Norland", "visit", ["tom-holm", "ada-berg"], "2024-02-10"),
  held("lund-strand", "Lund–Strand summit", "summit", ["max-lund", "eva-strand", "ada-berg", "tom-holm"], "2024-03-10"),
  held(
    ...(["ring-summit", "Ring of friends in Sandvik", "summit"] as const),
    ["ada-berg", "tom-holm", "ole-dahl", "eva-strand", "max-lund"],
    "2024-04-10",
    { series: "ring-of-friends", topics: ["ring-of-friends", "norland"] },
  ),
  held(
    ...(["league-summit", "Sea League summit", "summit"] as const),
    ["ada-berg", "tom-holm", "ole-dahl", "eva-strand", "max-lund"],
    "2024-05-10",
    { series: "sea-league", topics: ["sea-league", "norland"] },
  ),
  held(
    ...(["league-video", "Sea League video summit", "summit"] as const),
    ["sea-league", "ada-berg", "tom-holm", "ole-dahl"],
    "2024-06-10",
    { topics: ["sea-league"] },
  ),
];

const archive = anArchive({ actors, topics, events } as never);
const show = shownTo(archive, "2026-11-29");
const shownOf = shownTo(shipped(), "2026-11-29");
const idsOf = (view: View) => (view.kind === "events" ? view.events.map(({ event }) => event.id) : []);

describe("two people", () => {
  test.each(["Berg and Holm: list of meetings", "all meetings of Berg and Holm", "Berg and Holm meetings in 2024"])(
    "“%s” has a group without a body that meets about the country of one of them, and no summit of others or of a body",
    (text) => {
      expect(idsOf(show(text))).toEqual(["berg-holm-torvik", "holm-norland", "ring-summit"]);
    },
  );

  test("a visit is one of their talks", () => {
    expect(idsOf(show("Berg and Holm: list of talks"))).toContain("holm-norland");
  });

  test("how many larger ones there are is told", () => {
    const text = readBody(render(show("Berg and Holm: list of meetings"), archive, ENGLISH));
    expect(text).toContain("Not listed: 3 larger meetings with both of them.");
  });
});

describe("what others met for, in whose delegations both sat,", () => {
  test("is not counted", () => {
    const text = readBody(render(show("how many times have Berg and Holm spoken"), archive, ENGLISH));
    expect(text).not.toContain("Lund–Strand summit");
  });

  test.each(["when did Lund and Holm meet", "did Lund and Holm meet in March 2024", "last meeting of Lund and Holm"])(
    "is told as such where there is nothing else: “%s”",
    (text) => {
      expect(readBody(render(show(text), archive, ENGLISH))).toContain("no meeting of only these two");
    },
  );

  test("is not their first or last meeting", () => {
    expect(shownOf("first meeting of Yellen and Liu He")).toMatchObject({
      at: { event: { id: "yellen-liu-zurich-2023" } },
    });
    expect(shownOf("next meeting of Lavrov and Rubio")).toMatchObject({
      at: { event: { id: "us-russia-riyadh-2025" } },
    });
    expect(shownOf("when did Yellen and Liu He meet")).toMatchObject({ kind: "event" });
  });
});

test("the first meeting of two is the earliest, though another is called the first of something", () => {
  expect(shownOf("when did Bessent and He Lifeng first meet")).toMatchObject({
    at: { event: { id: "us-china-geneva-2025" } },
  });
});

test.each(["Berg and Holm: list of meetings", "list all summits in 2024"])(
  "“%s”: that there may be more than the archive has is told",
  (text) => {
    expect(readBody(render(show(text), archive, ENGLISH))).toContain("My archive need not have all of them.");
  },
);

test("of two states no summit of many, where they have one of their own", () => {
  expect(idsOf(show("Norland and Sudland summits: list them"))).toEqual(["lund-strand"]);
});

describe("lists of talks of two states have no gathering of many", () => {
  const gatherings = /^(?:g7|g20|apec|brics|sco|east-asia-summit|coalition-of-the-willing|epc|msc|shangri-la|cop\d)/u;
  test.each([
    ["list US-Ukraine talks in 2025", "us-ukraine-jeddah-2025", 5],
    ["list US-Russia talks in 2025", "us-russia-riyadh-2025", 1],
    ["list US-China talks", "biden-xi-woodside-2023", 18],
    ["how many US-China talks were there in 2025", "us-china-geneva-2025", 2],
    ["list India-China meetings", "modi-xi-kazan-2024", 24],
    ["list Japan-China meetings", "china-japan-south-korea-2024", 13],
  ])("“%s”, and tells how many", (text, theirs, larger) => {
    const view = shownOf(text);
    expect(idsOf(view)).toContain(theirs);
    expect(idsOf(view).filter((id) => gatherings.test(id))).toEqual([]);
    expect(view).toMatchObject({ larger });
  });
});

describe("a conference beside which two met is not counted as well", () => {
  const shownOf = shownTo(shipped(), "2026-11-29");
  test.each([
    ["Blinken and Wang Yi in Munich, how many times", ["blinken-wang-munich-2023", "blinken-wang-munich-2024"]],
    ["Austin and Dong Jun in Singapore how many times", ["austin-dong-singapore-2024"]],
    ["Biden and Xi in Bali how many times", ["biden-xi-bali-2022"]],
    ["Modi Xi Kazan how many times", ["modi-xi-kazan-2024"]],
  ])("“%s”", (text, ids) => {
    const view = shownOf(text);
    expect(view.kind === "events" && view.events.map(({ event }) => event.id)).toEqual(ids);
    expect(view).toMatchObject({ larger: 1 });
  });

  test("one beside which no meeting of theirs is known is", () => {
    const view = shownOf("Joe Biden and Xi Jinping how many times");
    const ids: readonly string[] = view.kind === "events" ? view.events.map(({ event }) => event.id) : [];
    expect(ids).toContain("g20-rio-2024");
    expect(ids).not.toContain("g20-bali-2022");
  });
});
