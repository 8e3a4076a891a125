// The bot as src/main.ts starts it with a token, with what Node compiled before, on a clock that can be set ahead.
import type { Pace } from "#src/delivery/request-scheduler.ts";
import { prepareLoading } from "#src/process/prepare-loading.ts";
import { probing } from "./probe.ts";
import { given, serve } from "./talk.ts";
import { turning } from "./turns.ts";

export type BotOptions = {
  readonly env: Readonly<Record<string, string>>;
  /** In the place of Discord’s. */
  readonly pace?: Pace;
};

const endLoading = prepareLoading();
const { startBot } = await import("#src/bot.ts");
const { parseConfig } = await import("#src/process/config.ts");
const { createLog } = await import("#src/process/log.ts");

const { env, pace } = given<BotOptions>();
const config = parseConfig(env);
const lines: string[] = [];
let ahead = 0;
const log = createLog("info", [], { write: (line) => void lines.push(line) });
const bot = await startBot(config, config.token ?? "", { now: () => Date.now() + ahead }, log, { pace });
endLoading();

const served = {
  ...probing,
  ...turning,
  tick: () => bot.tick(),
  reload: () => bot.reload(),
  /** Sets the clock ahead by so many milliseconds more. */
  tickLater(milliseconds: number) {
    ahead += milliseconds;
    return bot.tick();
  },
  /** Without waiting for its end. */
  beginTick: () => void bot.tick(),
  setAhead(milliseconds: number) {
    ahead = milliseconds;
  },
  /** How many lines of the log have that. */
  logged: (text: string) => lines.filter((line) => line.includes(text)).length,
  complaints: () => lines.filter((line) => line.includes('"level":"error"')),
  stop: () => bot.stop(),
};
export type Bot = typeof served;
serve(served);
