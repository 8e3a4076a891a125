import { expect, test } from "vitest";
import { createTerms } from "#src/archive/search/terms.ts";
import { spellingKey } from "#src/archive/search/transliteration.ts";

/** Alike: the third and the fourth are spelled otherwise than what all of them come to, and the last two come to something else. */
const WORDS = ["zelensky", "sergei", "zelenskyy", "zelenskii", "sergey", "paris", "akhad", "akkhad", "xi", "習近平"];

test("a word finds all words that are spellings of the same name, in the order in which they came", () => {
  const terms = createTerms();
  for (const word of WORDS) terms.add(word);
  for (const word of [...WORDS, "zelenski", "ahad", "nobody"]) {
    const key = spellingKey(word);
    const alike = WORDS.flatMap((other, term) => (key !== undefined && spellingKey(other) === key ? [term] : []));
    expect(terms.spelledLike(word)).toEqual(alike);
  }
  expect(terms.spelledLike("zelenski")).toEqual([0, 2, 3]);
  expect(terms.spelledLike("akhad")).toEqual([6]);
});
