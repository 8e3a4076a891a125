// A copy of all that a running bot remembers, in one SQLite file, whatever the bot keeps it in.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StartupError } from "../process/startup-error.ts";
import { parseStoreAddress } from "./address.ts";
import { copyTables } from "./copy.ts";
import { openDatabase, sqliteSql } from "./database.ts";
import { expectFile, openSnapshot } from "./hold.ts";
import { migrateSqlite } from "./sqlite.ts";
import { rowsIn, STORED_TABLES, sumRows, type TableName } from "./tables.ts";

/** Only for whoever runs the bot: it holds what people follow. */
const PRIVATE_FILE = 0o600;

export type BackedUp = readonly { readonly table: TableName; readonly count: number }[];

/**
 * The file appears when it is whole and on the disk. From SQLite it is a copy of the file, of whatever version; from PostgreSQL the
 * records as they stood at one moment, with their sums held against each other. Throws a StartupError.
 */
export async function backUp(url: string, file: string): Promise<BackedUp> {
  const address = parseStoreAddress(url);
  if (existsSync(file)) throw backupRefused(file, `${file} exists already; expected a new name`);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    closeSync(openSync(part, "wx", PRIVATE_FILE));
    if (address.kind === "sqlite") copyFile(address.path, part);
    else await copyServer(address.url, part);
    const counts = await countsIn(part, file);
    syncToDisk(part);
    renameSync(part, file);
    syncToDisk(dirname(file));
    return counts;
  } catch (error) {
    for (const left of [part, `${part}-wal`, `${part}-shm`]) rmSync(left, { force: true });
    throw error instanceof StartupError
      ? error
      : backupRefused(file, `${file} could not be written: ${String(error)}`, error);
  }
}

function copyFile(path: string, part: string): void {
  expectFile(path);
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    database.prepare("VACUUM INTO ?").run(part);
  } finally {
    database.close();
  }
}

async function copyServer(url: string, part: string): Promise<void> {
  const source = await openSnapshot(url);
  const database = openDatabase(part);
  try {
    await migrateSqlite(database);
    await copyTables(source.sql, sqliteSql(database));
    // One file, and nothing beside it.
    database.exec("PRAGMA journal_mode = DELETE");
  } finally {
    database.close();
    await source.close();
  }
}

/** Counted in what was written, which is held against itself first. */
async function countsIn(part: string, file: string): Promise<BackedUp> {
  const database = new DatabaseSync(part, { readOnly: true });
  try {
    const found = String(database.prepare("PRAGMA integrity_check").get()?.integrity_check);
    if (found !== "ok") throw backupRefused(file, `the copy is not whole: ${found}; check the database itself`);
    const present = new Set(
      database
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .all()
        .map(({ name }) => name),
    );
    const counts: { table: TableName; count: number }[] = [];
    for (const table of STORED_TABLES) {
      if (!present.has(table.name)) continue;
      counts.push({ table: table.name, count: (await sumRows(rowsIn(sqliteSql(database), table))).count });
    }
    return counts;
  } finally {
    database.close();
  }
}

function syncToDisk(path: string): void {
  const opened = openSync(path, "r");
  fsyncSync(opened);
  closeSync(opened);
}

function backupRefused(subject: string, complaint: string, cause?: unknown): StartupError {
  return new StartupError({ subject, complaints: [complaint], cause });
}
