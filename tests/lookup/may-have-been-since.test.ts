// What may have been since the archive ends is told as that, in whatever words it is asked; the first of a time is the first of it.

import { describe, expect, test } from "vitest";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";
import { render } from "../../src/discord/render/render.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const text = (asked: string) => JSON.stringify(render(shown(asked), archive, ENGLISH));

describe("“take place” behind a year asks for no place", () => {
  test.each([
    ["did the 2026 NATO summit take place", "My archive does not tell whether it took place."],
    ["did the 2026 G7 summit take place", "My archive does not tell whether it took place."],
    ["has the 2026 NATO summit taken place yet", "My archive does not tell whether it took place."],
    ["did the 2025 NATO summit take place", "**It has taken place**"],
    ["did the 2026 G20 summit take place", "**Not yet:** confirmed"],
    ["where did the 2026 NATO summit take place", "**Where:** Beştepe"],
    ["in which city did the 2025 G20 take place", "**Where:** Nasrec"],
  ])("%s", (asked, told) => {
    expect(text(asked)).toContain(told);
  });
});

describe("a journey that may have been made since is none on record", () => {
  test.each(["has Putin been to Turkey since 2022", "has Putin's visit to Türkiye taken place"])("%s", (asked) => {
    expect(text(asked)).toContain("My archive has no such journey that was made. **Not yet:** planned");
  });

  test("of what is still ahead it is plainly not yet", () => {
    const before = shownTo(archive, "2026-05-30");
    const told = JSON.stringify(render(before("has Xi's visit to Washington taken place"), archive, ENGLISH));
    expect(told).toContain("**Not yet:**");
    expect(told).not.toContain("no such journey");
  });
});

describe("where several are called the first of something, the first of a time is the earliest", () => {
  test.each([
    ["first US–China military contact under Biden", "us-china-defence-call-2021-08"],
    ["first US-China military call under Biden", "us-china-defence-call-2021-08"],
    ["when was the first US-China military talk under Biden", "us-china-defence-call-2021-08"],
  ])("%s", (asked, id) => {
    expect(idsShown(shown(asked))).toEqual([id]);
    expect(text(asked)).toContain("The first in my archive, which need not have all");
  });

  test("the one that alone is called so stays it", () => {
    expect(idsShown(shown("first Xi-Biden call"))).toEqual(["biden-xi-call-2021-02"]);
    expect(text("first Xi-Biden call")).not.toContain("The first in my archive");
  });
});

describe("an edition that is named with a year that is not its own", () => {
  test.each([
    ["G7 Hiroshima 2015", "g7-hiroshima-2023", "My archive has none there in 2015."],
    ["G20 Bali 2019", "g20-bali-2022", "My archive has none there in 2019."],
    ["BRICS Kazan 2022", "brics-2024", "Not in 2022, as my archive has it."],
  ])("%s", (asked, id, first) => {
    expect(idsShown(shown(asked))).toEqual([id]);
    expect(text(asked)).toContain(first);
  });

  test("what is no edition stays a notice", () => {
    expect(shown("Alaska summit 2019").kind).toBe("notice");
  });

  test.each(["G7 Hiroshima 2023", "COP26 2021"])("with its own year it is told as it is: %s", (asked) => {
    expect(text(asked)).not.toMatch(/none there|as my archive has it/u);
  });
});
