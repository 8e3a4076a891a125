import { describe, expect, test } from "vitest";
import type { NamedKind } from "#src/archive/names/whole-names.ts";
import { type ResolveOptions, resolveName } from "#src/lookup/names/resolve-name.ts";
import { anActor, anArchive, anEvent, aTopic } from "#tests/helpers/archive.ts";

const person = (id: string, name: string, familyName: string, more: Parameters<typeof anActor>[0] = {}) =>
  anActor({ id, name, "family-name": familyName, country: undefined, ...more });
const group = (id: string, name: string, kind: "state" | "organisation", also: string[] = []) =>
  anActor({ id, kind, name, also, country: undefined });

const archive = anArchive({
  actors: [
    person("abdullah-abdullah", "Abdullah Abdullah", "Abdullah"),
    person("kashif-abdullah", "Kashif Abdullah", "Abdullah"),
    person("abdullah-ii", "Abdullah II", "", { "family-name": undefined, also: ["King Abdullah"] }),
    person("xi-jinping", "Xi Jinping", "Xi", { names: { zh: "习近平" } }),
    person("ivan-carter", "Ivan Carter", "Carter"),
    person("qin-gang", "Qin Gang", "Qin", {
      offices: [{ title: "Foreign Minister of China", from: "2022-12-30", to: "2023-07-25" }],
    }),
    person("wang-yi", "Wang Yi", "Wang", { offices: [{ title: "Foreign Minister of China", from: "2023-07-25" }] }),
    group("israel", "Israel", "state"),
    group("ukraine", "Ukraine", "state"),
    group("united-kingdom", "United Kingdom", "state", ["UK"]),
    group("nato", "NATO", "organisation"),
    group("carter-center", "Carter Center", "organisation"),
  ],
  topics: [
    aTopic({ id: "middle-east", name: "Middle East", also: ["Israel"] }),
    aTopic({ id: "war-in-ukraine", name: "Ukraine" }),
    aTopic({ id: "nato-summits", name: "NATO" }),
    aTopic(),
  ],
  events: [
    anEvent({ id: "nato-2026", title: "NATO summit 2026" }),
    anEvent({ id: "nato-2027", title: "NATO summit 2027" }),
  ],
});

const ANY = ["topic", "actor", "event"] as const;

function named(words: string, kinds: readonly NamedKind[] = ["actor"], options: ResolveOptions = {}): string {
  const meant = resolveName(words, kinds, archive, { today: "2024-01-01", ...options });
  switch (meant.says) {
    case "exact":
      return `exact ${meant.one.id}`;
    case "spelling":
      return `${meant.part ? "part" : "spelling"} ${meant.one.id}`;
    case "several":
      return `several ${meant.candidates.map(({ id }) => id).join(" ")}`;
    case "none":
      return `none ${meant.near.map(({ id }) => id).join(" ")}`.trim();
  }
}

describe("a name is exact", () => {
  test.each([
    ["an id", "xi-jinping", "xi-jinping"],
    ["a name, however it is written", "xi JINPING", "xi-jinping"],
    ["a name in another script", "习近平", "xi-jinping"],
    ["the same in the signs of Taiwan", "習近平", "xi-jinping"],
    ["another name", "U.K.", "united-kingdom"],
    ["a name with its article", "the United Kingdom", "united-kingdom"],
    ["a name that is a family name of others", "Abdullah Abdullah", "abdullah-abdullah"],
    ["a family name that one has", "Xi", "xi-jinping"],
  ])("%s", (_, words, id) => expect(named(words)).toBe(`exact ${id}`));

  test("a name proper counts before another name of somebody else, and a group’s name is that of the topic of its summits", () => {
    expect(named("Israel", ANY)).toBe("exact israel");
    expect(named("NATO", ANY)).toBe("exact nato-summits");
    expect(named("nato")).toBe("exact nato");
  });

  test("an id behind its kind is that record", () => {
    expect(named("topic:us-china", ANY)).toBe("exact us-china");
    expect(named("actor:nato", ANY)).toBe("exact nato");
    expect(named("topic:us-china", ["actor"])).toMatch(/^none/);
  });
});

