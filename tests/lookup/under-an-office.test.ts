// “When did the US and Chinese militaries first talk under Biden”: the time of an office bounds what is asked, the first of two states or ministers is the first that was held, and a state is the same by any of its names.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("the time of an office", () => {
  test.each([
    ["when did the US and Chinese militaries first talk under Biden", "us-china-defence-call-2021-08"],
    ["first meeting of Trump and Putin in his second term", "us-russia-alaska-2025"],
    ["first meeting of Trump and Putin during Trump's first term", "us-russia-helsinki-2018"],
    ["when did Biden and Xi first meet in person during the Biden presidency", "biden-xi-bali-2022"],
  ])("“%s”", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test("of whoever held it twice, the last time is meant, and it is told", () => {
    const text = "when did the foreign ministers of Russia and the US first meet under Trump";
    expect(idsShown(shown(text))).toEqual(["us-russia-riyadh-2025"]);
    expect(read(text)).toContain("from 20 January 2025");
  });

  test("whoever held it need not have been there", () => {
    expect(idsShown(shown("first call of the defence ministers of China and the US under Trump"))).toEqual([
      "hegseth-dong-call-2025-09",
    ]);
  });

  test.each(["who serves under Lavrov", "under whose presidency was the G20 in Rome"])(
    "“%s” names no such time",
    (text) => {
      expect(read(text)).not.toMatch(/from \d+ \w+ \d{4}|\d{4} – \d+ \w+ \d{4}/u);
    },
  );
});

describe("the first and the last of ministers", () => {
  test.each([
    ["when did defence ministers of US and China first meet under Biden", "austin-wei-singapore-2022"],
    ["first meeting of US and Chinese defence ministers", "austin-wei-singapore-2022"],
    ["when did the US and Chinese defense ministers last talk", "hegseth-dong-kuala-lumpur-2025"],
    ["last meeting of the foreign ministers of Russia and the US", "us-russia-riyadh-2025"],
  ])("“%s” is one that was held", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
    expect(read(text)).toMatch(/The (?:first|last) in my archive/u);
  });
});

describe("a state by any of its names", () => {
  test.each([
    "first speech of Qin Gang in the US",
    "first speech of Qin Gang in the United States",
    "Qin Gang's first speech in America",
  ])("“%s” is the one that the title has there", (text) => {
    expect(idsShown(shown(text))).toEqual(["qin-ncuscr-speech-2021"]);
  });
});

describe("the first of a year in which two are called the first", () => {
  test.each([
    ["first US-Iran talks of 2026", "us-iran-muscat-2026"],
    ["when were the first US-Iran talks of 2025", "us-iran-muscat-2025-04"],
  ])("“%s” is the earlier", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });
});
