// The data of READY and GUILD_CREATE.
import { isGuildChannel } from "../store/store.ts";
import { allMembers, guildData, JOINED_AT } from "../world/guild.ts";
import { maySee } from "../world/permissions.ts";
import { openEvents } from "../world/scheduled-events.ts";
import { threadForBot } from "../world/thread-members.ts";
import { isArchived, threadsOf } from "../world/threads.ts";
import type { World } from "../world/world.ts";
import { asBotKnows } from "./hidden.ts";

export function readyData(session: string, world: World, shard: readonly [number, number]) {
  return {
    v: 10,
    user: { ...world.fixtures.bot, verified: true, mfa_enabled: false, email: null, flags: 0 },
    guilds: [{ id: world.ids.guild, unavailable: true }].filter(({ id }) => shardOf(id, shard[1]) === shard[0]),
    session_id: session,
    resume_gateway_url: gatewayUrl(world),
    shard,
    application: { id: world.ids.application, flags: 0 },
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

export function guildCreateData(world: World) {
  return {
    ...guildData(world),
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: allMembers(world).length,
    voice_states: [],
    members: allMembers(world),
    channels: world.channels
      .all()
      .filter(isGuildChannel)
      .map((channel) => asBotKnows(channel, world)),
    threads: threadsOf(undefined, world)
      .filter((thread) => !isArchived(thread) && maySee(thread, world.ids.bot, world))
      .map((thread) => threadForBot(thread, world)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: openEvents(world),
    soundboard_sounds: [],
  };
}
