// Jobs of several processes: pg-boss keeps them in PostgreSQL, in a schema of its own beside ours.
import { setTimeout } from "node:timers/promises";
import { PgBoss } from "pg-boss";
import * as z from "zod";
import { type JobDepth, type OpenQueue, QUEUE_NAMES, type QueuedJob, type QueueName } from "../delivery/job-queue.ts";
import type { JobRunner } from "../delivery/job-runner.ts";
import { TakenElsewhere } from "../delivery/keyed-queue.ts";
import { unusablePostgres } from "../process/startup-error.ts";
import { createDeadLetters, type DeadLetters } from "./dead-letters.ts";
import { ownJobs } from "./forsaken-jobs.ts";
import { jobDepth } from "./job-depth.ts";
import { createJobLoop } from "./job-loop.ts";
import { bossAddress, jobsSchema } from "./pg-boss-address.ts";
import { startQueues } from "./start-queues.ts";

/** How often a process says that it still works on a job, in milliseconds: well within its heartbeat. */
const TOUCH_INTERVAL_MS = 5_000;

/** How often the jobs of dead processes are looked for, in seconds. */
const SUPERVISE_SECONDS = 10;

/** How often it is looked whether all is done, in milliseconds. */
const SETTLED_INTERVAL_MS = 100;

/** How many jobs are stored in one statement. */
const INSERTED_AT_ONCE = 500;

const JobData = z.object({ key: z.string(), about: z.string(), part: z.string().optional() });

export type PostgresJobs = DeadLetters & {
  readonly openQueue: OpenQueue;
  /** From now on jobs are taken, but only while `mayWork`. To be called when every queue is open. */
  start(): void;
  /** When no job waits any more but those that failed, whoever does them. */
  settled(): Promise<void>;
  /** Of all processes. Rejects when the database fails. */
  depth(): Promise<JobDepth>;
  /** Takes no more jobs, and waits for those that run. */
  end(): Promise<void>;
};

export type PostgresJobsOptions = {
  /** The schema of our own tables; that of the jobs is named after it. */
  readonly schema: string;
  /** Whether this process may take jobs now. Rejects when the database fails. */
  readonly mayWork: () => Promise<boolean>;
  /** Whether it is for this process to say what is due: never while it may not work. Rejects when the database fails. */
  readonly isLister: () => Promise<boolean>;
  /** The name of this process, which no other has had. */
  readonly process: string;
  /** Whether the process of this name works with the database. Rejects when the database fails. */
  readonly isAlive: (process: string) => Promise<boolean>;
  /** Told when the database cannot be asked, once until it can. */
  readonly report: (error: unknown) => void;
};

type Worked = { readonly name: QueueName; readonly runner: JobRunner; readonly worker: Parameters<OpenQueue>[2] };
type FetchedJob = { readonly id: string; readonly data: unknown };

