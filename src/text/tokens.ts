// How words are compared: without case, without diacritics, ordinals as numbers, Chinese in overlapping pairs.
import { simplifyChinese } from "./simplify-chinese.ts";

/** Letters that do not decompose into a base letter and a mark, and letters of Arabic that are typed for one another. */
const FOLDED: Readonly<Record<string, string>> = {
  ...{ ı: "i", ł: "l", ø: "o", đ: "d", ð: "d", ß: "ss", æ: "ae", œ: "oe", þ: "th", ə: "a", ς: "σ" },
  ...{ ى: "ي", ی: "ي", ة: "ه", ک: "ك" },
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "g");

const ORDINAL_WORDS: ReadonlyMap<string, string> = new Map(
  (
    "1st first 2nd second 3rd third 4th fourth 5th fifth 6th sixth 7th seventh 8th eighth 9th ninth 10th tenth " +
    "11th eleventh 12th twelfth 13th thirteenth 14th fourteenth 15th fifteenth 16th sixteenth 17th seventeenth " +
    "18th eighteenth 19th nineteenth 20th twentieth 30th thirtieth 40th fortieth 50th fiftieth"
  )
    .match(/\S+ \S+/g)
    ?.map((pair): [string, string] => [pair.split(" ")[1] ?? "", pair.split(" ")[0] ?? ""]),
);

/** English as it is written: nothing in it is to be folded but its case. */
const PLAIN = /^[\0-\x7f‘’“”–—]*$/;
const PLAIN_WORD = /[a-z0-9]+/g;
/** Names as most are: nothing in them joins or parts words but spaces. */
const PLAIN_WORDS = /^(?:[A-Za-z0-9]+(?: [A-Za-z0-9]+)*)?$/;
/** Accents of Latin, Greek and Cyrillic and the vowel signs of Arabic; the vowels of Indian scripts are no accents. */
const ACCENTS = /[\p{Script=Inherited}--[\u3099\u309a]]+/gv;
const WORD = /[\p{Letter}\p{Number}\p{Mark}]+/gu;
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
/** Signs that are taken in pairs, and letters behind an article. */
const SPLIT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;
const INITIALS = /\b(?:\p{Letter}\.){2,}/gu;
/** “G-20”, “COP-26”, but not “MSC-2026”. */
const NUMBERED_NAME = /(?<![\p{L}\p{N}])(\p{L}{1,3})-(\d{1,3})(?![\p{L}\p{N}])/gu;
const ARABIC_ARTICLE = /^(?:ال)+(?=\p{Script=Arabic}{3})/u;

/** Lower case, without accents, compatibility forms and variants unified: “Erdoğan” and “ERDOGAN” give the same text. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const bare = text.normalize("NFKD").replace(ACCENTS, "").normalize("NFC").toLowerCase();
  return simplifyChinese(bare.replace(ACCENTS, "").replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter));
}

/**
 * The tokens of a text in order. Apostrophes and dots inside a word join it (“U.S.” → “us”, “Xi’s” → “xi”, “s” is
 * dropped), a short name and its number stand together (“G-20” → “g20”), “eighteenth” is “18th”; a run of ideographs
 * gives its overlapping pairs, or the one sign if it is alone.
 */
export function tokenize(text: string): readonly string[] {
  if (PLAIN_WORDS.test(text)) return text === "" ? [] : text.toLowerCase().split(" ").map(ordinal);
  const folded = fold(text);
  if (PLAIN.test(folded)) return (joined(folded).match(PLAIN_WORD) ?? []).map(ordinal);
  const words = joined(folded).match(WORD) ?? [];
  if (!SPLIT.test(folded)) return words.map(ordinal);
  return words.flatMap((word) => splitIdeographs(word)).map((word) => ordinal(word.replace(ARABIC_ARTICLE, "")));
}

/** Without the signs that join words. Most texts have none of them, and what shows that is looked for first. */
function joined(folded: string): string {
  const hasApostrophe = /['’]/.test(folded);
  let text = hasApostrophe ? folded.replace(/['’]s\b/g, "") : folded;
  if (/\..{1,2}\./.test(text)) text = text.replace(INITIALS, (initials) => initials.replaceAll(".", ""));
  if (hasApostrophe) text = text.replace(/(?<=\p{Letter})['’](?=\p{Letter})/gu, "");
  return /-\d/.test(text) ? text.replace(NUMBERED_NAME, "$1$2") : text;
}

function ordinal(word: string): string {
  return ORDINAL_WORDS.get(word) ?? word;
}

function splitIdeographs(word: string): readonly string[] {
  const parts: string[] = [];
  let end = 0;
  for (const run of word.matchAll(IDEOGRAPHS)) {
    if (run.index > end) parts.push(word.slice(end, run.index));
    parts.push(...bigrams([...run[0]]));
    end = run.index + run[0].length;
  }
  if (end < word.length) parts.push(word.slice(end));
  return parts;
}

function bigrams(signs: readonly string[]): readonly string[] {
  return signs.length < 2 ? signs : signs.slice(0, -1).map((sign, index) => sign + (signs[index + 1] ?? ""));
}
