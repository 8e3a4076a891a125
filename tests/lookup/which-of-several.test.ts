// Which of several is meant: the edition after or before one that is named, the first that is known, and a name that fits many.
import { earliest } from "@attache/edtf";
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

const textOf = (text: string): string => JSON.stringify(render(shown(text), frozen(), ENGLISH));

describe("the edition after or before one that is named", () => {
  test.each([
    // The year is that of the edition which is named.
    ["which summit comes after the G20 in 2026", "g20-uk-2027"],
    ["which COP follows the one in 2026", "cop32"],
    ["what was the WTO ministerial before 2024", "wto-mc12"],
    ["EPC summit before Ireland", "epc-yerevan-2026"],
  ])("“%s”", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  test("one that my archive may lack lies between them perhaps, and that is said", () => {
    expect(textOf("the COP before Belem")).toContain("(COP30), the last that my archive has, which need not have all:");
  });

  test("of an edition that my archive does not have nothing is the one before", () => {
    expect(shown("who hosted the G20 before India")).toMatchObject({ kind: "notice" });
  });

  test("what happened before or after a meeting of nobody's series is not told by that meeting", () => {
    expect(shown("what happened before the Busan meeting")).toMatchObject({ kind: "notice" });
    expect(shown("what comes after the Alaska summit")).toMatchObject({ kind: "notice" });
  });
});

describe("the first is the first that my archive has", () => {
  test.each([
    ["first Trump Xi meeting", "trump-xi-busan-2025"],
    ["first meeting of Biden and Putin", "us-russia-geneva-2021"],
    ["very first COP", "cop25"],
  ])("“%s” says so", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } }, among: { which: "first" } });
    expect(textOf(text)).toContain("The first in my archive, which need not have all");
  });

  test("what is called the first is that without more words", () => {
    expect(shown("first round of the Istanbul talks in 2025")).not.toHaveProperty("among");
  });

  test("a count is one of my archive", () => {
    expect(textOf("how many times did Trump and Kim meet")).toContain("need not have all");
  });
});

describe("what is to come is not what is over", () => {
  test("a journey that is over is told as the last one", () => {
    expect(shown("is Putin going to India")).toMatchObject({
      kind: "event",
      missed: { which: "next" },
      at: { event: { id: "putin-india-2025" } },
    });
  });

  test("when they last spoke is when they last met or called, and nothing that was called off", () => {
    expect(idsOf("when did Trump last speak to Putin")).toEqual(["trump-putin-call-2025-10"]);
  });

  test.each(["and after that?", "and the year before"])("“%s” asks nothing by itself", (text) => {
    expect(textOf(text)).toContain("I did not understand that");
  });
});

describe("what fits many is asked about", () => {
  test.each(["when did China confirm the Beijing visit", "when was the Geneva meeting", "the Moscow visit"])(
    "“%s” shows all of them",
    (text) => {
      expect(idsOf(text).length).toBeGreaterThan(1);
      expect(textOf(text)).toContain("Which one do you mean?");
    },
  );

  test("the place in another name of a topic is where it was", () => {
    const view = shown("the final round of the Istanbul talks");
    expect(view).toMatchObject({ kind: "event", at: { event: { id: "russia-ukraine-istanbul-2025-3" } } });
  });

  test("a treaty with a place before it is called so, and is no other that was signed there", () => {
    expect(shown("the Helsinki accords")).toMatchObject({ kind: "notice" });
  });

  test("North Korea’s is not South Korea’s", () => {
    expect(JSON.stringify(shown("north korean foreign minister"))).not.toContain("South Korea");
  });

  test("only the status that is asked for", () => {
    const view = shown("which events are floated");
    expect(view.kind === "events" && new Set(view.events.map(({ state }) => state.status))).toEqual(
      new Set(["floated"]),
    );
  });

  test("a summit in a city is none of the talks there", () => {
    expect(idsOf("Astana talks")).not.toContain("sco-2024");
  });
});

test("what lapsed is of the time that it was to be in, and not of the day on which that was seen", () => {
  const view = shown("which events were called off in 2026");
  const days = view.kind === "events" ? view.events.map(({ state }) => state.date && earliest(state.date)) : [];
  expect(days.every((day) => day === undefined || day >= "2026-01-01")).toBe(true);
});

describe("a topic is what an event is about, and no word of its title", () => {
  test("all talks that have it fit as well as those that are called by it", () => {
    const talks = idsOf("iran nuclear talks");
    expect(talks.length).toBeGreaterThan(8);
    expect(talks).toContain("us-iran-islamabad-2026-04");
    expect(talks).toContain("iran-vienna-2022");
  });

  test("another name of it, typed in full, is told by the event that is called so", () => {
    expect(idsOf("when was the first board of peace session")).toEqual(["board-of-peace-2026-02"]);
    expect(idsOf("gaza meeting").length).toBeGreaterThan(3);
  });
});
