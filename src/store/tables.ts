// The tables that records stand in, as values: for what goes through all of them, whatever they hold.
import { createHash } from "node:crypto";
import type { Sql, SqlValue } from "./table.ts";

/** What processes write about themselves stands in this namespace of `entry`; it belongs to one database, and is no record. */
export const OF_PROCESSES = "process";

/** How many rows are read, and written, in one statement. */
const ROWS_AT_ONCE = 200;

type StoredTable = {
  readonly name: string;
  /** Those of the key first. */
  readonly columns: readonly string[];
  /** How many columns make the key. */
  readonly keys: 1 | 2;
  /** Which columns are whole numbers. */
  readonly integers: readonly string[];
  /** Which rows are records; all, where it is left out. */
  readonly only?: string;
};

/** In no order that matters: no table points at another one. */
export const STORED_TABLES = [
  {
    name: "entry",
    columns: ["namespace", "key", "value", "expires"],
    keys: 2,
    integers: ["expires"],
    only: `namespace <> '${OF_PROCESSES}'`,
  },
  {
    name: "subscription",
    columns: ["guild", "number", "state", "next_at", "body"],
    keys: 2,
    integers: ["number", "next_at"],
  },
  {
    name: "edition",
    columns: ["guild", "id", "subscription", "state", "next_at", "expires", "body"],
    keys: 2,
    integers: ["next_at", "expires"],
  },
  { name: "follower", columns: ["person", "state", "next_at", "body"], keys: 1, integers: ["next_at"] },
  { name: "direct_message", columns: ["person", "next_at", "body"], keys: 1, integers: ["next_at"] },
] as const satisfies readonly StoredTable[];

export type TableName = (typeof STORED_TABLES)[number]["name"];

export type StoredRow = readonly SqlValue[];

/** The rows in the order of their keys, some at a time. */
export async function* rowsIn(sql: Sql, table: StoredTable): AsyncGenerator<readonly StoredRow[], void> {
  const key = table.columns.slice(0, table.keys);
  const places = key.map((_, index) => `$${index + 1}`).join(", ");
  for (let last: StoredRow | undefined; ; ) {
    const after = last === undefined ? [] : [`(${key.join(", ")}) > (${places})`];
    const which = [...after, ...(table.only === undefined ? [] : [table.only])].join(" AND ");
    const { rows } = await sql.ask(
      `SELECT ${table.columns.join(", ")} FROM ${table.name} ${which === "" ? "" : `WHERE ${which}`}
       ORDER BY ${key.join(", ")} LIMIT ${ROWS_AT_ONCE}`,
      last?.slice(0, table.keys) ?? [],
    );
    const read = rows.map((row) =>
      table.columns.map((column) => sqlValue(row[column], table.integers.includes(column))),
    );
    if (read.length > 0) yield read;
    last = read.at(-1);
    if (last === undefined || read.length < ROWS_AT_ONCE) return;
  }
}

export async function insertRows(sql: Sql, table: StoredTable, rows: readonly StoredRow[]): Promise<void> {
  if (rows.length === 0) return;
  let count = 0;
  const places = rows.map((row) => `(${row.map(() => `$${++count}`).join(", ")})`);
  await sql.ask(`INSERT INTO ${table.name} (${table.columns.join(", ")}) VALUES ${places.join(", ")}`, rows.flat());
}

/** How many rows there are, and a checksum (SHA-256, hexadecimal) of all that they say in the order of their keys. */
export type TableSum = { readonly count: number; readonly checksum: string };

/** The sum of the rows that go by; each batch is handed on to `each` as well. */
export async function sumRows(
  batches: AsyncIterable<readonly StoredRow[]>,
  each: (rows: readonly StoredRow[]) => Promise<void> = async () => {},
): Promise<TableSum> {
  const hash = createHash("sha256");
  let count = 0;
  for await (const rows of batches) {
    for (const row of rows) hash.update(`${JSON.stringify(row)}\n`);
    count += rows.length;
    await each(rows);
  }
  return { count, checksum: hash.digest("hex") };
}

/** PostgreSQL gives large whole numbers as texts. */
function sqlValue(value: unknown, isInteger: boolean): SqlValue {
  if (value === null || value === undefined) return null;
  return isInteger ? Number(value) : String(value);
}
