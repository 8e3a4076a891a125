// “‘I did what I came to do’ – Biden in Helsinki”: words that are on record from another place, occasion or day are told as that, and first.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-11-30");
const told = (text: string) => JSON.stringify(render(shown(text), archive, ENGLISH));

describe("words with a place or an occasion that is not theirs", () => {
  test.each([
    [
      "“I did what I came to do” – Biden in Helsinki, correct?",
      "Not Helsinki: my archive has these words from 16 June",
    ],
    ["Did Guterres say “highway to climate hell” at COP28?", "Not COP28: my archive has these words from 7 November"],
    ["Who said “highway to climate hell” at COP28?", "Not COP28"],
    ["“brain death of NATO” - Macron at the London summit 2019?", "Not London summit"],
    [
      "Did Modi say “today's era is not an era of war” in Bali?",
      "Not Bali: my archive has these words from 16 September",
    ],
    ["Did Vance say the threat from within at the Paris AI summit?", "Not Paris AI summit"],
    ["Was it at Davos that Macron said “brain death”?", "Not Davos"],
    ["Did Xi call Taiwan the first red line at Lima?", "Not Lima: my archive has these words from 14 November 2022"],
    ["Did Rutte call Trump daddy in London?", "Not London: my archive has these words from 25 June 2025"],
    ["“Total disgrace” – Trump at the G20 in Johannesburg?", "Not Johannesburg: my archive has these words from 7 Nov"],
    ["Did Rutte call Trump daddy in June 2024?", "Not 1–30 June 2024: my archive has these words from 25 June 2025"],
    ["Xi: “planet Earth is big enough” - said in Bali 2022?", "15 November 2023, not 2022. Occasion: "],
  ])("“%s”: %s", (text, first) => {
    expect(told(text)).toContain(first);
  });
});

describe("words with a place or a day that are theirs", () => {
  test.each([
    "“I did what I came to do” - Biden in Geneva, correct?",
    "“highway to climate hell” Guterres COP27",
    "Did Biden say “stable and predictable” in Russian?",
    "Did Rutte call Trump daddy in 2025?",
    "Did Xi call Taiwan the first red line at Bali?",
    "China's consul general in Osaka, Xue Jian, wrote that “the dirty neck that sticks itself in must be cut off”",
    "Did Albanese say “a big win for both Australia and Türkiye” in Belém?",
  ])("“%s”", (text) => {
    expect(told(text)).not.toContain("my archive has these words from");
    expect(told(text)).not.toContain("another occasion");
  });
});
