// A direct message → Question → reply. One message in, one message out.

import { ChannelType, type Message, type OmitPartialGroupDMChannel } from "discord.js";
import { runMessageAction } from "../actions/run-message-action.ts";
import type { Asker, Context } from "../core/command.ts";
import { type BotContext, contextFor } from "../core/context.ts";
import { notice } from "../core/notice.ts";
import { PassageField } from "../core/question.ts";
import type { View } from "../core/view.ts";
import { answerInSlices } from "../lookup/answers/answer-in-slices.ts";
import type { Intent } from "../lookup/message/intent.ts";
import { languageSteps } from "../lookup/message/languages/read-language.ts";
import { readWithModel } from "../lookup/message/model/read-with-model.ts";
import { parseMessage } from "../lookup/message/parse.ts";
import { freshTurn, inSlices } from "../process/in-slices.ts";
import { tiedTo } from "../process/log.ts";
import type { InteractionOutcome } from "../process/metrics.ts";
import { wordsFor } from "../wording/words.ts";
import { attachPictures, toMessage } from "./attach-pictures.ts";
import { isForwarded, plainTextOf } from "./message-text.ts";
import { persistQuestions } from "./persist-questions.ts";
import { render } from "./render/render.ts";
import { renderInSlices } from "./render-in-slices.ts";
import { faultSentence } from "./reply.ts";

/** A message does not tell the language of whoever writes it. */
const LOCALE = "en";

/**
 * Never rejects. Messages elsewhere than in a direct conversation, and those of bots, are not for us. Of many that come at once
 * some are left without an answer, which is told once: it would have to wait for its turn in the same channel.
 */
export async function answerMessage(message: OmitPartialGroupDMChannel<Message>, bot: BotContext): Promise<void> {
  if (message.channel.type !== ChannelType.DM || message.author.bot || message.system) return;
  const begun = performance.now();
  const count = (outcome: InteractionOutcome) =>
    bot.metrics.interaction("direct-message", outcome, (performance.now() - begun) / 1000);
  const tooMany = async (first: boolean) => {
    count("refused");
    if (first) await replyNotice(message, wordsFor(LOCALE).faults.tooManyAtOnce(), bot);
  };
  const answering = () => tiedTo({ message: message.id }, async () => count(await replyToMessage(message, bot)));
  await bot.inFlight.run(message.author.id, answering, tooMany);
}

async function replyToMessage(
  message: OmitPartialGroupDMChannel<Message>,
  bot: BotContext,
): Promise<InteractionOutcome> {
  const words = wordsFor(LOCALE);
  try {
    const body = await persistQuestions(await renderInSlices(await viewFor(message, bot), bot.archive(), words), bot);
    await message.reply(toMessage(await attachPictures(body, bot)));
    return "answered";
  } catch (err) {
    bot.log.error({ err }, "a direct message could not be answered");
    await replyNotice(message, faultSentence(err, words), bot);
    return "failed";
  }
}

async function replyNotice(
  message: OmitPartialGroupDMChannel<Message>,
  text: string,
  { archive, log }: BotContext,
): Promise<void> {
  await message
    .reply(toMessage(render(notice("problem", text), archive(), wordsFor(LOCALE))))
    .catch((err: unknown) => log.warn({ err, message: message.id }, "the apology could not be delivered"));
}

async function viewFor(message: OmitPartialGroupDMChannel<Message>, bot: BotContext): Promise<View> {
  const asker: Asker = {
    userId: message.author.id,
    guildId: undefined,
    channelId: message.channelId,
    mayManageServer: false,
    mayWriteHere: true,
    name: message.author.displayName,
  };
  const context = contextFor(bot, asker);
  // What a message in another language is looked up in is not made in the turn in which it is read.
  await inSlices(languageSteps(message.content, context.archive));
  await freshTurn();
  const asked = await readWithModel(askedIn(message, context), context, bot.askModel, bot.log);
  if (!asked.ok) return asked.view;
  return "question" in asked ? answerInSlices(asked.question, context) : runMessageAction(asked.action, context);
}

/** A forwarded message is words to check, not a question of whoever forwards it. */
function askedIn(message: OmitPartialGroupDMChannel<Message>, { archive, today, words, consider }: Context): Intent {
  const text = isForwarded(message) ? PassageField.safeParse(plainTextOf(message)) : undefined;
  if (text?.success === true) return { ok: true, question: { about: "check", text: text.data, page: 0 } };
  return parseMessage(text === undefined ? message.content : "", archive, today, words, consider);
}
