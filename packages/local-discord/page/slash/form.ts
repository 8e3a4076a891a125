import type { APIApplicationCommandBasicOption } from "discord-api-types/v10";
import type { Directory } from "../state/directory.ts";
import { splitOptions } from "./command-text.ts";
import type { CommandEntry } from "./entries.ts";
import { type OptionValue, resolveOption } from "./option-values.ts";
import type { Proposal } from "./proposals.ts";

export type Field = {
  readonly option: APIApplicationCommandBasicOption;
  readonly text: string;
  /** What was chosen from a list; it counts for as long as the text is its name. */
  readonly picked: Proposal | undefined;
};

/** A command being filled in. Required options always have a field, the others when they were added. */
export type Form = { readonly entry: CommandEntry; readonly fields: readonly Field[] };

export type FormProblem = { readonly option: string; readonly message: string };

/** Begins a form, with the texts that are there already. */
export function openForm(entry: CommandEntry, values: ReadonlyMap<string, string> = new Map()): Form {
  const shown = entry.options.filter((option) => option.required || values.has(option.name));
  return { entry, fields: shown.map((option) => ({ option, text: values.get(option.name) ?? "", picked: undefined })) };
}

/** The optional options that have no field yet. */
export function remainingOptions(form: Form): readonly APIApplicationCommandBasicOption[] {
  return form.entry.options.filter((option) => !form.fields.some((field) => field.option.name === option.name));
}

export function addField(form: Form, name: string): Form {
  const option = remainingOptions(form).find((one) => one.name === name);
  return option ? { ...form, fields: [...form.fields, { option, text: "", picked: undefined }] } : form;
}

/** Takes an optional field out; a required one stays. */
export function removeField(form: Form, name: string): Form {
  return { ...form, fields: form.fields.filter(({ option }) => option.name !== name || option.required) };
}

export function findField(form: Form, name: string): Field | undefined {
  return form.fields.find((field) => field.option.name === name);
}

/**
 * Puts typed text into a field. Where it names another option ("biden xi as-of:2021"), the rest goes there, so that a
 * command can be typed in one go. `focus` is the field in which typing goes on.
 */
export function typeInto(form: Form, name: string, text: string): { readonly form: Form; readonly focus: string } {
  const free = form.entry.options.filter((one) => one.name === name || (findField(form, one.name)?.text ?? "") === "");
  const { loose, values } = splitOptions(text, { ...form.entry, options: free });
  if (values.size === 0) return { form: setText(form, name, text), focus: name };
  const own = values.get(name) ?? loose;
  let changed = name === "" ? form : setText(form, name, own);
  for (const [other, value] of values) if (other !== name) changed = setText(addField(changed, other), other, value);
  return { form: changed, focus: [...values.keys()].at(-1) ?? name };
}

/** Puts a chosen value into a field. */
export function pickFor(form: Form, name: string, picked: Proposal): Form {
  return changeField(form, name, (field) => ({ ...field, text: picked.name, picked }));
}

function setText(form: Form, name: string, text: string): Form {
  return changeField(form, name, (field) => ({ ...field, text }));
}

function changeField(form: Form, name: string, change: (field: Field) => Field): Form {
  return { ...form, fields: form.fields.map((field) => (field.option.name === name ? change(field) : field)) };
}

/** The texts of all fields, by option. */
export function fieldTexts(form: Form): ReadonlyMap<string, string> {
  return new Map(form.fields.map((field) => [field.option.name, field.text]));
}

/** Whether a field holds a value that was chosen and not changed since. */
export function isPicked(field: Field): boolean {
  return field.picked?.name === field.text;
}

/** The values to send, or the first reason why they cannot be sent. Empty optional fields are left out. */
export function resolveForm(
  form: Form,
  directory: Directory,
):
  | { readonly ok: true; readonly options: Readonly<Record<string, OptionValue>> }
  | ({ readonly ok: false } & FormProblem) {
  const options: Record<string, OptionValue> = {};
  for (const field of form.fields) {
    const { name } = field.option;
    if (field.text.trim() === "") {
      if (field.option.required) return { ok: false, option: name, message: `/${form.entry.name} needs ${name}.` };
    } else if (field.picked && isPicked(field)) {
      options[name] = field.picked.value;
    } else {
      const resolved = resolveOption(field.option, field.text, directory);
      if (!resolved.ok) return { ok: false, option: name, message: resolved.message };
      options[name] = resolved.value;
    }
  }
  return { ok: true, options };
}

/** What the bot is told while it proposes values: the focused text as it is, of the others those that can be read. */
export function partialOptions(form: Form, focused: string, directory: Directory): Record<string, OptionValue> {
  const options: Record<string, OptionValue> = {};
  for (const field of form.fields) {
    const { name } = field.option;
    if (name === focused) options[name] = field.text;
    else if (field.picked && isPicked(field)) options[name] = field.picked.value;
    else {
      const resolved = resolveOption(field.option, field.text, directory);
      if (resolved.ok) options[name] = resolved.value;
    }
  }
  return options;
}