describe("a name is that of one record but for how it is written", () => {
  test.each([
    ["with an error", "Abdullah Abdulah", "spelling abdullah-abdullah"],
    ["with another", "Xi Jinpin", "spelling xi-jinping"],
    ["with a given name that is written otherwise", "Iwan Carter", "spelling ivan-carter"],
    ["with its letters apart", "Xi Jin Ping", "spelling xi-jinping"],
    ["the given name first", "Jinping Xi", "spelling xi-jinping"],
    ["with a title", "Minister Qin", "spelling qin-gang"],
  ])("%s", (_, words, meant) => expect(named(words)).toBe(meant));

  test("and so is an office that one of them holds on the day", () => {
    expect(named("foreign minister of China")).toBe("spelling wang-yi");
    expect(named("foreign minister of China", ["actor"], { asOf: "2023-05-01" })).toMatch(/ qin-gang$/);
  });
});

describe("a name fits several", () => {
  test("a family name that several have, and whoever else has it in a name", () => {
    expect(named("Abdullah").split(" ").sort()).toEqual(
      ["abdullah-abdullah", "abdullah-ii", "kashif-abdullah", "several"].sort(),
    );
  });

  test("a name that a state and a topic have: the one whose kind is named first comes first", () => {
    expect(named("Ukraine", ANY)).toBe("several war-in-ukraine ukraine");
    expect(named("Ukraine", ["actor", "topic"])).toBe("several ukraine war-in-ukraine");
    expect(named("Ukraine")).toBe("exact ukraine");
  });

  test("words that are in several names", () => {
    expect(named("nato summit", ["event"]).split(" ").sort()).toEqual(["nato-2026", "nato-2027", "several"]);
  });
});

describe("nobody is taken for somebody else", () => {
  test.each([
    ["a given name alone decides nothing", "Gang", "none qin-gang"],
    ["another given name", "Jimmy Carter", "none ivan-carter carter-center"],
    ["another family name", "Ivan Cartwright", "none"],
    ["a short given name with another vowel", "Qin Gong", "none qin-gang"],
    ["a name that only begins alike", "Ivanka", "none"],
    ["an office that the person never held", "President Qin", "none qin-gang"],
    ["a word of a group’s name", "Center", "none carter-center"],
    ["letters", "zzzzqqq", "none"],
    ["nothing", "", "none"],
  ])("%s", (_, words, meant) => expect(named(words)).toBe(meant));

  test("nor an event for that of another year or place", () => {
    expect(named("NATO summit 2025", ANY)).toMatch(/^none/);
    expect(named("Warsaw NATO summit", ANY)).toMatch(/^none/);
    expect(named("NATO treaty", ANY)).toMatch(/^none/);
  });
});

describe("a name in other letters is read by how it sounds", () => {
  const people = anArchive({
    actors: [
      person("angela-merkel", "Angela Merkel", "Merkel"),
      person("edi-rama", "Edi Rama", "Rama"),
      person("randhir-jaiswal", "Randhir Jaiswal", "Jaiswal"),
      person("raveesh-kumar", "Raveesh Kumar", "Kumar"),
      person("yoon-suk-yeol", "Yoon Suk Yeol", "Yoon"),
      person("kim-yong-chol", "Kim Yong Chol", "Kim"),
      person("moon-jae-in", "Moon Jae-in", "Moon", { names: { zh: "应勇悦" } }),
    ],
  });
  const meant = (words: string) => {
    const found = resolveName(words, ["actor"], people);
    return found.says === "spelling" || found.says === "exact" ? found.one.id : found.says;
  };

  test.each([
    ["Άνγκελα Μέρκελ", "angela-merkel"],
    ["Έντι Ράμα", "edi-rama"],
    ["रणधीर जायसवाल", "randhir-jaiswal"],
    ["रवीश कुमार", "raveesh-kumar"],
    ["Yun Seok-yeol", "yoon-suk-yeol"],
    ["應勇悅", "moon-jae-in"],
  ])("%s is %s", (typed, id) => {
    expect(meant(typed)).toBe(id);
  });

  test.each(["Μαρία Μέρκελη", "Αλέξης Τσίπρας", "रणवीर सिंह", "विजय कुमार", "Yun Bo-seon", "Kim Yeong-nam"])(
    "%s is nobody here",
    (typed) => {
      expect(meant(typed)).toBe("none");
    },
  );
});
