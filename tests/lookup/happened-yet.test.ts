// “Has the NATO summit happened yet” is asked of the edition of this year, though the next one is ahead.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("whether an edition happened yet", () => {
  test.each([
    ["has the NATO summit happened yet", "nato-ankara-2026"],
    ["NATO summit happened yet", "nato-ankara-2026"],
    ["hasn't the NATO summit taken place already", "nato-ankara-2026"],
    ["is the NATO summit over", "nato-ankara-2026"],
    ["did the NATO summit happen", "nato-ankara-2026"],
    ["has APEC happened yet", "apec-shenzhen-2026"],
    ["has the COP happened yet", "cop31"],
    ["did the BRICS summit end already", "brics-2026"],
  ])("%s", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
    expect(told(text)).toContain("My archive does not tell whether it took place.");
  });

  test("of this year's that is still ahead it is “not yet”", () => {
    expect(idsShown(shown("has the G20 summit taken place yet"))).toEqual(["g20-miami-2026"]);
    expect(told("has the G20 summit taken place yet")).toContain("**Not yet:**");
  });

  test("of one that was held this year that it was", () => {
    expect(told("has the Munich Security Conference happened yet")).toContain("It has taken place");
  });

  test.each([
    ["has the 2027 NATO summit happened yet", "nato-tirana-2027"],
    ["has the EU-China summit happened yet", "eu-china-2025"],
    ["has the Alaska summit happened yet", "us-russia-alaska-2025"],
    ["has the G7 ever been held in Japan", "g7-hiroshima-2023"],
    ["has the G20 been held in Africa already", "g20-johannesburg-2025"],
  ])("another year, place or kind tells which: %s", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test("a plural asks for all", () => {
    expect(idsShown(shown("NATO summits already held")).length).toBeGreaterThan(2);
  });
});
