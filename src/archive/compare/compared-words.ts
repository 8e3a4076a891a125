// A text as the words that are compared, each with its place, so that the ones that differ can be marked.
import { fold } from "../../text/tokens.ts";

export type Word = {
  /** What is compared: without case, marks, apostrophes, and in one spelling; `…` where something was left out. */
  readonly key: string;
  /** The place in the text, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How much it counts: a sign of Chinese or Japanese is less than a word; what was left out counts nothing. */
  readonly size: number;
  /** Whether a sentence ends after it: then it cannot be the beginning of a longer word. */
  readonly closed: boolean;
};

export const ELLIPSIS = "…";

const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const LETTER = String.raw`(?!${IDEOGRAPH})[\p{Letter}\p{Mark}]`;
const PARTS = new RegExp(
  [
    String.raw`(?<dots>[[(]?(?:…|\.(?: ?\.){2,})+[\])]?)`,
    String.raw`(?<initials>(?<![\p{Letter}\p{Number}])(?:\p{Letter}\.)+\p{Letter}(?!\p{Letter})\.?)`,
    String.raw`(?<number>\p{Number}+(?:[.,]\p{Number}+)*)`,
    String.raw`(?<sign>${IDEOGRAPH}\p{Mark}*)`,
    // “co-operation” is one word, “win-win” are two.
    String.raw`(?<word>(?:(?<!\p{Letter})(?:anti|co|inter|multi|non|pre|re)-)?(?:${LETTER})+(?:['’ʼ](?:${LETTER})+)*)`,
  ].join("|"),
  "giu",
);

const CLOSING = /^["'”’»)]?[.!?。！？](?!\.)/u;

/** Four signs stand for about three words. */
const HAN_SIGN = 0.75;

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(PARTS)].map((match) => {
    const [part] = match;
    const end = match.index + part.length;
    const place = { start: match.index, end, closed: CLOSING.test(text.slice(end, end + 2)) };
    if (match.groups?.dots !== undefined) return { key: ELLIPSIS, size: 0, ...place };
    if (match.groups?.sign !== undefined) return { key: fold(part), size: HAN_SIGN, ...place };
    if (match.groups?.number !== undefined) return { key: fold(part).replaceAll(",", ""), size: 1, ...place };
    return { key: oneSpelling(fold(part).replace(/[-.'’ʼ]/g, "")), size: 1, ...place };
  });
}

/** How much there is to compare: words, or what counts as much. */
export function sizeOf(words: readonly Word[]): number {
  return words.reduce((sum, { size }) => sum + size, 0);
}

/** The same without small words before the first and after the last word that says something. */
export function coreSizeOf(words: readonly Word[]): number {
  const first = words.findIndex((word) => !isLittle(word) && word.size > 0);
  const last = words.findLastIndex((word) => !isLittle(word) && word.size > 0);
  return first === -1 ? 0 : sizeOf(words.slice(first, last + 1));
}

export function isSign({ size }: Word): boolean {
  return size === HAN_SIGN;
}

/** British and American spellings of a word become one; it need not be a spelling that anybody uses. */
function oneSpelling(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/l+(?=(ed|ing|er|ation)$)/, "l")
    .replace(/is(?=(e|es|ed|ing|er|ers|ation|ations)$)/, "iz")
    .replace(/ys(?=(e|es|ed|ing)$)/, "yz")
    .replace(/our(?=(s|ed|ing|able|ful|hood|hoods|ite|ites)?$)/, "or")
    .replace(/ence(?=s?$)/, "ense")
    .replace(/tre(?=s?$)/, "ter")
    .replace(/mme(?=s?$)/, "m");
}

/** Short words that carry a sentence but say little: one of them more or less weighs less. */
const LITTLE_WORDS = new Set(
  (
    "a about after an and as at be been before but by do for from had has have he her his i if in into is it its me my of on or our over " +
    "she so such than that the their them then there these they this those to until was we were what when which who will " +
    "with would you your"
  ).split(" "),
);

export function isLittle({ key }: Pick<Word, "key">): boolean {
  return LITTLE_WORDS.has(key);
}
