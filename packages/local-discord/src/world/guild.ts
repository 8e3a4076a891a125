// The guild and its members as Discord describes them.
import type { APIGuildMember } from "discord-api-types/v10";
import { userOf, type World } from "./world.ts";

/** When everybody joined. */
export const JOINED_AT = "2023-04-19T12:00:00.000000+00:00";

export function guildData({ ids, fixtures, roles }: World) {
  return {
    id: ids.guild,
    name: fixtures.guildName,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: fixtures.owner,
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
    preferred_locale: fixtures.guildLocale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    stickers: [],
    region: "deprecated",
  };
}

/** Whether somebody is in the server: some only have the bot for themselves. */
export function isMember(userId: string, { fixtures }: World): boolean {
  return fixtures.memberRoles[userId] !== undefined;
}

/** Everybody in the server, the bot too. */
export function allMembers(world: World): readonly APIGuildMember[] {
  return world.fixtures.users.filter(({ id }) => isMember(id, world)).map(({ id }) => memberData(id, world));
}

export function memberData(userId: string, world: World): APIGuildMember {
  return {
    user: userOf(userId, world),
    nick: null,
    avatar: null,
    banner: null,
    roles: [...(world.fixtures.memberRoles[userId] ?? [])],
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
