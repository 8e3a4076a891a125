// “В мае” is May, and “asumió la presidencia” names an office, as English reads them.

import { describe, expect, test } from "vitest";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";
import { render } from "../../src/discord/render/render.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const text = (asked: string) => JSON.stringify(render(shown(asked), archive, ENGLISH));

describe("May in Russian, whose stem is short", () => {
  test.each([
    ["Путин встречался с Си в мае", "putin-beijing-2026"],
    ["Путин встретил Си в мае", "putin-beijing-2026"],
    ["Си встретил Трампа в мае", "us-china-beijing-visit-2026"],
    ["с кем встречался Путин в мае", "putin-beijing-2026"],
  ])("%s", (asked, id) => {
    expect(idsShown(shown(asked))).toEqual([id]);
  });

  test("binds beside a year", () => {
    expect(text("Путин встречался с Си в мае 2024")).toContain("1–31 May 2024");
  });
});

describe("who took up the presidency, and since when", () => {
  test.each([
    ["cuándo asumió la presidencia Lula", "**President of Brazil**, since 1 January 2023"],
    ["cuándo asumió Lula la presidencia", "**President of Brazil**, since 1 January 2023"],
    ["cuándo asumió la presidencia Milei", "**President of Argentina**, since 10 December 2023"],
    ["quando Trump assumiu a presidência", "**President of the United States**, since 20 January 2025"],
    ["cuándo asumió la presidencia Costa", "**President of the European Council**, since 1 December 2024"],
  ])("%s", (asked, told) => {
    expect(text(asked)).toContain(told);
  });

  test("a state that takes one up is nobody in office", () => {
    expect(shown("cuándo asumió Sudáfrica la presidencia del G20").kind).not.toBe("who");
  });
});
