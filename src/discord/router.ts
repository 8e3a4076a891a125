// Interaction → command or button → View → reply. The one place where a throw of an answer is caught.

import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type RepliableInteraction,
} from "discord.js";
import { runAction } from "../actions/run-action.ts";
import type { ButtonAction } from "../core/button-action.ts";
import type { Action, Command, SlashCommand } from "../core/command.ts";
import { type BotContext, contextFor } from "../core/context.ts";
import type { Tone, View } from "../core/view.ts";
import { answer } from "../lookup/answers/answer.ts";
import type { Words } from "../wording/words.ts";
import { askerOf, isAmongOthers, wordsOf } from "./asker.ts";
import { attachPictures, toMessage } from "./attach-pictures.ts";
import { decodeCustomId } from "./custom-id.ts";
import { plainTextOf } from "./message-text.ts";
import { expired, persistQuestions, questionOf } from "./persist-questions.ts";
import { render } from "./render/render.ts";
import { readTexts, readValues, soleAction } from "./slash.ts";

/** Discord wants a first answer within three seconds; what takes longer than this is deferred. Milliseconds. */
const DEFER_AFTER_MS = 1_500;

/** Never rejects: what goes wrong is logged with its cause and told in one neutral sentence. */
export async function route(interaction: BaseInteraction, app: BotContext): Promise<void> {
  try {
    if (interaction.isChatInputCommand()) await runCommand(interaction, app);
    else if (interaction.isMessageContextMenuCommand()) await runOnMessage(interaction, app);
    else if (interaction.isAutocomplete()) await suggestChoices(interaction, app);
    else if (interaction.isButton()) await press(interaction, app);
    else if (interaction.isRepliable()) await refuse(interaction, ({ faults }) => faults.oldMessage(), app);
  } catch (err) {
    app.log.error(
      { err, interaction: interaction.id, what: commandPath(interaction) },
      "an interaction could not be answered",
    );
    if (interaction.isRepliable()) await apologise(interaction, app);
  }
}

async function runCommand(interaction: ChatInputCommandInteraction, app: BotContext): Promise<void> {
  const found = findAction(interaction, app.commands);
  if (found === undefined) return refuse(interaction, ({ faults }) => faults.unknownCommand(), app);
  const { command, action } = found;
  const asker = askerOf(interaction);
  // Outside a server there is nothing to manage, and the command says where it works.
  if (command.needs === "manage-server" && asker.guildId !== undefined && !asker.mayManageServer) {
    return refuse(interaction, ({ faults }) => faults.managersOnly({ command: `/${command.name}` }), app);
  }
  const running = action.run(readValues(action.options, interaction.options), contextFor(app, asker));
  return replyWhenDone(interaction, running, app, command.private === true);
}

async function runOnMessage(interaction: MessageContextMenuCommandInteraction, app: BotContext): Promise<void> {
  const command = app.commands.find(({ kind, name }) => kind === "message" && name === interaction.commandName);
  if (command?.kind !== "message") return refuse(interaction, ({ faults }) => faults.unknownCommand(), app);
  const running = command.run(plainTextOf(interaction.targetMessage), contextFor(app, askerOf(interaction)));
  return replyWhenDone(interaction, running, app, command.private === true);
}

async function replyWhenDone(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  answering: View | Promise<View>,
  app: BotContext,
  isPrivate: boolean,
): Promise<void> {
  const running = Promise.resolve(answering);
  const view = await Promise.race([running, afterMilliseconds(DEFER_AFTER_MS)]);
  if (view !== undefined) return reply(interaction, view, app, isPrivate || view.kind === "notice");
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const body = await persistQuestions(render(await running, app.archive(), wordsOf(interaction)), app);
  await interaction.editReply(toMessage(await attachPictures(body, app)));
}

/** undefined, after a while; the timer does not keep the process alive. */
function afterMilliseconds(wait: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), wait).unref());
}

async function suggestChoices(interaction: AutocompleteInteraction, app: BotContext): Promise<void> {
  const found = findAction(interaction, app.commands);
  const focused = interaction.options.getFocused(true);
  const option = found?.action.options[focused.name];
  if (found === undefined || option?.type !== "text" || option.suggest === undefined) return interaction.respond([]);
  const context = contextFor(app, askerOf(interaction));
  const given = readTexts(found.action.options, focused.name, interaction.options);
  const choices = await option.suggest(focused.value, context, given);
  return interaction.respond(choices.slice(0, 25).map((choice) => ({ ...choice })));
}

