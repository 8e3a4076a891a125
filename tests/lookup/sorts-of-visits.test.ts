// “State visits in 2024”, “official visits to China in 2025”: the word that tells some visits from others is never left out unsaid.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("sorts of visits", () => {
  test.each([
    ["state visits in 2024", "state visits"],
    ["official visits to China in 2025", "official visits"],
    ["official visits of Modi", "official visits"],
    ["official trips of Putin in 2025", "official trips"],
    ["private visits of Trump", "private visits"],
    ["list official visits to Moscow", "official visits"],
  ])("“%s”: it is said that the sort is not told", (text, sort) => {
    expect(read(text)).toContain(`does not tell “${sort}”`);
  });

  test.each([
    ["state visits to China", ["macron-china-2025", "us-china-beijing-visit-2026", "putin-beijing-2026"]],
    ["state visits of Macron", ["macron-china-2025"]],
    ["state visits in 2025", ["macron-china-2025", "putin-india-2025"]],
  ])("“%s”: those that are called so", (text, ids) => {
    expect(idsShown(shown(text))).toEqual(ids);
  });
});
