// Keyv's storage adapter over a table, with the two things that Keyv has no word for: add if absent, and replace if unchanged.
import { setImmediate } from "node:timers/promises";
import { Hookified } from "hookified";
import {
  type KeyvStorageAdapter,
  type KeyvStorageCapability,
  type KeyvStorageEntry,
  type KeyvStorageGetResult,
  keyvStorageCapability,
} from "keyv";
import type { Table } from "./table.ts";

/** How many rows are read before timers and sockets get their turn. */
const BATCH = 1000;

/**
 * One adapter serves one namespace: two Keyv on the same adapter would overwrite each other's namespace. Every method
 * rejects when the database fails.
 */
export class TableAdapter extends Hookified implements KeyvStorageAdapter {
  readonly namespace: string;
  readonly #table: Table;

  constructor(table: Table, namespace: string) {
    super();
    this.namespace = namespace;
    this.#table = table;
  }

  get capabilities(): KeyvStorageCapability {
    return keyvStorageCapability(this);
  }

  async get<Value>(key: string): Promise<KeyvStorageGetResult<Value>> {
    return (await this.#table.get(this.namespace, [key])).get(key);
  }

  async getMany<Value>(keys: string[]): Promise<Array<KeyvStorageGetResult<Value | undefined>>> {
    const found = await this.#table.get(this.namespace, keys);
    return keys.map((key) => found.get(key));
  }

  async has(key: string): Promise<boolean> {
    return (await this.#table.get(this.namespace, [key])).has(key);
  }

  async hasMany(keys: string[]): Promise<boolean[]> {
    const found = await this.#table.get(this.namespace, keys);
    return keys.map((key) => found.has(key));
  }

  async set(key: string, value: unknown, expires?: number): Promise<boolean> {
    await this.#table.put(this.namespace, [{ key, value: textOf(value), expires }]);
    if (expires !== undefined) await this.#table.purge();
    return true;
  }

  /** All of them or none. */
  async setMany<Value>(entries: KeyvStorageEntry<Value>[]): Promise<boolean[]> {
    const rows = entries.map(({ key, value, expires }) => ({ key, value: textOf(value), expires }));
    await this.#table.put(this.namespace, rows);
    return entries.map(() => true);
  }

  async delete(key: string): Promise<boolean> {
    return (await this.#table.remove(this.namespace, [key])).has(key);
  }

  async deleteMany(keys: string[]): Promise<boolean[]> {
    const removed = await this.#table.remove(this.namespace, keys);
    return keys.map((key) => removed.has(key));
  }

  async clear(): Promise<void> {
    await this.#table.clear(this.namespace);
  }

  async *iterator<Value>(): AsyncGenerator<Array<string | Awaited<Value> | undefined>, void> {
    yield* this.range("", undefined);
  }

  /** Keys with `after` < key < `below`, and their values, in order; without `below` to the end of the namespace. */
  async *range(after: string, below: string | undefined): AsyncGenerator<[key: string, value: string], void> {
    for (let last = after; ; await setImmediate()) {
      const rows = await this.#table.slice(this.namespace, last, below, BATCH);
      for (const { key, value } of rows) yield [key, value];
      const end = rows.at(-1);
      if (end === undefined || rows.length < BATCH) return;
      last = end.key;
    }
  }

  /** Stores the value unless there is one; true if it was stored. */
  async addIfAbsent(key: string, value: unknown): Promise<boolean> {
    return this.#table.add(this.namespace, key, textOf(value));
  }

  /** Replaces the value if it is still `expected`; true if it was. */
  async compareAndSet(key: string, expected: unknown, value: unknown): Promise<boolean> {
    return this.#table.swap(this.namespace, key, textOf(expected), textOf(value));
  }
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("Keyv hands over text; is its serialization switched off?");
  return value;
}
