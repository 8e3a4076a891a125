// From the start to the end of the process: environment, local Discord if need be, signals, exit codes.
import { uptime } from "node:os";
import { type Bot, startBot } from "./bot.ts";
import { noConnection } from "./discord/login-errors.ts";
import { type Config, loadEnvFile, parseConfig, secretsOf } from "./process/config.ts";
import { endOnFault } from "./process/end-on-fault.ts";
import { onLauncherGone } from "./process/launcher.ts";
import { createLog, type Log } from "./process/log.ts";
import { runProgram } from "./process/startup-error.ts";

/** A stop that takes longer than this is cut short; the outbox takes it from there. Milliseconds. */
const STOP_TIMEOUT_MS = 10_000;

export async function runBot(): Promise<void> {
  await runProgram(async () => {
    loadEnvFile();
    await start(parseConfig(process.env));
  });
}

async function start(config: Config): Promise<void> {
  const clock = { now: () => Date.now(), uptime: () => uptime() * 1000 };
  if (config.token !== undefined) {
    const log = createLog(config.logLevel, secretsOf(config));
    stopInTime(await startBot(config, config.token, clock, log), log);
    return;
  }
  // Loaded only when it is wanted: with a token none of it is needed.
  const { runPlayground } = await import("./run-playground.ts");
  const { bot, log, url, timeMachine, close } = await runPlayground(config, clock);
  stopInTime(bot, log, close);
  process.stdout.write(
    `\nNo DISCORD_TOKEN: this is a local Discord, and ${reachOf(config)}.\nOpen ${url}, or ${timeMachine} for any day of the archive\n\n`,
  );
}

/** What of it leaves the machine. */
function reachOf({ parser, desk }: Config): string {
  const leaves = [
    ...(parser === undefined ? [] : [`what ${parser.url} is asked`]),
    ...(desk.channel === undefined ? [] : ["requests for feeds"]),
  ];
  return `nothing leaves this machine${leaves.length === 0 ? "" : ` but ${leaves.join(" and ")}`}`;
}

function stopInTime(bot: Bot, log: Log, then: () => Promise<void> = async () => {}): void {
  let isStopping = false;
  const stop = async (code: number) => {
    isStopping = true;
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    await bot.stop();
    await then();
    process.exit(code);
  };
  // A connection that discord.js gives up while it is being made has nobody left who hears that it was refused.
  endOnFault(log, (error) => isStopping && noConnection(error) !== undefined);
  process.once("SIGTERM", () => stop(0));
  process.once("SIGINT", () => stop(0));
  onLauncherGone(() => void stop(0));
  bot.ended.then((err) => {
    log.error({ err, exitCode: err.exitCode }, err.message);
    return stop(err.exitCode);
  });
}
