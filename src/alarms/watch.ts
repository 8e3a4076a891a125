// Alarms of the running bot: told in the log at once, and in the operators' channel a few lines at a time.
import type { Log } from "../process/log.ts";
import { type Alarm, type AlarmName, type AlarmState, judge, type Observed } from "./judge.ts";

/** Between two messages in the operators' channel: whatever happens, it is no more than twelve an hour. Milliseconds. */
const MESSAGE_INTERVAL_MS = 5 * 60_000;

/** How many lines a message has; of more the number is told. */
const ALARM_LINES = 10;

/** `over`: what was told is well again. */
export type AlarmNews = { readonly alarm: Alarm; readonly over: boolean };

export type AlarmPorts = {
  /** What is observed, as far as it can be; a throw leaves everything as it is, and is logged. */
  readonly observe: () => Promise<Observed>;
  /** Posts it in the operators' channel, and tells whether it is there; undefined where there is no channel. `more`: so many other news. */
  readonly post: ((news: readonly AlarmNews[], more: number) => Promise<boolean>) | undefined;
  /** Told of each alarm that is raised, for metrics. */
  readonly raised: (name: AlarmName) => void;
  readonly log: Log;
};

export type Alarms = {
  /** Once a minute. Never rejects. */
  tick(): Promise<void>;
  /** Those that were raised and are not over, for metrics. */
  standing(): readonly Alarm[];
};

export function createAlarms({ observe, post, raised, log }: AlarmPorts): Alarms {
  let state: AlarmState = new Map();
  let waiting: readonly AlarmNews[] = [];
  let postedAt = Number.NEGATIVE_INFINITY;

  const deliver = async (at: number) => {
    if (post === undefined) waiting = [];
    if (post === undefined || waiting.length === 0 || at - postedAt < MESSAGE_INTERVAL_MS) return;
    postedAt = at;
    const news = waiting;
    if (await post(news.slice(0, ALARM_LINES), Math.max(0, news.length - ALARM_LINES)))
      waiting = waiting.slice(news.length);
  };

  return {
    async tick() {
      try {
        const observed = await observe();
        const judged = judge(state, observed);
        state = judged.state;
        for (const { name, ...facts } of judged.raised) {
          raised(name);
          log.warn({ alarm: name, ...facts }, "an alarm is raised; docs/operating.md says what to do");
        }
        for (const { name, ...facts } of judged.cleared) log.info({ alarm: name, ...facts }, "an alarm is over");
        waiting = [
          ...waiting,
          ...judged.raised.map((alarm) => ({ alarm, over: false })),
          ...judged.cleared.map((alarm) => ({ alarm, over: true })),
        ];
        await deliver(observed.at);
      } catch (err) {
        log.error({ err }, "alarms could not be judged or told");
      }
    },
    standing: () => [...state.values()].filter(({ standing }) => standing).map(({ alarm }) => alarm),
  };
}
