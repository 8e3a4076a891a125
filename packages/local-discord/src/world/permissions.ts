// What a member may do: Discord's documented computation over roles and the overwrites of a channel.
import { type APIRole, PermissionFlagsBits as Bits, OverwriteType } from "discord-api-types/v10";
import { IDS, MEMBER_ROLES } from "./cast.ts";
import { type Channel, type GuildChannel, isGuildChannel, isPartOf } from "./channels.ts";
import type { World } from "./world.ts";

/** By Discord's names; those that anything here asks for. */
const BITS = {
  ADMINISTRATOR: Bits.Administrator,
  ATTACH_FILES: Bits.AttachFiles,
  CREATE_EVENTS: Bits.CreateEvents,
  EMBED_LINKS: Bits.EmbedLinks,
  MANAGE_CHANNELS: Bits.ManageChannels,
  MANAGE_EVENTS: Bits.ManageEvents,
  MANAGE_GUILD: Bits.ManageGuild,
  MANAGE_MESSAGES: Bits.ManageMessages,
  MENTION_EVERYONE: Bits.MentionEveryone,
  PIN_MESSAGES: Bits.PinMessages,
  READ_MESSAGE_HISTORY: Bits.ReadMessageHistory,
  SEND_MESSAGES: Bits.SendMessages,
  USE_APPLICATION_COMMANDS: Bits.UseApplicationCommands,
  USE_EXTERNAL_APPS: Bits.UseExternalApps,
  VIEW_CHANNEL: Bits.ViewChannel,
} as const;
export type Permission = keyof typeof BITS;

const ALL = Object.values(Bits).reduce((sum, bit) => sum | bit, 0n);

/** What anybody may do in a direct conversation. */
const IN_DIRECT_CONVERSATION =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.ReadMessageHistory |
  Bits.AddReactions |
  Bits.UseApplicationCommands |
  Bits.UseExternalApps |
  Bits.UseExternalEmojis |
  Bits.PinMessages;

/** Ignored where a member may not send messages. */
const PART_OF_SENDING = Bits.MentionEveryone | Bits.SendTTSMessages | Bits.AttachFiles | Bits.EmbedLinks;

export function bitsOf(permissions: readonly Permission[]): bigint {
  return permissions.reduce((bits, name) => bits | BITS[name], 0n);
}

/** Those that mean nothing in a text channel, whoever is given or denied them there. */
export function ofGuildOnly(permissions: readonly Permission[]): readonly Permission[] {
  const names: readonly Permission[] = ["ADMINISTRATOR", "CREATE_EVENTS", "MANAGE_EVENTS", "MANAGE_GUILD"];
  return permissions.filter((name) => names.includes(name));
}

/** In the whole guild. Robin, who owns it, may do everything. */
export function guildPermissions(userId: string, { roles }: World): bigint {
  const held = MEMBER_ROLES[userId];
  if (held === undefined) return 0n;
  if (userId === IDS.robin) return ALL;
  const bits = sumOf(roles.all().filter(({ id }) => id === IDS.everyone || held.includes(id)));
  return (bits & Bits.Administrator) === 0n ? bits : ALL;
}

/** In one channel. What Discord denies along with seeing and sending is left out. */
export function permissionsIn(channel: Channel, userId: string, world: World): bigint {
  if (!isGuildChannel(channel)) return IN_DIRECT_CONVERSATION;
  const bits = overwritten(guildPermissions(userId, world), channel, userId);
  if ((bits & Bits.ViewChannel) === 0n) return 0n;
  return (bits & Bits.SendMessages) === 0n ? bits & ~PART_OF_SENDING : bits;
}

export function mayIn(channel: Channel, userId: string, permission: Permission, world: World): boolean {
  return (permissionsIn(channel, userId, world) & BITS[permission]) !== 0n;
}

/** Whether a channel and what is said in it are there for somebody. */
export function maySee(channel: Channel, userId: string, world: World): boolean {
  return isPartOf(channel, userId) && mayIn(channel, userId, "VIEW_CHANNEL", world);
}

export function mayInGuild(userId: string, permission: Permission, world: World): boolean {
  return (guildPermissions(userId, world) & BITS[permission]) !== 0n;
}

function sumOf(roles: readonly APIRole[]): bigint {
  return roles.reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);
}

/** First @everyone, then all other roles together, then the member. */
function overwritten(base: bigint, channel: GuildChannel, userId: string): bigint {
  if (base === ALL) return base;
  const overwrites = channel.permission_overwrites ?? [];
  const held = MEMBER_ROLES[userId] ?? [];
  const layers = [
    overwrites.filter(({ id }) => id === IDS.everyone),
    overwrites.filter(({ id, type }) => type === OverwriteType.Role && held.includes(id)),
    overwrites.filter(({ id, type }) => type === OverwriteType.Member && id === userId),
  ];
  return layers.reduce((bits, layer) => {
    const deny = layer.reduce((sum, overwrite) => sum | BigInt(overwrite.deny), 0n);
    const allow = layer.reduce((sum, overwrite) => sum | BigInt(overwrite.allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}
