// What is told to be English before a message is held against the words of any language.
import { describe, expect, test } from "vitest";
import { hasForeignWord, isPlainEnglish } from "#src/lookup/message/languages/is-english.ts";
import { readLanguage } from "#src/lookup/message/languages/read-language.ts";
import { unitsIn } from "#src/lookup/message/languages/units.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const archive = frozen();

describe("a word that only English has", () => {
  test.each(["When is the next G20 summit?", "who’s at “COP30”", "Xi–Putin: where?"])("%s", (text) => {
    expect(isPlainEnglish(text)).toBe(true);
    expect(readLanguage(text, archive)).toBeUndefined();
  });
});

describe("no such word, or a letter that English does not have", () => {
  test.each(["Biden Xi summit", "Wann ist der nächste Gipfel?", "Quand a lieu le sommet", "где the саммит"])(
    "%s",
    (text) => {
      expect(isPlainEnglish(text)).toBe(false);
    },
  );
});

test("names and words of English are foreign to nobody, one of another language is", () => {
  const isForeign = (text: string) => hasForeignWord(unitsIn(text), archive);
  expect(["Biden Xi summit", "iran talks", "next summit Erdogan"].filter(isForeign)).toEqual([]);
  expect(["Hakan Fidan kimdir", "Wann kommt Putin", "prochain sommet"].filter((text) => !isForeign(text))).toEqual([]);
});
