// Tasks with the same key run one after the other, tasks with different keys side by side.

export type KeyedQueue = {
  /** Tasks with the same key run one after the other, in the order in which they came, whatever becomes of each. */
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** When everything that is waiting now has ended. */
  idle(): Promise<void>;
};

export function createKeyedQueue(): KeyedQueue {
  const last = new Map<string, Promise<void>>();
  return {
    run(key, task) {
      const before = last.get(key) ?? Promise.resolve();
      const run = before.then(task);
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

/** Runs a task for each item, at most `width` at a time. Tasks are expected not to reject. */
export async function fanOut<T>(items: readonly T[], width: number, task: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  const work = async () => {
    for (const item of rest) await task(item);
  };
  await Promise.all(Array.from({ length: width }, work));
}
