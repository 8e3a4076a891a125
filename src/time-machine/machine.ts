// Where the time machine stands and where it goes: one world at a time, made anew for a day, or taken on from day to day.

import { addDays, type Day } from "@attache/edtf";
import { isOnBar, type TimeTravel, type TravelState } from "@attache/local-discord";

/** A bot in a Discord of its own, on some day. */
export type WorldThen = {
  /** Lets the day that follows pass: what falls due in its morning, then what becomes known on it. */
  readonly pass: (day: Day) => Promise<void>;
  readonly end: () => Promise<void>;
};

export type Film = { readonly title: string; readonly from: Day; readonly to: Day; readonly seconds: number };

/** Day and number of developments, oldest first. */
type Marks = readonly (readonly [day: Day, weight: number])[];

export type MachineParts = {
  /** Reads what the worlds are founded from. Resolves to the days of the bar. Asked for when somebody looks for the first time, or before. */
  readonly read: () => Promise<Marks>;
  readonly films: readonly Film[];
  /** Where it stands before anybody has chosen a day. */
  readonly firstDay: Day;
  /** Founds a world on a day. */
  readonly found: (day: Day) => Promise<WorldThen>;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly report: (error: unknown) => void;
};

export type Machine = TimeTravel & {
  /** Reads ahead, so that whoever looks first waits less. What goes wrong is told when somebody looks. */
  readonly prepare: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What plays without a film: a second a day. */
const PLAYED_DAY_MS = 1000;

export function createMachine({ read, films, firstDay, found, wait, report }: MachineParts): Machine {
  let state: TravelState = { day: firstDay, stage: "asleep" };
  let world: WorldThen | undefined;
  let marks: Marks = [];
  let reading: Promise<Marks> | undefined;
  let last: Promise<void> = Promise.resolve();
  /** Whatever is asked for later takes the place of what is under way. */
  let turn = 0;
  let isClosed = false;
  const watchers = new Set<() => void>();

  const become = (next: TravelState) => {
    state = next;
    for (const changed of watchers) changed();
  };
  const next = (job: (isWanted: () => boolean) => Promise<void>) => {
    const mine = ++turn;
    const isWanted = () => mine === turn && !isClosed;
    last = last
      .then(() => (isWanted() ? job(isWanted) : undefined))
      .catch((error: unknown) => {
        report(error);
        // Who looks again begins anew.
        become({ day: state.day, stage: marks.length === 0 ? "asleep" : "ready" });
      });
  };

  const prepare = async () => {
    reading ??= read();
    marks = await reading.catch((error: unknown) => {
      // The next who looks tries again.
      reading = undefined;
      throw error;
    });
  };

  async function arrive(wanted: Day): Promise<void> {
    become({ day: wanted, stage: "travelling" });
    await prepare();
    // What stands in an address was asked for before the bar was known.
    const day = isOnBar(wanted, { marks }) ? wanted : firstDay;
    if (day !== wanted) become({ day, stage: "travelling" });
    await world?.end();
    world = undefined;
    world = await found(day);
    become({ day, stage: "ready" });
  }

  async function playUntil(until: Day, eachMs: number, isWanted: () => boolean): Promise<void> {
    become({ day: state.day, stage: "playing", until });
    while (isWanted() && state.day < until) {
      const day = addDays(state.day, 1);
      // At once, so that what comes in on a day comes while the bar stands on it; and behind its clock, which the bar tells.
      const passes = world?.pass(day);
      become({ day, stage: "playing", until });
      await Promise.all([passes, wait(eachMs)]);
    }
    become({ day: state.day, stage: "ready" });
  }

  return {
    get marks() {
      return marks;
    },
    films,
    state: () => state,
    wake(day) {
      if (state.stage !== "asleep") return;
      become({ day: day ?? firstDay, stage: "travelling" });
      next(() => arrive(state.day));
    },
    travel: (day) => next(() => arrive(day)),
    play: (index) =>
      next(async (isWanted) => {
        const film = index === undefined ? undefined : films[index];
        if (film !== undefined) await arrive(film.from);
        const end = film?.to ?? marks.at(-1)?.[0] ?? state.day;
        const days = film === undefined ? 1 : Math.max(1, (Date.parse(film.to) - Date.parse(film.from)) / 86_400_000);
        await playUntil(end, film === undefined ? PLAYED_DAY_MS : (film.seconds * 1000) / days, isWanted);
      }),
    pause: () => next(async () => become({ day: state.day, stage: "ready" })),
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    prepare: () => prepare().catch(() => undefined),
    async close() {
      isClosed = true;
      await last;
      await world?.end();
    },
  };
}
