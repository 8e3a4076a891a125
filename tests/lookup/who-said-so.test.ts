// Whose words, where and when, in plain words: “where did Guterres warn of …”, “Lavrov's "mute and deaf" remark”, “who said … in 2027”.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

const quoteIds = (text: string): readonly string[] => {
  const view = shown(text);
  if (view.kind === "quotes") return view.quotes.map(({ id }) => id);
  return view.kind === "check" ? view.checks.flatMap(({ findings }) => findings.map(({ quote }) => quote.id)) : [];
};

describe("words that are on record", () => {
  test.each([
    ["who said China will fight at all costs", "wei-at-all-costs-2022"],
    ["Is it true that Biden introduced Zelensky as President Putin?", "biden-president-putin-2024"],
    ['what was lavrov\'s "mute and deaf" remark about', "lavrov-mute-and-deaf-2022"],
    ['what was xi\'s "elephant and dragon" line about', "xi-dragon-and-elephant-2025"],
    ["where did Guterres warn of highway to climate hell", "guterres-highway-to-climate-hell-2022"],
    ["where did guterres warn of nuclear annihilation", "guterres-nuclear-annihilation-2022"],
    ["where did Macron speak of the brain death of NATO", "macron-brain-death-2019"],
    ["where did Trump speak of peace in the Middle East", "trump-peace-in-the-middle-east-2025"],
  ])("“%s” is told by that quotation alone", (text, id) => {
    expect(quoteIds(text)).toEqual([id]);
  });

  test("two words that nobody is quoted with are looked for by what stands beside them", () => {
    expect(quoteIds('who said "no agenda" for a Putin–Zelensky summit')[0]).toBe("lavrov-not-ready-at-all-2025");
    expect(quoteIds('who said "so what" about the G20 summit')).toEqual([]);
  });
});

describe("words that are on record nowhere", () => {
  test.each([
    "When did Xi say the G20 would be cancelled",
    "did Biden introduce Harris as President Trump?",
    "where did Putin warn of nuclear war",
    'what was biden\'s "pancakes and coffee" remark about',
  ])("“%s” has no other words of theirs", (text) => {
    expect(quoteIds(text)).toEqual([]);
    expect(idsShown(shown(text)).every((id) => id === "check" || id === "notice")).toBe(true);
  });

  test("what was said is still told by its words", () => {
    expect(quoteIds("When did Modi say India was not neutral")).toEqual(["modi-not-neutral-2025"]);
    expect(quoteIds("When did Kagame say nobody asked Trump")).toEqual(["kagame-no-one-was-asking-2025"]);
  });

  test("a year that is to come is none in which anything was said", () => {
    expect(shown("Who said Taiwan would be invaded in 2027")).not.toHaveProperty("question.from");
    expect(quoteIds("Who spoke about Baku hosting the EPC in 2027 rather than 2028?")).toEqual([]);
    expect(shown("what did Trump say about the G20 in 2025")).toMatchObject({ question: { from: "2025-01-01" } });
  });
});
