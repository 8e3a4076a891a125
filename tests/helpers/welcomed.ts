// A digest whose welcome has been posted, so that what comes next is news.
import { readMessage } from "@attache/local-discord";
import type { TestBot } from "./bot.ts";

type Wanted = {
  /** “#digests”. */
  readonly channel: string;
  /** Eight in the morning unless said otherwise, and of UTC. */
  readonly at?: string;
  readonly zone?: string;
  /** The options of /digest edit, such as “quote:True”. */
  readonly edit?: string;
  /** Which id it gets. */
  readonly id?: string;
};

/** Sets up a digest and has its welcome posted; gives what was answered when it was set up. */
export async function addWelcomed(
  bot: TestBot,
  { channel, at = "08:00", zone = "UTC", edit, id = "d1" }: Wanted,
): Promise<string> {
  const robin = bot.discord.person("robin");
  const added = await robin.type(`/digest add channel:${channel} at:${at} zone:${zone}`);
  if (edit !== undefined) await robin.type(`/digest edit id:${id} ${edit}`);
  await robin.type(`/digest now id:${id}`);
  return added.text;
}

/** What a channel has been told since, as text. */
export function postsAfterWelcome(bot: TestBot, channel: string): readonly string[] {
  const posts = bot.discord.messages(channel).map(readMessage);
  const welcome = posts.findLastIndex((text) => text.startsWith("## Welcome"));
  return posts.slice(welcome + 1);
}
