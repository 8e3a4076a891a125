// “List statements in 2025”, “speeches by Zelensky”: what the archive has of such a sort, or that it does not tell it, and never whatever else was in the time.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("statements, speeches and press conferences", () => {
  test.each([
    ["list statements in 2025", ["trump-modi-oil-account-2025"]],
    ["statements of 2023", ["us-china-sunnylands-statement-2023"]],
    ["list speeches", ["qin-ncuscr-speech-2021"]],
    ["speeches of Qin Gang", ["qin-ncuscr-speech-2021"]],
    ["press conferences in Glasgow", ["biden-glasgow-press-conference-2021"]],
  ])("“%s” are those that are of the sort by their kind or title", (text, ids) => {
    expect(idsShown(shown(text))).toEqual(ids);
  });

  test.each([
    "speeches in the US",
    "speeches by Zelensky",
    "list speeches of Wang Yi in 2025",
    "last speech of Wang Yi in Munich",
  ])("“%s”: that no speech is told, and nothing else of theirs", (text) => {
    expect(read(text)).toMatch(/does not tell “speech(?:es)?”/u);
  });

  test("of a time that has none, that nothing fits", () => {
    expect(shown("joint statements of 2024").kind).toBe("notice");
  });

  test("what somebody stated stands in quotations", () => {
    expect(shown("statements by Trump in 2025").kind).toBe("quotes");
  });
});

describe("visits and meetings by a word that no record has", () => {
  test("“state visits by Macron” are visits, and none of his words", () => {
    expect(idsShown(shown("state visits by Macron"))).toEqual(["macron-china-2025"]);
  });

  test.each(["list bilateral meetings in 2025", "bilateral talks in 2024"])(
    "“%s”: that it is not told which were",
    (text) => {
      expect(read(text)).toMatch(/does not tell “bilateral (?:meetings|talks)”/u);
    },
  );
});
