// A database for a program that is not the bot: held, so that no bot works with it meanwhile, or read beside one that does.
import { existsSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { unusableDatabase, unusablePostgres } from "../process/startup-error.ts";
import { parseStoreAddress } from "./address.ts";
import { sqliteSql } from "./database.ts";
import { type Migrated, versionOf } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";
import { openPostgres } from "./postgres.ts";
import { parseAddress } from "./postgres-address.ts";
import { openLine } from "./postgres-line.ts";
import { openSqlite } from "./sqlite.ts";
import type { Sql } from "./table.ts";
import type { Turn } from "./turn.ts";

export type HeldDatabase = { readonly sql: Sql; readonly close: () => Promise<void> };

/** Waits for nobody: a bot that runs is no accident here. */
const WITHOUT_WAITING: Turn = { timeoutMs: 0, waiting: () => {} };

/** Milliseconds to wait for a writer. */
const READ_TIMEOUT_MS = 5_000;

/**
 * For this process alone, in the shape of this version. `sql` is one connection from first to last, so that a transaction is never
 * gone on with after it was lost. Throws a StartupError when a bot works with it, or it cannot be used.
 */
export async function holdDatabase(url: string, migrated: (done: Migrated) => void = () => {}): Promise<HeldDatabase> {
  const address = parseStoreAddress(url);
  if (address.kind === "sqlite") {
    const database = await openSqlite(address.path, WITHOUT_WAITING, migrated);
    return { sql: database, close: database.close };
  }
  const holder = await openPostgres(address.url, WITHOUT_WAITING, migrated, "alone");
  const line = await openLine(parseAddress(address.url)).catch(async (error: unknown) => {
    await holder.close();
    throw error;
  });
  const close = async () => {
    await line.close();
    await holder.close();
  };
  // Whoever has lost the database meanwhile is refused by `holder`.
  const sql: Sql = {
    async ask(statement, values) {
      if (statement === "COMMIT") await holder.ask("SELECT 1");
      return line.ask(statement, values);
    },
  };
  return { sql, close };
}

/**
 * As it stands at this moment, whatever a running bot writes meanwhile; nothing can be written. Throws a StartupError when there is
 * none, or it has the shape of another version.
 */
export async function openSnapshot(url: string): Promise<HeldDatabase> {
  const address = parseStoreAddress(url);
  const opened = address.kind === "sqlite" ? readFile(address.path) : await readServer(address.url);
  try {
    await expectShape(opened.sql);
    return opened;
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Throws a StartupError unless there is such a file. */
export function expectFile(path: string): void {
  if (!existsSync(path)) throw unusableDatabase(`there is no file ${path}; expected one that a bot has written`);
}

function readFile(path: string): HeldDatabase {
  expectFile(path);
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: READ_TIMEOUT_MS });
    database.exec("BEGIN");
    return { sql: sqliteSql(database), close: async () => database.close() };
  } catch (error) {
    throw unusableDatabase(`the file ${path} cannot be read: ${String(error)}`, error);
  }
}

async function readServer(url: string): Promise<HeldDatabase> {
  try {
    const line = await openLine(parseAddress(url));
    await line.ask("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return { sql: line, close: line.close };
  } catch (error) {
    return unusablePostgres(error);
  }
}

async function expectShape(sql: Sql): Promise<void> {
  const version = await versionOf(sql).catch((error: unknown) => {
    throw unusableDatabase("it holds nothing that this program wrote; expected the database of a bot", error);
  });
  if (version === MIGRATIONS.length) return;
  throw unusableDatabase(
    `its shape is ${version}, and this version works with ${MIGRATIONS.length}; use the version that wrote it, or start this one once`,
  );
}
