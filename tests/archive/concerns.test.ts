import { describe, expect, test } from "vitest";
import { isAheadFor } from "#src/archive/ahead-for.ts";
import { eventConcerns, isSaidBy, quoteConcerns } from "#src/archive/concerns.ts";
import { stateAsOf } from "#src/archive/history.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";

const state = (id: string, name: string, also: string[] = []) =>
  anActor({ id, kind: "state", name, also, country: undefined });
const group = (id: string, name: string, country?: string) => anActor({ id, kind: "organisation", name, country });
const person = (id: string, country: string | undefined, ...offices: readonly [string, string, string?][]) =>
  anActor({
    id,
    name: id,
    country,
    offices: offices.map(([title, from, to]) => ({ title, from, ...(to === undefined ? {} : { to }) })),
  });

const archive = anArchive({
  actors: [
    state("china", "China"),
    state("spain", "Spain"),
    state("netherlands", "Netherlands"),
    state("united-states", "United States", ["US"]),
    group("nato", "NATO"),
    group("european-union", "European Union"),
    group("united-nations", "United Nations"),
    group("unfccc", "United Nations Framework Convention on Climate Change"),
    group("white-house", "White House", "united-states"),
    person("xi", "china", ["President of China", "2013-03-14"]),
    person(
      "rutte",
      undefined,
      ["Prime Minister of the Netherlands", "2010-10-14", "2024-07-02"],
      ["Secretary General of NATO", "2024-10-01"],
    ),
    person("borrell", "spain", ["High Representative of the European Union for Foreign Affairs", "2019-12-01"]),
    person("espinosa", undefined, [
      "Executive Secretary of the United Nations Framework Convention on Climate Change",
      "2016-07",
    ]),
    person("psaki", "united-states", ["White House Press Secretary", "2021-01-20"]),
    person("ambassador", "united-states", ["Ambassador of the United States to China", "2021-01-20"]),
    person("kissinger", "united-states"),
  ],
});

const STATES = [
  "china",
  "spain",
  "netherlands",
  "united-states",
  "nato",
  "european-union",
  "united-nations",
  "unfccc",
  "white-house",
];

/** For whom a person spoke on a day. */
const speaksFor = (speaker: string, said: string, as?: string) =>
  STATES.filter((id) => isSaidBy(aQuote({ speaker, said, ...(as === undefined ? {} : { as }) }), id, archive));

describe("what somebody says is said by", () => {
  test("themselves", () => {
    expect(isSaidBy(aQuote({ speaker: "xi" }), "xi", archive)).toBe(true);
    expect(isSaidBy(aQuote({ speaker: "xi" }), "rutte", archive)).toBe(false);
  });

  test.each([
    ["the state in whose office they are", "xi", "2021-11-09", ["china"]],
    ["whoever their office was for on that day", "rutte", "2021-11-09", ["netherlands"]],
    ["another on another day", "rutte", "2025-06-01", ["nato"]],
    ["nobody else between two offices", "rutte", "2024-08-01", []],
    [
      "the union of which they are an officer, and not the state that they come from",
      "borrell",
      "2021-11-09",
      ["european-union"],
    ],
    ["the whole name that stands in the title, and not a part of it", "espinosa", "2021-11-09", ["unfccc"]],
    ["an organisation, and the state for which that acts", "psaki", "2021-11-09", ["united-states", "white-house"]],
    ["whose ambassador they are, and not the state to which", "ambassador", "2021-11-09", ["united-states"]],
    ["their state, where no office is known", "kissinger", "2023-07-20", ["united-states"]],
    ["their state before they took up an office for somebody else", "borrell", "2019-01-01", ["spain"]],
  ] as const)("%s", (_, speaker, said, expected) => expect(speaksFor(speaker, said)).toEqual(expected));

  test("whom the file says, where it names the office", () => {
    expect(speaksFor("rutte", "2024-08-01", "Secretary General of NATO")).toEqual(["nato"]);
  });
});

