// Channels of the server that the bot may not view. The gateway names them all the same, without their metadata.
// Source: Discord's page on the channel resource, "Obfuscated Channels", and its change log of August 2026.
import { ChannelFlags, OverwriteType, PermissionFlagsBits } from "discord-api-types/v10";
import { type Channel, type GuildChannel, isGuildChannel } from "../store/store.ts";
import { maySee } from "../world/permissions.ts";
import type { World } from "../world/world.ts";

/** The channel as the gateway tells of it. Interactions and REST always have it whole. */
export function asBotKnows<T extends Channel>(channel: T, world: World): T | GuildChannel {
  return isGuildChannel(channel) && !maySee(channel, world.ids.bot, world) ? obfuscated(channel, world) : channel;
}

/** Id, kind, place and category stay; of the rest Discord says only that nothing in it is to be relied on. */
function obfuscated(channel: GuildChannel, { ids }: World): GuildChannel {
  return {
    ...channel,
    name: "___hidden___",
    topic: null,
    nsfw: false,
    last_message_id: null,
    last_pin_timestamp: null,
    rate_limit_per_user: 0,
    flags: ChannelFlags.ChannelObfuscated,
    permission_overwrites: [
      { id: ids.everyone, type: OverwriteType.Role, allow: "0", deny: String(PermissionFlagsBits.ViewChannel) },
    ],
  };
}
