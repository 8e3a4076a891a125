// Tasks with the same key run one after the other, tasks with different keys side by side.
import { setImmediate } from "node:timers/promises";

/** How long a task waits for another process that works with its key, where nothing else is said. Milliseconds. */
const PEER_PATIENCE_MS = 5_000;

/** Another process works with this key. */
export class TakenElsewhere extends Error {
  override name = "TakenElsewhere" as const;

  constructor(key: string) {
    super(`another process works with “${key}” at this moment`);
  }
}

/** Runs the task while no other process runs one with this key. Rejects with TakenElsewhere when that takes longer than `patience`. */
export type Exclusively = <T>(key: string, patience: number, task: () => Promise<T>) => Promise<T>;

export type KeyedQueue = {
  /**
   * Tasks with the same key run one after the other, in the order in which they came, whatever becomes of each. `patience`:
   * for another process that works with that key, in milliseconds.
   */
  run<T>(key: string, task: () => Promise<T>, patience?: number): Promise<T>;
  /** When everything that is waiting now has ended. */
  idle(): Promise<void>;
};

/** `exclusively`: against other processes; left out where there are none. */
export function createKeyedQueue(exclusively?: Exclusively): KeyedQueue {
  const last = new Map<string, Promise<void>>();
  return {
    run(key, task, patience = PEER_PATIENCE_MS) {
      const before = last.get(key) ?? Promise.resolve();
      const run = before.then(exclusively === undefined ? task : () => exclusively(key, patience, task));
      const settled = run.then(
        () => undefined,
        () => undefined,
      );
      last.set(key, settled);
      settled.then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
      return run;
    },
    async idle() {
      await Promise.all(last.values());
    },
  };
}

/**
 * Runs a task for each item, at most `width` at a time; items are asked for as there is room. After each the event loop has
 * its turn, so that many short tasks hold nobody up. Tasks are expected not to reject; when the items cannot be listed, what
 * was begun is ended before that is thrown.
 */
export async function fanOut<T>(
  items: AsyncGenerator<T, void>,
  width: number,
  task: (item: T) => Promise<void>,
): Promise<void> {
  const work = async () => {
    for await (const item of items) {
      await task(item);
      await setImmediate();
    }
  };
  const ended = await Promise.allSettled(Array.from({ length: width }, work));
  for (const one of ended) if (one.status === "rejected") throw one.reason;
}
