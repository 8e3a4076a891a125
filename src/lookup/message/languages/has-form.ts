// Whether one of the forms of a list stands in a message, whatever else its words mean.

import { type Unit, unitKeysOf } from "./units.ts";

type SplitForm = { readonly keys: readonly string[]; readonly begins: boolean };

const SPLIT_FORMS = new Map<string, readonly SplitForm[]>();

/** `forms` as the files of words have them: with “, ” between them, and `a*` for every word that begins so. */
export function hasForm(units: readonly Unit[], forms: string): boolean {
  const read = SPLIT_FORMS.get(forms) ?? forms.split(", ").map(splitForm);
  SPLIT_FORMS.set(forms, read);
  return read.some((form) => units.some((_, from) => standsAt(form, units, from)));
}

function splitForm(form: string): SplitForm {
  return { keys: unitKeysOf(form), begins: form.endsWith("*") };
}

function standsAt({ keys, begins }: SplitForm, units: readonly Unit[], from: number): boolean {
  const isWord = (key: string, at: number) => {
    const typed = units[from + at]?.key ?? "";
    return begins && at === keys.length - 1 ? typed.startsWith(key) : typed === key;
  };
  return keys.length > 0 && keys.every(isWord);
}
