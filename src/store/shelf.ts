// Values of one kind by key: Keyv with a schema, and without its habit of hiding faults.
import { jsonSerializer, Keyv } from "keyv";
import * as z from "zod";
import { unusableDatabase } from "../process/startup-error.ts";
import type { Table } from "./table.ts";
import { TableAdapter } from "./table-adapter.ts";

/** The store holds something that this version cannot read, or did not do what it was told. */
export class StoreFault extends Error {
  override name = "StoreFault" as const;
}

/** For a `catch` of what a start reads: tells an operator how to mend a record that cannot be read. Throws anything else as it is. */
export function unreadableRecord(error: unknown): never {
  if (!(error instanceof StoreFault)) throw error;
  throw unusableDatabase(
    `${error.message}\nThe bot cannot begin without this record. npm run store -- check names all that cannot be read, and with --repair puts them aside.`,
    error,
  );
}

/** Every method rejects when the store fails; “undefined” means that there is nothing by this key. */
export type Shelf<T> = {
  get(key: string): Promise<T | undefined>;
  /** `lifetime` in milliseconds; for good when it is left out. */
  set(key: string, value: T, lifetime?: number): Promise<void>;
  /** All of them or none. */
  setMany(entries: readonly { readonly key: string; readonly value: T }[]): Promise<void>;
  /** False when there is a value already, which then stays. */
  add(key: string, value: T): Promise<boolean>;
  /** False when the value is no longer `expected`, and then stays; undefined expects none. */
  replace(key: string, expected: T | undefined, value: T): Promise<boolean>;
  delete(key: string): Promise<void>;
  /** The values with `after` < key < `below`, in the order of keys. `known`: what a text was read as before. */
  range(after: string, below?: string, known?: (key: string, text: string) => T | undefined): Promise<readonly T[]>;
  /** The keys of all values, in order; those of values that cannot be read as well. */
  keys(): Promise<readonly string[]>;
};

/** It keeps nothing: only what it makes of a text is used. */
const DECODER = new Keyv();

function readOffShelf<T>(schema: z.ZodType<T>, raw: unknown, name: string): T {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  throw new StoreFault(`${name} cannot be read: ${z.prettifyError(parsed.error)}`);
}

/** The value in a text as a shelf writes it. Throws StoreFault, which names the record, when this version cannot read it. */
export async function readStored<T>(schema: z.ZodType<T>, text: string, name: string): Promise<T> {
  const decoded = await DECODER.decode(text).catch((error: unknown) => {
    throw new StoreFault(`${name} cannot be read: it is not JSON`, { cause: error });
  });
  return readOffShelf(schema, decoded?.value, name);
}

/** The text in which a shelf keeps a value: Keyv's own. */
export function storedText(value: unknown): string {
  return jsonSerializer.stringify({ value });
}

export function openShelf<T>(table: Table, namespace: string, schema: z.ZodType<T>): Shelf<T> {
  const adapter = new TableAdapter(table, namespace);
  // No error listener: with one, Keyv would answer a failed read with “undefined”, and it would look like news.
  const keyv = new Keyv({ store: adapter, namespace });

  const read = (key: string, raw: unknown): T => readOffShelf(schema, raw, `${namespace}/${key}`);
  const encode = (value: T) => keyv.encode({ value });

  return {
    async get(key) {
      const raw: unknown = await keyv.get(key);
      return raw === undefined ? undefined : read(key, raw);
    },
    async set(key, value, lifetime) {
      if (!(await keyv.set(key, value, lifetime))) throw new StoreFault(`${namespace}/${key} was not stored`);
    },
    async setMany(entries) {
      const stored = await keyv.setMany([...entries]);
      if (!stored.every((ok) => ok)) throw new StoreFault(`${namespace}: not everything was stored`);
    },
    async add(key, value) {
      return adapter.addIfAbsent(key, await encode(value));
    },
    async replace(key, expected, value) {
      if (expected === undefined) return adapter.addIfAbsent(key, await encode(value));
      return adapter.compareAndSet(key, await encode(expected), await encode(value));
    },
    async delete(key) {
      await keyv.delete(key);
    },
    async range(after, below, known) {
      const values: T[] = [];
      for await (const [key, text] of adapter.range(after, below)) {
        values.push(known?.(key, text) ?? (await readStored(schema, text, `${namespace}/${key}`)));
      }
      return values;
    },
    async keys() {
      const keys: string[] = [];
      for await (const [key] of adapter.range("", undefined)) keys.push(key);
      return keys;
    },
  };
}
