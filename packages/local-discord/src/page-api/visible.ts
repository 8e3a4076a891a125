// What the person in front of the page can see.
import { type APIMessage, ChannelType, MessageFlags, MessageType } from "discord-api-types/v10";
import type { PageChannel } from "../../protocol.ts";
import { IDS } from "../world/cast.ts";
import { isGuildChannel } from "../world/channels.ts";
import { maySee } from "../world/permissions.ts";
import { BOT, userOf, type World } from "../world/world.ts";

/** The page is Robin, who manages the server. */
export const ME = IDS.robin;

export function isVisible(channelId: string, world: World): boolean {
  const channel = world.channels.get(channelId);
  return channel !== undefined && maySee(channel, ME, world);
}

export function visibleChannels(world: World): PageChannel[] {
  return world.channels
    .all()
    .filter(({ id }) => isVisible(id, world))
    .map((channel) => {
      if (channel.id === IDS.elsewhere)
        return { id: channel.id, name: userOf(IDS.sam).global_name ?? "", kind: "elsewhere" };
      if (!isGuildChannel(channel)) return { id: channel.id, name: BOT.username, kind: "dm" };
      const kind = channel.type === ChannelType.GuildAnnouncement ? "announcement" : "text";
      const topic = channel.topic ?? undefined;
      return { id: channel.id, name: channel.name ?? "", kind, ...(topic === undefined ? {} : { topic }) };
    });
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
