import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { Table } from "./table.ts";

/** The methods do their work before they return their promises. */
export function sqliteTable(database: DatabaseSync): Table {
  const live = "(expires IS NULL OR expires > ?)";
  const get = database.prepare(`SELECT value FROM entry WHERE namespace = ? AND key = ? AND ${live}`);
  const set = database.prepare("INSERT OR REPLACE INTO entry (namespace, key, value, expires) VALUES (?, ?, ?, ?)");
  // An expired row that is not purged yet counts as absent.
  const add = database.prepare(
    `INSERT INTO entry (namespace, key, value, expires) VALUES (?, ?, ?, NULL)
     ON CONFLICT DO UPDATE SET value = excluded.value, expires = NULL WHERE NOT (entry.expires IS NULL OR entry.expires > ?)`,
  );
  const swap = database.prepare("UPDATE entry SET value = ? WHERE namespace = ? AND key = ? AND value = ?");
  const remove = database.prepare("DELETE FROM entry WHERE namespace = ? AND key = ?");
  const clear = database.prepare("DELETE FROM entry WHERE namespace = ?");
  const purge = database.prepare("DELETE FROM entry WHERE expires <= ?");
  const slice = database.prepare(
    `SELECT key, value FROM entry
     WHERE namespace = ? AND key > ? AND (? IS NULL OR key < ?) AND ${live} ORDER BY key LIMIT ?`,
  );

  return {
    async get(namespace, keys) {
      const now = Date.now();
      return new Map(
        keys.flatMap((key) => {
          const row = get.get(namespace, key, now);
          return row === undefined ? [] : [[key, String(row.value)] as const];
        }),
      );
    },
    async put(namespace, rows) {
      database.exec("BEGIN IMMEDIATE");
      try {
        for (const { key, value, expires } of rows) set.run(namespace, key, value, expires ?? null);
        database.exec("COMMIT");
      } catch (error) {
        if (database.isTransaction) database.exec("ROLLBACK");
        throw error;
      }
    },
    async add(namespace, key, value) {
      return changed(add, namespace, key, value, Date.now());
    },
    async swap(namespace, key, expected, value) {
      return changed(swap, value, namespace, key, expected);
    },
    async remove(namespace, keys) {
      return new Set(keys.filter((key) => changed(remove, namespace, key)));
    },
    async clear(namespace) {
      clear.run(namespace);
    },
    async purge() {
      purge.run(Date.now());
    },
    async slice(namespace, after, below, limit) {
      const rows = slice.all(namespace, after, below ?? null, below ?? null, Date.now(), limit);
      return rows.map(({ key, value }) => ({ key: String(key), value: String(value) }));
    },
  };
}

function changed(statement: StatementSync, ...values: (string | number)[]): boolean {
  return Number(statement.run(...values).changes) > 0;
}
