// Jobs in line: whom or what to look at, never what to do. Whoever takes one reads the record and decides.
import type { Job, JobRunner } from "./job-runner.ts";
import type { Exclusively } from "./keyed-queue.ts";

/** The queues that there are. Their names are stored, and stay. */
export const QUEUE_NAMES = ["editions", "subscriptions", "follow-ups", "letters"] as const;

export type QueueName = (typeof QUEUE_NAMES)[number];

/** `waiting`: by queue, jobs that wait or are under way; `givenUp`: those that failed too often and have not succeeded since. */
export type JobDepth = { readonly waiting: Readonly<Record<string, number>>; readonly givenUp: number };

/**
 * `about`: a few words for the log. `part`: what of the key it is about, where there can be several: jobs with the same key still run one
 * after the other.
 */
export type QueuedJob = Pick<Job, "about" | "key"> & { readonly part?: string };

/** Rejects when the job is to be tried again. */
export type JobWorker = (job: QueuedJob) => Promise<void>;

export type JobQueue = {
  /**
   * Puts in line what `list` gives, all at once or bit by bit, but for jobs whose key and part are in line already. That it cannot be listed is
   * reported. Where there is one process it resolves when the jobs are done.
   */
  send(about: string, list: () => Promise<readonly QueuedJob[]> | AsyncIterable<QueuedJob>): Promise<void>;
};

/**
 * `runner` says how many jobs run at the same time, runs those with equal keys one after the other, and reports faults. A queue is
 * opened once for a process.
 */
export type OpenQueue = (name: QueueName, runner: JobRunner, worker: JobWorker) => JobQueue;

/** The other processes that work with the same database. */
export type Peers = { readonly exclusively: Exclusively; readonly openQueue: OpenQueue };

/** For one process alone: a job is done as it is sent, and what fails is listed again by whoever sends it. */
export const openQueueHere: OpenQueue = (_, runner, worker) => ({
  send: (about, list) => runner.all(about, () => withTasks(list(), worker)),
});

async function* withTasks(
  listed: Promise<readonly QueuedJob[]> | AsyncIterable<QueuedJob>,
  worker: JobWorker,
): AsyncGenerator<Job, void> {
  for await (const job of await listed) yield { ...job, task: () => worker(job) };
}
