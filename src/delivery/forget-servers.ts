// Servers that the bot is no longer in: what they set up is kept for a while, in case they invite it again, and then forgotten.

import type { Clock } from "../process/clock.ts";
import { iso } from "../process/clock.ts";
import type { Report } from "./job-runner.ts";

/** How long what a server set up is kept once the bot is no longer there. Milliseconds. */
export const SERVER_KEPT_MS = 30 * 24 * 60 * 60_000;

/** How often it is looked who has gone. Milliseconds. */
const LOOK_INTERVAL_MS = 60 * 60_000;

export type ServerStore = {
  /** The servers of which anything is kept. */
  known(): Promise<readonly string[]>;
  /** Since when the bot has been found to be no longer there, RFC 3339, by the id of the server. */
  departed(): Promise<ReadonlyMap<string, string>>;
  depart(guild: string, since: string): Promise<void>;
  returned(guild: string): Promise<void>;
  /** Throws away all that it set up, and that it has gone. Does no harm twice. */
  forget(guild: string): Promise<void>;
};

type ServersNow = {
  readonly known: readonly string[];
  readonly present: ReadonlySet<string>;
  readonly departed: ReadonlyMap<string, string>;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** What is to be noted of whom: those that have just been found gone, those that are back, those whose time is over. */
export function settleServers({ known, present, departed, now }: ServersNow) {
  const gone = [...departed].filter(([guild]) => !present.has(guild));
  return {
    left: known.filter((guild) => !present.has(guild) && !departed.has(guild)),
    back: [...departed.keys()].filter((guild) => present.has(guild)),
    over: gone.filter(([, since]) => now - Date.parse(since) >= SERVER_KEPT_MS).map(([guild]) => guild),
  };
}

export type ServerPorts = {
  readonly store: ServerStore;
  readonly clock: Clock;
  /** The servers in which the bot is, also those that are out of reach; undefined while that is not known for certain. */
  readonly present: () => ReadonlySet<string> | undefined;
  /** Whether another process would know of this server. */
  readonly isForeign: (guild: string) => boolean;
  /** Lets go on what was paused because the bot was removed. */
  readonly restore: (guild: string) => Promise<void>;
  readonly forgotten: (guild: string) => void;
  readonly report: Report;
};

export type ServerMemory = {
  /** Looks at once; a look that runs is waited for. Faults are reported, and dealt with by the next look. */
  look(): Promise<void>;
  /** Looks once an hour; to be called each minute. */
  tick(): Promise<void>;
};

export function createServerMemory(ports: ServerPorts): ServerMemory {
  const { store, clock, report } = ports;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> = Promise.resolve();

  const settle = async () => {
    const present = ports.present();
    if (present === undefined) return;
    const now = clock.now();
    const known = (await store.known()).filter((guild) => !ports.isForeign(guild));
    const departed = new Map([...(await store.departed())].filter(([guild]) => !ports.isForeign(guild)));
    const { left, back, over } = settleServers({ known, present, departed, now });
    for (const guild of left) await store.depart(guild, iso(now));
    for (const guild of back) {
      await ports.restore(guild);
      await store.returned(guild);
    }
    for (const guild of over) {
      await store.forget(guild);
      ports.forgotten(guild);
    }
    lookedAt = now;
  };
  const look = () => {
    looking = looking.then(settle).catch((fault: unknown) => report(fault, "servers that the bot has left"));
    return looking;
  };

  return {
    look,
    async tick() {
      // A clock that was set back is no reason to wait.
      if (Math.abs(clock.now() - lookedAt) >= LOOK_INTERVAL_MS) await look();
    },
  };
}
