// What stands in a step of the history alone: who proposed which day, where it was to be before, and whom no record has.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-29");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("which day somebody proposed at first", () => {
  test.each([
    ["which date did India propose at first for the SCO summit", "sco-2023", "last week of June"],
    ["what date did Japan propose first for the trilateral summit", "china-japan-south-korea-2026", "January 2026"],
  ])("“%s”", (message, id, words) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(words);
  });
});

describe("where it was to be before it was moved", () => {
  test.each([
    ["where was the summit to be before Phnom Penh", "francophonie-summit-20-2026", "Named before: Siem Reap"],
    ["where was Quad 2023 to be before Hiroshima", "quad-2023", "Named before: Sydney"],
  ])("“%s”", (message, id, words) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id } } });
    expect(told(message)).toContain(words);
  });

  test("the edition before another stays asked for", () => {
    expect(shown("where was the quad before Tokyo")).toMatchObject({ at: { event: { id: "quad-washington-2021" } } });
  });
});

describe("somebody without a record, of whom a step tells", () => {
  test.each(["did King Charles attend COP27", "King Charles at COP27"])("“%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "event", at: { event: { id: "cop27" } } });
    expect(told(message)).toContain("King Charles is not to come");
  });

  test.each(["did King Charles come to COP28", "was King Felipe at COP25"])("of nobody else: “%s”", (message) => {
    expect(shown(message)).toMatchObject({ kind: "notice", tone: "info" });
  });
});

test("what is on record in Chinese alone is found by what is told of it in English", () => {
  const view = shown("did xi mention thucydides in 2024");
  expect(view.kind === "quotes" ? view.quotes.map(({ id }) => id) : []).toContain("xi-new-cold-war-2024");
});
