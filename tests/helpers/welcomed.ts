// A digest whose welcome has been posted, so that what comes next is news.
import { readMessage } from "@attache/local-discord";
import type { TestBot } from "./bot.ts";

/** Sets up the digest that gets this id, and has its welcome posted; gives what was answered when it was set up. */
export async function addWelcomed(bot: TestBot, options: string, id = "d1"): Promise<string> {
  const robin = bot.discord.person("robin");
  const added = await robin.type(`/digest add ${options}`);
  await robin.type(`/digest now id:${id}`);
  return added.text;
}

/** What a channel has been told since, as text. */
export function postsAfterWelcome(bot: TestBot, channel: string): readonly string[] {
  const posts = bot.discord.messages(channel).map(readMessage);
  const welcome = posts.findLastIndex((text) => text.startsWith("## Welcome"));
  return posts.slice(welcome + 1);
}
