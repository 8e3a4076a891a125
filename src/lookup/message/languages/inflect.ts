// Whether a typed word is a form of the language, whatever it was inflected by: endings, and what is written together with it.

import type { LanguageWords } from "./language.ts";

/** Below this many letters an ending is not told from the word. */
const MIN_STEM = 3;
/** Of a name of several words every word is looked at, however short: “Ким Чен Ыном”. */
const MIN_STEM_IN_NAME = 2;
const MIN_PREFIXED = 2;

const LEADING_AL = /^ال(?=\p{Script=Arabic}{3})/u;

/** A form, with its article and without. */
export function bareForms(form: string): readonly string[] {
  if (!form.startsWith("ال")) return [form];
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
  const [words, forms] = [typedForms(typed, language), bareForms(form)];
  if (words.some((word) => forms.includes(word))) return "same";
  // “Friedensforum” is no peace.
  const isLonger = (word: string, one: string) => word.startsWith(one) && language.compounds?.test(word) !== true;
  if (begins) return words.some((word) => forms.some((one) => isLonger(word, one))) ? "inflected" : undefined;
  const { endings } = language;
  if (endings === undefined) return undefined;
  const least = inPhrase ? MIN_STEM_IN_NAME : MIN_STEM;
  // What has a stem in common begins alike.
  if (!words.some((word) => forms.some((one) => one.startsWith(word.slice(0, least))))) return undefined;
  const stems = forms.flatMap((one) => stemsOfForm(one, endings, least));
  return words.some((word) => stemsOfForm(word, endings, least).some((stem) => stems.includes(stem)))
    ? "inflected"
    : undefined;
}

/** The word without any of the endings that it may have: “Китая” may be Кита-я or Кит-ая. */
function stemsOfForm(word: string, endings: RegExp, least: number): readonly string[] {
  const stems = [word];
  for (let at = least; at < word.length; at++) {
    if (endings.exec(word.slice(at))?.index === 0) stems.push(word.slice(0, at));
  }
  return stems;
}
