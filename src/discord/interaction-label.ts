// What an interaction is called where interactions are counted: one of a few dozen names, whoever asks and whatever they type.
import type { BaseInteraction } from "discord.js";
import type { Command } from "../core/command.ts";
import { decodeCustomId } from "./custom-id.ts";

/** “/digest add”, “Check quotes”, “button:event”, “form:desk-write-event”, “completion”; “other” for what is no longer there. */
export function interactionLabel(interaction: BaseInteraction, commands: readonly Command[]): string {
  if (interaction.isAutocomplete()) return "completion";
  if (interaction.isChatInputCommand()) {
    const command = commands.find(({ kind, name }) => kind === "slash" && name === interaction.commandName);
    const action = interaction.options.getSubcommand(false);
    return command === undefined ? "other" : `/${command.name}${action === null ? "" : ` ${action}`}`;
  }
  if (interaction.isMessageContextMenuCommand())
    return commands.find(({ name }) => name === interaction.commandName)?.name ?? "other";
  if (interaction.isModalSubmit()) return `form:${pressedName(interaction.customId)}`;
  if (interaction.isButton()) return `button:${pressedName(interaction.customId)}`;
  if (interaction.isAnySelectMenu()) {
    const own = pressedName(interaction.customId);
    return `menu:${own === "other" ? pressedName(interaction.values[0] ?? "") : own}`;
  }
  return "other";
}

function pressedName(customId: string): string {
  const pressed = decodeCustomId(customId);
  if (pressed === undefined) return "other";
  if (pressed.act === "do") return pressed.action.do;
  return "about" in pressed ? pressed.about : pressed.question.about;
}
