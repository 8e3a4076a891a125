// Where agendas are posted: edits, pins and events of servers, with Discord's refusals sorted.
import { type Client, PermissionFlagsBits, Routes } from "discord.js";
import type { AgendaChannel, MessageAt } from "../agenda/ports.ts";
import type { Publisher } from "../delivery/ports.ts";
import type { Log } from "../process/log.ts";
import { whyNotPinned } from "../wording/describe-reason.ts";
import { createGuildEvents } from "./guild-events.ts";
import { tryRequest } from "./try-request.ts";

export function createAgendaChannel(
  client: Client,
  { publish, find, mayPost }: Pick<Publisher, "publish" | "find" | "mayPost">,
  log?: Pick<Log, "warn">,
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
    async pin({ channel, message }) {
      const result = await tryRequest(() => rest.put(Routes.channelMessagesPin(channel, message)));
      // Whoever set it up is told of the permission and of too many pins, and cannot do anything about the rest.
      const isRefused = result.outcome === "forbidden" || result.outcome === "fault";
      if (isRefused && whyNotPinned(result.reason) === "other")
        log?.warn({ channel, result }, "Discord does not let the message of an agenda be pinned");
      return result;
    },
    look: (at) => tryRequest(() => rest.get(pathOf(at))),
    erase: (at) => tryRequest(() => rest.delete(pathOf(at))),
    async mayKeepEvents(guildId) {
      const own = client.guilds.cache.get(guildId)?.members.me;
      const may = own?.permissions.has(PermissionFlagsBits.CreateEvents) === true;
      return may ? { ok: true } : { ok: false, missing: ["CreateEvents"] };
    },
  };
}
