// Several processes that share Discord's limit, each with a clock and delays of its own, in time that only the test makes pass.
import { createPermits, type PermitStore } from "#src/delivery/permits.ts";
import type { Random } from "#tests/e2e/crash-faults.ts";

export type Trouble = {
  /** How long a word to the database takes at most, and one from it, milliseconds. */
  readonly database: number;
  /** How late a timer comes at most. */
  readonly timers: number;
  /** How long a request is on its way at most, from the moment in which it may start. */
  readonly way: number;
  /** How long at most a process does nothing, now and then. */
  readonly processStall: number;
  /** How long at most Discord takes nothing in, now and then. */
  readonly discordStall: number;
  /** How long at most the database is away, now and then; each process finds it again somewhat later. */
  readonly databaseAway: number;
  /** How often in a second a process is killed and replaced, of a thousand. */
  readonly kills: number;
};

const WANTED_AT_ONCE = 24;
const STALLS_PER_SECOND = 0.4;
const FOUND_AGAIN_WITHIN_MS = 700;

/** Each process sends as much as it may for so many milliseconds. Gives when requests arrived, in order. */
export async function shareLimit(
  random: Random,
  processes: number,
  milliseconds: number,
  trouble: Trouble,
): Promise<readonly number[]> {
  let now = 0;
  let rowAhead = 0;
  let discordBack = 0;
  let databaseBack = Number.NEGATIVE_INFINITY;
  const tasks: { readonly at: number; readonly task: () => void }[] = [];
  const arrivals: number[] = [];
  const after = (wait: number, task: () => void) => tasks.push({ at: now + wait, task });
  const upTo = (most: number) => random.next() ** 4 * most;
  const lapse = (wait: number) => new Promise<void>((resolve) => after(wait, resolve));
  const ofDatabase = 1e12 * random.next();

  const begin = () => {
    const own = 1e6 * random.next();
    let isAlive = true;
    let busyUntil = 0;
    const findsAgainAfter = trouble.databaseAway > 0 ? random.next() * FOUND_AGAIN_WITHIN_MS : 0;
    /** What happens to a process that is busy happens when it is not. */
    const here = (wait: number, task: () => void) =>
      after(wait, () => {
        if (!isAlive) return;
        if (now < busyUntil) here(busyUntil - now, task);
        else task();
      });
    const store: PermitStore = {
      async lease(count, spacing, lead) {
        await lapse(1 + upTo(trouble.database));
        if (now < databaseBack + findsAgainAfter) throw new Error("the database is away");
        const first = Math.max(rowAhead, now + lead);
        rowAhead = first + count * spacing;
        const lease = { now: now + ofDatabase, first: first + ofDatabase };
        const { promise, resolve } = Promise.withResolvers<void>();
        here(1 + upTo(trouble.database), resolve);
        await promise;
        return lease;
      },
      hold: async () => {},
      refused: async () => {},
    };
    const permits = createPermits(store, {
      now: () => now + own,
      after: (wait, task) => here(wait + upTo(trouble.timers), task),
    });
    const request = async (): Promise<void> => {
      await permits.take("digests");
      const answered = permits.sent();
      after(upTo(trouble.way), () => {
        const wait = Math.max(0, discordBack - now);
        after(wait, () => {
          arrivals.push(now);
          here(2 + upTo(trouble.way), () => {
            answered();
            void request();
          });
        });
      });
    };
    for (let n = 0; n < WANTED_AT_ONCE; n++) void request();
    return {
      kill: () => {
        isAlive = false;
      },
      stall: (wait: number) => {
        busyUntil = now + wait;
      },
    };
  };

  const alive = Array.from({ length: processes }, begin);
  const eachTenth = () => {
    alive.forEach((process, index) => {
      if (random.chance(STALLS_PER_SECOND / 10)) process.stall(random.next() * trouble.processStall);
      if (!random.chance(trouble.kills / 10_000)) return;
      process.kill();
      alive[index] = begin();
    });
    if (random.chance(STALLS_PER_SECOND / 10)) discordBack = now + random.next() * trouble.discordStall;
    if (trouble.databaseAway > 0 && random.chance(STALLS_PER_SECOND / 10))
      databaseBack = now + random.next() * trouble.databaseAway;
    after(100, eachTenth);
  };
  eachTenth();
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    tasks.sort((a, b) => a.at - b.at);
    const next = tasks.shift();
    if (next === undefined || next.at > milliseconds) return arrivals;
    now = Math.max(now, next.at);
    next.task();
  }
}
