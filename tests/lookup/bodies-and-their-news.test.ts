// Bodies, summits and treaties by every name that people give them: what has none in the archive is told to be missing.
import { describe, expect, test } from "vitest";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");
const shownNow = shownTo(shipped(), "2026-11-28");

const textOf = (view: ReturnType<typeof shown>): string => (view.kind === "notice" ? view.text : view.kind);
const idOf = (view: ReturnType<typeof shown>): string =>
  view.kind === "event"
    ? view.at.event.id
    : view.kind === "events"
      ? view.events.map(({ event }) => event.id).join(" ")
      : view.kind;

describe("what the archive lacks", () => {
  test.each([
    "global peace summit",
    "saudi peace summit",
    "nato public forum",
    "BRICS women’s summit",
    "sun city talks",
    "Treaty of Rome",
    "Wann ist das Pariser Friedensforum?",
    "Was gibt es Neues zum Roten Kreuz?",
    "9/11",
    "what happened on 9/11",
  ])("%s", (text) => {
    expect(textOf(shown(text))).toMatch(/I do not have/);
  });

  test("what is new anywhere is no news of it", () => {
    expect(textOf(shown("any news on the global fund"))).toMatch(/does not tell/);
    expect(textOf(shown("any news on the international criminal court"))).not.toBe("changes");
    expect(shown("what changes are on record").kind).toBe("changes");
  });

  test("a treaty that a house is called after is nothing that was said there", () => {
    expect(shown("traité de l’Élysée").kind).toBe("notice");
  });

  test("what was done to something else of its topic is not told of a treaty", () => {
    expect(textOf(shownNow("when did the US leave the JCPOA"))).toMatch(/does not tell “leave”/);
  });

  test("a phrase with “wrong” in it reports no mistake", () => {
    expect(textOf(shown("wrong side of history"))).not.toMatch(/which answer is wrong/);
    expect(textOf(shown("the date of the G20 is wrong"))).toMatch(/which answer is wrong/);
  });
});

describe("what it has by another name", () => {
  test.each([
    ["normandy format summit", "ukraine-normandy-paris-2019"],
    ["What happened at the Board of Peace?", "board-of-peace-2026-02"],
    ["EU African Union summit", "eu-african-union-summit-6-2022"],
    ["eu african union summit", "eu-african-union-summit-6-2022"],
    ["when was the last India-EU summit", "eu-india-2026"],
  ])("%s", (text, id) => {
    expect(idOf(shown(text))).toBe(id);
  });

  test("a body is told for itself where it is asked what it is", () => {
    expect(shown("what is the European Union")).toMatchObject({ kind: "who", actor: { id: "european-union" } });
    expect(shown("what is the Taliban")).toMatchObject({ kind: "who", actor: { id: "taliban" } });
  });
});

describe("which of its editions, and what comes after", () => {
  test.each(["when was the last time the G7 leaders met", "when did the G7 leaders last meet"])(
    "%s: the last that is known to have been held",
    (text) => {
      expect(idOf(shownNow(text))).toBe("g7-kananaskis-2025");
    },
  );

  test("the last summit may be one that was due", () => {
    expect(idOf(shownNow("last G7 summit"))).toBe("g7-evian-2026");
  });

  test("which summit comes after one asks for any, and no further edition", () => {
    const view = shownNow("which summit comes after the G20");
    expect(view).toMatchObject({ kind: "events", question: { from: "2026-12-16" } });
    expect(view.kind === "events" && view.question.series).toBe(undefined);
    expect(idOf(shownNow("which G20 comes after Miami"))).toBe("g20-uk-2027");
  });

  test("of a city what is newest there is asked back", () => {
    expect(idOf(shownNow("what’s the latest from Islamabad"))).toMatch(/us-iran-islamabad-2026-2/);
  });
});
