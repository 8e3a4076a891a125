// What is done once a minute for many: what goes wrong with one is reported, and the others go on.
import { createKeyedQueue, type Exclusively, fanOut, type KeyedQueue } from "./keyed-queue.ts";

/** How many are served at the same time: enough to keep Discord's limit busy while each waits for its answer, 50 × 0.3 s. */
const MAX_CONCURRENT = 16;

/** Receives each fault, with a few words for the log on what it happened to. */
export type Report = (fault: unknown, about: string) => void;

/** Jobs with the same `key` run one after the other, also across rounds. */
export type Job = { readonly about: string; readonly key: string; readonly task: () => Promise<unknown> };

export type JobRunner = {
  /** How many run at the same time. */
  readonly width: number;
  /** For what people ask in between: with the same keys it waits for the jobs, and they for it. */
  readonly queue: KeyedQueue;
  /** Runs what `list` gives, all at once or bit by bit. That it cannot be listed is a fault as well. */
  all(about: string, list: () => Promise<readonly Job[]> | AsyncIterable<Job>): Promise<void>;
  guarded(about: string, task: () => Promise<unknown>): Promise<void>;
  /** The tick itself: a call while one is running waits for that one instead. */
  once(tick: () => Promise<void>): () => Promise<void>;
  /** Begins nothing more, and waits until what is running has ended, so that the store can be closed. */
  end(): Promise<void>;
};

/** `exclusively`: against other processes; left out where there are none. */
export function createJobRunner(report: Report, width = MAX_CONCURRENT, exclusively?: Exclusively): JobRunner {
  const queue = createKeyedQueue(exclusively);
  let ticking: Promise<void> | undefined;
  let ending = false;

  const guarded = async (about: string, task: () => Promise<unknown>) => {
    if (ending) return;
    try {
      await task();
    } catch (fault) {
      report(fault, about);
    }
  };

  return {
    width,
    queue,
    guarded,
    all: (about, list) =>
      guarded(about, async () => {
        await fanOut(
          until(() => ending, await list()),
          width,
          (job) => guarded(job.about, () => queue.run(job.key, job.task)),
        );
      }),
    once: (tick) => () => {
      ticking ??= tick().finally(() => {
        ticking = undefined;
      });
      return ticking;
    },
    async end() {
      ending = true;
      await ticking;
      await queue.idle();
    },
  };
}

/** The items, up to the moment from which nothing more is wanted. */
async function* until<T>(ended: () => boolean, items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void> {
  for await (const item of items) {
    if (ended()) return;
    yield item;
  }
}
