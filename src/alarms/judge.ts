// What an operator has to hear of, from what is observed each minute: raised once, cleared once, and not for what flickers. Pure.

export const ALARMS = [
  "no-edition",
  "archive-faulty",
  "gateway-down",
  "feed-silent",
  "disk-full",
  "clock-off",
] as const;

export type AlarmName = (typeof ALARMS)[number];

export type Observed = {
  /** Milliseconds of a clock that nobody sets: how long something lasts is counted by it. */
  readonly at: number;
  /** How many due slots have passed since a digest last came out. */
  readonly failedSlots: number;
  readonly archiveFaults: number;
  readonly gatewayOpen: boolean;
  /** The ids of feeds that are silent for longer than is usual for them. */
  readonly silentFeeds: readonly string[];
  /** Bytes, where they are fewest; undefined where that is not known. */
  readonly disk: { readonly free: number; readonly total: number } | undefined;
  /** How far the machine's clock is ahead of Discord's, milliseconds; undefined before Discord has told its time. */
  readonly clockAhead: number | undefined;
};

/** `subject`: which one, where there can be several; empty otherwise. `figure`: how many or how much, as each rule says. */
export type Alarm = { readonly name: AlarmName; readonly subject: string; readonly figure: number };

/** `badSince`, `goodSince`: since when it has been so without a break, while that matters. */
type WatchedAlarm = {
  readonly alarm: Alarm;
  readonly standing: boolean;
  readonly badSince?: number;
  readonly goodSince?: number;
};

/** By name and subject; only what is or was wrong lately. */
export type AlarmState = ReadonlyMap<string, WatchedAlarm>;

export type Judged = {
  readonly state: AlarmState;
  readonly raised: readonly Alarm[];
  readonly cleared: readonly Alarm[];
};

type WrongNow = { readonly subject: string; readonly figure: number };

type AlarmRule = {
  /** What is wrong now; `standing`: the alarm has been raised, so that a bit better is not yet well. */
  readonly wrong: (observed: Observed, standing: boolean) => readonly WrongNow[];
  /** How long it has to be wrong, and then to be well. Milliseconds. */
  readonly after: number;
  readonly clearAfter: number;
};

const ALARM_MINUTE_MS = 60_000;
const BYTES_IN_MB = 1_000_000;

const ifWrong = (isWrong: boolean, figure: number): readonly WrongNow[] => (isWrong ? [{ subject: "", figure }] : []);

const ALARM_RULES: Readonly<Record<AlarmName, AlarmRule>> = {
  /** `figure`: due slots without a digest. */
  "no-edition": {
    wrong: ({ failedSlots }, standing) => ifWrong(failedSlots >= (standing ? 1 : 3), failedSlots),
    after: 0,
    clearAfter: 0,
  },
  /** `figure`: faults. */
  "archive-faulty": {
    wrong: ({ archiveFaults }) => ifWrong(archiveFaults > 0, archiveFaults),
    after: 60 * ALARM_MINUTE_MS,
    clearAfter: 0,
  },
  "gateway-down": {
    wrong: ({ gatewayOpen }) => ifWrong(!gatewayOpen, 0),
    after: 5 * ALARM_MINUTE_MS,
    clearAfter: 2 * ALARM_MINUTE_MS,
  },
  /** `subject`: the feed. */
  "feed-silent": {
    wrong: ({ silentFeeds }) => silentFeeds.map((subject) => ({ subject, figure: 0 })),
    after: 0,
    clearAfter: 0,
  },
  /** `figure`: free megabytes. */
  "disk-full": {
    wrong: ({ disk }, standing) =>
      disk === undefined ? [] : ifWrong(isNearlyFull(disk, standing), Math.floor(disk.free / BYTES_IN_MB)),
    after: 0,
    clearAfter: 5 * ALARM_MINUTE_MS,
  },
  /** `figure`: seconds by which the machine's clock is wrong, either way. */
  "clock-off": {
    wrong: ({ clockAhead = 0 }, standing) =>
      ifWrong(Math.abs(clockAhead) >= (standing ? 10_000 : 30_000), Math.round(Math.abs(clockAhead) / 1000)),
    after: 3 * ALARM_MINUTE_MS,
    clearAfter: 3 * ALARM_MINUTE_MS,
  },
};

/** A twentieth of the disk, but no more than 5 GB, or what a day needs; twice that before it is well again. */
function isNearlyFull({ free, total }: NonNullable<Observed["disk"]>, standing: boolean): boolean {
  const least = Math.max(250 * BYTES_IN_MB, Math.min(total / 20, 5_000 * BYTES_IN_MB));
  return free < least * (standing ? 2 : 1);
}

/** What has changed since `state`, which is empty at the start. */
export function judge(state: AlarmState, observed: Observed): Judged {
  const next = new Map<string, WatchedAlarm>();
  const raised: Alarm[] = [];
  const cleared: Alarm[] = [];
  for (const name of ALARMS) {
    const rule = ALARM_RULES[name];
    const before = [...state.values()].filter(({ alarm }) => alarm.name === name);
    const isWrong = new Map(
      [true, false].flatMap((standing) =>
        rule
          .wrong(observed, standing)
          .filter(
            ({ subject }) => (before.find((was) => was.alarm.subject === subject)?.standing ?? false) === standing,
          )
          .map(({ subject, figure }) => [subject, figure] as const),
      ),
    );
    for (const subject of new Set([...before.map(({ alarm }) => alarm.subject), ...isWrong.keys()])) {
      const was = before.find(({ alarm }) => alarm.subject === subject);
      const figure = isWrong.get(subject);
      const alarm = { name, subject, figure: figure ?? was?.alarm.figure ?? 0 };
      const watched =
        figure === undefined ? afterWell(alarm, was, rule, observed.at) : afterWrong(alarm, was, rule, observed.at);
      if (watched.standing && was?.standing !== true) raised.push(alarm);
      if (!watched.standing && was?.standing === true) cleared.push(alarm);
      if (watched.standing || watched.badSince !== undefined) next.set(`${name} ${subject}`, watched);
    }
  }
  return { state: next, raised, cleared };
}

function afterWrong(alarm: Alarm, was: WatchedAlarm | undefined, { after }: AlarmRule, at: number): WatchedAlarm {
  const badSince = was?.badSince ?? at;
  return { alarm, standing: was?.standing === true || at - badSince >= after, badSince };
}

function afterWell(alarm: Alarm, was: WatchedAlarm | undefined, { clearAfter }: AlarmRule, at: number): WatchedAlarm {
  if (was?.standing !== true) return { alarm, standing: false };
  const goodSince = was.goodSince ?? at;
  return { alarm, standing: at - goodSince < clearAfter, goodSince };
}
