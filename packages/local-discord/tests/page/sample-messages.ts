import type { APIMessage, APIUser } from "discord-api-types/v10";
import type { Snapshot } from "../../protocol.ts";

function user(id: string, name: string): APIUser {
  return { id, username: name.toLowerCase(), global_name: name, discriminator: "0", avatar: null };
}

export const robin = user("1", "Robin");
export const ana = user("2", "Ana");
export const bot: APIUser = { ...user("9", "Bot"), bot: true };

export const sampleSnapshot: Snapshot = {
  run: "1",
  me: robin,
  bot,
  guild: { id: "100", name: "The Embassy" },
  channels: [
    { id: "200", name: "general", kind: "text", permissions: "0" },
    { id: "201", name: "Bot", kind: "dm", permissions: "0" },
    { id: "202", name: "updates", kind: "text", permissions: "0" },
  ],
  users: [ana],
  roles: [],
  commands: [],
  botOnline: true,
  readsContent: false,
  violations: 0,
  about: "",
  people: [],
  trouble: { closedDms: false, permissions: { channel: [], server: [] }, denied: {} },
};

/** A message as the API sends it, in #general unless told otherwise. */
export function message(id: string, author: APIUser, changes: Partial<APIMessage> = {}): APIMessage {
  return {
    id,
    channel_id: "200",
    author,
    content: `message ${id}`,
    timestamp: "2021-11-10T12:00:00.000Z",
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    ...changes,
  };
}

/** What a message carries that answers `/event` of Robin. */
export function answerTo(command: string): Partial<APIMessage> {
  return { interaction: { id: "5", type: 2, name: command, user: robin } };
}
