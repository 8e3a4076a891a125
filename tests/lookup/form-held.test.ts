// “Was the NATO summit 2022 held by video” is told by the one that is called so, in whatever form it was, and by no other of that year.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (text: string) => readBody(render(shown(text), archive, ENGLISH));

describe("whether the one that is named was held by video", () => {
  test.each([
    ["was NATO summit 2022 held by video", "nato-madrid-2022", "**In person:** Madrid"],
    ["was the NATO summit of 2022 a video summit", "nato-madrid-2022", "**In person:** Madrid"],
    ["was the G20 2023 held by video", "g20-new-delhi-2023", "**In person:** New Delhi"],
    ["did the G20 2023 take place by video", "g20-new-delhi-2023", "**In person:** New Delhi"],
    ["was COP30 online", "cop30", "**In person:** Belém"],
    ["was the BRICS 2025 summit held by video", "brics-2025", "**Where:** Rio de Janeiro, in person and by video"],
    ["was G20 2020 held by video", "g20-riyadh-2020", "**Where:** By video"],
    ["was the BRICS summit 2021 virtual", "brics-2021", "**Where:** New Delhi, by video"],
    ["was the first Quad summit virtual", "quad-virtual-2021", "**Where:** By video"],
  ])("%s", (text, id, words) => {
    expect(idsShown(shown(text))).toEqual([id]);
    expect(told(text)).toContain(words);
  });

  test.each([
    ["was the Munich Security Conference 2021 online", "msc-2021-special-edition"],
    ["G20 video summit 2023", "g20-virtual-2023-11"],
    ["was Xi at the Rome G20 in person or online", "g20-rome-2021"],
  ])("what is by video by its name, or somebody at it, is told as before: %s", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
    expect(told(text)).not.toContain("In person:");
  });

  test("what was ever by video is asked of all", () => {
    expect(idsShown(shown("was the G20 ever held by video")).length).toBeGreaterThan(2);
  });
});
