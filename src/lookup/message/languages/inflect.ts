// Whether a typed word is a form of the language, whatever it was inflected by: endings, and what is written together with it.

import type { LanguageWords } from "./language.ts";

/** Below this many letters an ending is not told from the word. */
const MIN_STEM = 3;
/** Of a name of several words every word is looked at, however short: “Ким Чен Ыном”. */
const MIN_STEM_IN_NAME = 2;
const MIN_PREFIXED = 2;

/** The article of Arabic. */
const AL = "ال";
const LEADING_AL = /^ال(?=\p{Script=Arabic}{3})/u;

/** A form, with its article and without. */
export function bareForms(form: string): readonly string[] {
  if (!form.startsWith(AL)) return [form];
  const withoutBrackets = form.replace(LEADING_AL, "");
  return withoutBrackets === form ? [form] : [form, withoutBrackets];
}

/** The typed word, and what remains of it without what is written together with it: والسعودية, السعودية, سعودية. */
export function typedForms(typed: string, { prefixes }: LanguageWords): readonly string[] {
  const found = [typed];
  let rest = typed;
  for (let before = prefixes?.exec(rest)?.[0] ?? ""; before !== ""; before = prefixes?.exec(rest)?.[0] ?? "") {
    rest = rest.slice(before.length);
    if (rest.length < MIN_PREFIXED) break;
    found.push(rest);
  }
  return found;
}

/** With `begins` the form is how the word begins; with `inPhrase` there are other words beside it. */
export function compareForms(
  typed: string,
  form: string,
  { begins, inPhrase }: { readonly begins: boolean; readonly inPhrase: boolean },
  language: LanguageWords,
): "same" | "inflected" | undefined {
  if (typed === form) return "same";
  const least = inPhrase ? MIN_STEM_IN_NAME : MIN_STEM;
  // Most are told apart by how they begin, where nothing is written together with a word.
  const isBare = language.prefixes === undefined && !form.startsWith(AL);
  if (isBare && !(begins ? typed.startsWith(form) : form.startsWith(typed.slice(0, least)))) return undefined;
  const [words, forms] = [typedForms(typed, language), bareForms(form)];
  if (words.some((word) => forms.includes(word))) return "same";
  // “Friedensforum” is no peace.
  const isLonger = (word: string, one: string) => word.startsWith(one) && language.compounds?.test(word) !== true;
  if (begins) return words.some((word) => forms.some((one) => isLonger(word, one))) ? "inflected" : undefined;
  const { endings } = language;
  if (endings === undefined) return undefined;
  return words.some((word) => forms.some((one) => haveStemInCommon(word, one, endings, least)))
    ? "inflected"
    : undefined;
}

/** Whether two words are the same without one of the endings that they may have: “Китая” may be Кита-я or Кит-ая. */
function haveStemInCommon(word: string, other: string, endings: RegExp, least: number): boolean {
  const mayEndAt = (at: number, one: string) => at === one.length || endings.exec(one.slice(at))?.index === 0;
  const shorter = Math.min(word.length, other.length);
  for (let at = 0; at <= shorter; at++) {
    if (at > 0 && word[at - 1] !== other[at - 1]) return false;
    if (at >= least && mayEndAt(at, word) && mayEndAt(at, other)) return true;
  }
  return false;
}
