// Whether a typed word is a form of the language, whatever it was inflected by: endings, and what is written together with it.

import type { Language } from "./language.ts";

/** Below this many letters an ending is not told from the word. */
const MIN_STEM = 3;

const ARTICLE = /^ال(?=\p{Script=Arabic}{3})/u;

/** A form, with its article and without. */
export function bareForms(form: string): readonly string[] {
  const bare = form.replace(ARTICLE, "");
  return bare === form ? [form] : [form, bare];
}

/** The typed word, and what remains of it without what is written together with it: والسعودية, السعودية, سعودية. */
export function typedForms(typed: string, { prefixes }: Language): readonly string[] {
  const found = [typed];
  let rest = typed;
  for (let before = prefixes?.exec(rest)?.[0] ?? ""; before !== ""; before = prefixes?.exec(rest)?.[0] ?? "") {
    rest = rest.slice(before.length);
    if (rest.length < MIN_STEM) break;
    found.push(rest);
  }
  return found;
}

/** With `begins` the form is how the word begins. */
export function compareForms(
  typed: string,
  form: string,
  begins: boolean,
  language: Language,
): "same" | "inflected" | undefined {
  const [words, forms] = [typedForms(typed, language), bareForms(form)];
  if (words.some((word) => forms.includes(word))) return "same";
  if (begins) return words.some((word) => forms.some((one) => word.startsWith(one))) ? "inflected" : undefined;
  const { endings } = language;
  if (endings === undefined) return undefined;
  const stems = forms.flatMap((one) => stemsOf(one, endings));
  return words.some((word) => stemsOf(word, endings).some((stem) => stems.includes(stem))) ? "inflected" : undefined;
}

/** The word without any of the endings that it may have: “Китая” may be Кита-я or Кит-ая. */
function stemsOf(word: string, endings: RegExp): readonly string[] {
  const stems = [word];
  for (let at = MIN_STEM; at < word.length; at++) {
    if (endings.exec(word.slice(at))?.index === 0) stems.push(word.slice(0, at));
  }
  return stems;
}
