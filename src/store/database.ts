// The SQLite file: all that the bot has to remember.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Milliseconds to wait for another process that is writing. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens or creates the file, and its folder; `:memory:` keeps everything in memory. A write is on the disk when it
 * returns, also if the power fails then. There need not be any table in it yet. Throws when the file cannot be opened.
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  return database;
}
