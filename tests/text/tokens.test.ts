import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, tokenize } from "#src/text/tokens.ts";
import { runs } from "#tests/helpers/runs.ts";

test.each([
  ["Erdoğan", "ERDOGAN"],
  ["Vučić", "vucic"],
  ["Lê Đức Thọ", "le duc tho"],
  ["Łódź", "lodz"],
  ["Straße", "strasse"],
  ["İstanbul", "istanbul"],
  ["Горбачёв", "горбачев"],
  ["ＵＳ", "us"],
  ["習近平", "习近平"],
  ["إيران", "ايران"],
  ["ΕΛΛΆΔΑ", "ελλάδα"],
])("“%s” and “%s” are the same text", (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test.each([
  ["Xi’s visit to the U.S.", ["xi", "visit", "to", "the", "us"]],
  ["Biden–Xi summit", ["biden", "xi", "summit"]],
  ["St John's", ["st", "john"]],
  ["Côte d’Ivoire", ["cote", "divoire"]],
  ["G-20, COP-26", ["g20", "cop26"]],
  ["MSC-2026", ["msc", "2026"]],
  ["the eighteenth BRICS summit", ["the", "18th", "brics", "summit"]],
  ["习近平", ["习近", "近平"]],
  ["中美", ["中美"]],
  ["于", ["于"]],
  ["拜登2021年访华", ["拜登", "2021", "年访", "访华"]],
  ["김정은", ["김정", "정은"]],
  ["मोदी", ["मोदी"]],
  ["القمة", ["قمه"]],
  ["?! …", []],
])("“%s” has the words %j", (text, words) => {
  expect(tokenize(text)).toEqual(words);
});

test("vowels of Indian scripts are letters, not accents", () => {
  expect(fold("मोदी")).not.toBe(fold("मदा"));
});

test("words are already folded: tokenizing them again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const word of tokenize(text)) expect(tokenize(word), word).toEqual([word]);
    }),
  );
});

test.each([
  ["國務卿", "国务卿"],
  ["聯合國大會", "联合国大会"],
  ["美中關係", "美中关系"],
  ["臺灣海峽", "台湾海峡"],
])("“%s” is written like “%s”", (one, other) => {
  expect(fold(one)).toBe(other);
});

test("English is read beside other scripts as it is read alone", () => {
  const english = fc.array(
    fc.constantFrom(..."ABGxyz0129 .-'’“”‘–—,/ s", "U.S.", "G-20", "Xi’s", "O'Neil", "eighteenth", "…", "é", "ﬁ", "½"),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(english, (parts) => {
      const text = parts.join("");
      expect(fold(`${text} 習近平`)).toBe(`${fold(text)} 习近平`);
      expect(tokenize(`${text} \n习`)).toEqual([...tokenize(`${text} \n`), "习"]);
    }),
    { numRuns: runs(1000) },
  );
});
