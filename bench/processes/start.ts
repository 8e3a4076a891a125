// Discords and bots that belong together, in a folder that goes with them.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FROZEN } from "#tests/helpers/shipped.ts";
import packageJson from "../../package.json" with { type: "json" };
import type { BareBot, BareBotOptions } from "./bare-bot.ts";
import type { Bot, BotOptions } from "./bot.ts";
import type { Discord, DiscordOptions } from "./discord.ts";
import { type Started, startProcess } from "./talk.ts";

/** With which `npm start` runs the bot. */
const NODE_ARGUMENTS = packageJson.scripts.start.split(" ").slice(1, -1);

export type World = {
  readonly discord: Started<Discord>;
  /** A folder of its own, with its archive and its database. */
  readonly dir: string;
  readonly dataDir: string;
  readonly database: string;
  /** Starts the bot; after an earlier one, on the same database. */
  readonly startBot: (options?: Pick<BotOptions, "pace">) => Promise<Started<Bot>>;
  readonly remove: () => Promise<void>;
};

type Environment = Readonly<Record<string, string>>;

/** `archive`: writes DATA_DIR; the archive of 2026 when left out. `more`: of the bot's environment, by the ids of Discord's channels. */
export async function startWorld(
  options: DiscordOptions = {},
  archive?: (folder: string) => void,
  more: (channels: readonly string[]) => Environment = () => ({}),
): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  const [dataDir, database] = [join(dir, "data"), join(dir, "attache.sqlite")];
  if (archive === undefined) cpSync(FROZEN, dataDir, { recursive: true });
  else archive(dataDir);
  const discord = await startProcess<Discord>("discord.ts", options);
  const { apiUrl, token, channels } = await discord.ask("address");
  const own = { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DATA_DIR: dataDir, DATABASE_URL: `sqlite:${database}` };
  const env = { ...own, ...more(channels) };
  const bots: Started<Bot>[] = [];
  return {
    discord,
    dir,
    dataDir,
    database,
    async startBot(more = {}) {
      const bot = await startProcess<Bot>("bot.ts", { env, ...more } satisfies BotOptions, NODE_ARGUMENTS);
      bots.push(bot);
      return bot;
    },
    async remove() {
      for (const bot of bots) await bot.end();
      await discord.end();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A bot that answers the same to everything, and the Discord that it is in. */
export async function startBareWorld() {
  const discord = await startProcess<Discord>("discord.ts");
  const { apiUrl, token } = await discord.ask("address");
  const start = performance.now();
  const bot = await startProcess<BareBot>("bare-bot.ts", { apiUrl, token } satisfies BareBotOptions);
  const readyMs = performance.now() - start;
  return {
    discord,
    bot,
    readyMs,
    async remove() {
      await bot.end();
      await discord.end();
    },
  };
}