async function press(interaction: ButtonInteraction, app: BotContext): Promise<void> {
  const pressed = decodeCustomId(interaction.customId);
  if (pressed === undefined) return refuse(interaction, ({ faults }) => faults.oldMessage(), app);
  if (pressed.act === "do") return obey(interaction, pressed.order, app);
  const question = await questionOf(pressed, app.questionCache);
  if (question === undefined) return refuse(interaction, (words) => expired(pressed, words), app, "info");
  const context = contextFor(app, askerOf(interaction));
  const view = answer(question, context);
  if (pressed.act === "ask" || view.kind === "notice")
    return reply(interaction, view, app, view.kind === "notice" || isAmongOthers(interaction));
  const body = await persistQuestions(render(view, context.archive, context.words), app);
  if (body.pictures === undefined) {
    // A picture of what was shown before goes with it.
    await interaction.update({ components: [...body.components], attachments: [] });
    return;
  }
  await interaction.deferUpdate();
  await interaction.editReply({ ...toMessage(await attachPictures(body, app)), attachments: [] });
}

/** Deferred at once: what is asked for may have to wait for a message to the same person that is just being sent. */
async function obey(interaction: ButtonInteraction, order: ButtonAction, app: BotContext): Promise<void> {
  if ("owner" in order && order.owner !== interaction.user.id)
    return refuse(interaction, ({ faults }) => faults.foreignButton(), app);
  const inPlace = "page" in order && order.page !== undefined;
  await (inPlace ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const view = await runAction(order, contextFor(app, askerOf(interaction)));
  await interaction.editReply(toMessage(render(view, app.archive(), wordsOf(interaction))));
}

async function reply(
  interaction: RepliableInteraction,
  view: View,
  app: BotContext,
  onlyForAsker: boolean,
): Promise<void> {
  const body = await persistQuestions(render(view, app.archive(), wordsOf(interaction)), app);
  if (body.pictures !== undefined) {
    await interaction.deferReply(onlyForAsker ? { flags: MessageFlags.Ephemeral } : {});
    await interaction.editReply(toMessage(await attachPictures(body, app)));
    return;
  }
  const message = toMessage(body);
  await interaction.reply({ ...message, flags: onlyForAsker ? message.flags | MessageFlags.Ephemeral : message.flags });
}

async function apologise(interaction: RepliableInteraction, app: BotContext): Promise<void> {
  const view: View = { kind: "notice", tone: "problem", text: wordsOf(interaction).faults.failed() };
  try {
    if (interaction.deferred) await interaction.editReply(toMessage(render(view, app.archive(), wordsOf(interaction))));
    else if (!interaction.replied) await reply(interaction, view, app, true);
  } catch (err) {
    // The three seconds are over, or Discord cannot be reached: nobody is left to tell but the operator.
    app.log.warn({ err, interaction: interaction.id }, "the apology could not be delivered");
  }
}

type FoundAction = { readonly command: SlashCommand; readonly action: Action };

function findAction(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  commands: readonly Command[],
): FoundAction | undefined {
  const command = commands.find(({ kind, name }) => kind === "slash" && name === interaction.commandName);
  if (command?.kind !== "slash") return undefined;
  const name = interaction.options.getSubcommand(false);
  const action = name === null ? soleAction(command) : command.actions.find((one) => one.name === name);
  return action === undefined ? undefined : { command, action };
}

/** Answers with a sentence, for the asker alone. */
function refuse(
  interaction: RepliableInteraction,
  say: (words: Words) => string,
  app: BotContext,
  tone: Tone = "problem",
): Promise<void> {
  return reply(interaction, { kind: "notice", tone, text: say(wordsOf(interaction)) }, app, true);
}

function commandPath(interaction: BaseInteraction): string {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  if (interaction.isMessageContextMenuCommand()) return interaction.commandName;
  return interaction.isButton() ? interaction.customId : String(interaction.type);
}
