// Who and what is in the world at the start. The ids are fixed, so that links and stored messages stay valid.
import { type APIRole, type APIUser, PermissionFlagsBits } from "discord-api-types/v10";

export const IDS = {
  guild: "1098100000000000001",
  /** The role that everybody has carries the id of the guild. */
  everyone: "1098100000000000001",
  delegates: "1098100000000000102",
  secretariat: "1098100000000000103",
  botRole: "1098100000000000104",
  general: "1098100000000000201",
  digests: "1098100000000000202",
  announcements: "1098100000000000203",
  robin: "1098100000000000301",
  sam: "1098100000000000302",
  bot: "1098100000000000303",
  application: "1098100000000000303",
  robinDm: "1098100000000000401",
  samDm: "1098100000000000402",
  /** The conversation of Robin and Sam, in which the bot has no part. */
  elsewhere: "1098100000000000403",
} as const;

export type PersonName = "robin" | "sam";

export const GUILD_NAME = "Model UN Society";
export const JOINED_AT = "2023-04-19T12:00:00.000000+00:00";

const EVERYONE =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.UseExternalApps;

/** What the bot was invited with. Since February 2026 pinning and making events have permissions of their own. */
const INVITED =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.PinMessages |
  PermissionFlagsBits.CreateEvents;

function user(id: string, username: string, name: string, bot = false): APIUser {
  return {
    id,
    username,
    global_name: bot ? null : name,
    discriminator: bot ? "4317" : "0",
    avatar: null,
    ...(bot ? { bot: true } : {}),
  };
}

export const USERS: readonly APIUser[] = [
  user(IDS.robin, "robin", "Robin"),
  user(IDS.sam, "sam", "Sam"),
  user(IDS.bot, "Attaché", "Attaché", true),
];

/** The roles of each member besides the one that everybody has. */
export const MEMBER_ROLES: Readonly<Record<string, readonly string[]>> = {
  [IDS.robin]: [IDS.secretariat, IDS.delegates],
  [IDS.sam]: [IDS.delegates],
  [IDS.bot]: [IDS.botRole],
};

function role(id: string, name: string, position: number, permissions: bigint, more: Partial<APIRole> = {}): APIRole {
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

/** As they are at the start. */
export const ROLES: readonly APIRole[] = [
  role(IDS.everyone, "@everyone", 0, EVERYONE),
  role(IDS.delegates, "Delegates", 1, 0n, { mentionable: true }),
  role(IDS.secretariat, "Secretariat", 2, PermissionFlagsBits.ManageGuild),
  role(IDS.botRole, "Attaché", 3, INVITED, { managed: true, tags: { bot_id: IDS.bot } }),
];
