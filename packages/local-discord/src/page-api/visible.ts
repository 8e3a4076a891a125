// What the person in front of the page can see: the owner of the server.
import { type APIMessage, ChannelType, MessageFlags, MessageType } from "discord-api-types/v10";
import type { PageChannel } from "../../protocol.ts";
import { type Channel, isGuildChannel } from "../store/store.ts";
import { maySee } from "../world/permissions.ts";
import type { World } from "../world/world.ts";

export function isVisible(channelId: string, world: World): boolean {
  const channel = world.channels.get(channelId);
  return channel !== undefined && maySee(channel, world.fixtures.owner, world);
}

export function visibleChannels(world: World): PageChannel[] {
  return world.channels
    .all()
    .filter(({ id }) => isVisible(id, world))
    .map((channel) => {
      if (channel.id === world.ids.elsewhere)
        return { id: channel.id, name: nameOfOther(channel, world), kind: "elsewhere" };
      if (!isGuildChannel(channel)) return { id: channel.id, name: world.fixtures.bot.username, kind: "dm" };
      const kind = channel.type === ChannelType.GuildAnnouncement ? "announcement" : "text";
      const topic = channel.topic ?? undefined;
      return { id: channel.id, name: channel.name ?? "", kind, ...(topic === undefined ? {} : { topic }) };
    });
}

function nameOfOther(channel: Channel, { fixtures }: World): string {
  const other = isGuildChannel(channel) ? undefined : channel.recipients?.find(({ id }) => id !== fixtures.owner);
  return other?.global_name ?? "";
}

/** Discord's clients write its notes out in words; to a bot they are empty. */
export function inWords(message: APIMessage): APIMessage {
  if (message.type !== MessageType.ChannelPinnedMessage) return message;
  return { ...message, content: "-# pinned a message to this channel." };
}

/** A deferral is shown as "thinking", not as a message. */
export function isLoading(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}
