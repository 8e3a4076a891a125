// Writes that come in the same moment reach the disk together: one wait for the disk instead of one for each.
import type { DatabaseSync } from "node:sqlite";

type Write = {
  readonly run: () => unknown;
  readonly done: (result: unknown) => void;
  readonly failed: (error: unknown) => void;
};

export type CommitGroup = {
  /**
   * Does the write together with those of the same turn of the event loop, in the order in which they came. Resolves when
   * it is on the disk. Rejects when it failed, alone, or with all of them when the disk did.
   */
  write<T>(run: () => T): Promise<T>;
  /** Does at once what is waiting, so that the file can be closed. */
  flush(): void;
};

export function createCommitGroup(database: DatabaseSync): CommitGroup {
  let waiting: Write[] = [];

  const flush = () => {
    const writes = waiting;
    waiting = [];
    // Whoever holds a transaction of their own ends it, and so do writes that are alone.
    if (writes.length < 2 || database.isTransaction) for (const write of writes) settle(write);
    else commit(writes);
  };

  const commit = (writes: readonly Write[]) => {
    const told: (() => void)[] = [];
    try {
      database.exec("BEGIN IMMEDIATE");
      for (const { run, done, failed } of writes) {
        try {
          const result = run();
          told.push(() => done(result));
        } catch (error) {
          // A full disk ends the transaction itself; any other fault undoes its own statement only.
          if (!database.isTransaction) throw error;
          told.push(() => failed(error));
        }
      }
      database.exec("COMMIT");
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec("ROLLBACK");
      for (const { failed } of writes) failed(error);
      return;
    }
    for (const tell of told) tell();
  };

  return {
    write<T>(run: () => T): Promise<T> {
      return new Promise<T>((done, failed) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ run, done: (result) => done(result as T), failed });
      });
    },
    flush,
  };
}

function settle({ run, done, failed }: Write): void {
  try {
    done(run());
  } catch (error) {
    failed(error);
  }
}
