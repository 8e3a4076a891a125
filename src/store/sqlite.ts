// “sqlite:…” → a database that no other process works with.
import { realpathSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { openDatabase } from "./database.ts";
import { sqliteTable } from "./sqlite-table.ts";
import type { Database } from "./table.ts";
import { type Turn, waitForTurn } from "./turn.ts";
import { unusableDatabase } from "./unusable.ts";

const SQLITE_BUSY = 5;

/** The file, for this process alone until it is closed or the process dies. Throws a StartupError. */
export async function openSqlite(path: string, turn: Turn): Promise<Database> {
  const database = openFile(path);
  if (path === ":memory:") return overSqlite(database);
  try {
    const release = await lock(`${realpathSync(path)}.lock`, turn);
    return overSqlite(database, release);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The same over a file that is open already; it does not ask who else has it open. */
export function overSqlite(database: DatabaseSync, release: () => void = () => {}): Database {
  return {
    ...sqliteTable(database),
    superseded: new Promise(() => {}),
    async close() {
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

function openFile(path: string): DatabaseSync {
  try {
    return openDatabase(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw unusableDatabase(`the file ${path} cannot be opened: ${reason}; expected a file that can be written`, error);
  }
}
