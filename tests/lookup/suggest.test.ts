import { describe, expect, test } from "vitest";
import { aDevelopment, anActor, anArchive, anEvent, aQuote, aTopic } from "#tests/helpers/archive.ts";
import { suggestActors, suggestEvents, suggestSpeakers, suggestTopics } from "#tests/helpers/offer.ts";

const TODAY = "2026-06-01";

const minister = (id: string, name: string, to?: string) =>
  anActor({
    id,
    name,
    country: undefined,
    offices: [{ title: "Foreign Minister", from: "2013-03-16", ...(to === undefined ? {} : { to }) }],
  });

const planned = (id: string, title: string, date: string) =>
  anEvent({ id, title, developments: [aDevelopment({ known: "2021-01-01", status: "planned", date })] });

const archive = anArchive({
  actors: [
    minister("wang-yi", "Wang Yi"),
    minister("wang-former", "Wang Former", "2020-01-01"),
    minister("alfred", "Alfred Adams"),
    anActor({ id: "united-kingdom", kind: "state", name: "United Kingdom", also: ["UK"], country: undefined }),
    anActor({ id: "ukraine", kind: "state", name: "Ukraine", country: undefined }),
  ],
  events: [
    planned("rome-2021", "Summit in Rome", "2021-10-30"),
    planned("far", "Summit in Madrid", "2027-10-30"),
    planned("soon", "Summit in Paris", "2026-06-10"),
    planned("long", `Summit in ${"Llanfairpwllgwyngyll ".repeat(4)}`.trim(), "[2026-07-06..2026-07-12]"),
    anEvent({ id: "talks", title: "Talks", participants: [{ actor: "wang-yi" }, { actor: "wang-former" }] }),
  ],
  quotes: [aQuote({ speaker: "wang-former" })],
  topics: [aTopic(), aTopic({ id: "g20", name: "G20" })],
});

const ids = (choices: readonly { readonly value: string }[]) => choices.map(({ value }) => value);

describe("events", () => {
  test("each is offered with its date", () => {
    expect(suggestEvents("rome", archive, TODAY)).toEqual([
      { name: "Summit in Rome · Saturday 30 October 2021", value: "rome-2021" },
    ]);
  });

  test("a long title gives way, the date does not", () => {
    const name = suggestEvents("llanfair", archive, TODAY)[0]?.name ?? "";
    expect(name.length).toBeLessThanOrEqual(100);
    expect(name).toMatch(/… · the week of 6 July 2026$/);
  });

  test("while nothing is typed, what lies nearest ahead comes first", () => {
    expect(ids(suggestEvents("", archive, TODAY)).slice(0, 2)).toEqual(["soon", "long"]);
  });

  test("what the first letters lead to is that of the day and of the archive that are asked", () => {
    const days = ["2026-06-01", "2026-06-11", "2027-10-31", "2026-06-01"];
    const anew = (day: string) => ids(suggestEvents("su", { ...archive }, day));
    expect(days.map((day) => ids(suggestEvents("su", archive, day)))).toEqual(days.map(anew));
    expect(anew("2026-06-01")).not.toEqual(anew("2027-10-31"));
    expect(suggestEvents("su", anArchive({ events: [] }), TODAY)).toEqual([]);
  });

  test("however many other beginnings were typed since, the same letters lead to the same", () => {
    const before = ["s", "su", "sum"].map((typed) => suggestEvents(typed, archive, TODAY));
    for (let n = 0; n < 2_100; n++) suggestEvents(n.toString(36).padStart(3, "0"), archive, TODAY);
    expect(["s", "su", "sum"].map((typed) => suggestEvents(typed, archive, TODAY))).toEqual(before);
  });

  test("of equals, what lies ahead comes first, the soonest before the rest, however long its name", () => {
    expect(ids(suggestEvents("summit in", archive, TODAY)).slice(0, 3)).toEqual(["soon", "long", "far"]);
  });

  test("the last word may go on, even one that is a word already", () => {
    expect(ids(suggestEvents("summit in p", archive, TODAY))).toEqual(["soon"]);
  });
});

describe("people, states and organisations", () => {
  test("while nothing is typed, those most spoken of come first and former office holders last", () => {
    expect(ids(suggestActors("", archive))).toEqual(["wang-yi", "alfred", "ukraine", "united-kingdom", "wang-former"]);
  });

  test("those in office come before others of the same name", () => {
    expect(ids(suggestActors("wang", archive))).toEqual(["wang-yi", "wang-former"]);
  });

  test("a short name comes before names that it begins", () => {
    expect(ids(suggestActors("uk", archive))).toEqual(["united-kingdom", "ukraine"]);
  });

  test("speakers are those who are quoted", () => {
    expect(ids(suggestSpeakers("", archive))).toEqual(["wang-former"]);
    expect(ids(suggestSpeakers("wang", archive))).toEqual(["wang-former"]);
  });
});

test("topics are offered by name", () => {
  expect(ids(suggestTopics("", archive))).toEqual(["g20", "us-china"]);
  expect(ids(suggestTopics("china", archive))).toEqual(["us-china"]);
});

test("events offered as of a day are those that were known, with the date that was known", () => {
  const moved = anEvent({
    id: "moved",
    title: "Summit that moves",
    developments: [
      aDevelopment({ known: "2021-01-01", status: "planned", date: "2021-05-03" }),
      aDevelopment({ known: "2021-02-01", status: "planned", date: "2021-06-03", summary: "It moves to Geneva." }),
    ],
  });
  const unheard = anEvent({
    id: "unheard",
    title: "Summit unheard of",
    developments: [aDevelopment({ known: "2021-03-01" })],
  });
  const own = anArchive({ events: [moved, unheard] });
  const offered = (typed: string, asOf?: string) => suggestEvents(typed, own, TODAY, asOf).map(({ name }) => name);
  for (const typed of ["", "summ"]) {
    expect(offered(typed, "2021-01-15"), typed).toEqual(["Summit that moves · Monday 3 May 2021"]);
    expect(offered(typed), typed).toHaveLength(2);
  }
  expect(offered("geneva", "2021-01-15")).toEqual([]);
  expect(offered("geneva", "2021-02-15")).toEqual(["Summit that moves · Thursday 3 June 2021"]);
});
