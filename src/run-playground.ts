// Without a token: the bot in a local Discord, furnished for who comes for the first time, and the time machine beside it.
import type { HostPanel, PageIntro } from "@attache/local-discord";
import { type Bot, startBot } from "./bot.ts";
import { utcDayOf } from "./core/context.ts";
import { createExplanations } from "./explain-answers.ts";
import { furnishPlayground, introOf } from "./furnish-playground.ts";
import { eventPanel } from "./newsroom-panel/event-panel.ts";
import { headlinePanel } from "./newsroom-panel/headline-panel.ts";
import { openTrial, TRIAL_FEED, type Trial } from "./newsroom-panel/open-trial.ts";
import { openTimeMachine } from "./open-time-machine.ts";
import { panelPorts } from "./panel-ports-of.ts";
import { type Playground, startPlayground, UnusableFile } from "./playground.ts";
import type { Clock } from "./process/clock.ts";
import { type Config, secretsOf } from "./process/config.ts";
import { createLog, type Log } from "./process/log.ts";
import { listenError, StartupError } from "./process/startup-error.ts";
import { ENGLISH } from "./wording/words.ts";

/** What the local Discord remembers between two starts. */
const PLAYGROUND_FILE = "./state/playground.sqlite";
/** The copy of data/ in which its editors publish. */
const TRIAL_DIR = "./state/playground-data";
/** Who makes headlines up and changes events: those who are editors there. */
const EDITORS = ["robin", "noor"] as const;

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
  const back = [{ title: ENGLISH.visit.backToToday(), url: `http://127.0.0.1:${port}/`, samePeople: true }];
  const place = { port: port + 1, links: back };
  const machine = await openTimeMachine(config, place, createLog(config.logLevel, secretsOf(config)));
  let bot: Bot | undefined;
  const panels: HostPanel[] = [];
  const { consider, explain } = createExplanations(() => bot?.archive(), ENGLISH);
  const local: Playground = await startPlayground({
    port,
    file: PLAYGROUND_FILE,
    page: true,
    explain,
    links: [{ title: ENGLISH.visit.timeMachine(), url: machine.url, samePeople: true }],
    panels,
    intro: (): PageIntro | undefined => bot && introOf(local, bot.archive(), machine.url, ENGLISH),
  }).catch((error) => {
    if (error instanceof UnusableFile)
      throw new StartupError({ subject: PLAYGROUND_FILE, complaints: [error.message] });
    return listenError("PLAYGROUND_PORT", port)(error);
  });
  const log = createLog(config.logLevel, secretsOf({ ...config, token: local.token }));
  const trial = await trialOf(config, log);
  const { channel } = config.desk;
  const desk =
    channel === undefined ? ({ ...config.desk, channel: local.ids.desk, feeds: "this-machine" } as const) : config.desk;
  const own = trial === undefined ? { desk } : { desk: { ...desk, git: "off" } as const, dataDir: trial.dir };
  bot = await startBot({ ...config, apiUrl: local.apiUrl, ...own }, local.token, clock, log, { consider });
  // The first answer of a feed is silent: what is published after it is news.
  await bot.desk?.ask(TRIAL_FEED);
  const ports = trial && bot.desk && panelPorts({ ...bot, desk: bot.desk }, local, trial, clock);
  if (ports !== undefined) panels.push(headlinePanel(ports, EDITORS), eventPanel(ports, EDITORS));
  await furnishPlayground(local, bot.archive(), utcDayOf(clock.now()), ENGLISH, ports).catch((err: unknown) =>
    log.error({ err }, "the local Discord could not be furnished for a first visit"),
  );
  // Not before: whoever looks first looks at this place.
  void machine.prepare();
  return {
    bot,
    log,
    url: local.url,
    timeMachine: machine.url,
    async close() {
      await Promise.all([machine.close(), local.close(), trial?.close()]);
    },
  };
}

/** Where the operator has named a folder, that is what the desk publishes to, and nothing is made up. */
async function trialOf({ dataDir, isDataDirGiven }: Config, log: Log): Promise<Trial | undefined> {
  if (isDataDirGiven) return undefined;
  const { feedTitle, source } = ENGLISH.newsroomPanel;
  const kept = (paths: readonly string[]) =>
    log.warn({ paths }, "these files have changed in data/ and were edited in the local Discord, which keeps its own");
  return openTrial(dataDir, TRIAL_DIR, { title: feedTitle(), publisher: source() }, kept).catch((error: unknown) => {
    throw new StartupError({
      subject: TRIAL_DIR,
      complaints: [error instanceof Error ? error.message : String(error)],
    });
  });
}
