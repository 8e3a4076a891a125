// What the person in front of a page can see.
import { type APIMessage, ChannelType, MessageFlags, MessageType } from "discord-api-types/v10";
import type { PageChannel } from "../../protocol.ts";
import { type Channel, isGuildChannel, isOfGuild, isThread, type ThreadChannel } from "../store/store.ts";
import { hasBot } from "../world/channels.ts";
import { maySee, permissionsIn } from "../world/permissions.ts";
import { reactionsFor } from "../world/reactions.ts";
import type { World } from "../world/world.ts";

/** `person`: a user's id. */
export function isVisible(channelId: string, person: string, world: World): boolean {
  const channel = world.channels.get(channelId);
  return channel !== undefined && maySee(channel, person, world);
}

export function visibleChannels(person: string, world: World): PageChannel[] {
  return world.channels
    .all()
    .filter(({ id }) => isVisible(id, person, world))
    .map((channel) => {
      const common = { id: channel.id, permissions: String(permissionsIn(channel, person, world)) };
      if (!hasBot(channel, world)) return { ...common, name: nameOfOther(channel, person), kind: "elsewhere" };
      if (isThread(channel)) return { ...common, ...threadPlace(channel) };
      if (!isGuildChannel(channel)) return { ...common, name: world.fixtures.bot.username, kind: "dm" };
      const kind = channel.type === ChannelType.GuildAnnouncement ? "announcement" : "text";
      const topic = channel.topic ?? undefined;
      return { ...common, name: channel.name ?? "", kind, ...(topic === undefined ? {} : { topic }) };
    });
}

function threadPlace({
  name,
  parent_id,
  thread_metadata: how,
}: ThreadChannel): Omit<PageChannel, "id" | "permissions"> {
  const { archived = false, locked = false } = how ?? {};
  return { name: name ?? "", kind: "thread", parent: parent_id ?? "", isArchived: archived, isLocked: locked };
}

function nameOfOther(channel: Channel, person: string): string {
  const other = isOfGuild(channel) ? undefined : channel.recipients?.find(({ id }) => id !== person);
  return other?.global_name ?? "";
}

/** Discord's clients write its notes out in words; to a bot they are empty. */
export function inWords(message: APIMessage): APIMessage {
  const { channel_id: place } = message.message_reference ?? {};
  switch (message.type) {
    case MessageType.ChannelPinnedMessage:
      return { ...message, content: "-# pinned a message to this channel." };
    case MessageType.ThreadCreated:
      return { ...message, content: `-# started a thread: <#${place}>` };
    case MessageType.ThreadStarterMessage:
      return { ...message, content: `-# started this thread with a message in <#${place}>` };
    default:
      return message;
  }
}

/** A message as this person's client shows it: in words, and with their own reactions marked. */
export function shownTo(message: APIMessage, person: string, world: World): APIMessage {
  const shown = inWords(message);
  return shown.reactions === undefined ? shown : { ...shown, reactions: reactionsFor(message.id, person, world) };
}

/** A deferral is shown as "thinking", not as a message. */
export function isLoading(message: APIMessage): boolean {
  return ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
}
