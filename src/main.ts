// The start file, and the only one that acts when imported: environment, local Discord if need be, signals, exit codes.
import { uptime } from "node:os";
import { type Bot, DataError, startBot } from "./bot.ts";
import { DiscordUnreachable } from "./discord/login-errors.ts";
import { type Config, ConfigError, parseConfig, secretsOf } from "./process/config.ts";
import { loadEnvFile } from "./process/env-file.ts";
import { listenError } from "./process/listen-error.ts";
import { createLog, type Log } from "./process/log.ts";
import { UnusableDatabase } from "./store/unusable.ts";

/** sysexits.h EX_CONFIG: configuration or data that cannot be used. */
const EX_CONFIG = 78;

/** A stop that takes longer than this is cut short; the outbox takes it from there. Milliseconds. */
const STOP_TIMEOUT_MS = 10_000;

try {
  loadEnvFile();
  await start(parseConfig(process.env));
} catch (error) {
  if (error instanceof DiscordUnreachable) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  if (!(error instanceof ConfigError || error instanceof UnusableDatabase || error instanceof DataError)) throw error;
  const hint =
    error instanceof DataError ? "" : "The environment cannot be used; .env.example explains every variable:\n";
  process.stderr.write(`${hint}${error.message}\n`);
  process.exit(EX_CONFIG);
}

async function start(config: Config): Promise<void> {
  const clock = { now: () => Date.now(), uptime: () => uptime() * 1000 };
  if (config.token !== undefined) {
    const log = createLog(config.logLevel, secretsOf(config));
    stopInTime(await startBot(config, config.token, clock, log), log);
    return;
  }
  // Loaded only when it is wanted: with a token none of it is needed.
  const { startPlayground, UnusableFile } = await import("./playground.ts");
  const port = config.playgroundPort;
  const local = await startPlayground({ port, file: "./state/playground.sqlite", page: true }).catch((error) => {
    if (error instanceof UnusableFile) throw new ConfigError([error.message]);
    return listenError("PLAYGROUND_PORT", port)(error);
  });
  const log = createLog(config.logLevel, secretsOf({ ...config, token: local.token }));
  const bot = await startBot({ ...config, apiUrl: local.apiUrl }, local.token, clock, log);
  stopInTime(bot, log, () => local.close());
  process.stdout.write(
    `\nNo DISCORD_TOKEN: this is a local Discord, and nothing leaves this machine.\nOpen ${local.url}\n\n`,
  );
}

function stopInTime(bot: Bot, log: Log, then: () => Promise<void> = async () => {}): void {
  const stop = async (code: number) => {
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    await bot.stop();
    await then();
    process.exit(code);
  };
  process.once("SIGTERM", () => stop(0));
  process.once("SIGINT", () => stop(0));
  bot.superseded.then(() => {
    log.error({}, "another process has taken over the database; this one stops");
    return stop(1);
  });
}
