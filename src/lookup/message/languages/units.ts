// A message as what can be compared with words of any language: whole words, and single signs where no space tells words apart.

import { fold } from "../../../text/tokens.ts";
import { whereItMayFit } from "../../../text/where-it-may-fit.ts";

export type Unit = {
  /** Folded as tokens.ts does it. */
  readonly key: string;
  /** Where it stands in the message, in UTF-16 units: the first, and the one after the last. */
  readonly at: number;
  readonly end: number;
  /** Whether something that is no letter stands before it. */
  readonly begins: boolean;
  readonly capital: boolean;
  /** In capitals throughout: “UN”, where “un” is an article. */
  readonly shouts: boolean;
  /** Whether it is written with letters that English does not have. */
  readonly accents: boolean;
};

const CJK_SIGN = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々";
const UNIT_PATTERN = new RegExp(`[${CJK_SIGN}]|(?:(?![${CJK_SIGN}])[\\p{L}\\p{N}\\p{M}])+`, "gu");

export function unitsIn(message: string): readonly Unit[] {
  const shouting = !/\p{Ll}/u.test(message);
  return [...message.matchAll(UNIT_PATTERN)].map((match) => {
    const [text] = match;
    return {
      key: fold(text),
      at: match.index,
      end: match.index + text.length,
      begins: !/[\p{L}\p{N}\p{M}ー]$/u.test(message.slice(0, match.index)),
      capital: !shouting && /^\p{Lu}/u.test(text),
      accents: !/^[\0-\x7f]*$/.test(text),
      shouts: !shouting && /^\p{Lu}{2,}$/u.test(text),
    };
  });
}

/** The keys of a word or phrase. */
export function unitKeysOf(phrase: string): readonly string[] {
  return (phrase.match(UNIT_PATTERN) ?? []).map(fold);
}

/** “39e”, “39º”, “39-й”, “2025-го”, “39'uncu”, “39वां”. */
const NUMBER_WITH_ENDING =
  /(?<![\p{L}\p{N}])(\d{1,4})(?:-(?:й|і?го|му|о?му|ого|о?м|х|я|ша|га|а|е|є|ю|у|ої|ій|ї)|e|a|o|er|ère|re|è?me|ème|nde?|\.?[ºª°]|['’][iıuü]?n[cç][iıuü]|वां|वाँ|वीं|वें)(?![\p{L}\p{N}])/giu;

/** “2024te”, without the apostrophe that belongs before the ending. */
const TURKISH_YEAR = whereItMayFit(/(?<![\p{L}\p{N}])((?:19|20)\d\d)[dt][ea]n?(?![\p{L}\p{N}])/giu);

/** The UN climate conferences as other scripts spell them, also in Cyrillic letters that look Latin: “КОП-26”, “СОР31”, كوب 26, कॉप26. */
const COP_SPELT =
  /(?<![\p{L}\p{M}])(?:[кk][оo][пp]|[сc][оo][рp]|كوب|كوپ|कॉप|कोप|सीओपी|コップ|콥|콥스|cop)[ -]?(\d{2})(?!\d)/giu;

/** Digits of any script as 0 to 9, and the number of a Chinese ordinal or month: 第三十一届 is 第31届, 三月 is 3月. */
export function plainNumbers(message: string): string {
  return (
    message
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
      .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
      .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
      .replace(NUMBER_WITH_ENDING, "$1")
      .replace(TURKISH_YEAR, "$1")
      .replace(COP_SPELT, "COP$1")
      // Amman has a sign over it that Oman has not, and that is lost when it is folded.
      .replace(/عم\u0651ان/gu, "عاصمة الأردن")
      .replace(
        /(?<=第)[一二三四五六七八九十]+(?=[届屆次回轮輪])|(?<![一二三四五六七八九十])(?:[一二三四五六七八九]|十[一二]?)(?=月)/g,
        (numeral) => String(chineseNumber(numeral)),
      )
  );
}

const NUMERALS = "一二三四五六七八九";

/** Up to 99. */
function chineseNumber(numeral: string): number {
  const [before = "", after] = numeral.split("十");
  const value = (sign: string) => NUMERALS.indexOf(sign) + 1;
  return after === undefined ? value(before) : (before === "" ? 1 : value(before)) * 10 + value(after);
}
