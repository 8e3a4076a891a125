// Takes jobs as there is room for them, until it is told to end.
import { setTimeout } from "node:timers/promises";

/** How long to wait, in milliseconds: for the next job where there was none, for room, and for a database that cannot be asked. */
const IDLE_MS = 500;
const BUSY_MS = 100;
const JOB_FAULT_PAUSE_MS = 1_000;

type JobLoopPorts<T> = {
  /** How many run at the same time. */
  readonly width: number;
  /** At most `room` of them; none while this process may not work. */
  readonly fetch: (room: number) => Promise<readonly T[]>;
  readonly perform: (job: T) => Promise<void>;
  /** Of a fetch, or of the end of a job. The loop goes on. */
  readonly noteFault: (error: unknown) => void;
};

export type JobLoop = {
  /** Begins; resolves when it was told to end and the last job has ended. */
  run(ending: AbortSignal): Promise<void>;
  /** There is a job: it is taken at once. Without this it would be found a bit later. */
  wake(): void;
};

export function createJobLoop<T>({ width, fetch, perform, noteFault }: JobLoopPorts<T>): JobLoop {
  let running = 0;
  let wake = () => {};
  const begin = (job: T) => {
    running++;
    perform(job)
      .catch(noteFault)
      .finally(() => {
        running--;
      });
  };
  const pause = async (ms: number, ending: AbortSignal) => {
    const woken = new AbortController();
    wake = () => woken.abort();
    await setTimeout(ms, undefined, { signal: AbortSignal.any([ending, woken.signal]) }).catch(() => undefined);
  };

  return {
    wake: () => wake(),
    async run(ending) {
      while (!ending.aborted) {
        try {
          const jobs = running < width ? await fetch(width - running) : [];
          for (const job of jobs) begin(job);
          await pause(jobs.length > 0 ? 0 : running > 0 ? BUSY_MS : IDLE_MS, ending);
        } catch (error) {
          noteFault(error);
          await pause(JOB_FAULT_PAUSE_MS, ending);
        }
      }
      while (running > 0) await setTimeout(BUSY_MS);
    },
  };
}
