// “postgres://…” → a database that several processes may work with.
import type { Migrated } from "./migrate.ts";
import { type DatabaseUse, openSession } from "./postgres-session.ts";
import type { Database } from "./table.ts";
import type { Turn } from "./turn.ts";

/**
 * In the shape of this version: `migrated` is told of each step to it. Throws a StartupError when the server cannot be
 * reached, or refuses, or a version that shares with nobody keeps the database.
 */
export async function openPostgres(
  url: string,
  turn: Turn,
  migrated: (done: Migrated) => void = () => {},
  use?: DatabaseUse,
): Promise<Database> {
  const { ask, schema, locks, close } = await openSession(url, turn, migrated, use);
  const live = (now: string) => `(expires IS NULL OR expires > ${now})`;
  return {
    ask,
    async askInOrder(asked) {
      for (const { statement, values } of asked) if ((await ask(statement, values)).count === 0) return false;
      return true;
    },
    shared: { locks, schema },
    close,
    async get(namespace, keys) {
      const { rows } = await ask(
        `SELECT key, value FROM entry WHERE namespace = $1 AND key = ANY ($2::text[]) AND ${live("$3")}`,
        [namespace, keys, Date.now()],
      );
      return new Map(rows.map(({ key, value }) => [String(key), String(value)]));
    },
    async put(namespace, rows) {
      // One statement may write a key only once: the last one counts.
      const last = [...new Map(rows.map((row) => [row.key, row])).values()];
      const columns = [
        last.map(({ key }) => key),
        last.map(({ value }) => value),
        last.map(({ expires }) => expires ?? null),
      ];
      await ask(
        `INSERT INTO entry (namespace, key, value, expires)
         SELECT $1, * FROM unnest($2::text[], $3::text[], $4::bigint[])
         ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
        [namespace, ...columns],
      );
    },
    async add(namespace, key, value) {
      // An expired row that is not purged yet counts as absent.
      const { count } = await ask(
        `INSERT INTO entry (namespace, key, value) VALUES ($1, $2, $3)
         ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value, expires = NULL WHERE entry.expires <= $4`,
        [namespace, key, value, Date.now()],
      );
      return count > 0;
    },
    async swap(namespace, key, expected, value) {
      const { count } = await ask("UPDATE entry SET value = $4 WHERE namespace = $1 AND key = $2 AND value = $3", [
        namespace,
        key,
        expected,
        value,
      ]);
      return count > 0;
    },
    async remove(namespace, keys) {
      const { rows } = await ask("DELETE FROM entry WHERE namespace = $1 AND key = ANY ($2::text[]) RETURNING key", [
        namespace,
        keys,
      ]);
      return new Set(rows.map(({ key }) => String(key)));
    },
    async clear(namespace) {
      await ask("DELETE FROM entry WHERE namespace = $1", [namespace]);
    },
    async purge() {
      await ask("DELETE FROM entry WHERE expires <= $1", [Date.now()]);
    },
    async slice(namespace, after, below, limit) {
      const { rows } = await ask(
        `SELECT key, value FROM entry
         WHERE namespace = $1 AND key > $2 AND ($3::text IS NULL OR key < $3) AND ${live("$4")} ORDER BY key LIMIT $5`,
        [namespace, after, below ?? null, Date.now(), limit],
      );
      return rows.map(({ key, value }) => ({ key: String(key), value: String(value) }));
    },
  };
}
