// Whether all that fit are asked for or the one that is next, and which of several is meant by whom it names.
import { describe, expect, test } from "vitest";
import type { View } from "#src/core/view.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-26");

const idsOf = (view: View): readonly string[] => {
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [view.kind];
};

describe("a plural is a list", () => {
  test.each([
    ["calls of Biden and Xi", ["biden-xi-call-2021-02", "biden-xi-call-2024-04"]],
    ["calls of blinken and wang yi", ["blinken-wang-call-2021-11", "blinken-wang-call-2022-03"]],
    ["calls of biden", ["biden-xi-call-2021-02", "biden-xi-call-2024-04"]],
    ["russia ukraine talks", ["russia-ukraine-istanbul-2022", "russia-ukraine-us-geneva-2026"]],
  ])("“%s”", (text, ids) => {
    const view = shown(text);
    expect(view.kind).toBe("events");
    expect(idsOf(view)).toEqual(expect.arrayContaining(ids));
  });

  test("of talks that are named none is another meeting on the same matter", () => {
    expect(idsOf(shown("russia ukraine talks"))).not.toContain("ukraine-normandy-paris-2019");
  });

  test("the next of them is asked for by a word", () => {
    expect(shown("next call of Biden and Xi").kind).not.toBe("events");
    expect(shown("next russia ukraine talks").kind).toBe("event");
  });
});

describe("since a year", () => {
  test.each([
    ["cops since 2021", ["cop26", "cop30"], "cop25"],
    ["countries that hosted the g20 since 2020", ["g20-riyadh-2020", "g20-johannesburg-2025"], "biden-xi-bali-2022"],
    ["G20 hosts since 2020", ["g20-riyadh-2020", "g20-johannesburg-2025"], "biden-xi-bali-2022"],
  ])("“%s” are those of that time", (text, ids, other) => {
    const found = idsOf(shown(text));
    expect(found).toEqual(expect.arrayContaining(ids));
    expect(found).not.toContain(other);
  });

  test("what changed is asked for by a word", () => {
    expect(shown("what changed since 2025").kind).toBe("changes");
  });
});

describe("the last that was held", () => {
  test.each(["last chogm held", "where was the last chogm held?"])("“%s” is none that was merely due", (text) => {
    expect(shown(text)).toMatchObject({ at: { event: { id: "chogm-kigali-2022" } }, among: { which: "held" } });
  });

  test("what is still to be held is another question", () => {
    expect(shown("last chogm to be held")).not.toMatchObject({ among: { which: "held" } });
  });
});

test("a pair that is named chooses the event that is called after it", () => {
  expect(idsOf(shown("us-iran ceasefire"))).toEqual(["us-iran-ceasefire-2026"]);
  expect(idsOf(shown("when does the US-Iran ceasefire end"))).toEqual(["us-iran-ceasefire-2026"]);
});

describe("what was signed", () => {
  test("is that of the state for which somebody signs", () => {
    expect(idsOf(shown("has Trump signed the memorandum with Iran"))).toEqual(["us-iran-memorandum-2026"]);
  });

  test("is told of all that was there", () => {
    expect(idsOf(shown("Did Thailand and Cambodia sign in Kuala Lumpur?"))).toEqual([
      "thailand-cambodia-kuala-lumpur-2025",
    ]);
  });
});

test("whoever receives two at home is no third party of their summit", () => {
  expect(idsOf(shown("DR Congo Rwanda summit at the White House"))).toEqual(["dr-congo-rwanda-washington-2025"]);
});

test.each([
  "Why did Aliyev not travel to Granada?",
  "why didn't Aliyev fly to Granada",
  "why did aliyev not make it to granada",
])("“%s” is asked of what was to be there without him", (text) => {
  expect(idsOf(shown(text))).toEqual(["aliyev-pashinyan-granada-2023"]);
});

test("who presides over a conference is told by the step that names them", () => {
  expect(shown("who is president of COP31")).toMatchObject({
    at: { event: { id: "cop31" } },
    question: { focus: "chair" },
  });
  expect(shown("who is the COP29 president").kind).toBe("office");
});
