// What somebody chose in a menu or wrote in a form, as plain values.
import { type AnySelectMenuInteraction, ComponentType, type ModalSubmitInteraction } from "discord.js";
import { type Filled, TICKED } from "../core/form.ts";

/** See Filled. Of a menu of roles or channels nothing is told to have been offered: all of them were. */
export function filledIn(interaction: AnySelectMenuInteraction | ModalSubmitInteraction): Filled {
  if (interaction.isModalSubmit()) {
    return Object.fromEntries(interaction.fields.fields.map((field, name) => [name, valuesOf(field)]));
  }
  const { component } = interaction;
  const offered = component.type === ComponentType.StringSelect ? component.options.map(({ value }) => value) : [];
  return { chosen: interaction.values, offered };
}

/** Nothing for what was left out or not ticked, and for a field of a kind that no form of ours has. */
function valuesOf(field: object): readonly string[] {
  if ("values" in field && Array.isArray(field.values)) return field.values.map(String);
  if (!("value" in field)) return [];
  if (field.value === true) return [TICKED];
  return typeof field.value === "string" ? [field.value] : [];
}
