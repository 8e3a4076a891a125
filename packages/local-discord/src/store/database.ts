// One SQLite file keeps everything that somebody has seen.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";

export type Row = Readonly<Record<string, unknown>>;
type SqlValue = string | number | bigint | null | Uint8Array;

export type Database = {
  readonly select: (sql: string) => (...values: SqlValue[]) => Row[];
  readonly run: (sql: string) => (...values: SqlValue[]) => void;
  /** Does all of it or nothing. Not to be nested. */
  readonly together: (work: () => void) => void;
  readonly close: () => void;
};

const TABLES = `
  CREATE TABLE IF NOT EXISTS message (id INTEGER PRIMARY KEY, channel TEXT NOT NULL, json TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS message_channel ON message (channel, id);
  CREATE TABLE IF NOT EXISTS command (place INTEGER PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS nonce (author TEXT, nonce TEXT, message TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (author, nonce));
  CREATE TABLE IF NOT EXISTS file (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS document (kind TEXT, id INTEGER, json TEXT NOT NULL, PRIMARY KEY (kind, id));
  CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/** Columns that files made by earlier versions lack. */
const LATER_COLUMNS = { message: { viewer: "TEXT", pinned: "INTEGER" } } as const;

/** The file cannot be opened or written. The message says which, why, and what was expected. */
export class UnusableFile extends Error {
  override name = "UnusableFile" as const;

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`the file of the local Discord, ${path}, cannot be used: ${reason}; expected a file that can be written`, {
      cause,
    });
  }
}

/** Opens or creates the file; `:memory:` forgets. Throws UnusableFile. */
export function openDatabase(path: string): Database {
  const database = openFile(path);
  return {
    select(sql) {
      const statement = database.prepare(sql);
      return (...values) => statement.all(...values);
    },
    run(sql) {
      const statement = database.prepare(sql);
      return (...values) => void statement.run(...values);
    },
    together(work) {
      database.exec("BEGIN IMMEDIATE");
      try {
        work();
        database.exec("COMMIT");
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => database.close(),
  };
}

function openFile(path: string): DatabaseSync {
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;");
    database.exec(TABLES);
    for (const [table, columns] of Object.entries(LATER_COLUMNS)) {
      const present = database.prepare(`PRAGMA table_info(${table})`).all();
      for (const [name, type] of Object.entries(columns)) {
        if (present.some((column) => column.name === name)) continue;
        database.exec(`ALTER TABLE ${table} ADD COLUMN ${name} ${type}`);
      }
    }
    return database;
  } catch (error) {
    throw new UnusableFile(path, error);
  }
}

/** Whether SQLite can look for it: Discord's ids are 64-bit numbers in decimal, and none yet needs the highest bit. */
export function isId(text: string): boolean {
  return /^\d{1,19}$/.test(text) && BigInt(text) < 2n ** 63n;
}
