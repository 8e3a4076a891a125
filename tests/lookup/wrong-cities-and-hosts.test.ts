// An edition that was elsewhere is none in the city that is named, and what a state hosted is all that was there.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

describe("an edition with a city", () => {
  test.each([
    "cop27 in dubai",
    "cop30 in rio",
    "16th brics summit in rio",
    "msc 2022 in berlin",
    "chogm 2022 in apia",
    "apec 2025 in incheon",
    "when was cop29 in dubai",
  ])("“%s”: it was elsewhere, and that is told", (text) => {
    expect(shown(text).kind).toBe("notice");
  });

  test.each([
    ["cop28 in dubai", "cop28"],
    ["brics 2025 in rio", "brics-2025"],
    ["msc 2025 in munich", "msc-2025"],
    ["apec 2025 in gyeongju", "apec-gyeongju-2025"],
    ["chogm 2022 in kigali", "chogm-kigali-2022"],
  ])("“%s” was there", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  test("of one that was only planned there, that is told", () => {
    const view = shown("15th brics summit in durban");
    expect(view).toMatchObject({ kind: "event", at: { event: { id: "brics-2023" } } });
    expect(shown("quad 2024 in india")).toMatchObject({ kind: "event", lost: [{ place: "India" }] });
  });
});

describe("a city in the name of a body", () => {
  test.each(["will the shanghai summit be postponed", "where is the shanghai summit", "is the shanghai meeting on"])(
    "%s: no meeting of the body elsewhere",
    (text) => {
      expect(idsOf(text).filter((id) => id.startsWith("sco-"))).toEqual([]);
      expect(idsOf(text)).not.toEqual([]);
    },
  );

  test.each([
    ["where was the shanghai cooperation summit in 2024", "sco-2024"],
    ["shanghai cooperation organization summit 2025", "sco-2025"],
    ["when is the shanghai cooperation organisation meeting", "sco-2026"],
  ])("%s: the body is meant where it is named", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });
});

describe("what a state hosted", () => {
  test("is all that was held there, whoever took part", () => {
    const turkiye = idsOf("what did turkey host in 2025");
    expect(turkiye).toContain("russia-ukraine-istanbul-2025-1");
    expect(turkiye).toContain("iran-e3-istanbul-2025-07");
    expect(turkiye).toContain("pope-leo-turkiye-lebanon-2025");
    expect(idsOf("what did china host in 2025")).toEqual(expect.arrayContaining(["sco-2025", "modi-xi-tianjin-2025"]));
    expect(idsOf("what did switzerland host in 2025")).toContain("us-china-geneva-2025");
  });

  test("a summit by video of which it had the chair is among it", () => {
    expect(idsOf("what did india host in 2023")).toEqual(["sco-2023", "g20-new-delhi-2023"]);
  });
});

test.each([
  ["is brazil hosting brics in 2025", "brics-2025"],
  ["is india hosting brics in 2025", "brics-2025"],
  ["is south africa hosting the g20 in 2025", "g20-johannesburg-2025"],
  ["is india hosting the quad in 2025", "quad-india-2025"],
])("“%s” is answered by where the edition of that year is", (text, id) => {
  const view = shown(text);
  expect(view.kind === "event" && [view.at.event.id, view.question.focus]).toEqual([id, "where"]);
});
