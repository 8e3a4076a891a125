// What survives a restart, in SQLite: messages, commands, nonces and files.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { APIApplicationCommand, APIMessage } from "discord-api-types/v10";

export type StoredFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
export type Nonce = { readonly message: string; readonly at: number };

/** Which messages to read: all bounds are exclusive ids. */
export type Range = { readonly before?: bigint; readonly after?: bigint; readonly limit: number };

export type Storage = {
  readonly newestId: () => bigint;
  readonly putMessage: (message: APIMessage) => void;
  readonly message: (id: string) => APIMessage | undefined;
  readonly deleteMessage: (id: string) => void;
  /** Newest first, except after an id alone: then the ones nearest to it, still newest first. */
  readonly messages: (channel: string, range: Range) => APIMessage[];
  readonly commands: () => APIApplicationCommand[];
  readonly setCommands: (commands: readonly APIApplicationCommand[]) => void;
  readonly nonce: (author: string, nonce: string) => Nonce | undefined;
  readonly putNonce: (author: string, nonce: string, entry: Nonce) => void;
  readonly putFile: (id: string, file: StoredFile) => void;
  readonly file: (id: string) => StoredFile | undefined;
  /** Does all of it or nothing. */
  readonly together: (work: () => void) => void;
  readonly close: () => void;
};

const TABLES = `
  CREATE TABLE IF NOT EXISTS message (id INTEGER PRIMARY KEY, channel TEXT NOT NULL, json TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS message_channel ON message (channel, id);
  CREATE TABLE IF NOT EXISTS command (place INTEGER PRIMARY KEY, json TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS nonce (author TEXT, nonce TEXT, message TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (author, nonce));
  CREATE TABLE IF NOT EXISTS file (id TEXT PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, bytes BLOB NOT NULL);
`;

const LARGEST = 2n ** 63n - 1n;

/** Opens or creates the file; `:memory:` forgets. */
export function openStorage(path: string): Storage {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const database = new DatabaseSync(path);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000;");
  database.exec(TABLES);
  const select = (sql: string) => {
    const statement = database.prepare(sql);
    return (...values: (string | bigint | number)[]) => statement.all(...values);
  };
  const run = (sql: string) => {
    const statement = database.prepare(sql);
    return (...values: (string | bigint | number | Uint8Array)[]) => void statement.run(...values);
  };
  const newestFirst = select(
    "SELECT json FROM message WHERE channel = ? AND id > ? AND id < ? ORDER BY id DESC LIMIT ?",
  );
  const oldestFirst = select(
    "SELECT json FROM message WHERE channel = ? AND id > ? AND id < ? ORDER BY id ASC LIMIT ?",
  );
  const oneMessage = select("SELECT json FROM message WHERE id = ?");
  const insertMessage = run("INSERT OR REPLACE INTO message (id, channel, json) VALUES (?, ?, ?)");
  const removeMessage = run("DELETE FROM message WHERE id = ?");
  const largest = select("SELECT CAST(MAX(id) AS TEXT) AS id FROM message");
  const allCommands = select("SELECT json FROM command ORDER BY place");
  const noCommands = run("DELETE FROM command");
  const insertCommand = run("INSERT INTO command (json) VALUES (?)");
  const oneNonce = select("SELECT message, at FROM nonce WHERE author = ? AND nonce = ?");
  const insertNonce = run("INSERT OR REPLACE INTO nonce (author, nonce, message, at) VALUES (?, ?, ?, ?)");
  const insertFile = run("INSERT OR REPLACE INTO file (id, name, type, bytes) VALUES (?, ?, ?, ?)");
  const oneFile = select("SELECT name, type, bytes FROM file WHERE id = ?");

  const together = (work: () => void) => {
    database.exec("BEGIN IMMEDIATE");
    try {
      work();
      database.exec("COMMIT");
    } catch (error) {
      database.exec("ROLLBACK");
      throw error;
    }
  };

  return {
    newestId: () => BigInt(String(largest()[0]?.id ?? "0")),
    putMessage: (message) => insertMessage(BigInt(message.id), message.channel_id, JSON.stringify(message)),
    message: (id) => oneMessage(BigInt(id)).map(messageOf)[0],
    deleteMessage: (id) => removeMessage(BigInt(id)),
    messages(channel, { before = LARGEST, after, limit }) {
      if (after === undefined) return newestFirst(channel, -1n, before, limit).map(messageOf);
      return oldestFirst(channel, after, before, limit).map(messageOf).reverse();
    },
    commands: () => allCommands().map(({ json }) => JSON.parse(String(json))),
    setCommands: (commands) =>
      together(() => {
        noCommands();
        for (const command of commands) insertCommand(JSON.stringify(command));
      }),
    nonce(author, nonce) {
      const row = oneNonce(author, nonce)[0];
      return row === undefined ? undefined : { message: String(row.message), at: Number(row.at) };
    },
    putNonce: (author, nonce, { message, at }) => insertNonce(author, nonce, message, at),
    putFile: (id, { name, type, bytes }) => insertFile(id, name, type, bytes),
    file(id) {
      const row = oneFile(id)[0];
      if (row === undefined || !(row.bytes instanceof Uint8Array)) return undefined;
      return { name: String(row.name), type: String(row.type), bytes: row.bytes };
    },
    together,
    close: () => database.close(),
  };
}

/** What this module wrote is read back without another check. */
function messageOf({ json }: Record<string, unknown>): APIMessage {
  return JSON.parse(String(json));
}
