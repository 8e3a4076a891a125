// The channels of the guild and the direct conversations with the bot.
import { type Channel, type GuildChannel, isOfGuild, isThread, type Store } from "../store/store.ts";
import type { PersonFixture } from "./fixtures.ts";
import type { World } from "./world.ts";

/** Throws an Error for a name that nobody has. */
export function personOf(name: string, { fixtures }: World): PersonFixture {
  const person = fixtures.people.find((one) => one.name === name);
  if (person === undefined)
    throw new Error(`nobody is called ${name}; there are: ${fixtures.people.map((one) => one.name).join(", ")}`);
  return person;
}

/** Whose direct conversation with the bot a channel is: the user's id. */
export function recipientOf(channelId: string, { fixtures }: World): string | undefined {
  return fixtures.people.find(({ dm }) => dm === channelId)?.id;
}

/** Elsewhere the bot is only asked things: it cannot read or write there by itself. */
export function hasBot(channel: Channel, world: World): boolean {
  return isPartOf(channel, world.ids.bot, world);
}

/** Whether somebody belongs to a conversation. Everybody here belongs to the server. */
export function isPartOf(channel: Channel, userId: string, world: World): boolean {
  if (isOfGuild(channel)) return true;
  if (userId === world.ids.bot) return recipientOf(channel.id, world) !== undefined;
  return channel.recipients?.some(({ id }) => id === userId) === true;
}

/** Its messages and threads go with it, as far as anybody can tell. */
export function deleteChannel(channel: GuildChannel, { channels, events }: World): void {
  events.emit({ kind: "channel-delete", channel: channel.id });
  for (const one of channels.all()) if (isThread(one) && one.parent_id === channel.id) channels.remove(one.id);
  channels.remove(channel.id);
}

/** Whether the person refuses the bot's messages in their direct conversation. */
export function isClosed(channelId: string, { settings }: Store): boolean {
  return settings.get(`closed-${channelId}`) === "yes";
}

export function setClosed(channelId: string, closed: boolean, { settings }: Store): void {
  settings.set(`closed-${channelId}`, closed ? "yes" : "no");
}
