// The bot with a desk and one feed on this machine, and what an editor sees and does there.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Seen } from "@attache/local-discord";
import { type BotOptions, startTestBot, type TestBot } from "./bot.ts";
import { serveFeed } from "./feed-server.ts";
import { until } from "./until.ts";

/** By then the archive of the tests has planned that Xi comes to the United States between May and December 2026. */
const BEGIN = Date.parse("2026-05-28T10:00:00Z");

/** Longer than a feed waits for its next request, in milliseconds. */
const NEXT_POLL = 31 * 60_000;

export const AT_DESK = { channel: "#desk" };

/** A headline that confirms a day of that visit. */
export const CONFIRMED_VISIT = "Xi Jinping to visit Washington on 24 September, White House confirms";

/** `say` publishes headlines, waits until the feed was read, and lets the desk post. */
export async function startDesk(options: BotOptions = {}, prepare: (dataDir: string) => void = () => {}) {
  const feed = await serveFeed();
  feed.items.push({ title: "An old headline", link: "https://news.example/old", at: BEGIN - 3_600_000 });
  const list = [
    "- id: local",
    "  title: Local news",
    `  url: ${feed.url}`,
    "  publisher: Local News",
    "  kind: agency",
    "  language: en",
    "  every: 15m",
    "  state: on",
    "",
  ].join("\n");
  const { env, ...rest } = options;
  const fill = (dir: string) => {
    writeFileSync(join(dir, "feeds.yaml"), list);
    prepare(dir);
  };
  const bot = await startTestBot(fill, {
    begin: BEGIN,
    desk: true,
    env: { FEEDS_ALLOW_PRIVATE: "true", ...env },
    ...rest,
  });
  let count = 0;
  const reads = () => bot.log.filter((line) => line.includes("a feed was read")).length;
  await until(() => (reads() > 0 ? true : undefined));
  return {
    ...bot,
    get attache() {
      return bot.attache;
    },
    feed,
    async say(...titles: readonly string[]) {
      const at = bot.clock.now();
      for (const title of titles) feed.items.push({ title, link: `https://news.example/${++count}`, at });
      await this.poll();
    },
    async poll() {
      const before = reads();
      bot.clock.advance(NEXT_POLL);
      await bot.attache.tick();
      await until(() => (reads() > before ? true : undefined));
      await bot.attache.tick();
    },
    /** The cards in the channel, without the morning post. */
    async cards(): Promise<readonly Seen["message"][]> {
      const messages = bot.discord.messages(bot.discord.ids.desk);
      return messages.filter((message) => JSON.stringify(message.components).includes("desk-write"));
    },
    async end() {
      await bot.stop();
      await feed.close();
    },
  };
}

export type DeskBot = Awaited<ReturnType<typeof startDesk>>;

/** What went wrong in the log of a bot. */
export function troubles(bot: Pick<TestBot, "log">): readonly string[] {
  return bot.log.filter((line) => line.includes('"level":"error"'));
}
