// Which edition of a recurring meeting is meant: the one before or after another, and of a meeting that is held before it.
import { describe, expect, test } from "vitest";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

describe("the one that follows", () => {
  test.each([
    ["we are done with Johannesburg, which G20 comes then", "g20-miami-2026"],
    ["who will host the climate COP after next", "cop33"],
    ["has another COP been announced since the one of November 2025", "cop31"],
  ])("“%s”", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  test("all from one on", () => {
    const ids = idsOf("list the G20 summits from Johannesburg onwards");
    expect(ids.slice(0, 2)).toEqual(["g20-johannesburg-2025", "g20-miami-2026"]);
  });
});

describe("the one before", () => {
  test("is asked for by its neighbour", () => {
    expect(idsOf("what was the COP right before the one in Glasgow")).toEqual(["cop25"]);
  });

  test("“before it was moved” speaks of no other", () => {
    expect(idsOf("when was the G20 of 2025 going to be before it was moved to Johannesburg")).toEqual([
      "g20-johannesburg-2025",
    ]);
  });

  test("a meeting ahead of another is not that other one", () => {
    expect(shown("the sherpas' meeting ahead of the Hiroshima summit: which day").kind).toBe("notice");
  });
});

describe("the edition that was taken for the one that is named is told", () => {
  test.each([
    ["the G20 before Johannesburg", "G20 summit 2025"],
    ["the COP before Belem", "UN climate conference in Belém (COP30)"],
  ])("“%s”", (text, beside) => {
    expect(shown(text)).toMatchObject({ among: { beside } });
  });
});

describe("the summit before a place, of which nobody says what it was of", () => {
  const today = shownTo(shipped(), "2026-11-28");

  test("is that of the one series that was there", () => {
    expect(today("the summit before Kazan")).toMatchObject({ kind: "event", at: { event: { id: "brics-2023" } } });
    expect(today("the summit after Kazan")).toMatchObject({ kind: "event", at: { event: { id: "brics-2025" } } });
  });

  test("is asked back where several were there, and not told where none recurs", () => {
    expect(today("the summit before Johannesburg")).toMatchObject({ kind: "events" });
    expect(today("the summit before Alaska")).toMatchObject({ kind: "notice" });
  });
});

describe("a time of a question about who came", () => {
  const recent = shownTo(shipped(), "2026-12-01");
  const idOf = (text: string) => {
    const view = recent(text);
    return view.kind === "event" ? (view.at.event.id as string) : view.kind;
  };

  test.each([
    ["who attended the nato summit in june", "nato-the-hague-2025"],
    ["who attended the g20 in november", "g20-johannesburg-2025"],
    ["who led the American side at the Islamabad talks in april", "us-iran-islamabad-2026-04"],
    ["who attends the g20 in december", "g20-miami-2026"],
    ["who is coming to the water conference in december", "un-water-conference-2026"],
  ])("“%s” is of the month that its tense tells", (text, id) => expect(idOf(text)).toBe(id));

  test("a round of talks is no edition of a summit that was in the same city", () => {
    expect(recent("when is the next round after islamabad")).toMatchObject({
      kind: "notice",
      text: expect.stringContaining("does not tell “after islamabad”"),
    });
  });
});

describe("the first talks of a year", () => {
  const recent = shownTo(shipped(), "2026-12-01");

  test.each([
    ["where was the first direct Russia-Ukraine talks of 2022", "russia-ukraine-istanbul-2022"],
    ["first russia ukraine talks of 2022", "russia-ukraine-istanbul-2022"],
    ["when were the first us-china trade talks of 2025", "us-china-geneva-2025"],
    ["first meeting of the board of peace", "board-of-peace-2026-02"],
  ])("“%s” are rounds of theirs, the earliest first, though a later one is called so: %s", (text, id) => {
    const view = recent(text);
    expect(view.kind === "event" && view.at.event.id).toBe(id);
  });
});
