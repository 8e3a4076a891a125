// Commits that wait for the disk in another thread. SQLite would wait for it in this one, which answers people and speaks to Discord.
import { closeSync, fdatasync, openSync, realpathSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";

const syncData = promisify(fdatasync);

export type WalFile = {
  /** What `commit` wrote is on the disk when this resolves; rejects when that cannot be said. For one commit at a time. */
  durably<T>(commit: () => T): Promise<T>;
  /** To be called before each write, whoever waits for it: throws while what was written before may be lost. */
  expectSound(): void;
  /** To be called when the database is closed. */
  close(): Promise<void>;
};

/**
 * The write-ahead log of a database file; undefined where there is none. A commit appends to it, and stands once that is on the disk:
 * so SQLite itself does with `synchronous = FULL`, which holds for everything that is committed otherwise. Who reads sees it before; but
 * what they write then comes after it in the log, so nothing is ever on the disk without what it rests on. `syncFile`: brings a file to the disk.
 */
export function openWalFile(database: DatabaseSync, syncFile = syncData): WalFile | undefined {
  const path = database.location();
  if (path === null || database.prepare("PRAGMA journal_mode").get()?.journal_mode !== "wal") return undefined;
  // It is there after the first read, and stays as long as the database is open.
  database.prepare("SELECT count(*) FROM sqlite_schema").get();
  const descriptor = openSync(`${realpathSync(path)}-wal`, "r+");
  let syncing: Promise<void> = Promise.resolve();
  let inDoubt = false;

  /** The whole log into the file, and that to the disk. For the system tells of a fault once: asked again, it would take what was lost for written. */
  const moveAll = () => {
    const moved = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get();
    if (moved?.busy !== 0) throw new Error("what was written could not be brought to the disk");
    inDoubt = false;
  };

  const sync = async () => {
    try {
      await syncFile(descriptor);
    } catch {
      inDoubt = true;
      moveAll();
    }
  };

  return {
    async durably(commit) {
      database.exec("PRAGMA synchronous = NORMAL");
      const done = (() => {
        try {
          return commit();
        } finally {
          database.exec("PRAGMA synchronous = FULL");
        }
      })();
      syncing = sync();
      await syncing;
      return done;
    },
    expectSound() {
      if (inDoubt) moveAll();
    },
    async close() {
      await syncing.catch(() => undefined);
      closeSync(descriptor);
    },
  };
}
