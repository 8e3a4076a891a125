// The SQLite file: all that the bot has to remember.

import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { StatementSync } from "node:sqlite";
import { DatabaseSync } from "node:sqlite";
import type { CommitGroup } from "./group-commit.ts";
import type { Sql } from "./table.ts";

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

/**
 * Each statement is prepared once. What reads is done before the promise is returned, and without a group what writes as
 * well; with one it is done with others.
 */
export function sqliteSql(database: DatabaseSync, group?: CommitGroup): Sql {
  const prepared = new Map<string, { readonly statement: StatementSync; readonly reads: boolean }>();

  const prepare = (text: string) => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const statement = database.prepare(text);
    const made = { statement, reads: statement.columns().length > 0 };
    prepared.set(text, made);
    return made;
  };
  return {
    async ask(text, values = []) {
      const { statement, reads } = prepare(text);
      const named = Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]));
      const write = () => ({ rows: [], count: Number(statement.run(named).changes) });
      if (!reads) return group === undefined ? write() : group.write(write);
      const rows = statement.all(named);
      return { rows, count: rows.length };
    },
  };
}
