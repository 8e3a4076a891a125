// “Who called Trump “daddy””: a name that somebody gave somebody, by whom it is asked, or by whom it was not.
import { expect, test } from "vitest";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-26");

const toldBy = (text: string): readonly string[] => {
  const view = shown(text);
  return view.kind === "quotes" ? view.quotes.map(({ id }) => id) : [view.kind === "notice" ? view.text : view.kind];
};

test.each([
  ["who called Trump “daddy”", "rutte-daddy-2025"],
  ["who called Trump daddy", "rutte-daddy-2025"],
  ["“daddy”: who called him that?", "rutte-daddy-2025"],
  ["who called Putin “a killer”", "biden-killer-2021"],
  ["did Rutte really call Trump “daddy”?", "rutte-daddy-2025"],
])("%s: whoever called them so is told, and nobody who was called so", (text, quote) => {
  expect(toldBy(text)).toEqual([quote]);
});

test("of somebody who is not known to have said so it is told who is", () => {
  expect(toldBy("did Stoltenberg call Trump daddy")[0]).toMatch(
    /no quote with “daddy” by Jens Stoltenberg.*by Mark Rutte/,
  );
});

test("what somebody said in answer to nothing of the kind is not offered as the words of another", () => {
  expect(toldBy("did Stoltenberg call Trump zebra")[0]).not.toMatch(/It has these words/);
});

test("whoever is missing is told to be, and not whoever said it", () => {
  expect(toldBy("did Obama call Trump daddy")[0]).toMatch(/I do not have Obama/);
});

test.each(["did Xi say daddy", "did Macron say killer"])("%s: all else that they said is no answer", (text) => {
  expect(toldBy(text)[0]).toMatch(/no quote with/);
});

const now = shownTo(shipped(), "2026-12-01");

const toldNow = (text: string) => {
  const view = now(text);
  return view.kind === "quotes"
    ? [...view.quotes.map(({ id }) => id as string), ...("untold" in view.question ? (view.question.untold ?? []) : [])]
    : [view.kind === "notice" ? view.text : view.kind];
};

test("what a place was called is told by the one quotation of it, though the English stands only in its note", () => {
  expect(toldNow("who called panmunjom a symbol of peace")).toEqual(["moon-symbol-of-peace-2018"]);
});

test.each([
  ["who called the g7 a relic of the past", "relic past"],
  ["who called cop26 a turning point for humanity", "turning point humanity"],
])("“%s”: one of the words, said of something else, is no answer", (text, words) => {
  expect(toldNow(text)[0]).toContain(`no quote with “${words}”`);
});

test("of what else somebody called so it is told that it is not what was asked about", () => {
  expect(toldNow("who called the white house meeting a disgrace").at(-1)).toBe("white house");
});

test("words of which it is asked behind them whose they are", () => {
  expect(toldNow("COP of truth - who called it that")).toEqual(["lula-cop-of-truth-2025"]);
});
