// How an interaction is answered: with a view, with a sentence for the asker alone, or with an apology.
import { MessageFlags, type RepliableInteraction } from "discord.js";
import type { BotContext } from "../core/context.ts";
import { notice } from "../core/notice.ts";
import type { Tone } from "../core/tone.ts";
import type { View } from "../core/view.ts";
import { isMemoryFault } from "../process/memory-fault.ts";
import type { Words } from "../wording/words.ts";
import { wordsOf } from "./asker.ts";
import { asItIs, attachPictures, toMessage } from "./attach-pictures.ts";
import { persistQuestions } from "./persist-questions.ts";
import { render } from "./render/render.ts";
import { renderInSlices } from "./render-in-slices.ts";

/** Deferred where a picture has to be drawn first. */
export async function reply(
  interaction: RepliableInteraction,
  view: View,
  bot: BotContext,
  onlyForAsker: boolean,
): Promise<void> {
  const body = await persistQuestions(await renderInSlices(view, bot.archive(), wordsOf(interaction)), bot);
  if (body.pictures !== undefined) {
    await interaction.deferReply(onlyForAsker ? { flags: MessageFlags.Ephemeral } : {});
    await interaction.editReply(toMessage(await attachPictures(body, bot)));
    return;
  }
  const flags = onlyForAsker ? body.flags | MessageFlags.Ephemeral : body.flags;
  const { components, allowed_mentions } = body;
  await interaction.reply(
    body.files === undefined
      ? asItIs(interaction, { flags, components: [...components], allowed_mentions })
      : { ...toMessage(body), flags },
  );
}

/** What is told of a fault: that nothing can be remembered now, or one neutral sentence. */
export function faultSentence(fault: unknown, { faults }: Words): string {
  return isMemoryFault(fault) ? faults.cannotRemember() : faults.failed();
}

/** One sentence, where anything can still be said. */
export async function replyFault(interaction: RepliableInteraction, fault: unknown, bot: BotContext): Promise<void> {
  const view = notice("problem", faultSentence(fault, wordsOf(interaction)));
  try {
    if (interaction.deferred) await interaction.editReply(toMessage(render(view, bot.archive(), wordsOf(interaction))));
    else if (!interaction.replied) await reply(interaction, view, bot, true);
  } catch (err) {
    // The three seconds are over, or Discord cannot be reached: nobody is left to tell but the operator.
    bot.log.warn({ err }, "the apology could not be delivered");
  }
}

const refused = new WeakSet<RepliableInteraction>();

/** Whether it was answered with a sentence that says why not. */
export function wasRefused(interaction: RepliableInteraction): boolean {
  return refused.has(interaction);
}

/** Answers with a sentence, for the asker alone. */
export function refuse(
  interaction: RepliableInteraction,
  say: (words: Words) => string,
  bot: BotContext,
  tone: Tone = "problem",
): Promise<void> {
  refused.add(interaction);
  return reply(interaction, notice(tone, say(wordsOf(interaction))), bot, true);
}
