// The fields of the desk's forms, with what was typed before in them.
import type { FormField } from "../../core/form.ts";
import type { FormDraft } from "../../newsroom/desk/form-draft.ts";

type FieldSpec = { readonly label: string; readonly hint?: string; readonly required?: boolean };

/** `name`: of the field, as the draft keeps it. */
export type DraftFields = {
  readonly text: (name: string, maxLength: number, spec: FieldSpec) => FormField;
  /** Of several lines. */
  readonly long: (name: string, maxLength: number, spec: FieldSpec) => FormField;
  /** One of several; `fallback` until one was chosen. */
  readonly choice: (
    name: string,
    label: string,
    options: readonly (readonly [string, string])[],
    fallback: string,
  ) => FormField;
};

export function draftFields({ fields }: Pick<FormDraft, "fields">): DraftFields {
  const line = (name: string, maxLength: number, { label, hint, required = false }: FieldSpec) =>
    ({
      kind: "text",
      name,
      label,
      ...(hint === undefined ? {} : { hint }),
      value: fields[name] ?? "",
      required,
      maxLength,
    }) as const;
  return {
    text: line,
    long: (name, maxLength, spec) => ({ ...line(name, maxLength, spec), lines: true }),
    choice(name, label, options, fallback) {
      const chosen = fields[name] ?? fallback;
      return {
        kind: "select",
        name,
        label,
        required: true,
        options: options.map(([value, label]) => ({ value, label, chosen: value === chosen })),
      };
    },
  };
}
