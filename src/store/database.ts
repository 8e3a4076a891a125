// The SQLite file: all that the bot has to remember.

import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { StatementSync } from "node:sqlite";
import { DatabaseSync } from "node:sqlite";
import type { CommitGroup } from "./group-commit.ts";
import type { Answer, Database, SqlValue } from "./table.ts";

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

type Grouped = {
  readonly group: CommitGroup;
  /** Called before each read: throws where none may be done. */
  readonly look: () => void;
};

/**
 * Each statement is prepared once. What reads is done before the promise is returned, and without a group what writes as
 * well; with one it is done with others.
 */
export function sqliteSql(database: DatabaseSync, grouped?: Grouped): Pick<Database, "ask" | "askInOrder"> {
  const prepared = new Map<string, { readonly statement: StatementSync; readonly reads: boolean }>();

  const prepare = (text: string) => {
    const known = prepared.get(text);
    if (known !== undefined) return known;
    const statement = database.prepare(text);
    const made = { statement, reads: statement.columns().length > 0 };
    prepared.set(text, made);
    return made;
  };
  const run = ({ statement }: ReturnType<typeof prepare>, values: readonly SqlValue[]): Answer => ({
    rows: [],
    count: Number(statement.run(namedValues(values)).changes),
  });
  return {
    async ask(text, values = []) {
      const made = prepare(text);
      if (!made.reads) return grouped === undefined ? run(made, values) : grouped.group.write(() => run(made, values));
      grouped?.look();
      const rows = made.statement.all(namedValues(values));
      return { rows, count: rows.length };
    },
    async askInOrder(asked) {
      const all = asked.map(({ statement, values }) => ({ made: prepare(statement), values }));
      const runAll = () => all.every(({ made, values }) => run(made, values).count > 0);
      return grouped === undefined ? runAll() : grouped.group.write(runAll);
    },
  };
}

/** “$1”, “$2” … */
function namedValues(values: readonly SqlValue[]): Record<string, SqlValue> {
  const named: Record<string, SqlValue> = {};
  for (const [index, value] of values.entries()) named[`$${index + 1}`] = value;
  return named;
}