const moved = anEvent({
  participants: [{ actor: "xi", as: "President of China" }],
  topics: ["us-china"],
  developments: [
    aDevelopment({ known: "2021-10-01", status: "planned", date: "2021-11" }),
    aDevelopment({
      known: "2021-10-20",
      participants: [{ actor: "xi" }, { actor: "rutte", as: "Prime Minister of the Netherlands" }],
    }),
    aDevelopment({ known: "2021-10-25", status: "confirmed", date: "2021-11-15", "confirmed-by": ["white-house"] }),
    aDevelopment({ known: "2021-11-01", participants: [{ actor: "xi" }] }),
  ],
});

const concerned = (asOf?: string) =>
  ["xi", ...STATES, "rutte"].filter((actor) => eventConcerns(moved, { actor }, archive, { asOf }));

describe("an event concerns", () => {
  test("nobody before it was known", () => expect(concerned("2021-09-30")).toEqual([]));

  test("who takes part as far as is known on the day, and those for whom they do", () => {
    expect(concerned("2021-10-01")).toEqual(["xi", "china"]);
    expect(concerned("2021-10-20")).toEqual(["xi", "china", "netherlands", "rutte"]);
  });

  test("who confirmed its date", () => {
    expect(concerned("2021-10-25")).toEqual(["xi", "china", "netherlands", "united-states", "white-house", "rutte"]);
  });

  test("who dropped out, too", () => expect(concerned()).toEqual(concerned("2021-10-25")));

  test("but what lies ahead is theirs only who are to come, stand for its date, or are the country where it is", () => {
    const aheadFor = (asOf?: string) => {
      const state = stateAsOf(moved, asOf);
      return ["xi", ...STATES, "rutte"].filter((actor) => state && isAheadFor(state, { actor }, archive));
    };
    expect(aheadFor("2021-10-20")).toEqual(["xi", "china", "netherlands", "rutte"]);
    expect(aheadFor()).toEqual(["xi", "china", "united-states", "white-house"]);
    const atHome = anEvent({
      developments: [aDevelopment({ known: "2021-10-01", place: { name: "Madrid", country: "spain" } })],
    });
    const state = stateAsOf(atHome, undefined);
    expect(state && isAheadFor(state, { actor: "spain" }, archive)).toBe(true);
    expect(state && isAheadFor(state, { actor: "china" }, archive)).toBe(false);
  });

  test("whoever was in what readers were told, when the file has them no more", () => {
    const before = stateAsOf(moved, "2021-10-20");
    const { developments, ...rest } = moved;
    const mended = { ...rest, developments: developments.filter((step) => step.participants === undefined) };
    expect(eventConcerns(mended, { actor: "netherlands" }, archive)).toBe(false);
    expect(eventConcerns(mended, { actor: "netherlands" }, archive, { told: [before, undefined] })).toBe(true);
    expect(eventConcerns(mended, { actor: "spain" }, archive, { told: [before] })).toBe(false);
  });

  test("its topics, itself, and who wants several of these only when it concerns all", () => {
    expect(eventConcerns(moved, { topic: "us-china", actor: "xi", event: "summit" }, archive)).toBe(true);
    expect(eventConcerns(moved, { topic: "us-china", actor: "spain" }, archive)).toBe(false);
    expect(eventConcerns(moved, { topic: "climate" }, archive)).toBe(false);
    expect(eventConcerns(moved, { event: "another" }, archive)).toBe(false);
    expect(eventConcerns(moved, {}, archive)).toBe(true);
  });
});

describe("a quote is about", () => {
  const at = anArchive({ actors: [...archive.actors.values()], events: [anEvent({ topics: ["us-china", "taiwan"] })] });
  const about = (topics: string[], topic: string) => quoteConcerns(aQuote({ event: "summit", topics }), { topic }, at);

  test("its own topics, not all that its event is about", () => {
    expect(about(["us-china"], "us-china")).toBe(true);
    expect(about(["us-china"], "taiwan")).toBe(false);
  });

  test("what its event is about, when it has no topic of its own", () => {
    expect(about([], "taiwan")).toBe(true);
    expect(quoteConcerns(aQuote({ topics: [] }), { topic: "taiwan" }, at)).toBe(false);
  });

  test("the event at which it was said", () => {
    expect(quoteConcerns(aQuote({ event: "summit" }), { event: "summit" }, at)).toBe(true);
    expect(quoteConcerns(aQuote(), { event: "summit" }, at)).toBe(false);
  });
});
