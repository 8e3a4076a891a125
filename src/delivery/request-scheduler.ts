// One order for all requests to Discord that count towards its global limit: who goes next, and when.

/** Answers to people first, then digests, then letters to those who follow, then the upkeep of agendas. */
export const LANES = ["answers", "digests", "letters", "upkeep"] as const;

export type Lane = (typeof LANES)[number];

/** `now` in milliseconds of a clock that nobody sets; `after` calls once, when so many of them have passed. */
export type Pacer = { readonly now: () => number; readonly after: (milliseconds: number, task: () => void) => unknown };

export type Pace = {
  /** At most so many starts in any so many milliseconds. */
  readonly requests: number;
  readonly milliseconds: number;
};

/**
 * Discord allows 50 requests in a second: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit. Its
 * second begins when it likes, and requests are not equally long on their way: hence a little more than a second.
 */
export const DISCORD_PACE: Pace = { requests: 50, milliseconds: 1015 };

/** What nobody waits for is spread over the second, so that an answer finds room soon: a fifth of it in a bit less than a fifth. */
const BURSTS = 5;
const BURST_SHARE = 0.94;

/** How many of a lane may be under way: what hangs in one lane leaves room to the others. */
const WIDTH: Readonly<Record<Lane, number>> = { answers: 1_000, digests: 32, letters: 32, upkeep: 8 };

/**
 * A request that has been under way for so long leaves its place in the lane to others, milliseconds, but no more of them than so many
 * times the width: what hangs must not hold up what does not.
 */
const SLOW_MS = 3_000;
const SLOW_WIDTHS = 4;

/** After each request that was refused as one too many the while grows, up to so much, milliseconds; with each start it shrinks again. */
const WIDEN = { by: 10, upTo: 100, backBy: 0.02 } as const;

/** A lane in which a request could start is passed over so often in a row, and then it is its turn: none starves. */
export const MAX_PASSES = 19;

export type RequestScheduler = {
  /**
   * Starts the request when it is its turn, and gives what comes of it. Within a lane requests with the same `key` run one
   * after the other, in the order in which they came; of all lanes no two with the same key run at once.
   */
  run<T>(lane: Lane, key: string, request: () => Promise<T>): Promise<T>;
  /**
   * A request that has started waits for Discord’s global limit, for so many milliseconds more: until then nothing starts,
   * and it counts as started then. Each of them is to be told of.
   */
  held(milliseconds: number): void;
  /** How many wait and how many run. */
  load(): Readonly<Record<Lane, { readonly waiting: number; readonly running: number }>>;
};

type Waiting = { readonly key: string; readonly start: () => Promise<unknown> };
type LaneState = { readonly name: Lane; readonly waiting: Waiting[]; running: number; slow: number; passes: number };

export function createRequestScheduler(pacer: Pacer, pace: Pace = DISCORD_PACE): RequestScheduler {
  const lanes = LANES.map((name): LaneState => ({ name, waiting: [], running: 0, slow: 0, passes: 0 }));
  const busy = new Set<string>();
  /** When the last ones started, oldest first. */
  const starts: number[] = [];
  let waking = Number.POSITIVE_INFINITY;
  let heldUntil = Number.NEGATIVE_INFINITY;
  let wider = 0;

  const opens = ({ name, passes }: LaneState) => {
    const { requests, milliseconds } = pace;
    const spread = name !== "answers" && passes < MAX_PASSES;
    return Math.max(heldUntil, opensAt(starts, { requests, milliseconds: milliseconds + wider }, spread));
  };

  const started = (at: number) => {
    starts.push(at);
    if (starts.length > pace.requests) starts.shift();
  };

  const pump = () => {
    for (;;) {
      const ready = lanes.filter((lane) => lane.running < WIDTH[lane.name] && nextIn(lane, busy) >= 0);
      const now = pacer.now();
      const open = ready.filter((lane) => opens(lane) <= now);
      const lane = whoseTurn(open);
      if (lane === undefined) {
        if (ready.length > 0) wake(Math.min(...ready.map(opens)), now);
        return;
      }
      for (const other of ready) other.passes = other === lane ? 0 : other.passes + 1;
      started(now);
      wider = Math.max(0, wider - WIDEN.backBy);
      begin(lane);
    }
  };

  const wake = (at: number, now: number) => {
    if (waking <= at) return;
    waking = at;
    pacer.after(Math.max(1, Math.ceil(at - now)), () => {
      if (waking === at) waking = Number.POSITIVE_INFINITY;
      pump();
    });
  };

  const begin = (lane: LaneState) => {
    const [next] = lane.waiting.splice(nextIn(lane, busy), 1);
    if (next === undefined) return;
    busy.add(next.key);
    lane.running++;
    let place: "running" | "slow" | "none" = "running";
    pacer.after(SLOW_MS, () => {
      if (place !== "running" || lane.slow >= SLOW_WIDTHS * WIDTH[lane.name]) return;
      place = "slow";
      lane.running--;
      lane.slow++;
      pump();
    });
    void next.start().finally(() => {
      busy.delete(next.key);
      if (place !== "none") lane[place]--;
      place = "none";
      pump();
    });
  };

  return {
    run<T>(name: Lane, key: string, request: () => Promise<T>): Promise<T> {
      const { promise, resolve, reject } = Promise.withResolvers<T>();
      const start = async () => request().then(resolve, reject);
      lanes.find((lane) => lane.name === name)?.waiting.push({ key, start });
      pump();
      return promise;
    },
    held(milliseconds) {
      const until = pacer.now() + milliseconds;
      // Those that wait together are told of one after the other, each a bit later than the one before.
      if (until > heldUntil + pace.milliseconds / BURSTS) wider = Math.min(WIDEN.upTo, wider + WIDEN.by);
      heldUntil = Math.max(heldUntil, until);
      started(heldUntil);
    },
    load: () =>
      Object.fromEntries(
        lanes.map(({ name, waiting, running, slow }) => [name, { waiting: waiting.length, running: running + slow }]),
      ) as ReturnType<RequestScheduler["load"]>,
  };
}

/** Where in the lane the first request stands of whose key none is running; -1 when there is none. */
function nextIn({ waiting }: LaneState, busy: ReadonlySet<string>): number {
  return waiting.findIndex(({ key }) => !busy.has(key));
}

/** Whoever was passed over too often, the longest first; otherwise the first in the order of lanes. */
function whoseTurn(open: readonly LaneState[]): LaneState | undefined {
  const overdue = open.filter(({ passes }) => passes >= MAX_PASSES).sort((a, b) => b.passes - a.passes);
  return overdue[0] ?? open[0];
}

/** From when on another request may start, given when the last ones did; `spread` over the while, or as soon as there is room. */
function opensAt(starts: readonly number[], { requests, milliseconds }: Pace, spread: boolean): number {
  const whole = (starts.at(-requests) ?? Number.NEGATIVE_INFINITY) + milliseconds;
  if (!spread) return whole;
  const burst = Math.ceil(requests / BURSTS);
  return Math.max(whole, (starts.at(-burst) ?? Number.NEGATIVE_INFINITY) + (milliseconds / BURSTS) * BURST_SHARE);
}
