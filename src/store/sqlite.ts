// “sqlite:…” → a database that no other process works with.

import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { StartupError, unusableDatabase } from "../process/startup-error.ts";
import { openDatabase, sqliteSql } from "./database.ts";
import { createCommitGroup } from "./group-commit.ts";
import { type Migrated, migrate } from "./migrate.ts";
import { SQLITE_TYPES } from "./migrations.ts";
import { sqliteTable } from "./sqlite-table.ts";
import type { Database } from "./table.ts";
import { type Turn, waitForTurn } from "./turn.ts";

const SQLITE_BUSY = 5;

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
  let release = () => {};
  try {
    if (path !== ":memory:") {
      const file = realpathSync(path);
      expectWritable([file, `${file}-wal`, `${file}-shm`, `${file}.lock`]);
      release = await lock(`${file}.lock`, turn);
    }
    await migrateSqlite(database, migrated).catch((error: unknown) => {
      throw error instanceof StartupError ? error : unusable(path, error);
    });
    return overSqlite(database, release);
  } catch (error) {
    database.close();
    release();
    throw error;
  }
}

/** Throws a StartupError for a file of a newer version, and what SQLite says. */
export function migrateSqlite(database: DatabaseSync, migrated: (done: Migrated) => void = () => {}): Promise<void> {
  return migrate(sqliteSql(database), SQLITE_TYPES, migrated);
}

/** Over a file that is open already and has the shape of this version; it does not ask who else has it open. */
export function overSqlite(database: DatabaseSync, release: () => void = () => {}): Database {
  const group = createCommitGroup(database);
  return {
    ...sqliteTable(database),
    ...sqliteSql(database, group),
    async close() {
      group.flush();
      database.close();
      release();
    },
  };
}

/**
 * Holds a file of its own beside the database, so that backups and other readers are not shut out. The operating system
 * lets go of it when the process dies, however it dies.
 */
async function lock(path: string, turn: Turn): Promise<() => void> {
  const holder = new DatabaseSync(path, { timeout: 0 });
  try {
    await waitForTurn(async () => {
      try {
        holder.exec("BEGIN EXCLUSIVE");
        return true;
      } catch (error) {
        if (error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY) return false;
        throw error;
      }
    }, turn);
  } catch (error) {
    holder.close();
    throw error;
  }
  return () => holder.close();
}

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
