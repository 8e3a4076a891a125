// What a member may do in a channel, by Discord's order: everyone, roles, then the channel's overwrites.
import { PermissionFlagsBits } from "discord-api-types/v10";
import { IDS, MEMBER_ROLES, ROLES } from "./cast.ts";
import { type Channel, isGuildChannel } from "./channels.ts";

export type Deniable = "VIEW_CHANNEL" | "SEND_MESSAGES" | "READ_MESSAGE_HISTORY";

const BITS: Readonly<Record<Deniable, bigint>> = {
  VIEW_CHANNEL: PermissionFlagsBits.ViewChannel,
  SEND_MESSAGES: PermissionFlagsBits.SendMessages,
  READ_MESSAGE_HISTORY: PermissionFlagsBits.ReadMessageHistory,
};

export function bitsOf(permissions: readonly Deniable[]): bigint {
  return permissions.reduce((bits, name) => bits | BITS[name], 0n);
}

/** The permissions of a member in the guild, before any channel is considered. */
export function guildPermissions(userId: string): bigint {
  const own = new Set([IDS.everyone, ...(MEMBER_ROLES[userId] ?? [])]);
  return ROLES.filter(({ id }) => own.has(id)).reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);
}

/** In a direct conversation everything is allowed here; whether it is open is asked elsewhere. */
export function permissionsIn(channel: Channel, userId: string): bigint {
  let bits = guildPermissions(userId);
  if (!isGuildChannel(channel)) return bits;
  const overwrites = channel.permission_overwrites ?? [];
  const groups = [[IDS.everyone], MEMBER_ROLES[userId] ?? [], [userId]];
  for (const group of groups) {
    const own = overwrites.filter(({ id }) => group.includes(id));
    const deny = own.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
    const allow = own.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
    bits = (bits & ~deny) | allow;
  }
  return bits;
}

export function mayIn(channel: Channel, userId: string, permission: Deniable): boolean {
  const bits = permissionsIn(channel, userId);
  const needed = BITS[permission] | BITS.VIEW_CHANNEL;
  return (bits & needed) === needed;
}
