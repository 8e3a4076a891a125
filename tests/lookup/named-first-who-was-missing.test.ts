// “G20 summit November 2025: who was missing”: a meeting that is named first, and then who was not there.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");
const told = (message: string) => readBody(render(shown(message), shipped(), ENGLISH));

describe("who was missing at a meeting that is named first", () => {
  test.each([
    ["G20 summit november 2025: who was missing", "Did not come: Donald Trump"],
    ["BRICS 2025 who was absent", "Did not come: Xi Jinping"],
    ["Kazan, who was not there", "Did not come: Luiz Inácio Lula da Silva"],
    ["g20 virtual summit november 2023 who was missing", "did not come: Joe Biden"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
  });

  test("a body that is named is where, and nobody who stayed away", () => {
    expect(shown("who was absent from the g20 virtual summit november 2023")).toMatchObject({ kind: "event" });
    expect(shown("which summits did Putin skip")).toMatchObject({ question: { away: true } });
  });
});
