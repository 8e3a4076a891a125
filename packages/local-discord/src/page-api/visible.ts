// What the person in front of a page can see.
import { type APIMessage, ChannelType, MessageFlags, MessageType } from "discord-api-types/v10";
import type { PageChannel } from "../../protocol.ts";
import {
  type Channel,
  isGuildChannel,
  isOfGuild,
  isPrivateThread,
  isThread,
  type ThreadChannel,
} from "../store/store.ts";
import { hasBot } from "../world/channels.ts";
import { maySee, permissionsIn } from "../world/permissions.ts";
import { reactionsFor } from "../world/reactions.ts";
import { threadMembers } from "../world/thread-members.ts";
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
      if (isThread(channel)) return { ...common, ...threadPlace(channel, world) };
      if (!isGuildChannel(channel)) return { ...common, name: world.fixtures.bot.username, kind: "dm" };
      const kind = channel.type === ChannelType.GuildAnnouncement ? "announcement" : "text";
      const topic = channel.topic ?? undefined;
      return { ...common, name: channel.name ?? "", kind, ...(topic === undefined ? {} : { topic }) };
    });
}

function threadPlace(thread: ThreadChannel, world: World): Omit<PageChannel, "id" | "permissions"> {
  const { id, name, parent_id, thread_metadata: how } = thread;
  const { archived = false, locked = false, auto_archive_duration: archivesAfter } = how ?? {};
  const place = {
    name: name ?? "",
    parent: parent_id ?? "",
    isArchived: archived,
    isLocked: locked,
    ...(archivesAfter === undefined ? {} : { archivesAfter }),
  };
  if (!isPrivateThread(thread)) return { ...place, kind: "thread" };
  return {
    ...place,
    kind: "private-thread",
    members: threadMembers(id, world).flatMap(({ user_id }) => user_id ?? []),
  };
}

function nameOfOther(channel: Channel, person: string): string {
  const other = isOfGuild(channel) ? undefined : channel.recipients?.find(({ id }) => id !== person);
  return other?.global_name ?? "";
}

/** Discord's clients write its notes out in words; to a bot they are empty. */
export function inWords(message: APIMessage): APIMessage {
  const { channel_id: place } = message.message_reference ?? {};
  const [other] = message.mentions;
  switch (message.type) {
    case MessageType.ChannelPinnedMessage:
      return { ...message, content: "-# pinned a message to this channel." };
    case MessageType.RecipientAdd:
      return { ...message, content: `-# added <@${other?.id}> to the thread.` };
    case MessageType.RecipientRemove:
      return { ...message, content: `-# removed <@${other?.id}> from the thread.` };
    case MessageType.ChannelNameChange:
      return { ...message, content: `-# changed the name of the thread: **${message.content}**` };
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
