// Whose office is asked for: at the head of which body, sent to whom, and who came before or after.
import { describe, expect, test } from "vitest";
import { holdersOfOffice } from "#src/archive/names/office-holders.ts";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive } from "#tests/helpers/archive.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const person = (id: string, country: string | undefined, ...offices: readonly (readonly [string, string, string?])[]) =>
  anActor({
    id,
    kind: "person",
    name: id
      .split("-")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(" "),
    ...(country === undefined ? {} : { country }),
    "family-name": `${id.split("-").at(-1)?.charAt(0).toUpperCase()}${id.split("-").at(-1)?.slice(1)}`,
    offices: offices.map(([title, from, to]) => ({ title, from, ...(to === undefined ? {} : { to }) })),
  });

const archive = anArchive({
  actors: [
    anActor({ id: "norway", kind: "state", name: "Norway" }),
    anActor({ id: "chile", kind: "state", name: "Chile" }),
    anActor({ id: "arctic-union", kind: "organisation", name: "Arctic Union", also: ["Arctic Commission"] }),
    anActor({ id: "norway-ministry", kind: "organisation", name: "Ministry of Trade of Norway", country: "norway" }),
    person("astrid-berg", undefined, ["President of the Arctic Commission", "2024-01-01"]),
    person("ole-vinter", undefined, ["Chief spokesperson of the Arctic Commission", "2024-01-01"]),
    person("kari-holm", "norway", ["Trade Minister of Norway", "2023-02-01"]),
    person("nils-dahl", "norway", ["Director of the Norway Foreign Survey Agency", "2022-01-01"]),
    person("tor-lund", "norway", ["Ambassador of Norway to Chile", "2021-05-01"]),
    person("per-strand", "norway", ["Commander of the Northern Fleet of Norway", "2020-01-01"]),
    person("liv-aas", "norway", ["Prime Minister of Norway", "2010-01-01", "[2014-01-01..2015-06-30]"]),
    person("jon-eide", "norway", ["Prime Minister of Norway", "2016-03-01", "2021-10-14"]),
    person("eva-moe", "norway", ["Prime Minister of Norway", "2021-10-14"]),
    person("siri-rud", "norway", ["Chairwoman of the Council of Norway", "2019", "2021"]),
    person("rosa-vidal", "chile", ["Supreme Leader of Chile", "2020-01-01"]),
    person("ines-soto", "chile", ["Acting President of Chile", "2026-02-01"]),
  ],
});
const shown = shownTo(archive, "2026-05-01");
const told = (message: string) => readBody(render(shown(message), archive, ENGLISH));

describe("the head of a body", () => {
  test.each([
    ["who is the Commission chief of the Arctic Union", "Astrid Berg", "Ole Vinter"],
    ["head of the ministry of trade of Norway", "Kari Holm", "Eva Moe"],
    ["leader of Norway", "Eva Moe", "Per Strand"],
    ["chair of the council of Norway in 2020", "Siri Rud", "Eva Moe"],
  ])("%s is %s and not %s", (message, who, not) => {
    expect(told(message)).toContain(who);
    expect(told(message)).not.toContain(not);
  });

  test("its initials will do, and a part of its name will not", () => {
    const ids = (title: string) => holdersOfOffice(title, undefined, archive).map(({ actor }) => actor.id as string);
    expect(ids("director fsa")).toEqual(["nils-dahl"]);
    expect(ids("chief fsa")).toEqual(["nils-dahl"]);
    expect(ids("chief survey")).toEqual([]);
  });

  test("a word before it that no such title has makes it nobody’s", () => {
    expect(told("survey chief of Norway")).toMatch(/^My archive does not say who is or was survey chief/);
  });
});

test("a state is led by whoever acts as its president too, and not only by whoever is called its leader", () => {
  expect(told("who leads Chile")).toContain("Rosa Vidal");
  expect(told("who leads Chile")).toContain("Ines Soto");
});

describe("who is sent", () => {
  test.each([
    "ambassador of Norway to Chile",
    "Norwegian ambassador to Chile",
    "Norway's envoy to Chile",
    "who served Norway as ambassador in Chile",
  ])("%s is sent to just that state", (message) => {
    expect(told(message)).toContain("Tor Lund");
  });

  test.each(["Chile's ambassador to Norway", "ambassador to Norway", "Norwegian ambassador to Sweden"])(
    "%s is somebody else",
    (message) => {
      expect(told(message)).not.toContain("Tor Lund");
    },
  );
});

