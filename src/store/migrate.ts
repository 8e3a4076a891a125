// Brings a database to the shape that this version works with, step by step; docs/adr/0014-stored-shapes-and-migrations.md.

import { unusableDatabase } from "../process/startup-error.ts";
import { MIGRATIONS, type TableTypes } from "./migrations.ts";
import type { Sql } from "./table.ts";

/** `unreadable` names the rows that were kept as they are, because what they say could not be made out. */
export type Migrated = { readonly version: number; readonly name: string; readonly unreadable: readonly string[] };

/**
 * Each step is one transaction: a process that dies over it leaves the database as it was before, and the next one
 * begins that step anew. `tell` hears of each step that is done. To be called by whoever has the database for itself.
 * Throws a StartupError for one of a newer version, and what the database says when it fails.
 */
export async function migrate(sql: Sql, types: TableTypes, tell: (done: Migrated) => void): Promise<void> {
  await sql.ask(
    `CREATE TABLE IF NOT EXISTS migration (version ${types.integer} PRIMARY KEY, name ${types.text} NOT NULL, at ${types.integer} NOT NULL)${types.end}`,
  );
  const present = await versionOf(sql);
  if (present > MIGRATIONS.length) {
    throw unusableDatabase(
      `the database has been used by a newer version of this program (its shape is ${present}, and ${MIGRATIONS.length} is the newest that is known here); start that version again, or restore a backup from before`,
    );
  }
  for (const [index, { name, up }] of MIGRATIONS.entries()) {
    const version = index + 1;
    if (version <= present) continue;
    const unreadable = await inTransaction(sql, async () => {
      for (const statement of types.fence(version)) await sql.ask(statement);
      const left = await up(sql, types);
      await sql.ask("INSERT INTO migration (version, name, at) VALUES ($1, $2, $3)", [version, name, Date.now()]);
      return left;
    });
    tell({ version, name, unreadable });
  }
}

/** How many steps the database has behind it. Rejects where nothing was counted yet. */
export async function versionOf(sql: Sql): Promise<number> {
  const [found] = (await sql.ask("SELECT max(version) AS version FROM migration")).rows;
  return Number(found?.version ?? 0);
}

/** All of the task, or nothing of it. */
export async function inTransaction<T>(sql: Sql, task: () => Promise<T>): Promise<T> {
  await sql.ask("BEGIN");
  try {
    const result = await task();
    await sql.ask("COMMIT");
    return result;
  } catch (error) {
    // When this fails too the connection is gone, and the transaction with it.
    await sql.ask("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
