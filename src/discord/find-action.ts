// Which command and action an interaction asks for, and what to call it in the log.
import type { AutocompleteInteraction, BaseInteraction, ChatInputCommandInteraction } from "discord.js";
import type { Action, Command, SlashCommand } from "../core/command.ts";
import { soleAction } from "./slash.ts";

type FoundAction = { readonly command: SlashCommand; readonly action: Action };

/** undefined for one that is no longer there. */
export function findAction(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  commands: readonly Command[],
): FoundAction | undefined {
  const command = commands.find(({ kind, name }) => kind === "slash" && name === interaction.commandName);
  if (command?.kind !== "slash") return undefined;
  const name = interaction.options.getSubcommand(false);
  const action = name === null ? soleAction(command) : command.actions.find((one) => one.name === name);
  return action === undefined ? undefined : { command, action };
}

/** “/digest”, “Check quotes”, the id of a button. */
export function commandPath(interaction: BaseInteraction): string {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  if (interaction.isMessageContextMenuCommand()) return interaction.commandName;
  return interaction.isButton() ? interaction.customId : String(interaction.type);
}
