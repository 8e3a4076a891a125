// Messages by channel and id; ephemeral ones among them, each with the only person who sees it.
import type { APIMessage } from "discord-api-types/v10";
import { type Database, isId, type Row } from "./database.ts";

/** Which messages to read: all bounds are exclusive ids. */
export type Range = { readonly before?: bigint; readonly after?: bigint; readonly limit: number };

export type Pin = { readonly message: APIMessage; readonly at: number };

export type MessageTable = {
  readonly get: (id: string) => APIMessage | undefined;
  /** Who alone sees the message, if it is ephemeral. */
  readonly viewerOf: (id: string) => string | undefined;
  /** Newest first, without ephemeral ones; after an id alone: the ones nearest to it, still newest first. */
  readonly list: (channel: string, range: Range) => APIMessage[];
  readonly add: (message: APIMessage, viewer: string | undefined) => void;
  readonly change: (message: APIMessage) => void;
  readonly remove: (id: string) => void;
  /** `at` in milliseconds since 1970; undefined takes the pin away. */
  readonly pin: (id: string, at: number | undefined) => void;
  /** The pin that was set last comes first. */
  readonly pins: (channel: string) => Pin[];
};

const MAX_ID = 2n ** 63n - 1n;
/** Stands in the file for this server's address, which may be another one after a restart. */
const OWN_ADDRESS = "http://local-discord.invalid";

/** `address`: where this server is reached now. */
export function createMessageTable(database: Database, address: () => string): MessageTable {
  const { select, run } = database;
  const inChannel = "FROM message WHERE channel = ? AND viewer IS NULL";
  const newestFirst = select(`SELECT json ${inChannel} AND id < ? ORDER BY id DESC LIMIT ?`);
  const oldestFirst = select(`SELECT json ${inChannel} AND id > ? ORDER BY id ASC LIMIT ?`);
  const pinned = select(`SELECT json, pinned ${inChannel} AND pinned IS NOT NULL ORDER BY pinned DESC, id DESC`);
  const one = select("SELECT json, viewer FROM message WHERE id = ?");
  const insert = run("INSERT INTO message (id, channel, viewer, json) VALUES (?, ?, ?, ?)");
  const update = run("UPDATE message SET json = ? WHERE id = ?");
  const remove = run("DELETE FROM message WHERE id = ?");
  const setPin = run("UPDATE message SET pinned = ? WHERE id = ?");

  const find = (id: string) => (isId(id) ? one(BigInt(id))[0] : undefined);
  /** What this program wrote is read back without another check. */
  const read = ({ json }: Row): APIMessage => JSON.parse(String(json).replaceAll(OWN_ADDRESS, address()));
  const write = (message: APIMessage) => JSON.stringify(message).replaceAll(address(), OWN_ADDRESS);

  return {
    get(id) {
      const row = find(id);
      return row === undefined ? undefined : read(row);
    },
    viewerOf(id) {
      const viewer = find(id)?.viewer;
      return typeof viewer === "string" ? viewer : undefined;
    },
    list(channel, { before = MAX_ID, after, limit }) {
      if (after === undefined) return newestFirst(channel, before, limit).map(read);
      return oldestFirst(channel, after, limit).map(read).reverse();
    },
    add: (message, viewer) => insert(BigInt(message.id), message.channel_id, viewer ?? null, write(message)),
    change: (message) => update(write(message), BigInt(message.id)),
    remove: (id) => remove(BigInt(id)),
    pin: (id, at) => setPin(at ?? null, BigInt(id)),
    pins: (channel) => pinned(channel).map((row) => ({ message: read(row), at: Number(row.pinned) })),
  };
}
