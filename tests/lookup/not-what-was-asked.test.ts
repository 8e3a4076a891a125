// What only resembles the question is no answer to it: another edition, an offer for the place that was chosen, a sea of another name.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("what is told is what was asked", () => {
  test("a statement after a summit is that of the summit, and not of the next", () => {
    expect(idsShown(shown("was there a joint statement after EU-China 2023?"))).toEqual(["eu-china-2023"]);
    expect(told("was there a joint statement after EU-China 2023?")).toContain("there is no joint statement");
    expect(idsShown(shown("did they agree on a declaration after the G20 in Bali"))).toEqual(["g20-bali-2022"]);
  });

  test("who did something by their office is in the event that is named, and holds it", () => {
    expect(idsShown(shown("which governor announced Rio for the G20"))).toEqual(["g20-rio-2024"]);
    expect(idsShown(shown("which prime minister asked for common rules for artificial intelligence"))).toEqual([
      "g20-virtual-2023-11",
    ]);
  });

  test("since when a city is the host is since it was chosen, and not since its state offered", () => {
    expect(told("since when do we know that phu quoc will host APEC")).toContain("**Place named:** 14 January 2025");
  });

  test("Three Seas are none of the oceans", () => {
    expect(told("next Three Seas summit?")).toContain("I do not have");
  });

  test("of several who stood in the last word counts", () => {
    expect(told("who represented Putin in Bali")).toContain("Lavrov is to represent Russia");
  });
});
