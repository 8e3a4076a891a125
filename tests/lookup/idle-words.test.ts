// Words of a question that ask nothing change no answer.
import { describe, expect, test } from "vitest";
import { withoutIdleWords } from "#src/lookup/message/idle-words.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-02");

describe("left out, or in the words of the rules", () => {
  test.each([
    ["was there truly talk of moving it", "was there talk of moving it"],
    ["what did Trump and Xi merely agree in Busan", "what did Trump and Xi agree in Busan"],
    ["what in fact did Trump and Xi agree", "what did Trump and Xi agree"],
    ["did Putin indeed come to Kazan", "did Putin come to Kazan"],
    ["on what ground was COP25 moved to Madrid", "why was COP25 moved to Madrid"],
    ["for which cause was COP25 moved", "why was COP25 moved"],
    ["was Zelensky allowed to attend the summit", "did Zelensky attend the summit"],
    ["why was Putin not permitted to attend the summit", "why did Putin not attend the summit"],
    ["was Min Aung Hlaing allowed at the summit", "was Min Aung Hlaing at the summit"],
    ["did Biden bother to go to COP29", "did Biden go to COP29"],
    ["did China even bother attending the summit", "did China attend the summit"],
    ["who was tasked with hosting the G7 summit", "who hosted the G7 summit"],
    ["what did Frau von der Leyen do", "what did mrs von der Leyen do"],
    ["did Herr Merz come", "did mr Merz come"],
    ["US-China econ + financial working groups", "US-China economic and financial working groups"],
    ["how many countries signed up to the alliance", "how many countries joined the alliance"],
    ["did Trump and Zelensky meet once or twice in Rome", "did Trump and Zelensky meet in Rome"],
    ["the visit to Beijing in 2024 was the first in how many years", "the visit to Beijing in 2024"],
    ["it was first visit of such adviser since how many years, Sullivan in Beijing 2024", "Sullivan in Beijing 2024"],
    ["since how many years was the meeting in Kazan the first", "the meeting in Kazan"],
    ["how many hrs did they talk", "how many hours did they talk"],
  ])("“%s”", (text, plain) => {
    expect(withoutIdleWords(text)).toBe(plain);
  });
});

describe("what asks something, or may be somebody’s words, stays", () => {
  test.each([
    "who said we truly want peace",
    "did Trump say it was merely a delay",
    "on what ground was the meeting held",
    "on what grounds did they ask for other dates",
    "did they meet secretly in Geneva",
    "was the press allowed to ask questions",
    "who is Don Iveson",
    "what is merely tentative in 2026",
    "did Putin refuse to meet Zelensky",
    "did they agree to meet in Budapest",
    "did Xi plan to visit Delhi",
  ])("“%s”", (text) => {
    expect(withoutIdleWords(text)).toBe(text);
  });
});

test.each([
  ["how many countries signed up to Lula's hunger alliance at the Rio G20", "g20-rio-2024", "82 countries"],
  [
    "it was first visit of such adviser since how many years, Sullivan in Beijing 2024",
    "sullivan-beijing-2024",
    "eight",
  ],
  [
    "did Trump and Zelensky meet once or twice on the day of the Pope's funeral in 2025",
    "trump-zelensky-vatican-2025-04",
    "second meeting",
  ],
])("what is asked is told: “%s”", (text, id, told) => {
  expect(idsShown(shown(text))).toEqual([id]);
  expect(JSON.stringify(shown(text))).toContain(told);
});
