// The shapes that a database has had, oldest first. A step that has been released is never changed again.
import { fenceStatements } from "./fence.ts";
import { moveRecords } from "./move-records.ts";
import type { Sql } from "./table.ts";

/**
 * How the database writes the types of columns, and what ends the making of a table. Texts sort by their bytes. `fence`: statements that keep out, from
 * this version on, what programs of older ones write that still run; none where there is one program at a time.
 */
export type TableTypes = {
  readonly text: string;
  readonly integer: string;
  readonly end: string;
  readonly fence: (version: number) => readonly string[];
};

/** Up to this version programs did not say what shape they know. */
const NOT_SAID_UP_TO = 2;

export const SQLITE_TYPES: TableTypes = { text: "TEXT", integer: "INTEGER", end: " STRICT", fence: () => [] };
export const POSTGRES_TYPES: TableTypes = {
  text: 'text COLLATE "C"',
  integer: "bigint",
  end: "",
  fence: (version) => (version > NOT_SAID_UP_TO ? fenceStatements(version) : []),
};

export type Migration = {
  readonly name: string;
  /** Gives the names of rows that could not be read, and were kept. */
  up(sql: Sql, types: TableTypes): Promise<readonly string[]>;
};

/** The version of a database is the number of steps that it has behind it. */
export const MIGRATIONS: readonly Migration[] = [
  { name: "everything by namespace and key", up: createEntry },
  { name: "subscriptions, editions, followers and direct messages in tables of their own", up: createRecords },
  { name: "titles of events in the ledger", up: moveNothing },
];

/** What is new has room where it is. But an older program would drop it when it records, and is kept out from here on. */
async function moveNothing(): Promise<readonly string[]> {
  return [];
}

/** Databases from before steps were counted have this already. */
async function createEntry(sql: Sql, { text, integer, end }: TableTypes): Promise<readonly string[]> {
  await sql.ask(
    `CREATE TABLE IF NOT EXISTS entry (
       namespace ${text} NOT NULL,
       key ${text} NOT NULL,
       value ${text} NOT NULL,
       expires ${integer},
       PRIMARY KEY (namespace, key)
     )${end === "" ? "" : `${end}, WITHOUT ROWID`}`,
  );
  await sql.ask("CREATE INDEX IF NOT EXISTS entry_expires ON entry (expires) WHERE expires IS NOT NULL");
  return [];
}

/**
 * What is asked for by time or state. `next_at`: when to look at it next, in milliseconds since 1970; null: not before
 * something else changes. `body`: all of it, as JSON.
 */
async function createRecords(sql: Sql, types: TableTypes): Promise<readonly string[]> {
  const { text, integer, end } = types;
  for (const statement of [
    `CREATE TABLE subscription (
       guild ${text} NOT NULL,
       number ${integer} NOT NULL,
       state ${text} NOT NULL,
       next_at ${integer},
       body ${text} NOT NULL,
       PRIMARY KEY (guild, number)
     )${end}`,
    "CREATE INDEX subscription_due ON subscription (state, next_at)",
    `CREATE TABLE edition (
       guild ${text} NOT NULL,
       id ${text} NOT NULL,
       subscription ${text} NOT NULL,
       state ${text} NOT NULL,
       next_at ${integer},
       expires ${integer},
       body ${text} NOT NULL,
       PRIMARY KEY (guild, id)
     )${end}`,
    "CREATE INDEX edition_due ON edition (state, next_at)",
    "CREATE INDEX edition_subscription ON edition (guild, subscription, state)",
    "CREATE INDEX edition_expires ON edition (expires) WHERE expires IS NOT NULL",
    `CREATE TABLE follower (
       person ${text} NOT NULL PRIMARY KEY,
       state ${text} NOT NULL,
       next_at ${integer},
       body ${text} NOT NULL
     )${end}`,
    "CREATE INDEX follower_due ON follower (state, next_at)",
    `CREATE TABLE direct_message (
       person ${text} NOT NULL PRIMARY KEY,
       next_at ${integer} NOT NULL,
       body ${text} NOT NULL
     )${end}`,
    "CREATE INDEX direct_message_due ON direct_message (next_at)",
  ]) {
    await sql.ask(statement);
  }
  return moveRecords(sql);
}
