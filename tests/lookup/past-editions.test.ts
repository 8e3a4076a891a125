// “Was the summit held”, “did anything come out of it”, “where was it held”: of a recurring meeting what has been is told of the last edition that took place, with what was due since, and never of one that lies ahead.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-02");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("what has been is told of the last that took place", () => {
  test.each([
    ["was the G20 summit held", "g20-johannesburg-2025"],
    ["where was the G20 summit held", "g20-johannesburg-2025"],
    ["did they agree on anything at the G20", "g20-johannesburg-2025"],
    ["did anything come out of the NATO summit", "nato-the-hague-2025"],
    ["did anything happen at the G7", "g7-kananaskis-2025"],
    ["where did the G7 meet", "g7-kananaskis-2025"],
    ["what did the G7 achieve", "g7-kananaskis-2025"],
    ["was the APEC summit held", "apec-gyeongju-2025"],
    ["how did the APEC summit end", "apec-gyeongju-2025"],
    ["what did they decide at BRICS", "brics-2025"],
    ["what came out of COP", "cop30"],
    ["was COP held", "cop30"],
    ["what came out of the Quad", "quad-2024"],
    ["who came to the Quad summit", "quad-2024"],
    ["who hosted the Commonwealth summit", "chogm-kigali-2022"],
    ["was the Francophonie summit held", "francophonie-summit-18-2022"],
    ["did the last G20 summit take place", "g20-johannesburg-2025"],
  ])("“%s”", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
    expect(told(message)).toMatch(/The last (?:one that my archive knows to have taken place|in my archive)/u);
  });

  test("what was due since is told above it", () => {
    expect(told("what came out of the climate conference")).toContain("(COP31) was due, 9–20 November 2026");
  });

  test("one that went on when it was last told is the last", () => {
    expect(idsShown(shown("did anything happen at Shangri-La"))).toEqual(["shangri-la-2026"]);
  });

  test("the only one of a body that the archive has need not be the one that is meant", () => {
    expect(told("who attended the EU summit")).toContain("The last in my archive, which need not have all");
  });
});

describe("what is to be, or is asked of another time, stays as it was", () => {
  test.each([
    ["when is the G20 summit", "g20-miami-2026"],
    ["where is the G20 summit held", "g20-miami-2026"],
    ["who hosts the NATO summit in 2027", "nato-tirana-2027"],
    ["where will the APEC summit be held", "apec-vietnam-2027"],
    ["was the G20 summit in Rio held", "g20-rio-2024"],
    ["what came out of COP28", "cop28"],
    ["who attended the Quad summit in 2023", "quad-2023"],
    ["did the BRICS summit happen yet", "brics-2026"],
    ["what happened at the NATO summit 2023", "nato-vilnius-2023"],
    ["when was the next NATO summit announced", "nato-tirana-2027"],
  ])("“%s”", (message, id) => {
    expect(idsShown(shown(message))).toEqual([id]);
  });
});
