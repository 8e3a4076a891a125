// Without a token: the bot in a local Discord, furnished for who comes for the first time, and the time machine beside it.
import type { PageIntro } from "@attache/local-discord";
import { type Bot, startBot } from "./bot.ts";
import { utcDayOf } from "./core/context.ts";
import { createExplanations } from "./explain-answers.ts";
import { furnishPlayground, introOf } from "./furnish-playground.ts";
import { openTimeMachine } from "./open-time-machine.ts";
import { type Playground, startPlayground, UnusableFile } from "./playground.ts";
import type { Clock } from "./process/clock.ts";
import { type Config, secretsOf } from "./process/config.ts";
import { createLog, type Log } from "./process/log.ts";
import { listenError, StartupError } from "./process/startup-error.ts";
import { ENGLISH } from "./wording/words.ts";

/** What the local Discord remembers between two starts. */
const PLAYGROUND_FILE = "./state/playground.sqlite";

export type RunningPlayground = {
  readonly bot: Bot;
  readonly log: Log;
  readonly url: string;
  readonly timeMachine: string;
  /** The places around the bot, which is stopped before them. */
  readonly close: () => Promise<void>;
};

/** Throws a StartupError as `startBot` does, and for a port or a file that cannot be had. */
export async function runPlayground(config: Config, clock: Clock): Promise<RunningPlayground> {
  const port = config.playgroundPort;
  const back = [{ title: ENGLISH.visit.backToToday(), url: `http://127.0.0.1:${port}/` }];
  const place = { port: port + 1, links: back };
  const machine = await openTimeMachine(config, place, createLog(config.logLevel, secretsOf(config)));
  let bot: Bot | undefined;
  const { consider, explain } = createExplanations(() => bot?.archive(), ENGLISH);
  const local: Playground = await startPlayground({
    port,
    file: PLAYGROUND_FILE,
    page: true,
    explain,
    links: [{ title: ENGLISH.visit.timeMachine(), url: machine.url }],
    intro: (): PageIntro | undefined => bot && introOf(local, bot.archive(), machine.url, ENGLISH),
  }).catch((error) => {
    if (error instanceof UnusableFile)
      throw new StartupError({ subject: PLAYGROUND_FILE, complaints: [error.message] });
    return listenError("PLAYGROUND_PORT", port)(error);
  });
  const log = createLog(config.logLevel, secretsOf({ ...config, token: local.token }));
  const { channel } = config.desk;
  const desk =
    channel === undefined ? ({ ...config.desk, channel: local.ids.desk, feeds: "this-machine" } as const) : config.desk;
  bot = await startBot({ ...config, apiUrl: local.apiUrl, desk }, local.token, clock, log, { consider });
  await furnishPlayground(local, bot.archive(), utcDayOf(clock.now()), ENGLISH).catch((err: unknown) =>
    log.error({ err }, "the local Discord could not be furnished for a first visit"),
  );
  return {
    bot,
    log,
    url: local.url,
    timeMachine: machine.url,
    async close() {
      await Promise.all([machine.close(), local.close()]);
    },
  };
}
