// “Who left the G7 early”, “who refused to attend the parade”: the step that tells it, of the edition that is named or at which somebody did, and never a list of all.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("who left before the end", () => {
  test.each([
    ["who left the G7 early", "Trump leaves because of the fighting"],
    ["who left the g7 summit in kananaskis early", "Trump leaves because of the fighting"],
    ["which leaders left the G7 in 2025 early", "Trump leaves because of the fighting"],
    ["who left the East Asia Summit early", "President Trump has left before it"],
    ["who stormed out of the white house", "Zelensky leaves early"],
    ["who left the NATO summit early", "does not tell “who left the NATO summit early”"],
    ["who walked out of the G20", "does not tell “walked out”"],
  ])("“%s”", (text, said) => {
    expect(read(text)).toContain(said);
  });
});

describe("who stayed away", () => {
  test.each([
    [
      "who boycotted the G20",
      "Did not come: Donald Trump, Vladimir Putin, the United States, Javier Milei and Xi Jinping",
    ],
    [
      "who snubbed the G20",
      "Did not come: Donald Trump, Vladimir Putin, the United States, Javier Milei and Xi Jinping",
    ],
    [
      "who didn't come to the G20",
      "Did not come: Donald Trump, Vladimir Putin, the United States, Javier Milei and Xi Jinping",
    ],
    ["who stayed away from the BRICS summit", "Did not come: Xi Jinping"],
    ["who refused to attend the parade in Beijing", "Military parade in Beijing"],
    ["who refused to come to the peace summit in Switzerland", "China was absent"],
    ["who will skip the G20", "G20 summit 2026"],
    ["who skipped the brics summit in rio", "Did not come: Xi Jinping"],
  ])("“%s”", (text, said) => {
    expect(read(text)).toContain(said);
  });
});
