// A form as it was sent to the person, filled in, as the bot receives it. Source: Discord's page on the component
// reference, under the response structure of each component.
import { ComponentType } from "discord-api-types/v10";
import { isPart, numberParts, type Part } from "../world/components.ts";
import { chooseFrom } from "./chosen.ts";

/** What stands in the fields, by custom id: a text, a tick, or the values that were chosen. */
export type Filling = Readonly<Record<string, string | boolean | readonly string[]>>;

/**
 * A field without a filling is sent as the form came: with what stood in it from the start, or empty. Throws an Error in words for
 * what Discord's client would not send.
 */
export function filledForm(components: unknown, filling: Filling): object[] {
  const parts = Array.isArray(components) ? numberParts(components).filter(isPart) : [];
  return parts.map((part) => fill(part, filling, labelOfField(part)));
}

function fill(part: Part, filling: Filling, name: string): object {
  const { type, id, custom_id } = part;
  if (type === ComponentType.ActionRow) {
    const inside = Array.isArray(part.components) ? part.components.filter(isPart) : [];
    return { type, id, components: inside.map((one) => fill(one, filling, labelOfField(one))) };
  }
  if (type === ComponentType.Label)
    return { type, id, component: isPart(part.component) ? fill(part.component, filling, name) : {} };
  if (typeof custom_id !== "string") return { type, id };
  return { type, id, custom_id, ...answerOf(part, filling[custom_id] ?? presetOf(part), name) };
}

type FieldFilling = Filling[string] | undefined;

/** What stands in a field before anybody touches it. */
function presetOf({ type, value, default: ticked, options, default_values }: Part): FieldFilling {
  if (type === ComponentType.TextInput) return typeof value === "string" ? value : undefined;
  if (type === ComponentType.Checkbox) return ticked === true;
  const marked = objectsIn(options).filter((option) => option.default === true);
  return [...marked.map((option) => String(option.value)), ...objectsIn(default_values).map(({ id }) => String(id))];
}

function objectsIn(list: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === "object" && one !== null) : [];
}

/** One value, or several: each kind of field has its own form. */
function answerOf(
  part: Part,
  value: FieldFilling,
  name: string,
): { readonly value: unknown } | { readonly values: unknown } {
  switch (part.type) {
    case ComponentType.TextInput:
      return { value: readTextInput(part, value, name) };
    case ComponentType.Checkbox:
      if (value !== undefined && typeof value !== "boolean") throw new Error(`${name}: is either ticked or not`);
      return { value: value ?? false };
    case ComponentType.RadioGroup:
      return { value: chooseFrom(part, listOf(value), name)[0] ?? null };
    case ComponentType.FileUpload:
      throw new Error(`${name}: files cannot be given here`);
    default:
      return { values: chooseFrom(part, listOf(value), name) };
  }
}

function readTextInput(
  { required, min_length: least, max_length: most }: Part,
  value: FieldFilling,
  name: string,
): string {
  const text = value ?? "";
  if (typeof text !== "string") throw new Error(`${name}: is a text`);
  if (text === "" && required !== false) throw new Error(`${name}: this field is required`);
  if (typeof most === "number" && text.length > most) throw new Error(`${name}: longer than ${most} characters`);
  if (text !== "" && typeof least === "number" && text.length < least)
    throw new Error(`${name}: shorter than ${least} characters`);
  return text;
}

function listOf(value: FieldFilling): readonly string[] {
  if (value === undefined || value === "") return [];
  return typeof value === "object" ? value : [String(value)];
}

/** What a person calls the field. */
function labelOfField({ label, custom_id }: Part): string {
  return String(label ?? custom_id ?? "");
}
