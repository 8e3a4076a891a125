// Several processes on one database: who records, who lists what is due, who does which job.
import { randomUUID } from "node:crypto";
import type { Archive } from "./archive/archive.ts";
import type { JobDepth, Peers } from "./delivery/job-queue.ts";
import type { Exclusively } from "./delivery/keyed-queue.ts";
import { openSharedRecorder, type Recorder } from "./digest/recorder.ts";
import type { UndoneRecords } from "./ledger/undone.ts";
import type { Clock } from "./process/clock.ts";
import type { Config } from "./process/config.ts";
import type { Log } from "./process/log.ts";
import type { SharedStore } from "./store/shared-store.ts";
import type { Store } from "./store/store.ts";

export type RunningPeers = {
  /** For one part of the bot: its keys are its own. */
  readonly of: (room: string) => { readonly recorder: Recorder; readonly peers: Peers };
  /** Does what is due each minute, unless a newer version has the database. */
  readonly unlessOutdated: (task: () => Promise<unknown>) => Promise<void>;
  /** From now on jobs are taken. To be called when every part of the bot is open. */
  readonly start: () => void;
  /** When all jobs are done that wait for no moment. */
  readonly settled: () => Promise<void>;
  /** For metrics. Rejects when the database fails. */
  readonly depth: () => Promise<JobDepth>;
  /** Takes no more jobs, and waits for those that run. */
  readonly end: () => Promise<void>;
};

type PeersParts = {
  readonly config: Pick<Config, "databaseUrl" | "shards">;
  readonly store: Store;
  readonly archive: () => Archive;
  readonly undone: () => Promise<UndoneRecords>;
  readonly clock: Clock;
  readonly log: Pick<Log, "warn" | "info" | "error">;
};

/** undefined where one process has the database for itself. Rejects when the database refuses. */
export async function openPeers(parts: PeersParts): Promise<RunningPeers | undefined> {
  const { config, store, clock, log } = parts;
  const { shared } = store;
  if (shared === undefined) return undefined;
  const { schema, locks } = shared;
  const shard = config.shards === "auto" ? 0 : Math.min(...config.shards.ids);
  const isOutdated = watchVersion(shared, log);
  const { record, ...known } = openRecorderOf(store.ledger, shared, { ...parts, shard });
  const recorder: Recorder = { ...known, record: async () => ((await isOutdated()) ? 0 : record()) };
  const process = randomUUID();
  const sayThatWeAreHere = async () => {
    await locks.share(nameLock(process));
    // By which versions before this one find out whether they are alone.
    await locks.share("process");
  };
  const mayWork = async () => {
    // Over a connection that was made anew, it has to be said again.
    await sayThatWeAreHere();
    return recorder.isLevel() && !(await isOutdated());
  };
  await sayThatWeAreHere();
  // Loaded where there is PostgreSQL alone, as in store.ts.
  const { openPostgresJobs } = await import("./store/pg-boss-jobs.ts");
  const jobs = await openPostgresJobs(config.databaseUrl, {
    schema,
    process,
    isAlive: (other) => locks.isSharedElsewhere(nameLock(other)),
    mayWork,
    isLister: () => listsNow(shared, mayWork, clock),
    report: (err) => log.error({ err }, "the queues of jobs cannot be reached; it is tried again every second"),
  });
  return {
    of: (room) => ({
      recorder,
      peers: { openQueue: jobs.openQueue, exclusively: exclusivelyIn(room, locks, recorder) },
    }),
    async unlessOutdated(task) {
      if (!(await isOutdated())) await task();
    },
    start: jobs.start,
    settled: jobs.settled,
    depth: jobs.depth,
    end: jobs.end,
  };
}

/** The session of a process holds it for as long as it lives. */
function nameLock(process: string): string {
  return `process:${process}`;
}

/** Whether this process says what is due. One that may do nothing leaves it to others, or nothing would come out while it is there. */
async function listsNow(
  shared: Pick<SharedStore, "isLister" | "leaveListing">,
  mayWork: () => Promise<boolean>,
  clock: Clock,
): Promise<boolean> {
  if (await mayWork()) return shared.isLister(clock.now());
  await shared.leaveListing();
  return false;
}

/** Told once. Never rejects: who cannot ask goes by the last answer. */
function watchVersion({ isOutdated, locks }: SharedStore, log: Pick<Log, "error">): () => Promise<boolean> {
  let told = false;
  return async () => {
    const is = told || (await isOutdated().catch(() => false));
    if (is && !told) {
      told = true;
      log.error(
        {},
        "a newer version of this program works with the database; this one answers questions, and leaves the rest to that: upgrade it",
      );
      // Nobody is to wait for what this process knows.
      await locks.unshare("level").catch(() => undefined);
    }
    return is;
  };
}

/** The ledger as this process has it, recorded and read under the locks of the database. `shard`: the first one of this process. */
export function openRecorderOf(
  ledger: Store["ledger"],
  { locks, recordedBy }: SharedStore,
  { archive, undone, clock, log, shard }: Omit<PeersParts, "config" | "store"> & { readonly shard: number },
): Recorder {
  let told = false;
  return openSharedRecorder(
    { archive, clock, store: ledger, undone },
    {
      recordedBy,
      shard,
      declareLevel: (level) => (level ? locks.share("level") : locks.unshare("level")),
      isAnotherLevel: () => locks.isSharedElsewhere("level"),
      exclusively: locks.exclusively,
      behind(is) {
        if (is && !told) log.warn({}, "the archive here is not that of the others; what is due is left to them");
        if (!is && told) log.info({}, "the archive here is that of the others again");
        told = is;
      },
    },
  );
}

/** Each task under a lock of its own, after what others have recorded was read. `room`: its keys are its own. */
export function exclusivelyIn(room: string, locks: SharedStore["locks"], recorder: Recorder): Exclusively {
  return (key, patience, task) =>
    locks.exclusively(`${room} ${key}`, patience, async () => {
      await recorder.refresh();
      return task();
    });
}
