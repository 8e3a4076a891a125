// Permissions by Discord's names.
import { PermissionFlagsBits as Bits } from "discord-api-types/v10";

/** Those that anything here asks for, or that everybody starts with. */
const BITS = {
  ADD_REACTIONS: Bits.AddReactions,
  ADMINISTRATOR: Bits.Administrator,
  ATTACH_FILES: Bits.AttachFiles,
  CREATE_EVENTS: Bits.CreateEvents,
  CREATE_PRIVATE_THREADS: Bits.CreatePrivateThreads,
  CREATE_PUBLIC_THREADS: Bits.CreatePublicThreads,
  EMBED_LINKS: Bits.EmbedLinks,
  MANAGE_CHANNELS: Bits.ManageChannels,
  MANAGE_EVENTS: Bits.ManageEvents,
  MANAGE_GUILD: Bits.ManageGuild,
  MANAGE_MESSAGES: Bits.ManageMessages,
  MANAGE_THREADS: Bits.ManageThreads,
  MENTION_EVERYONE: Bits.MentionEveryone,
  PIN_MESSAGES: Bits.PinMessages,
  READ_MESSAGE_HISTORY: Bits.ReadMessageHistory,
  SEND_MESSAGES: Bits.SendMessages,
  SEND_MESSAGES_IN_THREADS: Bits.SendMessagesInThreads,
  USE_APPLICATION_COMMANDS: Bits.UseApplicationCommands,
  USE_EXTERNAL_APPS: Bits.UseExternalApps,
  VIEW_CHANNEL: Bits.ViewChannel,
} as const;

/** One of Discord's permissions, such as `PIN_MESSAGES`. */
export type Permission = keyof typeof BITS;

export const ALL_PERMISSIONS = Object.values(Bits).reduce((sum, bit) => sum | bit, 0n);

/** Ignored where a member may not send messages. */
export const PART_OF_SENDING = Bits.MentionEveryone | Bits.SendTTSMessages | Bits.AttachFiles | Bits.EmbedLinks;

/** What anybody may do in a direct conversation. */
export const IN_DIRECT_CONVERSATION =
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

export function isPermission(name: unknown): name is Permission {
  return typeof name === "string" && Object.hasOwn(BITS, name);
}

export function bitsOf(permissions: readonly Permission[]): bigint {
  return permissions.reduce((bits, name) => bits | BITS[name], 0n);
}

/** Those that mean nothing in a text channel, whoever is given or denied them there. */
export function ofGuildOnly(permissions: readonly Permission[]): readonly Permission[] {
  const names: readonly Permission[] = ["ADMINISTRATOR", "CREATE_EVENTS", "MANAGE_EVENTS", "MANAGE_GUILD"];
  return permissions.filter((name) => names.includes(name));
}
