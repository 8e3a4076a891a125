// Whether one of the forms of a list stands in a message, whatever else its words mean.

import { type Unit, unitKeysOf } from "./units.ts";

type SplitForm = { readonly keys: readonly string[]; readonly begins: boolean };

/** `whole`: those of one word, as it stands. */
type SplitForms = { readonly whole: ReadonlySet<string>; readonly others: readonly SplitForm[] };

const SPLIT_FORMS = new Map<string, SplitForms>();

/** `forms` as the files of words have them: with “, ” between them, and `a*` for every word that begins so. */
export function hasForm(units: readonly Unit[], forms: string): boolean {
  const { whole, others } = SPLIT_FORMS.get(forms) ?? splitForms(forms);
  return (
    units.some(({ key }) => whole.has(key)) ||
    others.some((form) => units.some((_, from) => standsAt(form, units, from)))
  );
}

function splitForms(forms: string): SplitForms {
  const all = forms
    .split(", ")
    .map((form) => ({ keys: unitKeysOf(form), begins: form.endsWith("*") }))
    .filter(({ keys }) => keys.length > 0);
  const isWhole = ({ keys, begins }: SplitForm) => keys.length === 1 && !begins;
  const split = {
    whole: new Set(all.filter(isWhole).flatMap(({ keys }) => keys)),
    others: all.filter((form) => !isWhole(form)),
  };
  SPLIT_FORMS.set(forms, split);
  return split;
}

function standsAt({ keys, begins }: SplitForm, units: readonly Unit[], from: number): boolean {
  return keys.every((key, at) => {
    const typed = units[from + at]?.key ?? "";
    return begins && at === keys.length - 1 ? typed.startsWith(key) : typed === key;
  });
}
