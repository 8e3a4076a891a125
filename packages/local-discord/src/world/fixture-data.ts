// One user, role, channel or conversation as Discord describes it.
import {
  type APIDMChannel,
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  OverwriteType,
} from "discord-api-types/v10";
import type { GuildChannel } from "../store/store.ts";
import { BOT_ROLE_ID } from "./ids.ts";
import { bitsOf, type Permission } from "./permission-bits.ts";
import type { Plan } from "./read-options.ts";

export function userData(id: string, username: string, displayName = username): APIUser {
  return { id, username, global_name: displayName, discriminator: "0", avatar: null };
}

export function roleData(
  id: string,
  name: string,
  position: number,
  permissions: bigint,
  more: Partial<APIRole> = {},
): APIRole {
  return {
    id,
    name,
    position,
    permissions: String(permissions),
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: false,
    // RoleFlags has no name for "none".
    flags: 0 as APIRole["flags"],
    ...more,
  };
}

export function channelData(
  { id, name, kind, topic }: Plan["channels"][number] & { readonly id: string },
  position: number,
  guild: string,
  permission_overwrites: APIOverwrite[],
): GuildChannel {
  const common = {
    id,
    name,
    position,
    topic: topic ?? null,
    guild_id: guild,
    parent_id: null,
    nsfw: false,
    last_message_id: null,
    permission_overwrites,
    rate_limit_per_user: 0,
  };
  return kind === "announcement"
    ? { ...common, type: ChannelType.GuildAnnouncement }
    : { ...common, type: ChannelType.GuildText };
}

/** What opens a private channel to somebody. */
const INSIDE: readonly Permission[] = ["VIEW_CHANNEL", "SEND_MESSAGES", "READ_MESSAGE_HISTORY"];

/** None for a channel that is everybody's. The bot is in its private channels, and may clear up there. */
export function overwritesOf(
  { roles: inside }: Plan["channels"][number],
  roles: readonly { readonly id: string; readonly name: string }[],
  guild: string,
): APIOverwrite[] {
  if (inside === undefined) return [];
  const overwrite = (id: string, allow: readonly Permission[], deny: readonly Permission[] = []): APIOverwrite => ({
    id,
    type: OverwriteType.Role,
    allow: String(bitsOf(allow)),
    deny: String(bitsOf(deny)),
  });
  const held = roles.filter(({ name }) => inside.includes(name));
  return [
    overwrite(guild, [], ["VIEW_CHANNEL"]),
    ...held.map(({ id }) => overwrite(id, INSIDE)),
    overwrite(BOT_ROLE_ID, [...INSIDE, "MANAGE_MESSAGES"]),
  ];
}

export function conversationData(id: string, recipients: APIUser[]): APIDMChannel {
  return { id, name: null, type: ChannelType.DM, last_message_id: null, recipients };
}
