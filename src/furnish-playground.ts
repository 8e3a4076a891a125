// What somebody finds who opens the local Discord for the first time: questions to tap, a digest, an agenda, and what this is.
import type { PageIntro } from "@attache/local-discord";
import { REST, Routes } from "discord.js";
import type { Archive } from "./archive/archive.ts";
import type { Ask } from "./core/view.ts";
import { welcomeCard } from "./discord/render/message/welcome.ts";
import { parseMessage } from "./lookup/message/parse.ts";
import type { PanelPorts } from "./newsroom-panel/panel-ports.ts";
import { proposedHeadlines } from "./newsroom-panel/proposed-headlines.ts";
import type { Playground } from "./playground.ts";
import type { Words } from "./wording/words.ts";

/**
 * Does nothing where something has been said already: whoever comes back finds what they left. With a `newsroom` two leads, made up,
 * wait at the desk. Rejects when the bot does not answer.
 */
export async function furnishPlayground(
  local: Playground,
  archive: Archive,
  today: string,
  words: Words,
  newsroom?: PanelPorts,
): Promise<void> {
  const { general, digests } = local.ids;
  if ([general, digests].some((channel) => local.messages(channel).length > 0)) return;
  const rest = new REST({ api: local.apiUrl }).setToken(local.token);
  await rest.post(Routes.channelMessages(general), { body: welcomeCard(promptsOf(archive, today, words), words) });
  await setUpServer(local);
  for (const headline of newsroom ? proposedHeadlines(newsroom) : []) await newsroom?.publish(headline);
}

/**
 * A digest with its welcome, and an agenda. Another manager sets them up, so that Robin, who looks, does not find answers to what Robin
 * never asked. Rejects when the bot does not answer.
 */
export async function setUpServer(local: Playground): Promise<void> {
  const noor = local.person("noor");
  await noor.type("/digest add channel:#digests at:08:00 zone:UTC");
  await noor.type("/digest now id:d1");
  await noor.type("/agenda post channel:#announcements");
}

/** The questions of the welcome that the archive can be asked: each with what it means. */
export function promptsOf(archive: Archive, today: string, words: Words): readonly Ask[] {
  return promptTexts(words).flatMap((label) => {
    const intent = parseMessage(label, archive, today, words);
    return intent.ok && "question" in intent ? [{ label, question: intent.question }] : [];
  });
}

/** Short enough to travel in a button with what they mean, and read as they stand. */
export function promptTexts({ visit }: Words): readonly string[] {
  const { promptNext, promptEvent, promptPlace, promptChanges, promptQuotes, promptSaid, promptList, promptOffice } =
    visit;
  return [promptNext, promptEvent, promptPlace, promptChanges, promptQuotes, promptSaid, promptList, promptOffice].map(
    (text) => text(),
  );
}

/** `timeMachine`: its address. */
export function introOf(local: Playground, archive: Archive, timeMachine: string, { visit, dates }: Words): PageIntro {
  const { events, quotes, reaches } = archive;
  return {
    title: visit.title(),
    lines: [
      visit.place(),
      visit.archive({ events: events.size, quotes: quotes.size }),
      visit.editors(),
      ...(reaches === undefined ? [] : [visit.reaches({ day: dates.day(reaches) })]),
      visit.more(),
    ],
    steps: [
      { label: visit.stepAsk(), channel: local.ids.general },
      { label: visit.stepDigest(), channel: local.ids.digests },
      { label: visit.stepTime(), url: timeMachine, samePeople: true },
    ],
  };
}
