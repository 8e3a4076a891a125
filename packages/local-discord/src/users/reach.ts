// What a person's client has before it: the channels that they may see, and what is said there to everybody or to them alone.
import type { APIMessage } from "discord-api-types/v10";
import { type GuildChannel, isOfGuild, type ThreadChannel } from "../store/store.ts";
import { maySee } from "../world/permissions.ts";
import type { World } from "../world/world.ts";

/** The server's channels, and the threads in them, that a person can be in, name, or choose. */
export function channelsBefore(person: string, world: World): readonly (GuildChannel | ThreadChannel)[] {
  return world.channels
    .all()
    .filter(isOfGuild)
    .filter((channel) => maySee(channel, person, world));
}

/**
 * The message as it is now. Throws an Error in words for one that is gone, stands in a channel that the person may not see, or is
 * for somebody else alone: to their client, and to Discord when it is asked all the same (10008), there is no such message.
 */
export function messageBefore(person: string, id: string, world: World): APIMessage {
  const message = world.store.messages.get(id);
  const channel = message === undefined ? undefined : world.channels.get(message.channel_id);
  const viewer = world.store.messages.viewerOf(id) ?? person;
  if (message === undefined || channel === undefined || viewer !== person || !maySee(channel, person, world))
    throw new Error("This message does not exist.");
  return message;
}
