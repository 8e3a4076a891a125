// A form as it was sent to the person, filled in, as the bot receives it.
import { ComponentType } from "discord-api-types/v10";
import { isPart, numberParts, type Part } from "../world/components.ts";

/** Text for text inputs; one value for anything that is chosen. Fields that are not filled in are empty. */
export function filledForm(components: unknown, fields: Readonly<Record<string, string>>): object[] {
  const parts = numberParts(components);
  return (Array.isArray(parts) ? parts.filter(isPart) : []).map((part) => fill(part, fields));
}

function fill(part: Part, fields: Readonly<Record<string, string>>): object {
  const { type, id, custom_id } = part;
  if (type === ComponentType.ActionRow) return { type, id, components: filledInside(part.components, fields) };
  if (type === ComponentType.Label) return { type, id, component: filledInside([part.component], fields)[0] };
  if (typeof custom_id !== "string") return { type, id };
  const value = fields[custom_id];
  if (type === ComponentType.TextInput) return { type, id, custom_id, value: value ?? "" };
  return { type, id, custom_id, values: value === undefined ? [] : [value] };
}

function filledInside(parts: unknown, fields: Readonly<Record<string, string>>): object[] {
  return Array.isArray(parts) ? parts.filter(isPart).map((part) => fill(part, fields)) : [];
}