describe("who came before and after", () => {
  test("whoever held it on the next day, where the day is known", () => {
    expect(told("who was prime minister of Norway before Eva Moe")).toContain("Jon Eide");
  });

  test("nobody is said to follow directly where years may lie between, and all whom the archive has can be tapped", () => {
    expect(told("who came after Liv Aas")).toMatch(
      /^My archive does not say who came right after Liv Aas as Prime Minister of Norway\./,
    );
    expect(told("who came after Liv Aas")).toContain("[Prime Minister of Norway]");
  });

  test("whoever holds it today is not told for whom came before somebody unknown", () => {
    expect(told("the prime minister of Norway before solberg")).not.toContain("Eva Moe");
  });
});

test("that a time is not covered is told above the names", () => {
  expect(told("prime minister of Norway in 2024")).not.toContain("For the rest of this time");
  expect(told("prime minister of Norway in 2016")).toContain(
    "For the rest of this time my archive does not say who it was.",
  );
});

test("the chair of a union and its chairperson are one office", () => {
  const view = shownTo(frozen(), "2026-11-26")("chair of the African Union in 2020");
  expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id as string)).toEqual(["cyril-ramaphosa"]);
});

describe("whoever is no longer, not quite or not yet in an office", () => {
  const known = shownTo(frozen(), "2026-11-26");

  test.each([
    "who is the former president of France",
    "acting president of South Korea",
    "the former German chancellor",
    "who was the interim prime minister of Japan",
  ])("“%s” is not whoever is in it", (text) => {
    expect(known(text).kind).toBe("notice");
  });

  test.each(["the current president of France", "who is the new French president"])("“%s” is", (text) => {
    const view = known(text);
    expect(view.kind === "office" && view.holders.map(({ actor }) => actor.id)).toEqual(["emmanuel-macron"]);
  });
});

test("events of an office are called by whoever held it last", () => {
  const shownOf = shownTo(frozen(), "2026-11-26");
  const head = readBody(render(shownOf("the British prime minister's next visit"), frozen(), ENGLISH));
  expect(head).toMatch(/nothing ahead for this: Starmer visit/);
});

describe("the job of somebody who is named, before or after them", () => {
  const asked = shownTo(frozen(), "2026-11-26");

  test.each([
    ["who had Rutte's job before him", "Jens Stoltenberg"],
    ["who held the role before Sullivan", "Robert O'Brien"],
    ["who had the NATO post after Stoltenberg", "Mark Rutte"],
    ["who took the job after Pompeo", "Antony Blinken"],
    ["who got Pompeo's job", "Antony Blinken"],
    ["who took over after Merkel", "Olaf Scholz"],
    ["who has Blinken's old job", "Marco Rubio"],
  ])("%s", (text, name) => {
    expect(asked(text)).toMatchObject({ kind: "office", holders: [{ actor: { name } }] });
  });

  test("what somebody did before is told of them", () => {
    expect(asked("what was Rutte's job before NATO")).toMatchObject({ kind: "who", actor: { name: "Mark Rutte" } });
  });
});

test("who speaks for a house speaks for whoever leads from it, and not for a ministry", () => {
  const shown = shownTo(shipped(), "2026-11-28");
  expect(shown("Kremlin spokesman")).toMatchObject({ kind: "office", holders: [{ actor: { id: "dmitry-peskov" } }] });
  expect(shown("Russian foreign ministry spokeswoman")).toMatchObject({
    kind: "office",
    holders: [{ actor: { id: "maria-zakharova" } }],
  });
});

test("an office before somebody’s whole name is no question of who had it, though it was never theirs", () => {
  const view = shownTo(shipped(), "2026-11-26")("foreign minister Kamala Harris at APEC Bangkok");
  expect(view).toMatchObject({ kind: "who", actor: { id: "kamala-harris" } });
});

test.each([
  ["when is the un secretary general election", "when is the un secretary general election"],
  ["who is running for un secretary general", "who is running"],
])("“%s”: whoever has the office today is no answer", (text, lacking) => {
  expect(shownTo(shipped(), "2026-12-01")(text)).toMatchObject({
    kind: "notice",
    text: expect.stringContaining(`does not tell “${lacking}”`),
  });
});
