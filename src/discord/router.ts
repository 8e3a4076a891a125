// Interaction → command or button → View → reply. The one place where a throw of an answer is caught.

import {
  type AnySelectMenuInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from "discord.js";
import { isOpening, openForm } from "../actions/open-form.ts";
import { runAction } from "../actions/run-action.ts";
import type { ButtonAction } from "../core/button-action.ts";
import type { Answering, Context } from "../core/command.ts";
import { type BotContext, contextFor } from "../core/context.ts";
import { NOTHING_FILLED } from "../core/form.ts";
import { answerInSlices } from "../lookup/answers/answer-in-slices.ts";
import { inSlices } from "../process/in-slices.ts";
import { tiedTo } from "../process/log.ts";
import type { InteractionOutcome } from "../process/metrics.ts";
import { askerOf, isAmongOthers, wordsOf } from "./asker.ts";
import { asItIs, attachPictures, toMessage } from "./attach-pictures.ts";
import { decodeCustomId } from "./custom-id.ts";
import { filledIn } from "./filled.ts";
import { commandPath, findAction } from "./find-action.ts";
import { isInPlace } from "./in-place.ts";
import { interactionLabel } from "./interaction-label.ts";
import { plainTextOf } from "./message-text.ts";
import { expired, persistQuestions, questionOf } from "./persist-questions.ts";
import { refusedAction, refusedCommand } from "./refused.ts";
import { formBody } from "./render/message/form-body.ts";
import { renderInSlices } from "./render-in-slices.ts";
import { refuse, reply, replyFault, wasRefused } from "./reply.ts";
import { readValues } from "./slash.ts";
import { suggestChoices } from "./suggest-choices.ts";

/** Discord wants a first answer within three seconds; what takes longer than this is deferred. Milliseconds. */
const DEFER_AFTER_MS = 1_500;

/**
 * Never rejects: what goes wrong is logged with its cause and told in one neutral sentence. Completion is not counted: it
 * comes with every key, and is short.
 */
export async function route(interaction: BaseInteraction, bot: BotContext): Promise<void> {
  const begun = performance.now();
  const count = (outcome: InteractionOutcome) =>
    bot.metrics.interaction(interactionLabel(interaction, bot.commands), outcome, (performance.now() - begun) / 1000);
  const answering = async () => count(await answerInteraction(interaction, bot));
  if (!interaction.isRepliable()) return answering();
  const tooMany = async () => {
    await refuse(interaction, ({ faults }) => faults.tooManyAtOnce(), bot);
    count("refused");
  };
  return bot.inFlight.run(interaction.user.id, answering, tooMany);
}

function answerInteraction(interaction: BaseInteraction, bot: BotContext): Promise<InteractionOutcome> {
  return tiedTo({ interaction: interaction.id }, () => answerTied(interaction, bot));
}

async function answerTied(interaction: BaseInteraction, bot: BotContext): Promise<InteractionOutcome> {
  const begun = performance.now();
  try {
    if (interaction.isChatInputCommand()) await runCommand(interaction, bot);
    else if (interaction.isMessageContextMenuCommand()) await runOnMessage(interaction, bot);
    else if (interaction.isAutocomplete()) await suggestChoices(interaction, bot);
    else if (interaction.isButton()) await press(interaction, interaction.customId, bot);
    else if (interaction.isAnySelectMenu() || interaction.isModalSubmit()) await fillIn(interaction, bot);
    else if (interaction.isRepliable()) await refuse(interaction, ({ faults }) => faults.oldMessage(), bot);
    return interaction.isRepliable() && wasRefused(interaction) ? "refused" : "answered";
  } catch (err) {
    bot.log.error({ err, what: commandPath(interaction) }, "an interaction could not be answered");
    if (interaction.isRepliable()) await replyFault(interaction, err, bot);
    return "failed";
  } finally {
    const ms = Math.round(performance.now() - begun);
    bot.log.debug({ what: commandPath(interaction), ms }, "an interaction was dealt with");
  }
}

async function runCommand(interaction: ChatInputCommandInteraction, bot: BotContext): Promise<void> {
  const found = findAction(interaction, bot.commands);
  if (found === undefined) return refuse(interaction, ({ faults }) => faults.unknownCommand(), bot);
  const { command, action } = found;
  const asker = askerOf(interaction);
  const refused = refusedCommand(command, asker, bot.desk);
  if (refused !== undefined) return refuse(interaction, refused, bot);
  const context = contextFor(bot, asker);
  const given = readValues(action.options, interaction.options);
  const opening = action.opens?.(given, context);
  if (opening !== undefined) return showForm(interaction, opening, context, bot);
  const running = action.run(given, context);
  return replyWhenDone(interaction, running, bot, command.private === true);
}

async function runOnMessage(interaction: MessageContextMenuCommandInteraction, bot: BotContext): Promise<void> {
  const command = bot.commands.find(({ kind, name }) => kind === "message" && name === interaction.commandName);
  if (command?.kind !== "message") return refuse(interaction, ({ faults }) => faults.unknownCommand(), bot);
  const running = command.run(plainTextOf(interaction.targetMessage), contextFor(bot, askerOf(interaction)));
  return replyWhenDone(interaction, running, bot, command.private === true);
}

async function replyWhenDone(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  answering: Answering,
  bot: BotContext,
  isPrivate: boolean,
): Promise<void> {
  const running = "next" in answering ? inSlices(answering) : Promise.resolve(answering);
  const view = await answeredWithin(DEFER_AFTER_MS, running);
  if (view !== undefined) return reply(interaction, view, bot, isPrivate || view.kind === "notice");
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const body = await persistQuestions(await renderInSlices(await running, bot.archive(), wordsOf(interaction)), bot);
  await interaction.editReply(toMessage(await attachPictures(body, bot)));
}

/** What comes within that time, or undefined. The timer goes with the wait: what it holds would outlive most answers, and be the more to clear away. */
async function answeredWithin<T>(milliseconds: number, running: Promise<T>): Promise<T | undefined> {
  const over = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => over.resolve(undefined), milliseconds).unref();
  try {
    return await Promise.race([running, over.promise]);
  } finally {
    clearTimeout(timer);
  }
}

