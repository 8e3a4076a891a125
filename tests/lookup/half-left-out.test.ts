// “Who is X and when did he meet Y”: of two questions both are told, or the one that is not is named at the top.
import { describe, expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const archive = shipped();
const shown = shownTo(archive, "2026-12-01");
const told = (message: string): string => JSON.stringify(render(shown(message), archive, ENGLISH));

describe("the half that is not told is named", () => {
  test.each([
    ["When did Pelosi visit Taiwan and what did China cancel", "2–3 August 2022", "what did China cancel"],
    ["who hosted the first EPC summit and where will the ninth be", "**Host:** Czechia", "where will the ninth be"],
    ["Islamabad talks: who led the US delegation and what was the result", "JD Vance", "what was the result"],
    ["Who is al-Sharaa and when did he meet Trump", "**President of Syria**", "when did he meet Trump"],
    ["who is Takaichi and when did she meet Trump", "**Prime Minister of Japan**", "when did she meet Trump"],
    ["who is the president of Syria and when did he meet Trump", "Ahmed al-Sharaa", "when did he meet Trump"],
    ["who attended the Anchorage summit and what did Putin say", "Next time in Moscow", "who attended the Anchorage"],
    [
      "when did Xi visit Moscow and when did Putin visit Beijing",
      "Putin's visit to Beijing",
      "when did Xi visit Moscow",
    ],
    ["when did Starmer visit Beijing and what did Trump say about it", "28–31 January 2026", "what did Trump say"],
  ])("“%s”", (message, line, untold) => {
    const card = told(message);
    expect(card).toContain(line);
    expect(card).toContain("Of two questions I answer one here");
    expect(card).toContain(`“${untold}`);
  });
});

test("words that are told by the first half stay, and a first of nothing is said to be so", () => {
  expect(shown("why did the UN laugh at Trump and what did he say")).toMatchObject({ kind: "quotes" });
  expect(shown("Did Yoon visit Washington in 2023? what was the Washington Declaration").kind).toBe("notice");
});

describe("what can be told of the same event is told", () => {
  test.each([
    ["when was the Kananaskis summit and who left early", "Trump leaves because of the fighting"],
    ["where was the Alaska summit and what was agreed", "**Outcome:** 15 August 2025"],
    ["when is the next G20 and who is hosting it", "**Host:** The United States"],
    ["when was the last NATO summit and who hosted it", "**Host:** Türkiye"],
    ["who is the NATO secretary general and when did he take office", "since 1 October 2024"],
  ])("“%s”", (message, line) => {
    expect(told(message)).toContain(line);
    expect(told(message)).not.toContain("Of two questions");
  });
});

test("what is asked of a journey that never was is asked of nothing", () => {
  expect(shown("when did Biden go to Kyiv and was it announced")).toMatchObject({ kind: "notice" });
});

describe("what is one question stays one", () => {
  test.each([
    "when and where did Trump and Xi meet",
    "when did Trump and Xi meet and where",
    "which leaders were in Tianjin and Kazan",
    "which summit was planned for Bali and was held by video",
    "when and where is the next BRICS summit",
    "Did Trump and Xi meet in Busan and what did they agree",
  ])("“%s”", (message) => {
    expect(told(message)).not.toContain("Of two questions");
  });
});
