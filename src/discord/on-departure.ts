// What Discord tells of channels that are deleted and servers that the bot is removed from.
import { type Client, Events } from "discord.js";
import type { Departure } from "../delivery/departures.ts";

/**
 * Calls `heard` for each channel of a server that is deleted, and for each server that was left. A server that is only
 * out of reach for a while comes as `GuildUnavailable`, and is none of these. Nothing is posted in threads.
 */
export function onDeparture(client: Client, heard: (departure: Departure) => void): void {
  client.on(Events.ChannelDelete, (channel) => {
    if (!channel.isDMBased()) heard({ guild: channel.guildId, channel: channel.id });
  });
  client.on(Events.GuildDelete, (guild) => heard({ guild: guild.id }));
}
