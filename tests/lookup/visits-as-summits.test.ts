// “The Beijing summit”: a visit that its own names call so is one; of several each row says who was there for a state, and an office of a state at a meeting is whoever was there.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const read = (text: string) => readBody(render(shown(text), shipped(), ENGLISH));

const idsOf = (text: string) => idsShown(shown(text));

describe("a visit that is called the summit of its city", () => {
  test.each([
    ["what was known about the Beijing summit on 1 April 2026", ["us-china-beijing-visit-2026"]],
    ["when is the beijing summit as of 1 april 2026", ["us-china-beijing-visit-2026"]],
    ["was the Beijing summit in May confirmed", ["us-china-beijing-visit-2026"]],
    ["was the Washington summit in September confirmed", ["us-china-washington-visit-2026"]],
    ["the Delhi summit of December 2025", ["putin-india-2025"]],
    // The latest stands first.
    ["when was the Beijing summit", ["us-china-beijing-visit-2026", "eu-china-2025", "eu-china-2023", "brics-2022"]],
    // What the year or the whole name tells is that alone, and a list of summits has no visits.
    ["the Beijing summit 2025", ["eu-china-2025"]],
    ["summits in Beijing", ["brics-2022", "eu-china-2023", "eu-china-2025"]],
    ["when was the Anchorage summit", ["us-russia-alaska-2025"]],
    ["the Geneva summit of 2021", ["us-russia-geneva-2021"]],
    ["the Moscow summit of May 2025", ["notice"]],
  ])("“%s”", (text, ids) => {
    expect(idsOf(text)).toEqual(ids);
  });
});

describe("of several rounds each says who was there for a state", () => {
  test.each([
    ["who represented Russia in Istanbul", "for Russia: Vladimir Medinsky"],
    ["who led the Ukrainian delegation in Istanbul", "for Ukraine: David Arakhamia"],
    ["who represented the US in Riyadh", "for the United States: Marco Rubio"],
    ["who led the Iranian delegation in Muscat", "for Iran: Abbas Araghchi"],
    ["who represented China in Geneva", "for China: Yang Tao"],
  ])("“%s”", (text, said) => {
    expect(read(text)).toContain(said);
  });

  test("where nobody in person is named, none is", () => {
    expect(read("who represented the US in Riyadh")).toContain("Took part: the United States");
  });
});

describe("an office of a state at a meeting of a year", () => {
  test.each([
    ["Chinese foreign minister in Munich 2025", ["msc-2025"], "does not name China there"],
    ["French president at COP29", ["cop29"], "does not name France there"],
    ["Japanese prime minister at NATO 2025", ["nato-the-hague-2025"], "does not name Japan there"],
    ["was the German chancellor at the NATO summit in 2024", ["nato-washington-2024"], "Took part: Olaf Scholz"],
    ["was the Ukrainian president at the G7 in 2025", ["g7-kananaskis-2025"], "Who took part:** Volodymyr Zelensky"],
    ["was the chinese president at the g20 in 2023", ["g20-new-delhi-2023"], "Did not come: Xi Jinping"],
    ["Indian prime minister at SCO 2024", ["sco-2024"], "Prime Minister Modi has decided not to come"],
    ["US secretary of state in Munich 2025", ["msc-2025"], "Marco Rubio"],
    ["Iranian foreign minister in Geneva 2025", ["iran-e3-geneva-2025-06"], "Abbas Araghchi"],
    ["British prime minister in Beijing 2026", ["starmer-china-2026"], "Keir Starmer"],
    ["French president in Beijing in 2025", ["macron-china-2025"], "Emmanuel Macron"],
    // Without a meeting the office is what is asked for.
    ["Chinese foreign minister 2025", ["office"], "Wang Yi"],
    ["prime minister of Japan during the G7 in Hiroshima", ["office"], "Fumio Kishida"],
  ])("“%s”", (text, ids, said) => {
    expect(idsOf(text)).toEqual(ids);
    expect(read(text)).toContain(said);
  });
});
