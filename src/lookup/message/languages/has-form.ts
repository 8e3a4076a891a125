// Whether one of the forms of a list stands in a message, whatever else its words mean.

import { type Unit, unitKeysOf } from "./units.ts";

type Form = { readonly keys: readonly string[]; readonly begins: boolean };

const READ = new Map<string, readonly Form[]>();

/** `forms` as the files of words have them: with “, ” between them, and `a*` for every word that begins so. */
export function hasForm(units: readonly Unit[], forms: string): boolean {
  const read = READ.get(forms) ?? forms.split(", ").map(readForm);
  READ.set(forms, read);
  return read.some((form) => units.some((_, from) => standsAt(form, units, from)));
}

function readForm(form: string): Form {
  return { keys: unitKeysOf(form), begins: form.endsWith("*") };
}

function standsAt({ keys, begins }: Form, units: readonly Unit[], from: number): boolean {
  const isWord = (key: string, at: number) => {
    const typed = units[from + at]?.key ?? "";
    return begins && at === keys.length - 1 ? typed.startsWith(key) : typed === key;
  };
  return keys.length > 0 && keys.every(isWord);
}
