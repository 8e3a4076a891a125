// Things of one kind that are kept as they are, by their ids.
import type { Database, Row } from "./database.ts";
import { isId } from "./database.ts";

export type Collection<T extends { readonly id: string }> = {
  readonly get: (id: string) => T | undefined;
  /** In the order of their ids. */
  readonly all: () => T[];
  /** Adds it, or takes the place of the one with this id. */
  readonly put: (thing: T) => void;
  readonly remove: (id: string) => void;
};

export function createCollection<T extends { readonly id: string }>(kind: string, database: Database): Collection<T> {
  const one = database.select("SELECT json FROM document WHERE kind = ? AND id = ?");
  const all = database.select("SELECT json FROM document WHERE kind = ? ORDER BY id");
  const insert = database.run("INSERT OR REPLACE INTO document (kind, id, json) VALUES (?, ?, ?)");
  const remove = database.run("DELETE FROM document WHERE kind = ? AND id = ?");
  return {
    get: (id) => (isId(id) ? one(kind, BigInt(id)).map((row) => readOwn<T>(row))[0] : undefined),
    all: () => all(kind).map((row) => readOwn<T>(row)),
    put: (thing) => insert(kind, BigInt(thing.id), JSON.stringify(thing)),
    remove: (id) => remove(kind, BigInt(id)),
  };
}

/** What this program wrote as a T is read back without another check. */
function readOwn<T>({ json }: Row): T {
  return JSON.parse(String(json));
}

export type Settings = {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, value: string) => void;
};

export function createSettings(database: Database): Settings {
  const one = database.select("SELECT value FROM setting WHERE name = ?");
  const insert = database.run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)");
  return {
    get: (name) => one(name).map(({ value }) => String(value))[0],
    set: insert,
  };
}
