// What a member may do: Discord's documented computation over roles and the overwrites of a channel.
import { type APIRole, PermissionFlagsBits as Bits, OverwriteType } from "discord-api-types/v10";
import { type Channel, type GuildChannel, isOfGuild, isPrivateThread, isThread } from "../store/store.ts";
import { isPartOf } from "./channels.ts";
import {
  ALL_PERMISSIONS,
  bitsOf,
  IN_DIRECT_CONVERSATION,
  PART_OF_SENDING,
  type Permission,
} from "./permission-bits.ts";
import type { World } from "./world.ts";

/** In the whole guild. Who owns it may do everything. */
export function guildPermissions(userId: string, { roles, ids, fixtures }: World): bigint {
  const held = fixtures.memberRoles[userId];
  if (held === undefined) return 0n;
  if (userId === fixtures.owner) return ALL_PERMISSIONS;
  const bits = sumOf(roles.all().filter(({ id }) => id === ids.everyone || held.includes(id)));
  return (bits & Bits.Administrator) === 0n ? bits : ALL_PERMISSIONS;
}

/** In one channel. What Discord denies along with seeing and sending is left out. */
export function permissionsIn(channel: Channel, userId: string, world: World): bigint {
  if (!isOfGuild(channel)) return IN_DIRECT_CONVERSATION;
  const place = isThread(channel) ? world.channels.get(channel.parent_id ?? "") : channel;
  // Without its channel there is no thread.
  if (place === undefined || !isOfGuild(place) || isThread(place)) return 0n;
  const bits = overwritten(guildPermissions(userId, world), place, userId, world);
  if ((bits & Bits.ViewChannel) === 0n) return 0n;
  return (bits & (isThread(channel) ? Bits.SendMessagesInThreads : Bits.SendMessages)) === 0n
    ? bits & ~PART_OF_SENDING
    : bits;
}

/** Threads have the permissions of their channel; for writing in them there is one of its own. Source: Discord's page on permissions. */
export function mayIn(channel: Channel, userId: string, permission: Permission, world: World): boolean {
  const wanted = isThread(channel) && permission === "SEND_MESSAGES" ? "SEND_MESSAGES_IN_THREADS" : permission;
  return (permissionsIn(channel, userId, world) & bitsOf([wanted])) !== 0n;
}

/** Whether a channel and what is said in it are there for somebody. */
export function maySee(channel: Channel, userId: string, world: World): boolean {
  return (
    isPartOf(channel, userId, world) && mayIn(channel, userId, "VIEW_CHANNEL", world) && isLetIn(channel, userId, world)
  );
}

/** A private thread is there for who was added to it, and for who manages threads. Source: Discord's page on threads. */
function isLetIn(channel: Channel, userId: string, world: World): boolean {
  if (!isPrivateThread(channel) || mayIn(channel, userId, "MANAGE_THREADS", world)) return true;
  return world.store.threadMembers.get(channel.id)?.since[userId] !== undefined;
}

export function mayInGuild(userId: string, permission: Permission, world: World): boolean {
  return (guildPermissions(userId, world) & bitsOf([permission])) !== 0n;
}

function sumOf(roles: readonly APIRole[]): bigint {
  return roles.reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);
}

/** First @everyone, then all other roles together, then the member. */
function overwritten(base: bigint, channel: GuildChannel, userId: string, { ids, fixtures }: World): bigint {
  if (base === ALL_PERMISSIONS) return base;
  const overwrites = channel.permission_overwrites ?? [];
  const held = fixtures.memberRoles[userId] ?? [];
  const layers = [
    overwrites.filter(({ id }) => id === ids.everyone),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && held.includes(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
  ];
  return layers.reduce((bits, layer) => {
    const deny = layer.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
    const allow = layer.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}
