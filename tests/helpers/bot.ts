import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bot, startBot } from "#src/bot.ts";
import type { everyMinute } from "#src/discord/schedule.ts";
import { type Playground, startPlayground } from "#src/playground.ts";
import { parseConfig, secretsOf } from "#src/process/config.ts";
import { createLog } from "#src/process/log.ts";
import type { Environment } from "#src/process/variables.ts";
import { FROZEN } from "./shipped.ts";
import { giveWarmStart } from "./warm-start.ts";

export type TestBot = {
  readonly discord: Playground;
  readonly attache: Bot;
  /** A folder of its own, with a copy of data/ and the store. */
  readonly dir: string;
  readonly dataDir: string;
  readonly clock: { now(): number; advance(milliseconds: number): void };
  /** The log so far, a line each. */
  readonly log: readonly string[];
  /** Stops the bot and starts it again on the same store and files, after `whileDown`; the local Discord goes on. */
  readonly restart: (whileDown?: () => void) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type BotOptions = {
  /** Whether the local Discord serves its page. */
  readonly page?: boolean;
  /** Milliseconds since 1970 at which the bot begins, with a local Discord on the same clock; otherwise a morning of which no test's digest is due, with a Discord whose clock goes on of itself. */
  readonly begin?: number;
  /** The language that the server is set to. */
  readonly guildLocale?: NonNullable<Parameters<typeof startPlayground>[0]>["guildLocale"];
  /** Whether #desk is the editors' channel. */
  readonly desk?: boolean;
  /** Whether alarms are told in #general. */
  readonly operators?: boolean;
  /** Further variables of the environment. */
  readonly env?: Environment;
};

/** Two hours after the hour at which tests have their digests posted, whatever the machine's clock says. */
const MORNING = Date.parse("2026-11-26T10:10Z");

/** The test says when a tick is: one of the machine's clock, under way while the test's clock is put forward, would have looked before it. */
const noMinutes: typeof everyMinute = () => ({
  stop: async () => {},
  isTicking: () => true,
  stalled: new Promise(() => {}),
});

/**
 * The real bot with the real discord.js, logged in to a local Discord in this process. `prepare` may change the copy of
 * data/ before the bot reads it.
 */
export async function startTestBot(
  prepare: (dataDir: string) => void = () => {},
  { page = false, begin, guildLocale, desk = false, operators = false, env = {} }: BotOptions = {},
): Promise<TestBot> {
  const dir = mkdtempSync(join(tmpdir(), "attache-"));
  const dataDir = join(dir, "data");
  cpSync(FROZEN, dataDir, { recursive: true });
  giveWarmStart(dir);
  prepare(dataDir);
  const behind = (begin ?? MORNING) - Date.now();
  let ahead = behind;
  const clock = {
    now: () => Date.now() + ahead,
    advance(milliseconds: number) {
      ahead += milliseconds;
    },
  };
  const discord = await startPlayground({
    page,
    guildLocale,
    clock: begin === undefined ? { now: () => Date.now() + behind } : clock,
  });
  const config = parseConfig({
    ...(desk ? { DESK_CHANNEL: discord.ids.desk } : {}),
    ...(operators ? { OPERATOR_CHANNEL: discord.ids.general } : {}),
    ...env,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: dataDir,
    DATABASE_URL: `sqlite:${join(dir, "attache.sqlite")}`,
  });
  const log: string[] = [];
  const start = () =>
    startBot(
      config,
      discord.token,
      clock,
      createLog("debug", secretsOf(config), { write: (line) => void log.push(line) }),
      { minutes: noMinutes },
    );
  let attache = await start();
  return {
    discord,
    get attache() {
      return attache;
    },
    dir,
    dataDir,
    clock,
    log,
    async restart(whileDown = () => {}) {
      await attache.stop();
      whileDown();
      attache = await start();
    },
    async stop() {
      await attache.stop();
      await discord.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
