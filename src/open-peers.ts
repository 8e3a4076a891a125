// Several processes on one database: who records, who lists what is due, who does which job.
import type { Archive } from "./archive/archive.ts";
import type { Peers } from "./delivery/job-queue.ts";
import type { Exclusively } from "./delivery/keyed-queue.ts";
import { openSharedRecorder, type Recorder } from "./digest/recorder.ts";
import type { UndoneRecords } from "./ledger/undone.ts";
import type { Clock } from "./process/clock.ts";
import type { Config } from "./process/config.ts";
import type { Log } from "./process/log.ts";
import { openPostgresJobs } from "./store/pg-boss-jobs.ts";
import type { SharedStore } from "./store/shared-store.ts";
import type { Store } from "./store/store.ts";

export type RunningPeers = {
  /** For one part of the bot: its keys are its own. */
  readonly of: (room: string) => { readonly recorder: Recorder; readonly peers: Peers };
  /** From now on jobs are taken. To be called when every part of the bot is open. */
  readonly start: () => void;
  /** When all jobs are done that wait for no moment. */
  readonly settled: () => Promise<void>;
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
  if (store.shared === undefined) return undefined;
  const { schema, isLister } = store.shared;
  const shard = config.shards === "auto" ? 0 : Math.min(...config.shards.ids);
  const recorder = openRecorderOf(store.ledger, store.shared, { ...parts, shard });
  const { locks } = store.shared;
  await locks.share("process");
  const jobs = await openPostgresJobs(config.databaseUrl, {
    schema,
    isAlone: async () => !(await locks.isSharedElsewhere("process")),
    async mayWork() {
      // Over a connection that was made anew, it has to be said again that this process is there.
      await locks.share("process");
      return recorder.isLevel();
    },
    isLister: () => isLister(clock.now()),
    report: (err) => log.error({ err }, "the queues of jobs cannot be reached; it is tried again every second"),
  });
  return {
    of: (room) => ({
      recorder,
      peers: { openQueue: jobs.openQueue, exclusively: exclusivelyIn(room, locks, recorder) },
    }),
    start: jobs.start,
    settled: jobs.settled,
    end: jobs.end,
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
