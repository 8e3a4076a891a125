// By a plural all that lie ahead are told, and not the first of them; and from which part of the world those come who went somewhere.
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

function idsOf(view: View): readonly string[] {
  if (view.kind === "event") return [view.at.event.id];
  return view.kind === "events" ? view.events.map(({ event }) => event.id) : [];
}

describe("who asks for several is told all that are ahead", () => {
  test.each([
    ["upcoming apec summits", ["apec-vietnam-2027", "apec-mexico-2028"]],
    ["next three g20 summits", ["g20-miami-2026", "g20-uk-2027", "g20-south-korea-2028"]],
    ["next COPs", ["cop32", "cop33"]],
    ["upcoming summits in europe", ["epc-ireland-2026", "nato-tirana-2027"]],
    ["what's coming up in asia", ["francophonie-summit-20-2026", "apec-vietnam-2027"]],
    ["upcoming visits by putin", ["putin-turkiye-visit", "putin-g20-miami-2026"]],
  ])("“%s”", (text, ids) => {
    expect(shown(text).kind).toBe("events");
    expect(idsOf(shown(text))).toEqual(expect.arrayContaining(ids));
  });

  test("where nothing has a date, what is only spoken of is told without one", () => {
    expect(shown("upcoming visits to moscow")).toMatchObject({ kind: "events", question: { undated: true } });
    expect(idsOf(shown("upcoming visits to moscow"))).toContain("trump-moscow-visit");
  });

  test("who asks for one is told one", () => {
    expect(idsOf(shown("next summit in europe"))).toEqual(["epc-ireland-2026"]);
    expect(idsOf(shown("what is the next g20"))).toEqual(["g20-miami-2026"]);
  });

  test("a climate conference is a summit, and lies ahead in Africa", () => {
    expect(idsOf(shown("upcoming summits in africa"))).toEqual(["cop32"]);
  });

  test("the first summit of a year is the first of a list, and none that is called so", () => {
    expect(idsOf(shown("what was the first summit of 2026"))[0]).toBe("coalition-of-the-willing-paris-2026-01");
  });

  test("the last thing that is known is what is new", () => {
    expect(shown("what was the last thing you know about iran").kind).toBe("changes");
  });
});

describe("visits by leaders of a part of the world are theirs alone", () => {
  const theirs = ["macron-china-2025", "wadephul-china-2025", "starmer-china-2026", "merz-china-2026"];

  test.each(["list china visits by european leaders", "visits of european leaders to beijing"])("“%s”", (text) => {
    expect(idsOf(shown(text))).toEqual(theirs);
  });

  test("a Canadian is none of the European leaders who went to China", () => {
    expect(idsOf(shown("which european leaders went to china in 2026"))).toEqual([
      "starmer-china-2026",
      "merz-china-2026",
    ]);
  });

  test("who came to a summit is told by the summit", () => {
    const text = "Which European leaders travelled to Beijing for the EU–China summit of July 2025?";
    expect(idsOf(shown(text))).toEqual(["eu-china-2025"]);
  });
});