type Pressing = ButtonInteraction | StringSelectMenuInteraction;

/** A choice in a menu is the press that its value stands for. */
async function press(interaction: Pressing, id: string, bot: BotContext): Promise<void> {
  const pressed = decodeCustomId(id);
  if (pressed === undefined) return refuse(interaction, ({ faults }) => faults.oldMessage(), bot);
  if (pressed.act === "do") return runButton(interaction, pressed.action, bot);
  const question = await questionOf(pressed, bot.questionCache);
  if (question === undefined) return refuse(interaction, (words) => expired(pressed, words), bot, "info");
  const context = contextFor(bot, askerOf(interaction));
  const view = await answerInSlices(question, context);
  if (pressed.act === "ask" || view.kind === "notice")
    return reply(interaction, view, bot, view.kind === "notice" || isAmongOthers(interaction));
  const body = await persistQuestions(await renderInSlices(view, context.archive, context.words), bot);
  if (body.pictures === undefined) {
    // A picture of what was shown before goes with it.
    await interaction.update(
      asItIs(interaction, {
        components: [...body.components],
        allowed_mentions: body.allowed_mentions,
        attachments: [],
      }),
    );
    return;
  }
  await interaction.deferUpdate();
  await interaction.editReply({ ...toMessage(await attachPictures(body, bot)), attachments: [] });
}

/** A menu or a form gives values to the action that it has; a menu without one has a press in each of its values. */
async function fillIn(interaction: AnySelectMenuInteraction | ModalSubmitInteraction, bot: BotContext): Promise<void> {
  const pressed = decodeCustomId(interaction.customId);
  if (pressed?.act === "do") return runButton(interaction, pressed.action, bot, filledIn(interaction));
  if (interaction.isStringSelectMenu()) return press(interaction, interaction.values[0] ?? "", bot);
  return refuse(interaction, ({ faults }) => faults.oldMessage(), bot);
}

/** Deferred at once: what is asked for may have to wait for a message to the same person that is just being sent. */
async function runButton(
  interaction: ButtonInteraction | AnySelectMenuInteraction | ModalSubmitInteraction,
  action: ButtonAction,
  bot: BotContext,
  filled = NOTHING_FILLED,
): Promise<void> {
  const asker = askerOf(interaction);
  const refused = refusedAction(action, asker, bot.desk);
  if (refused !== undefined) return refuse(interaction, refused, bot);
  const context = contextFor(bot, asker);
  if (isOpening(action) && !interaction.isModalSubmit()) {
    return showForm(interaction, action, context, bot);
  }
  const inPlace = isInPlace(interaction, action);
  await (inPlace ? interaction.deferUpdate() : interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const view = await runAction(action, context, filled);
  const body = await persistQuestions(await renderInSlices(view, bot.archive(), context.words), bot);
  // A picture of what was shown before goes with it.
  const cleared = inPlace ? { attachments: [] } : {};
  await interaction.editReply({ ...toMessage(await attachPictures(body, bot)), ...cleared });
}

/** The form that a press opens, or why it does not. */
async function showForm(
  interaction: ChatInputCommandInteraction | ButtonInteraction | AnySelectMenuInteraction,
  action: ButtonAction,
  context: Context,
  bot: BotContext,
): Promise<void> {
  const form = await openForm(action, context);
  await ("kind" in form ? reply(interaction, form, bot, true) : interaction.showModal(formBody(form)));
}
