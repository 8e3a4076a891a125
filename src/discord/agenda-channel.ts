// Where agendas are posted: edits, pins and events of servers, with Discord's refusals sorted.
import { type Client, PermissionFlagsBits, Routes } from "discord.js";
import type { AgendaChannel, MessageAt } from "../agenda/ports.ts";
import type { Publisher } from "../delivery/ports.ts";
import { createGuildEvents } from "./guild-events.ts";
import { tryRequest } from "./try-request.ts";

export function createAgendaChannel(
  client: Client,
  { publish, find, mayPost }: Pick<Publisher, "publish" | "find" | "mayPost">,
): AgendaChannel {
  const { rest } = client;
  const pathOf = ({ channel, message }: MessageAt) => Routes.channelMessage(channel, message);
  return {
    publish,
    find,
    mayPost,
    ...createGuildEvents(client),
    // A message that once was Components V2 stays so: what an older one may have held has to be emptied by name.
    edit: (at, body) => tryRequest(() => rest.patch(pathOf(at), { body: { ...body, content: null, embeds: [] } })),
    pin: ({ channel, message }) => tryRequest(() => rest.put(Routes.channelMessagesPin(channel, message))),
    look: (at) => tryRequest(() => rest.get(pathOf(at))),
    erase: (at) => tryRequest(() => rest.delete(pathOf(at))),
    async mayKeepEvents(guildId) {
      const own = client.guilds.cache.get(guildId)?.members.me;
      const may = own?.permissions.has(PermissionFlagsBits.CreateEvents) === true;
      return may ? { ok: true } : { ok: false, missing: ["CreateEvents"] };
    },
  };
}
