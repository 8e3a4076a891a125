// “Combien de fois Poutine a-t-il reçu Witkoff”, “who hosted Milei”: who received whom, and nobody's card; who led a conference in a year, of which an edition is named.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-29");
const idsOf = (text: string) => idsShown(shown(text));

describe("how often somebody received somebody, in other languages", () => {
  const received = [
    "putin-witkoff-2025-02",
    "putin-witkoff-2025-03",
    "putin-witkoff-2025-04-11",
    "putin-witkoff-2025-04-25",
    "putin-witkoff-2025-08",
    "us-russia-witkoff-kremlin-2025",
  ];
  test.each([
    "How often did Putin receive Witkoff in 2025?",
    "Quante volte Putin ha ricevuto Witkoff nel 2025?",
    "Quante volte Witkoff è stato ricevuto da Putin nel 2025?",
    "Combien de fois Poutine a-t-il reçu Witkoff en 2025 ?",
    "¿Cuántas veces recibió Putin a Witkoff en 2025?",
    "Wie oft wurde Witkoff 2025 von Putin empfangen?",
    "Quantas vezes Putin recebeu Witkoff em 2025?",
    "Putin 2025'te Witkoff'u kaç kez kabul etti?",
    "Сколько раз Путин принимал Уиткоффа в 2025 году?",
    "Скільки разів Путін приймав Віткоффа у 2025 році?",
    "普京2025年接见威特科夫几次？",
  ])("“%s”", (text) => {
    expect(idsOf(text)).toEqual(received);
  });

  test.each([
    "Quante volte Xi ha ricevuto Witkoff?",
    "Quante volte Trump ha ricevuto Merkel?",
    "Wie oft empfing Putin Baerbock 2022?",
  ])("“%s”: none", (text) => {
    expect(idsOf(text)).toEqual(["notice"]);
  });
});

describe("when, where and by whom somebody was received", () => {
  test.each([
    ["Wann empfing Xi Kissinger?", "kissinger-beijing-2023"],
    ["¿Dónde recibió Xi a Kissinger?", "kissinger-beijing-2023"],
    ["Quando Trump recebeu Milei na Casa Branca?", "milei-white-house-2025"],
    ["Qui a reçu Kissinger en juillet 2023 ?", "kissinger-beijing-2023"],
    ["Wer empfing Milei im Weißen Haus?", "milei-white-house-2025"],
    ["Кто принимал Киссинджера в 2023 году?", "kissinger-beijing-2023"],
    ["who hosted Milei", "milei-white-house-2025"],
    ["who received Kissinger", "kissinger-beijing-2023"],
  ])("“%s”", (text, id) => {
    expect(idsOf(text)).toEqual([id]);
  });

  test("who somebody is stays a question of them, and a summit is hosted as before", () => {
    expect(idsOf("who is Milei")).toEqual(["who"]);
    expect(idsOf("¿Quién recibió el G20 en 2024?")).toEqual(["g20-rio-2024"]);
  });
});

test.each([
  ["Wer leitete die Münchner Sicherheitskonferenz 2023?", "office"],
  ["Qui dirigeait la Conférence de Munich sur la sécurité en 2023 ?", "office"],
  ["Wer leitete die Münchner Sicherheitskonferenz 2027?", "notice"],
])("who led a conference in a year: “%s”", (text, kind) => {
  expect(shown(text).kind).toBe(kind);
});
