// “sqlite:…” → a database that no other process works with.

import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { StartupError, unusableDatabase } from "../process/startup-error.ts";
import { openDatabase, sqliteSql } from "./database.ts";
import { type FileLock, lock } from "./file-lock.ts";
import { createCommitGroup } from "./group-commit.ts";
import { type Migrated, migrate } from "./migrate.ts";
import { SQLITE_TYPES } from "./migrations.ts";
import { sqliteTable } from "./sqlite-table.ts";
import type { Database } from "./table.ts";
import type { Turn } from "./turn.ts";
import { openWalFile } from "./wal-file.ts";

/**
 * The file, for this process alone until it is closed or the process dies, in the shape of this version: `migrated` is
 * told of each step to it. Throws a StartupError.
 */
export async function openSqlite(
  path: string,
  turn: Turn,
  migrated: (done: Migrated) => void = () => {},
): Promise<Database> {
  const database = openFile(path);
  let held = NOT_LOCKED;
  try {
    if (path !== ":memory:") {
      const file = realpathSync(path);
      expectWritable([file, `${file}-wal`, `${file}-shm`, `${file}.lock`]);
      held = await lock(`${file}.lock`, turn);
    }
    await migrateSqlite(database, migrated).catch((error: unknown) => {
      throw error instanceof StartupError ? error : unusable(path, error);
    });
    return overSqlite(database, held);
  } catch (error) {
    database.close();
    held.release();
    throw error;
  }
}

/** Throws a StartupError for a file of a newer version, and what SQLite says. */
export function migrateSqlite(database: DatabaseSync, migrated: (done: Migrated) => void = () => {}): Promise<void> {
  return migrate(sqliteSql(database), SQLITE_TYPES, migrated);
}

/** Over a file that is open already and has the shape of this version; unless a lock is given, it does not ask who else has it open. */
export function overSqlite(database: DatabaseSync, held: FileLock = NOT_LOCKED): Database {
  const wal = openWalFile(database);
  const look = (use: "read" | "write") => {
    held.expect(use);
    if (use === "write") wal?.expectSound();
  };
  const group = createCommitGroup(database, { look: () => look("write"), wal });
  const table = sqliteTable(database);
  /** What another process works with is neither read nor written: nothing is posted of which there is no trace. */
  const own =
    <Given extends unknown[], T>(run: (...given: Given) => Promise<T>, use: "read" | "write" = "write") =>
    async (...given: Given): Promise<T> => {
      look(use);
      return run(...given);
    };
  return {
    async close() {
      group.flush();
      database.close();
      held.release();
      await wal?.close();
    },
    ...sqliteSql(database, { group, look: () => look("read") }),
    get: own(table.get, "read"),
    put: own(table.put),
    add: own(table.add),
    swap: own(table.swap),
    remove: own(table.remove),
    clear: own(table.clear),
    purge: own(table.purge),
    slice: own(table.slice, "read"),
  };
}

const NOT_LOCKED: FileLock = { expect: () => {}, release: () => {} };

/**
 * SQLite opens a file that this user may not write as one to be read, and says nothing: neither writes nor the lock would hold.
 * Throws a StartupError.
 */
function expectWritable(paths: readonly string[]): void {
  const readOnly = paths.filter((path) => existsSync(path) && !isWritable(path));
  if (readOnly.length === 0) return;
  throw unusableDatabase(
    `read-only for this user: ${readOnly.join(", ")}; expected files that may be written, for instance after chmod u+w or chown`,
  );
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function openFile(path: string): DatabaseSync {
  try {
    return openDatabase(path);
  } catch (error) {
    throw unusable(path, error);
  }
}

function unusable(path: string, error: unknown): StartupError {
  const reason = error instanceof Error ? error.message : String(error);
  return unusableDatabase(`the file ${path} cannot be opened: ${reason}; expected a file that can be written`, error);
}
