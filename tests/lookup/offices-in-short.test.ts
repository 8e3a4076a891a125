// “As chancellor in 2020, Scholz succeeded whom”, “Xi president since when, and general secretary?”, “SecState since when”, “desde quando Lula é presidente”: the offices of whoever is named.
import { describe, expect, test } from "vitest";
import { anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

type Term = readonly [title: string, from: string, to?: string];

const person = (id: string, name: string, country: string, ...offices: readonly Term[]) =>
  anActor({
    id,
    name,
    "family-name": name.split(" ").at(-1),
    kind: "person",
    country,
    offices: offices.map(([title, from, to]) => ({ title, from, ...(to === undefined ? {} : { to }) })),
  });

const archive = anArchive({
  actors: [
    anActor({ id: "united-states", name: "United States", kind: "state", also: ["US"] } as never),
    anActor({ id: "norland", name: "Norland", kind: "state" }),
    person("ada-berg", "Ada Berg", "norland", ["Foreign Minister of Norland", "2020-01-01", "2022-05-20"]),
    person("ole-dahl", "Ole Dahl", "norland", ["Foreign Minister of Norland", "2022-05-20", "2024-01-11"]),
    person(
      "eva-holm",
      "Eva Holm",
      "norland",
      ["Ambassador of Norland to the United States", "2019-02-01", "2024-01-11"],
      ["Foreign Minister of Norland", "2024-01-11"],
      ["General Secretary of the Workers’ Party of Norland", "2023-03-01"],
    ),
    person("jon-moe", "Jon Moe", "united-states", ["US Secretary of State", "2025-01-21"]),
    person("pat-rowe", "Pat Rowe", "united-states", ["US Secretary of Defense", "2025-01-24"]),
  ],
  events: [
    anEvent({
      id: "northern-talks-2024",
      title: "Northern talks of 2024",
      participants: ["ada-berg", "ole-dahl", "eva-holm", "jon-moe", "pat-rowe"].map((actor) => ({ actor })),
    }),
  ],
});

const shown = shownTo(archive, "2026-06-10");

function told(text: string): string {
  const view = shown(text);
  if (view.kind === "who") return view.actor.name;
  if (view.kind === "office") return view.holders.map(({ actor }) => actor.name).join(", ");
  return view.kind === "notice" ? view.text : idsShown(view).join(", ");
}

describe("whom somebody followed in an office", () => {
  test.each([
    ["as foreign minister of Norland, Holm succeeded whom?", "Ole Dahl"],
    ["as foreign minister of Norland, Dahl replaced whom", "Ada Berg"],
    ["whose place did Dahl take as foreign minister of Norland", "Ada Berg"],
    ["who succeeded Berg as foreign minister of Norland", "Ole Dahl"],
    ["who replaced Dahl as foreign minister of Norland", "Eva Holm"],
  ])("“%s” is %s", (text, name) => {
    expect(told(text)).toBe(name);
  });

  test("a year in which they did not have it is said to be none of theirs", () => {
    expect(told("As foreign minister of Norland in 2021, Eva Holm succeeded whom?")).toBe(
      "My archive does not have Eva Holm in that office, in 2021. Eva Holm: Foreign Minister of Norland, since 11 January 2024. Before that: Ole Dahl, Foreign Minister of Norland, 20 May 2022 to 11 January 2024.",
    );
  });
});

describe("what somebody else held", () => {
  test.each(["Holm's job before foreign minister", "Eva Holm's post before foreign minister of Norland"])(
    "“%s” is of them, and of nobody who had the office before",
    (text) => {
      expect(told(text)).toBe("Eva Holm");
    },
  );

  test("whoever had somebody's job before them is whoever came before", () => {
    expect(told("who had Dahl's job before him")).toBe("Ada Berg");
  });
});

describe("two offices in one question", () => {
  test.each([
    "Since which year has Holm been foreign minister, and since when General Secretary of the Party?",
    "when did Eva Holm become ambassador and when foreign minister",
  ])("“%s” is told by their terms", (text) => {
    expect(told(text)).toBe("Eva Holm");
  });

  test("one that they never held is said to be none of theirs, with the other", () => {
    expect(told("Since when has Jon Moe been secretary of state and since when secretary of defense?")).toBe(
      "My archive does not say that Jon Moe was ever secretary of defense. Jon Moe: US Secretary of State, since 21 January 2025.",
    );
  });
});

describe("short names of offices", () => {
  test.each([
    ["Moe SecState since which day", "Jon Moe"],
    ["who is SecState", "Jon Moe"],
    ["Rowe SecDef since when", "Pat Rowe"],
    ["who is the US SecDef", "Pat Rowe"],
  ])("“%s” is %s", (text, name) => {
    expect(told(text)).toBe(name);
  });
});

describe("since when, in other languages", () => {
  test.each([
    ["Dahl, de quand à quand ministre", "Ole Dahl"],
    ["depuis quand Holm est ministre des affaires étrangères", "Eva Holm"],
    ["desde quando Dahl é ministro das relações exteriores", "Ole Dahl"],
    ["seit wann ist Holm Außenministerin", "Eva Holm"],
    ["da quando Dahl è ministro degli esteri", "Ole Dahl"],
  ])("“%s” is told by the terms of %s", (text, name) => {
    expect(told(text)).toBe(name);
  });

  test("since when a journey is known asks for no office", () => {
    expect(told("desde cuándo se sabe que la ministra Holm va a los Estados Unidos")).not.toBe("Eva Holm");
  });
});
