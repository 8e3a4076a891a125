// What survives a restart of this server on the same file.
import {
  type APIAnnouncementThreadChannel,
  type APIApplicationCommand,
  type APIDMChannel,
  type APIExternalGuildScheduledEvent,
  type APINewsChannel,
  type APIPrivateThreadChannel,
  type APIPublicThreadChannel,
  type APIRole,
  type APITextChannel,
  ChannelType,
} from "discord-api-types/v10";
import { type Collection, createCollection, createSettings, type Settings } from "./collection.ts";
import { type Database, openDatabase } from "./database.ts";
import { createMessageTable, type MessageTable } from "./message-table.ts";

export type GuildChannel = APITextChannel | APINewsChannel;
export type ThreadChannel = APIPublicThreadChannel | APIPrivateThreadChannel | APIAnnouncementThreadChannel;
/** A channel of the server, a thread in one, or a conversation of two. */
export type Channel = GuildChannel | ThreadChannel | APIDMChannel;

/** Whether it is one of those that the server has by itself: no thread. */
export function isGuildChannel(channel: Channel): channel is GuildChannel {
  return isOfGuild(channel) && !isThread(channel);
}

export function isThread(channel: Channel): channel is ThreadChannel {
  const { type } = channel;
  return type === ChannelType.PublicThread || type === ChannelType.AnnouncementThread || isPrivateThread(channel);
}

/** One that is there only for those who were invited, and for who manages threads. */
export function isPrivateThread(channel: Channel): channel is APIPrivateThreadChannel {
  return channel.type === ChannelType.PrivateThread;
}

export function isOfGuild(channel: Channel): channel is GuildChannel | ThreadChannel {
  return channel.type !== ChannelType.DM;
}

/** Only those at a place outside Discord: there are no voice channels here. */
export type ScheduledEvent = APIExternalGuildScheduledEvent;

export type StoredFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
/** Who has reacted to the message with this id, by emoji in the order in which they came; users by their ids. */
export type Reactions = {
  readonly id: string;
  readonly given: readonly { readonly emoji: string; readonly users: readonly string[] }[];
};
/** When each user, by their ids, joined the thread with this id. */
type ThreadMembers = { readonly id: string; readonly since: Readonly<Record<string, string>> };
/** The message that was first sent with a nonce; `at` in milliseconds since 1970. */
export type Nonce = { readonly message: string; readonly at: number };

export type Store = {
  readonly settings: Settings;
  readonly messages: MessageTable;
  readonly channels: Collection<Channel>;
  readonly roles: Collection<APIRole>;
  readonly scheduledEvents: Collection<ScheduledEvent>;
  readonly reactions: Collection<Reactions>;
  readonly threadMembers: Collection<ThreadMembers>;
  readonly commands: () => APIApplicationCommand[];
  readonly setCommands: (commands: readonly APIApplicationCommand[]) => void;
  readonly nonce: (author: string, nonce: string) => Nonce | undefined;
  readonly putNonce: (author: string, nonce: string, entry: Nonce) => void;
  readonly file: (id: string) => StoredFile | undefined;
  readonly putFile: (id: string, file: StoredFile) => void;
  readonly together: Database["together"];
  readonly close: () => void;
};

/** Opens or creates the file; `:memory:` forgets. `address`: where this server is reached, once it listens. */
export function openStore(path: string, address: () => string): Store {
  const database = openDatabase(path);
  const { select, run, together } = database;
  const allCommands = select("SELECT json FROM command ORDER BY place");
  const noCommands = run("DELETE FROM command");
  const insertCommand = run("INSERT INTO command (json) VALUES (?)");
  const oneNonce = select("SELECT message, at FROM nonce WHERE author = ? AND nonce = ?");
  const insertNonce = run("INSERT OR REPLACE INTO nonce (author, nonce, message, at) VALUES (?, ?, ?, ?)");
  const oneFile = select("SELECT name, type, bytes FROM file WHERE id = ?");
  const insertFile = run("INSERT OR REPLACE INTO file (id, name, type, bytes) VALUES (?, ?, ?, ?)");
  return {
    settings: createSettings(database),
    messages: createMessageTable(database, address),
    channels: createCollection("channel", database),
    roles: createCollection("role", database),
    scheduledEvents: createCollection("scheduled-event", database),
    reactions: createCollection("reaction", database),
    threadMembers: createCollection("thread-member", database),
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
    file(id) {
      const row = oneFile(id)[0];
      if (row === undefined || !(row.bytes instanceof Uint8Array)) return undefined;
      return { name: String(row.name), type: String(row.type), bytes: row.bytes };
    },
    putFile: (id, { name, type, bytes }) => insertFile(id, name, type, bytes),
    together,
    close: () => database.close(),
  };
}
