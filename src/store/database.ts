// The SQLite file: one table for everything that the bot has to remember.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Milliseconds to wait for another process that is writing. */
const PATIENCE = 5000;

/**
 * Opens or creates the file, and its folder; `:memory:` keeps everything in memory. A write is on the disk when it
 * returns, also if the power fails then. Throws when the file cannot be opened.
 */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path, { timeout: PATIENCE });
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  database.exec(`
    CREATE TABLE IF NOT EXISTS entry (
      namespace TEXT NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      expires INTEGER,
      PRIMARY KEY (namespace, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS entry_expires ON entry (expires) WHERE expires IS NOT NULL;
  `);
  return database;
}
