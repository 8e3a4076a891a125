// A country behind “in” is where something took place, and no side that took part in a call or a meeting elsewhere.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");

const idsOf = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "events") return view.events.map(({ event }) => event.id);
  return view.kind === "event" ? [view.at.event.id] : [];
};

describe("where somebody was last", () => {
  test.each([
    ["when was xi last in the united states", "apec-san-francisco-2023"],
    ["when was putin last in the usa", "us-russia-alaska-2025"],
    ["when was meloni last in the u.s.", "trump-zelensky-white-house-2025-08"],
    ["last time wang yi was in the us", "blinken-wang-new-york-2024"],
    ["when did xi last go to the us", "apec-san-francisco-2023"],
    ["when was macron last in the uk", "europe-ukraine-london-2025-12"],
    ["when was umerov last in the united arab emirates", "russia-ukraine-us-abu-dhabi-2026-2"],
    ["has putin been in the us since 2020", "us-russia-alaska-2025"],
  ])("“%s” is told by what was there", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  test.each(["when was netanyahu last in the us", "when was xi last in the uk", "was xi in the us in 2025"])(
    "“%s”: nothing at which he was is on record there, and a meeting elsewhere is no answer",
    (text) => {
      expect(shown(text).kind).toBe("notice");
    },
  );
});

describe("how often and in which year somebody was there", () => {
  test("who only spoke by video was not there, and a call is nowhere", () => {
    const meetings = ["biden-xi-woodside-2023", "apec-san-francisco-2023"];
    expect(idsOf("how often was xi in the us")).toEqual(meetings);
    expect(idsOf("has xi been to the us")).toEqual(meetings);
    expect(idsOf("was xi in the us in 2023")).toEqual(meetings);
  });

  test("what was held by video alone is no stay in the country that led it", () => {
    expect(idsOf("how often was macron in the uk")).not.toContain("coalition-of-the-willing-video-2025-03");
  });

  test("foreign leaders are listed by what they came to", () => {
    const ids = idsOf("which foreign leaders were in the us in 2025");
    expect(ids).toContain("trump-sharaa-white-house-2025");
    expect(ids).not.toContain("us-ukraine-berlin-2025-12");
  });
});

describe("a state behind “the” that is a side all the same", () => {
  test.each([
    ["what happened in the us iran talks in islamabad", "us-iran-islamabad-2026-04"],
    ["when did the us last meet iran", "us-iran-islamabad-2026-04"],
  ])("“%s”", (text, id) => {
    expect(idsOf(text)).toContain(id);
  });
});
