// The office of a person and its years, in whatever order they are asked for: “Berg was prime minister from when to when”, “what was he in 2022”.
import { describe, expect, test } from "vitest";
import { anActor, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const person = (
  id: string,
  name: string,
  country: string,
  ...offices: readonly (readonly [string, string, string?])[]
) =>
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
    anActor({ id: "norland", name: "Norland", kind: "state" }),
    anActor({ id: "sudland", name: "Sudland", kind: "state" }),
    anActor({ id: "serbia", name: "Serbia", kind: "state" }),
    anActor({ id: "northern-union", name: "Northern Union", kind: "organisation" }),
    person("ada-berg", "Ada Berg", "norland", ["Prime Minister of Norland", "2016-05-02", "2021-03-01"]),
    person("ole-dahl", "Ole Dahl", "norland", ["Prime Minister of Norland", "2021-03-01"]),
    person(
      "liv-strand",
      "Liv Strand",
      "sudland",
      ["President of Sudland", "2017-01-20", "2021-01-20"],
      ["President of Sudland", "2025-01-20"],
    ),
    person("jon-moe", "Jon Moe", "norland", ["President of the Northern Union Commission", "2019-12-01"]),
    person("kari-lund", "Kari Lund", "norland", ["Norland Envoy for Serbia", "2019-10-01", "2021-01-20"]),
    person("per-haug", "Per Haug", "sudland", ["Commander of the Western Theater Command of Sudland", "2024-07-01"]),
    person("tor-eng", "Tor Eng", "norland", ["Spokesman of the Norland government", "2016-06-01", "2021-02-01"]),
    anActor({
      id: "pope-anselm",
      name: "Pope Anselm",
      kind: "person",
      offices: [{ title: "Pope", from: "2013-03-13", to: "2025-04-21" }],
    }),
  ],
  events: [
    anEvent({
      id: "northern-talks-2019",
      title: "Northern talks of 2019",
      participants: ["ada-berg", "jon-moe", "kari-lund", "pope-anselm", "liv-strand"].map((actor) => ({ actor })),
    }),
    anEvent({
      id: "berg-sudland-2018",
      title: "Visit of Berg to Sudland",
      kind: "visit",
      participants: [{ actor: "ada-berg" }, { actor: "liv-strand" }],
    } as never),
  ],
});

const shown = shownTo(archive, "2026-06-10");

function whoIsShown(text: string): string {
  const view = shown(text);
  return view.kind === "who" ? view.actor.name : view.kind === "notice" ? view.text : view.kind;
}

function holders(text: string): string | readonly string[] {
  const view = shown(text);
  if (view.kind === "office") return view.holders.map(({ actor }) => actor.name);
  return view.kind === "notice" ? view.text : view.kind;
}

describe("when somebody held an office is told of them", () => {
  test.each([
    ["Ada Berg was prime minister from when to when?", "Ada Berg"],
    ["Berg, which years was she prime minister", "Ada Berg"],
    ["Ada Berg - when did she stop being prime minister", "Ada Berg"],
    ["berg was prime minister of norland when", "Ada Berg"],
    ["berg norland prime minister until?", "Ada Berg"],
    ["from what year to what year was Berg norland's prime minister", "Ada Berg"],
    ["the years of Berg as prime minister", "Ada Berg"],
    ["how many years is Dahl prime minister already", "Ole Dahl"],
    ["Dahl prime minister since 2021?", "Ole Dahl"],
    ["moe commission president since?", "Jon Moe"],
    ["until what date was Anselm pope", "Pope Anselm"],
    ["is Anselm still pope", "Pope Anselm"],
  ])("“%s”", (text, name) => {
    expect(whoIsShown(text)).toBe(name);
  });

  test("of an office that they never held it is said that the archive has none", () => {
    expect(whoIsShown("Moe prime minister of Norland when")).toBe(
      "My archive does not say that Jon Moe was ever prime minister of Norland.",
    );
  });

  test.each(["Berg prime minister visit to Sudland when", "Berg prime minister in Sudland when"])(
    "“%s” asks for a journey",
    (text) => {
      expect(shown(text).kind).not.toBe("who");
      expect(whoIsShown(text)).not.toContain("was ever");
    },
  );
});

describe("what somebody held", () => {
  test.each([
    ["Berg was what in Norland and which years", "Ada Berg"],
    ["Ada Berg - what was she in december 2018", "Ada Berg"],
    ["Gen. Per Haug: which post", "Per Haug"],
    ["what was Kari Lund's role in the Balkans", "Kari Lund"],
    ["what was Kari Lund's job in Serbia", "Kari Lund"],
  ])("“%s”", (text, name) => {
    expect(whoIsShown(text)).toBe(name);
  });

  test.each(["what was Berg's role in the Balkans", "what was Berg's role in the Northern talks"])(
    "“%s” is asked of no office of theirs",
    (text) => {
      expect(shown(text).kind).not.toBe("who");
    },
  );
});

describe("who held it", () => {
  test.each([
    ["who was prime minister of Norland when Strand got back in, january 2025", ["Ole Dahl"]],
    ["who was prime minister of Norland when Strand returned to office", ["Ole Dahl"]],
    ["who was prime minister of Norland when Strand took office in 2017", ["Ada Berg"]],
    ["who was president of the Northern Union Commission when Dahl came to power", ["Jon Moe"]],
    ["bergs spokesman name?", ["Tor Eng"]],
    ["who commands sudland's western theater", ["Per Haug"]],
    ["who commanded the Western Theatre Command in 2025", ["Per Haug"]],
  ])("“%s”", (text, names) => {
    expect(holders(text)).toEqual(names);
  });

  test("whoever took office twice is not taken for one who did on either day", () => {
    expect(shown("who was prime minister of Norland when Strand took office").kind).toBe("notice");
  });

  test("who commands a part of a state is not who leads the state", () => {
    expect(holders("who commands the northern theater of Sudland")).toBe(
      "My archive does not say who is or was commander of the northern theater of Sudland.",
    );
  });
});
