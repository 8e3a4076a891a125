// Channels and messages as the bot may reach them, or the refusal that Discord gives.
import type { APIMessage } from "discord-api-types/v10";
import { refuse } from "../errors/refusal.ts";
import type { Call } from "../http/route.ts";
import { type Channel, type GuildChannel, isGuildChannel } from "../store/store.ts";
import { findMessage } from "../world/messages.ts";
import type { Permission } from "../world/permission-bits.ts";
import { mayIn, maySee } from "../world/permissions.ts";
import { isArchived } from "../world/threads.ts";
import type { World } from "../world/world.ts";

export function openChannel(id: string, world: World): Channel {
  const channel = world.channels.get(id);
  if (channel === undefined) throw refuse("unknownChannel");
  if (!maySee(channel, world.ids.bot, world)) throw refuse("missingAccess");
  return channel;
}

/** The channel of the server that a request is about. Throws a refusal for any other. */
export function parentOf({ world, param }: Call): GuildChannel {
  const channel = openChannel(param("channel"), world);
  if (!isGuildChannel(channel)) throw refuse("wrongChannelType");
  return channel;
}

export function need(channel: Channel, permission: Permission, world: World): void {
  if (!mayIn(channel, world.ids.bot, permission, world)) throw refuse("missingPermissions");
}

/** Nothing in an archived thread can be changed. Source: Discord's page on opcodes and status codes, 50083. */
export function needAwake(channel: Channel): void {
  if (isArchived(channel)) throw refuse("threadArchived");
}

/** Ephemeral messages are not in the channel. */
export function storedMessage(channel: Channel, id: string, world: World): APIMessage {
  const message = findMessage(id, world);
  if (message === undefined || message.channel_id !== channel.id || world.store.messages.viewerOf(id) !== undefined)
    throw refuse("unknownMessage");
  return message;
}