/** Makes the schema and the queues if need be. Rejects with a StartupError when the database refuses, or goes away meanwhile. */
export async function openPostgresJobs(url: string, options: PostgresJobsOptions): Promise<PostgresJobs> {
  const { mayWork, isLister, report } = options;
  const boss = new PgBoss({
    ...bossAddress(url),
    schema: jobsSchema(options.schema),
    max: 4,
    schedule: false,
    superviseIntervalSeconds: SUPERVISE_SECONDS,
    monitorIntervalSeconds: SUPERVISE_SECONDS,
    registerInstance: false,
  });
  let away = false;
  const noteFault = (error: unknown) => {
    // Not the error itself, which may hold the whole connection with what it was opened by.
    const reason = error instanceof Error ? error.message : String(error);
    if (!away) report(new Error(`the database cannot be used: ${reason}`));
    away = true;
  };
  boss.on("error", noteFault);
  await startQueues(boss).catch(unusablePostgres);
  const owned = ownJobs({
    db: boss.getDb(),
    schema: jobsSchema(options.schema),
    queues: QUEUE_NAMES,
    process: options.process,
    isAlive: options.isAlive,
  });
  const dead = createDeadLetters(boss);
  const opened: ReturnType<typeof workOn>[] = [];
  const active = new Map<string, QueueName>();
  const loops: Promise<void>[] = [];
  const ending = new AbortController();

  /** Rejects only when the outcome cannot be stored: then the heartbeat ends, and the job goes to whoever is alive. */
  const perform = async ({ name, runner, worker }: Worked, { id, data }: FetchedJob) => {
    const job = JobData.parse(data) as QueuedJob;
    let fault: unknown;
    let begun = false;
    await runner.guarded(job.about, async () => {
      begun = true;
      try {
        // Who has the key does what there is to do, and otherwise it is listed again in the next minute.
        await runner.queue.run(job.key, () => worker(job), 0);
      } catch (error) {
        if (error instanceof TakenElsewhere) return;
        fault = error;
        throw error;
      }
    });
    if (!begun) return;
    if (fault !== undefined) await boss.fail(name, id, { message: String(fault) });
    else await Promise.all([boss.deleteJob(name, id), dead.forget(name, singletonKeyOf(job))]);
  };

  const workOn = (queue: Worked) =>
    createJobLoop<FetchedJob>({
      width: queue.runner.width,
      async fetch(room) {
        const jobs = (await mayWork()) ? await boss.fetch(queue.name, { batchSize: room }) : [];
        await owned.take(
          queue.name,
          jobs.map(({ id }) => id),
        );
        away = false;
        return jobs;
      },
      async perform(job) {
        active.set(job.id, queue.name);
        await perform(queue, job).finally(() => active.delete(job.id));
      },
      noteFault,
    });

  const touching = setInterval(() => {
    for (const name of QUEUE_NAMES) {
      const ids = [...active].flatMap(([id, queue]) => (queue === name ? [id] : []));
      if (ids.length > 0) boss.touch(name, ids).catch(noteFault);
    }
  }, TOUCH_INTERVAL_MS).unref();

  const countWaiting = async () => {
    const { rows } = await boss.getDb().executeSql(waitingIn(jobsSchema(options.schema)), [[...QUEUE_NAMES]]);
    return Number(rows[0]?.waiting);
  };
  const send = async (name: QueueName, jobs: readonly QueuedJob[]) => {
    await boss.insert(
      name,
      jobs.map((job) => ({ data: { ...job }, singletonKey: singletonKeyOf(job) })),
    );
  };

  return {
    ...dead,
    openQueue(name, runner, worker) {
      const loop = workOn({ name, runner, worker });
      opened.push(loop);
      return {
        send: (about, list) =>
          runner.guarded(about, async () => {
            if (!(await isLister())) return;
            let batch: QueuedJob[] = [];
            for await (const job of await list()) {
              batch.push(job);
              if (batch.length < INSERTED_AT_ONCE) continue;
              await send(name, batch);
              batch = [];
            }
            if (batch.length > 0) await send(name, batch);
            loop.wake();
          }),
      };
    },
    start() {
      loops.push(owned.watch(ending.signal, noteFault));
      for (const loop of opened) loops.push(loop.run(ending.signal));
    },
    async settled() {
      for (;;) {
        const waiting = await countWaiting().catch(noteFault);
        if (waiting === 0) return;
        await setTimeout(SETTLED_INTERVAL_MS);
      }
    },
    depth: () => jobDepth(boss.getDb(), jobsSchema(options.schema)),
    async end() {
      ending.abort();
      await Promise.all(loops);
      clearInterval(touching);
      await boss.stop({ graceful: false });
    },
  };
}

function singletonKeyOf({ key, part }: QueuedJob): string {
  return part === undefined ? key : `${key} ${part}`;
}

function waitingIn(schema: string): string {
  return `SELECT count(*) AS waiting FROM ${schema}.job WHERE name = ANY ($1) AND state IN ('created', 'active')`;
}
