// How words are compared: without case, without diacritics, Chinese in overlapping pairs.

/** Letters that do not decompose into a base letter and a mark. */
const FOLDED: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

const MARKS = /\p{Mark}+/gu;
const WORD = /[\p{Letter}\p{Number}]+/gu;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;

/** Lower case, without diacritics, compatibility forms unified: “Erdoğan” and “ERDOGAN” give the same text. */
export function fold(text: string): string {
  const bare = text.normalize("NFKD").replace(MARKS, "").normalize("NFC").toLowerCase();
  return bare.replace(/[ıłøđðßæœþ]/g, (letter) => FOLDED[letter] ?? letter);
}

/**
 * The tokens of a text in order. Apostrophes and dots inside a word join it (“U.S.” → “us”, “Xi’s” → “xi”, “s” is
 * dropped); a run of ideographs gives its overlapping pairs, or the one sign if it is alone.
 */
export function tokenize(text: string): readonly string[] {
  const plain = fold(text)
    .replace(/['’]s\b/g, "")
    .replace(/\b((?:\p{Letter}\.){2,})/gu, (initials) => initials.replaceAll(".", ""))
    .replace(/(?<=\p{Letter})['’](?=\p{Letter})/gu, "");
  return (plain.match(WORD) ?? []).flatMap((word) => splitIdeographs(word));
}

function splitIdeographs(word: string): readonly string[] {
  const parts: string[] = [];
  let end = 0;
  for (const run of word.matchAll(IDEOGRAPHS)) {
    if (run.index > end) parts.push(word.slice(end, run.index));
    parts.push(...pairs([...run[0]]));
    end = run.index + run[0].length;
  }
  if (end < word.length) parts.push(word.slice(end));
  return parts;
}

function pairs(signs: readonly string[]): readonly string[] {
  return signs.length < 2 ? signs : signs.slice(0, -1).map((sign, index) => sign + (signs[index + 1] ?? ""));
}
