// Keyv's storage adapter over node:sqlite, with the two things that Keyv has no word for: add if absent, and replace if unchanged.
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { Hookified } from "hookified";
import {
  type KeyvStorageAdapter,
  type KeyvStorageCapability,
  type KeyvStorageEntry,
  type KeyvStorageGetResult,
  keyvStorageCapability,
} from "keyv";

/** How many rows are read before timers and sockets get their turn. */
const BATCH = 1000;

export type Row = readonly [key: string, value: string];

/**
 * One adapter serves one namespace: two Keyv on the same adapter would overwrite each other's namespace. Keys are kept in
 * the order of their characters. Every method rejects when SQLite fails.
 */
export class SqliteAdapter extends Hookified implements KeyvStorageAdapter {
  readonly namespace: string;
  readonly #database: DatabaseSync;
  readonly #statements: ReturnType<typeof prepare>;

  constructor(database: DatabaseSync, namespace: string) {
    super();
    this.namespace = namespace;
    this.#database = database;
    this.#statements = prepare(database);
  }

  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this);
  }

  async get<Value>(key: string): Promise<KeyvStorageGetResult<Value>> {
    return this.#read(key);
  }

  async getMany<Value>(keys: string[]): Promise<Array<KeyvStorageGetResult<Value | undefined>>> {
    return keys.map((key) => this.#read(key));
  }

  async has(key: string): Promise<boolean> {
    return this.#read(key) !== undefined;
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    return keys.map((key) => this.#read(key) !== undefined);
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    this.#write(key, value, expires);
    if (expires !== undefined) this.purge();
    return true;
  }

  /** All of them or none. */
  async setMany<Value>(entries: KeyvStorageEntry<Value>[]): Promise<boolean[]> {
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      for (const { key, value, expires } of entries) this.#write(key, value, expires);
      this.#database.exec("COMMIT");
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
      throw error;
    }
    return entries.map(() => true);
  }

  async delete(key: string): Promise<boolean> {
    return changed(this.#statements.remove, this.namespace, key);
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    return keys.map((key) => changed(this.#statements.remove, this.namespace, key));
  }

  async clear(): Promise<void> {
    this.#statements.clear.run(this.namespace);
  }

  async *iterator<Value>(): AsyncGenerator<Array<string | Awaited<Value> | undefined>, void> {
    for await (const [key, value] of this.range("", undefined)) yield [key, value];
  }

  /** The rows with `from` < key < `below` in the order of their keys; without `below` to the end of the namespace. */
  async *range(from: string, below: string | undefined): AsyncGenerator<Row, void> {
    let last = from;
    for (;;) {
      const rows = this.#statements.range.all(this.namespace, last, below ?? null, below ?? null, Date.now(), BATCH);
      for (const { key, value } of rows) yield [String(key), String(value)];
      const end = rows.at(-1);
      if (end === undefined || rows.length < BATCH) return;
      last = String(end.key);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Stores the value unless there is one; true if it was stored. One statement, so it holds between processes too. */
  async addIfAbsent(key: string, value: unknown): Promise<boolean> {
    return changed(this.#statements.add, this.namespace, key, textOf(value), Date.now());
  }

  /** Replaces the value if it is still `expected`; true if it was. */
  async compareAndSet(key: string, expected: unknown, value: unknown): Promise<boolean> {
    return changed(this.#statements.swap, textOf(value), this.namespace, key, textOf(expected));
  }

  /** Removes what has expired, in all namespaces. */
  purge(): void {
    this.#statements.purge.run(Date.now());
  }

  #read(key: string): string | undefined {
    const row = this.#statements.get.get(this.namespace, key, Date.now());
    return row === undefined ? undefined : String(row.value);
  }

  #write(key: string, value: unknown, expires: number | undefined): void {
    this.#statements.set.run(this.namespace, key, textOf(value), expires ?? null);
  }
}

function prepare(database: DatabaseSync) {
  const live = "(expires IS NULL OR expires > ?)";
  return {
    get: database.prepare(`SELECT value FROM entry WHERE namespace = ? AND key = ? AND ${live}`),
    set: database.prepare("INSERT OR REPLACE INTO entry (namespace, key, value, expires) VALUES (?, ?, ?, ?)"),
    // An expired row that is not purged yet counts as absent.
    add: database.prepare(
      `INSERT INTO entry (namespace, key, value, expires) VALUES (?, ?, ?, NULL)
       ON CONFLICT DO UPDATE SET value = excluded.value, expires = NULL WHERE NOT (entry.expires IS NULL OR entry.expires > ?)`,
    ),
    swap: database.prepare("UPDATE entry SET value = ? WHERE namespace = ? AND key = ? AND value = ?"),
    remove: database.prepare("DELETE FROM entry WHERE namespace = ? AND key = ?"),
    clear: database.prepare("DELETE FROM entry WHERE namespace = ?"),
    purge: database.prepare("DELETE FROM entry WHERE expires <= ?"),
    range: database.prepare(
      `SELECT key, value FROM entry
       WHERE namespace = ? AND key > ? AND (? IS NULL OR key < ?) AND ${live} ORDER BY key LIMIT ?`,
    ),
  };
}

function changed(statement: StatementSync, ...values: (string | number)[]): boolean {
  return Number(statement.run(...values).changes) > 0;
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("Keyv hands over text; is its serialization switched off?");
  return value;
}
