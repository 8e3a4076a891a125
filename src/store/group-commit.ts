// Writes that come in the same moment reach the disk together, and nothing else waits for the disk meanwhile.
import type { DatabaseSync } from "node:sqlite";
import type { WalFile } from "./wal-file.ts";

type Write = {
  readonly run: () => unknown;
  readonly done: (result: unknown) => void;
  readonly failed: (error: unknown) => void;
};

export type CommitGroup = {
  /**
   * Does the write together with those of the same turn of the event loop, and with those that came while the last ones were on
   * their way to the disk, in the order in which they came. Resolves when it is on the disk. Rejects when it failed, alone, or with
   * all of them when the disk did.
   */
  write<T>(run: () => T): Promise<T>;
  /** Does at once what is waiting, so that the file can be closed. */
  flush(): void;
};

type Grouping = {
  /** Called before each group of writes: throws where none may be done. */
  readonly look?: (() => void) | undefined;
  /** Where there is a file, and a thread that can wait for the disk. */
  readonly wal?: WalFile | undefined;
};

export function createCommitGroup(database: DatabaseSync, { look = () => {}, wal }: Grouping = {}): CommitGroup {
  let waiting: Write[] = [];
  let underWay = false;

  const take = () => {
    const writes = waiting;
    waiting = [];
    return writes;
  };

  const flush = () => {
    const writes = take();
    if (writes.length === 0 || refuse(writes)) return;
    // Whoever holds a transaction of their own ends it, and so do writes that are alone.
    if (writes.length < 2 || database.isTransaction) for (const write of writes) settle(write);
    else for (const tell of commit(database, writes)) tell();
  };

  /** All of them, when none may be done. */
  const refuse = (writes: readonly Write[]) => {
    try {
      look();
      return false;
    } catch (error) {
      for (const { failed } of writes) failed(error);
      return true;
    }
  };

  const flushBeside = async (file: WalFile) => {
    underWay = true;
    while (waiting.length > 0) {
      if (waiting.length < 2 || !database.isOpen || database.isTransaction) {
        flush();
        continue;
      }
      const writes = take();
      if (refuse(writes)) continue;
      await file
        .durably(() => commit(database, writes))
        .then(
          (told) => {
            for (const tell of told) tell();
          },
          (error: unknown) => {
            for (const { failed } of writes) failed(error);
          },
        );
    }
    underWay = false;
  };

  return {
    write<T>(run: () => T): Promise<T> {
      return new Promise<T>((done, failed) => {
        if (waiting.length === 0 && !underWay) setImmediate(() => (wal === undefined ? flush() : flushBeside(wal)));
        waiting.push({ run, done: (result) => done(result as T), failed });
      });
    },
    flush,
  };
}

/** In one transaction. What each is to be told, once they are on the disk; when there is none to commit, that. */
function commit(database: DatabaseSync, writes: readonly Write[]): readonly (() => void)[] {
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
    return writes.map(
      ({ failed }) =>
        () =>
          failed(error),
    );
  }
  return told;
}

function settle({ run, done, failed }: Write): void {
  try {
    done(run());
  } catch (error) {
    failed(error);
  }
}
