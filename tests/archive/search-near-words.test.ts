import { expect, test } from "vitest";
import { createNearWords } from "#src/archive/search/fuzzy-terms.ts";

const all = () => true;

test("what a mistyped word may be is known anew once another word is there", () => {
  const words = createNearWords();
  words.add("macron");
  expect(words.spellings("zelensyk", 2, all)).toEqual({ terms: [], errors: 2 });
  words.add("zelensky");
  expect(words.spellings("zelensyk", 2, all)).toEqual({ terms: [1], errors: 1 });
});

test("whether a word may be meant is asked each time", () => {
  const words = createNearWords();
  words.add("zelensky");
  expect(words.spellings("zelensyk", 1, () => false)).toEqual({ terms: [], errors: 1 });
  expect(words.spellings("zelensyk", 1, all)).toEqual({ terms: [0], errors: 1 });
});

test("as many errors as are asked for, however many were asked for before", () => {
  const words = createNearWords();
  words.add("gorbachev");
  expect(words.find("gorbatchow", 3, all)).toEqual({ terms: [0], errors: 3 });
  expect(words.find("gorbatchow", 1, all)).toEqual({ terms: [], errors: 1 });
});
