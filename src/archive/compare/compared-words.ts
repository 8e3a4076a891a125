// A text as the words that are compared, each with its place, so that the ones that differ can be marked.
import { fold } from "../../text/tokens.ts";

export type Word = {
  /** What is compared: without case, marks, apostrophes, and in one spelling; `…` where something was left out. */
  readonly key: string;
  /** What its forms have in common: the same for “buy”, “buys” and “bought”. */
  readonly stem: string;
  /** Its beginning, by which texts in other words are compared: “cooperate” and “cooperation” are one. */
  readonly root: string;
  /** The place in the text, in UTF-16 units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** How much it counts: a sign of Chinese or Japanese is less than a word; what was left out counts nothing. */
  readonly size: number;
  /** Whether a sentence ends after it: then it cannot be the beginning of a longer word. */
  readonly closed: boolean;
};

/** A text and its words. */
export type Side = { readonly text: string; readonly words: readonly Word[] };

export const ELLIPSIS = "…";

const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const LETTER = String.raw`(?!${IDEOGRAPH})[\p{Letter}\p{Mark}]`;
/** Captured without names, which cost an object for each word: dots, a percent sign, a number, a sign. What is none of them is a word, or initials. */
const PARTS = new RegExp(
  [
    String.raw`([[(]?(?:…|\.(?: ?\.){2,})+[\])]?)`,
    // Initials.
    String.raw`(?:(?<![\p{Letter}\p{Number}])(?:\p{Letter}\.)+\p{Letter}(?!\p{Letter})\.?)`,
    "(%)",
    String.raw`(\p{Number}+(?:[.,]\p{Number}+)*)`,
    String.raw`(${IDEOGRAPH}\p{Mark}*)`,
    // “co-operation” is one word, “win-win” are two.
    String.raw`(?:(?:(?<!\p{Letter})(?:anti|co|inter|multi|non|pre|re)-)?(?:${LETTER})+(?:['’ʼ](?:${LETTER})+)*)`,
  ].join("|"),
  "giu",
);

const CLOSING = /^["'”’»)]?[.!?。！？](?!\.)/u;

/** Four signs stand for about three words. */
const HAN_SIGN = 0.75;

export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(PARTS)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const { key, stem, root, size } = formOf(match);
    words.push({ key, stem, root, size, start, end, closed: CLOSING.test(text.slice(end, end + 2)) });
  }
  return words;
}

type WordForm = Pick<Word, "key" | "stem" | "root" | "size">;

/** The forms of what was read, as it is written: hardly a word is new. Forgotten when there are too many, so that nobody can fill the memory. */
const FORMS = new Map<string, WordForm>();
const MAX_FORMS = 50_000;

function formOf(match: RegExpExecArray): WordForm {
  const [part] = match;
  const known = FORMS.get(part);
  if (known !== undefined) return known;
  if (FORMS.size >= MAX_FORMS) FORMS.clear();
  const form = readForm(match);
  FORMS.set(part, form);
  return form;
}

function readForm([part, dots, percent, number, sign]: RegExpExecArray): WordForm {
  if (dots !== undefined) return { key: ELLIPSIS, stem: ELLIPSIS, root: ELLIPSIS, size: 0 };
  if (sign !== undefined) return { key: fold(part), stem: fold(part), root: fold(part), size: HAN_SIGN };
  if (number !== undefined) {
    const digits = fold(part).replaceAll(",", "");
    return { key: digits, stem: digits, root: rootOf(digits), size: 1 };
  }
  const key = percent === undefined ? oneSpelling(fold(part).replace(/[-.'’ʼ]/g, "")) : "percent";
  return { key, stem: stemOf(key), root: rootOf(key), size: 1 };
}

/** Forms that no ending tells, each with its verb. */
const IRREGULAR = new Map(
  (
    "felt:feel told:tell said:say met:meet held:hold went:go gone:go made:make took:take taken:take gave:give given:give knew:know known:know " +
    "came:come got:get gotten:get saw:see seen:see thought:think bought:buy brought:bring fought:fight sent:send spent:spend lost:lose won:win " +
    "began:begin begun:begin broke:break broken:break chose:choose chosen:choose left:leave led:lead kept:keep meant:mean paid:pay sold:sell " +
    "spoke:speak spoken:speak stood:stand understood:understand wrote:write written:write built:build burnt:burn burned:burn grew:grow grown:grow " +
    "cannot:cant one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12 twenty:20"
  )
    .split(" ")
    .map((pair): [string, string] => [pair.split(":")[0] ?? "", pair.split(":")[1] ?? ""]),
);

/** “Meet” for “met”; undefined for what an ending tells, or what is no verb. */
export function verbOfForm(form: string): string | undefined {
  return IRREGULAR.get(form);
}

/** Not a form that anybody writes: “taking” and “takes” are “tak”. */
function stemOf(key: string): string {
  const verb = IRREGULAR.get(key) ?? key;
  const stem = verb.replace(/(?<=^.{3,})(?:ies|ied)$/, "y").replace(/(?<=^.{3,})(?:ing|ed|es|s|e|ly)$/, "");
  return stem.replace(/(?<=^.{2,})([bdfgmnprt])\1$/, "$1");
}

function rootOf(key: string): string {
  return key.replace(/(?<=^.{3,})s$/, "").slice(0, 6);
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
