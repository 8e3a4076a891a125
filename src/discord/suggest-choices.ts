// What an option can be, while it is being typed.
import type { AutocompleteInteraction } from "discord.js";
import { type BotContext, contextFor } from "../core/context.ts";
import { inSlices } from "../process/in-slices.ts";
import { askerOf } from "./asker.ts";
import { findAction } from "./find-action.ts";
import { refusedCommand } from "./refused.ts";
import { readTexts } from "./slash.ts";

/** Characters of what is typed so far; Discord lets 6,000 through. */
const MAX_COMPLETED = 200;

/** Nothing for whoever may not use the command. */
export async function suggestChoices(interaction: AutocompleteInteraction, bot: BotContext): Promise<void> {
  const found = findAction(interaction, bot.commands);
  const focused = interaction.options.getFocused(true);
  const option = found?.action.options[focused.name];
  // What is there to complete is for nobody else to see than what the command would do.
  if (found === undefined || refusedCommand(found.command, askerOf(interaction), bot.desk) !== undefined)
    return interaction.respond([]);
  if (option?.type !== "text" || option.suggest === undefined) return interaction.respond([]);
  // No name is so long.
  if (focused.value.length > MAX_COMPLETED) return interaction.respond([]);
  const context = contextFor(bot, askerOf(interaction));
  const given = readTexts(found.action.options, focused.name, interaction.options);
  const choosing = option.suggest(focused.value, context, given);
  const choices = await ("next" in choosing ? inSlices(choosing) : choosing);
  // Nothing else of a choice: Discord's schema has no such keys.
  return interaction.respond(choices.slice(0, 25).map(({ name, value }) => ({ name, value })));
}
