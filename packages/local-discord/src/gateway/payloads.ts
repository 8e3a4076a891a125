// The data of READY and GUILD_CREATE, and of members.
import type { APIGuildMember } from "discord-api-types/v10";
import { GUILD_NAME, IDS, JOINED_AT, MEMBER_ROLES, USERS } from "../world/cast.ts";
import { isGuildChannel } from "../world/channels.ts";
import { openEvents } from "../world/scheduled-events.ts";
import { BOT, userOf, type World } from "../world/world.ts";
import { asBotKnows } from "./hidden.ts";

export const APPLICATION = { id: IDS.application, flags: 0 } as const;

export function readyData(session: string, world: World, shard: readonly [number, number]) {
  return {
    v: 10,
    user: { ...BOT, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: [{ id: IDS.guild, unavailable: true }].filter(({ id }) => shardOf(id, shard[1]) === shard[0]),
    session_id: session,
    resume_gateway_url: gatewayUrl(world),
    shard,
    application: APPLICATION,
    private_channels: [],
    relationships: [],
    presences: [],
  };
}

export function gatewayUrl(world: World): string {
  return `${world.url.replace("http", "ws")}/gateway`;
}

/** Discord's formula; direct conversations belong to shard 0. */
export function shardOf(guild: string | undefined, count: number): number {
  return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(count));
}

export function guildData({ roles }: World) {
  return {
    id: IDS.guild,
    name: GUILD_NAME,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: IDS.robin,
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: roles.all(),
    emojis: [],
    features: ["COMMUNITY", "NEWS"],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: "en-US",
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    stickers: [],
    region: "deprecated",
  };
}

export function guildCreateData(world: World) {
  return {
    ...guildData(world),
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: USERS.length,
    voice_states: [],
    members: USERS.map(({ id }) => memberData(id)),
    channels: world.channels
      .all()
      .filter(isGuildChannel)
      .map((channel) => asBotKnows(channel, world)),
    threads: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: openEvents(world),
    soundboard_sounds: [],
  };
}

export function memberData(userId: string): APIGuildMember {
  return {
    user: userOf(userId),
    nick: null,
    avatar: null,
    banner: null,
    roles: [...(MEMBER_ROLES[userId] ?? [])],
    joined_at: JOINED_AT,
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    // GuildMemberFlags has no name for "none".
    flags: 0 as APIGuildMember["flags"],
    communication_disabled_until: null,
  };
}
