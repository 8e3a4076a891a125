// What people type on a phone, written out.

import { isEnglishWord } from "../../text/english-words.ts";
import { isShouted } from "../../text/typed-words.ts";
import { isFunctionWord } from "../parts/function-words.ts";
import { WRITTEN_OUT } from "./shorthand-words.ts";

/** “u.s.” is no “you”. */
const shorthandOf = (least: number, flags: string): RegExp => {
  const words = Object.keys(WRITTEN_OUT).filter(({ length }) => length >= least);
  return new RegExp(`(?<![\\p{L}\\p{N}'.-])(?:${words.join("|")})(?![\\p{L}\\p{N}'-]|\\.\\p{L})`, flags);
};

const SHORTHAND = shorthandOf(1, "gu");

/** In capitals one or two letters are rather an abbreviation. */
const SHOUTED = shorthandOf(3, "giu");

/** “Pay a visit” is to make one. */
const PAYS_A_VISIT =
  /(?<![\p{L}\p{N}])(?:(pay)|(pays)|(paid)|(paying))(?= (?:an? |the |his |her |their |its )?(?:\p{L}+ ){0,2}visits?(?!\p{L}))/giu;
const MAKES_ONE: readonly string[] = ["make", "makes", "made", "making"];

/** “Whats next 4 the g7”, not “4 December”; “invited 2 the talks”, not “round 2 the”. */
const FOR_OR_TO =
  /(?<=[\p{L}\p{N}]\s+)(?<!(?:\b(?:round|phase|day|part|track|tier|no|number|cop|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)|uary|ember|ober|march|april|august)\s+)(?:(4)|2)(?=\s+(?:a|an|the|da|me|us|my|his|her|this|that|now|today|tomorrow)(?!\p{L}))|(?<=\b(?:going|goin|go|goes|went|gone|been|invited|come|came|coming|comin|talked|talkin|want|wants|wanted|supposed|due|flew|flying|travelled|according)\s+)2(?=\s+\p{L})/giu;

/** “Sooo”, “whooo”: a letter that is drawn out at the end. */
const DRAWN_OUT = /(?<![\p{L}\p{N}])([a-z]*?([a-z]))\2{2,}(?=\s|[,.!?]|$)/gu;

/** A sign that is a word too, “and” in Spanish names: only where a question can begin. */
const BEGINS: ReadonlySet<string> = new Set(["y"]);

/** “whos boss of nato atm” → “who is boss of nato now”. Small letters only, unless all are capitals: N and W are initials. */
export function writeOut(text: string): string {
  const written = text
    // “UNFCCC” is drawn out by nobody.
    .replace(DRAWN_OUT, (typed: string, word: string) => (isWord(word) ? word : typed))
    .replace(FOR_OR_TO, (_typed, isFor?: string) => (isFor === undefined ? "to" : "for"))
    .replace(
      PAYS_A_VISIT,
      (_typed, ...forms: unknown[]) => MAKES_ONE[forms.findIndex((one) => one !== undefined)] ?? "",
    )
    .replace(SHORTHAND, (word, at: number) => {
      const before = text.slice(0, at);
      if (BEGINS.has(word) && !/(?:^|[,.;:–-]|\b(?:and|but|so|n|exactly|know))\s*$/iu.test(before)) return word;
      return WRITTEN_OUT[word] ?? word;
    });
  return isShouted(text)
    ? written.replace(SHOUTED, (word) => WRITTEN_OUT[word.toLowerCase()] ?? word).toUpperCase()
    : written;
}

function isWord(word: string): boolean {
  return isEnglishWord(word) || isFunctionWord(word) || WRITTEN_OUT[word] !== undefined;
}
