// Who did not go to a place, or was due in one, is told by what was to be there with them; words by what has them, a visit by its turn, a day by the meeting that was on it.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

describe("what is shown", () => {
  test.each([
    ["why did Putin not travel to South Africa in 2023", ["brics-2023"]],
    ["why did Xi not travel to Brazil", ["brics-2025", "cop30"]],
    ["why didn't Modi go to Astana", ["sco-2024"]],
    ["when was Blinken due in Beijing in 2023", ["blinken-beijing-2023"]],
    ["Blinken's second China visit", ["blinken-china-2024"]],
    ["when did Oman announce the Rome round on 23 May", ["us-iran-rome-2025-05"]],
    ["what date was the zoom summit between Biden and Xi", ["us-china-virtual-summit-2021"]],
    ["biden xi summit by videolink", ["us-china-virtual-summit-2021"]],
    ["as of 11 February 2026 where are the next russia ukraine us talks planned", ["russia-ukraine-us-geneva-2026"]],
  ])("“%s”", (message, ids) => {
    expect([...idsShown(shown(message))].sort()).toEqual([...ids].sort());
  });

  test.each([
    "why didn't Trump go to Paris",
    "why didn't Modi go to Washington",
    "when was Xi due in Washington in 2025",
    "when was Modi expected in Beijing in 2024",
    "stop the killing quote",
    "Trump's second state visit to China",
    "Pelosi's second visit to Taiwan",
  ])("“%s”: none is on record", (message) => {
    expect(shown(message).kind).toBe("notice");
  });

  test.each([
    ["did Vance say all they have to do is call", "does not tell “JD Vance”"],
    ["did Vance say all they have to do is call", "Donald Trump"],
    ["which president said NATO is brain dead", "Emmanuel Macron"],
    ["who said agreed to start talks at a neutral site", "Marco Rubio"],
  ])("“%s” has %s", (message, words) => {
    expect(read(message)).toContain(words);
  });

  test("is no meeting of two where one is named, and what talks are of", () => {
    expect(read("did kenyatta go to the tigray talks")).not.toContain("only these two");
  });
});
