// Whether two sides gave the same days, names of three states in any order, small words drawn together, and which of two came first.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { idsShown, shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

const questionOf = (text: string) => {
  const view = shown(text);
  return view.kind === "event" ? view.question : undefined;
};

describe("the days that each side gave", () => {
  test.each([
    ["carney china visit: do ottawa and beijing give the same dates?", "carney-china-2026"],
    ["did washington and beijing give the same dates for trump's visit to beijing?", "us-china-beijing-visit-2026"],
    ["did both sides name the same day for starmer's china trip?", "starmer-china-2026"],
  ])("“%s” is told by what each confirmed", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
    expect(questionOf(text)?.step).toBe("each-days");
  });
});

describe("three states in any order", () => {
  test.each([
    "why is the japan-china-south korea summit postponed",
    "is the japan-south korea-china summit cancelled",
    "why was the japan, china and south korea summit postponed",
  ])("“%s” is of the summit that was put off", (text) => {
    expect(idsShown(shown(text))).toEqual(["china-japan-south-korea-2026"]);
  });

  test("three others are none of them", () => {
    expect(shown("us-china-japan summit when").kind).toBe("notice");
  });
});

describe("small words are no names", () => {
  test.each([
    ["who first said there'd be a france-kenya summit", "africa-forward-nairobi-2026"],
    ["who said it'd be in wilmington", "quad-2024"],
    ["what've they agreed in busan", "trump-xi-busan-2025"],
    ["Ethiopia–Somalia second round in Ankara: was it brought forward?", "ethiopia-somalia-ankara-2024-2"],
  ])("“%s” is of that event", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
  });

  test.each([
    ["¿Qué tuiteó Milei sobre la Casa Blanca?", "milei-white-house-fin-2025"],
    ["Qu'a tweeté Stoltenberg sur le sommet extraordinaire ?", "stoltenberg-extraordinary-summit-2022"],
    ["Was twitterte Trump über den Gipfel in Singapur?", "trump-singapore-on-june-12-2018"],
    ["トランプはキャンプ・デービッドについて何を投稿した？", "trump-called-off-negotiations-2019"],
    ["what did sturgeon post on cop26", "sturgeon-disappointing-decision-2020"],
  ])("“%s” asks for words", (text, id) => {
    const view = shown(text);
    expect(view.kind === "quotes" ? view.quotes.map((quote) => quote.id) : []).toContain(id);
  });
});

describe("since when days are known, and where they are from", () => {
  test.each([
    ["Wie lange ist der Termin für den APEC-Gipfel in Shenzhen bekannt?", "apec-shenzhen-2026"],
    ["¿Desde cuándo se conoce la fecha de la COP31?", "cop31"],
    ["where do the september 2026 dates of BRICS come from", "brics-2026"],
    ["where do the new dates of the G7 in Evian come from", "g7-evian-2026"],
  ])("“%s” is told by who named them", (text, id) => {
    expect(idsShown(shown(text))).toEqual([id]);
    expect(questionOf(text)?.focus).toBe("told");
  });
});

test("which of two came first is told of that, and of none where only one is of the kind", () => {
  expect(idsShown(shown("which consulate closed first"))).toEqual(["houston-consulate-closure-2020"]);
  expect(idsShown(shown("which consulate closed last"))).toEqual(["chengdu-consulate-closure-2020"]);
  expect(idsShown(shown("which embassy opened first"))).not.toEqual(["chinese-embassy-reception-2022"]);
});
