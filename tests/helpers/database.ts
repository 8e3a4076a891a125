// A store over a file that any number of processes of a test may have open at once, and what stands in the file.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { openDatabase } from "#src/store/database.ts";
import { migrateSqlite, overSqlite } from "#src/store/sqlite.ts";
import { type Store, storeOver } from "#src/store/store.ts";

/** A file in which there is nothing but the tables. */
const EMPTY = await (async () => {
  const folder = mkdtempSync(join(tmpdir(), "attache-empty-"));
  const path = join(folder, "empty.sqlite");
  const database = openDatabase(path);
  await migrateSqlite(database);
  database.close();
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
})();

/** The store in this folder; it does not ask who else has it open. */
export function openStoreIn(folder: string): Store {
  const path = join(folder, "attache.sqlite");
  if (!existsSync(path)) writeFileSync(path, EMPTY);
  return storeOver(overSqlite(openDatabase(path)));
}

/** Where one record stands: its table, and what is true of it alone. */
export type Where = { readonly table: string; readonly where: string };

export const subscriptionRow = (guild: string, number: number): Where => ({
  table: "subscription",
  where: `guild = '${guild}' AND number = ${number}`,
});

export const editionRow = (guild: string, id: string): Where => ({
  table: "edition",
  where: `guild = '${guild}' AND id = '${id}'`,
});

export const followerRow = (person: string): Where => ({ table: "follower", where: `person = '${person}'` });

/** Makes one record unreadable, behind the store's back: JSON of a wrong shape, or none. Throws when there is no such record. */
export function spoil(folder: string, { table, where }: Where, body = "{}"): void {
  const raw = new DatabaseSync(join(folder, "attache.sqlite"));
  const { changes } = raw.prepare(`UPDATE ${table} SET body = ? WHERE ${where}`).run(body);
  raw.close();
  if (Number(changes) !== 1) throw new Error(`no record in ${table} where ${where}`);
}
