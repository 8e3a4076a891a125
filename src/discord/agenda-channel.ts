// Where agendas are posted: edits, pins and events of servers, with Discord's refusals sorted.
import { type Client, PermissionFlagsBits, Routes } from "discord.js";
import type { Board, MessageAt } from "../agenda/ports.ts";
import type { Publisher } from "../delivery/ports.ts";
import { createGuildEvents } from "./guild-events.ts";
import { attempt } from "./try-request.ts";

export function createBoard(
  client: Client,
  { publish, find, mayPost }: Pick<Publisher, "publish" | "find" | "mayPost">,
): Board {
  const { rest } = client;
  const pathOf = ({ channel, message }: MessageAt) => Routes.channelMessage(channel, message);
  return {
    publish,
    find,
    mayPost,
    ...createGuildEvents(client),
    // A message that once was Components V2 stays so: what an older one may have held has to be emptied by name.
    edit: (at, body) => attempt(() => rest.patch(pathOf(at), { body: { ...body, content: null, embeds: [] } })),
    pin: ({ channel, message }) => attempt(() => rest.put(Routes.channelMessagesPin(channel, message))),
    look: (at) => attempt(() => rest.get(pathOf(at))),
    erase: (at) => attempt(() => rest.delete(pathOf(at))),
    async mayKeepEvents(guildId) {
      const own = client.guilds.cache.get(guildId)?.members.me;
      const may = own?.permissions.has(PermissionFlagsBits.CreateEvents) === true;
      return may ? { ok: true } : { ok: false, missing: ["Create Events"] };
    },
  };
}
