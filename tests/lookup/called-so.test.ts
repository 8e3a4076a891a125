// “Who called Trump “daddy””: a name that somebody gave somebody, by whom it is asked, or by whom it was not.
import { expect, test } from "vitest";
import { frozen } from "#tests/helpers/shipped.ts";
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
