// “When was Berg prime minister”, “until when”, “when did she step down”: the time of an office, and no meeting of whoever held it.
import { describe, expect, test } from "vitest";
import { anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const person = (id: string, name: string, ...offices: readonly (readonly [string, string, string?])[]) =>
  anActor({
    id,
    name,
    "family-name": name.split(" ").at(-1),
    kind: "person",
    country: "norland",
    offices: offices.map(([title, from, to]) => ({ title, from, ...(to === undefined ? {} : { to }) })),
  });

const archive = anArchive({
  actors: [
    anActor({ id: "norland", name: "Norland", kind: "state" }),
    anActor({ id: "sudland", name: "Sudland", kind: "state" }),
    anActor({ id: "northern-league", name: "Northern League", kind: "organisation" }),
    person("ada-berg", "Ada Berg", ["Prime Minister of Norland", "2016-05-02", "2021-03-01"]),
    person(
      "ole-dahl",
      "Ole Dahl",
      ["Prime Minister of Norland", "2021-03-01", "2024-10-09"],
      ["Secretary General of the Northern League", "2025-01-01"],
    ),
    person("eva-holm", "Eva Holm", ["Prime Minister of Norland", "2024-10-09"]),
    person("jon-moe", "Jon Moe", ["Minister of National Defense of Norland", "[2021-03-01..2021-06-30]", "2024-10-09"]),
    person("knut-vik", "Knut Vik", ["Secretary General of the Northern League", "2014-10-01", "2025-01-01"]),
  ],
  topics: [aTopic({ id: "military", name: "Armed forces", also: ["defence", "defense"] })],
  events: [
    anEvent({
      id: "sandvik-meeting-2022",
      title: "Meeting of the Defence Ministers in Sandvik",
      participants: [{ actor: "jon-moe" }],
      topics: ["military"],
    } as never),
    anEvent({
      id: "northern-talks-2019",
      title: "Northern talks of 2019",
      participants: ["ada-berg", "ole-dahl", "eva-holm", "knut-vik"].map((actor) => ({ actor })),
    }),
  ],
});

const shown = shownTo(archive, "2026-06-10");

function whoIsShown(text: string): string | undefined {
  const view = shown(text);
  return view.kind === "who" ? view.actor.name : undefined;
}

function said(text: string): string {
  const view = shown(text);
  return view.kind === "notice" ? view.text : view.kind;
}

describe("when somebody held an office", () => {
  test.each([
    ["when was Berg prime minister", "Ada Berg"],
    ["when was Ole Dahl prime minister of Norland", "Ole Dahl"],
    ["until when was Berg prime minister", "Ada Berg"],
    ["Berg was prime minister until when", "Ada Berg"],
    ["until when was Vik secretary general of the Northern League", "Knut Vik"],
    ["what years was Berg prime minister", "Ada Berg"],
    ["when did Dahl stop being prime minister", "Ole Dahl"],
    ["when did Dahl take over the Northern League", "Ole Dahl"],
    ["when did Vik leave the Northern League", "Knut Vik"],
    ["when did Holm take office", "Eva Holm"],
    ["when did Berg's term end", "Ada Berg"],
    ["until when was Moe defence minister", "Jon Moe"],
    ["since when was Jon Moe Norland's minister of defence", "Jon Moe"],
    ["when did Moe become minister of national defense", "Jon Moe"],
  ])("“%s” is told of whoever held it", (text, name) => {
    expect(whoIsShown(text)).toBe(name);
  });

  test("of an office that somebody never held it is said that the archive has none", () => {
    expect(said("when was Berg secretary general of the Northern League")).toBe(
      "My archive does not say that Ada Berg was ever secretary general of the Northern League.",
    );
  });

  test("of an office with a topic in its title that somebody never held, too", () => {
    expect(said("when was Berg minister of defence")).toBe(
      "My archive does not say that Ada Berg was ever minister of defence.",
    );
  });

  test.each([
    ["when did Berg resign", "resign", "Ada Berg: Prime Minister of Norland, 2 May 2016 to 1 March 2021."],
    [
      "when did Dahl step down as prime minister",
      "step down",
      "Ole Dahl: Prime Minister of Norland, 1 March 2021 to 9 October 2024.",
    ],
    ["when did Ada Berg die", "die", "Ada Berg: Prime Minister of Norland, 2 May 2016 to 1 March 2021."],
    ["when did Holm quit", "quit", "Eva Holm: Prime Minister of Norland, since 9 October 2024."],
  ])("“%s”: how it ended is not told, only when it was held", (text, what, held) => {
    expect(said(text)).toBe(`My archive does not tell “${what}”, only when offices were held. ${held}`);
  });

  test.each(["when did Berg quit the race", "when did Dahl leave Sudland", "when was Berg in Sudland"])(
    "“%s” asks for no office",
    (text) => {
      expect(whoIsShown(text)).toBeUndefined();
      expect(said(text)).not.toContain("only when offices were held");
    },
  );
});

describe("all who held it", () => {
  test.each([
    ["how many prime ministers did Norland have since 2015", ["Eva Holm", "Ole Dahl", "Ada Berg"]],
    ["how many Norland prime ministers since 2022", ["Eva Holm", "Ole Dahl"]],
    ["list Norland prime ministers since 2015", ["Eva Holm", "Ole Dahl", "Ada Berg"]],
    ["list prime ministers of Norland", ["Eva Holm", "Ole Dahl", "Ada Berg"]],
    ["list the secretaries general of the Northern League", ["Ole Dahl", "Knut Vik"]],
  ])("“%s”", (text, names) => {
    const view = shown(text);
    expect(view.kind === "office" ? view.holders.map(({ actor }) => actor.name) : view.kind).toEqual(names);
  });
});
