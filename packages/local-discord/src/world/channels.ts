// The channels of the guild and the direct conversations with the bot.
import { type APIDMChannel, type APINewsChannel, type APITextChannel, ChannelType } from "discord-api-types/v10";
import type { Store } from "../store/store.ts";
import { IDS, type PersonName, USERS } from "./cast.ts";
import type { World } from "./world.ts";

export type GuildChannel = APITextChannel | APINewsChannel;
export type Channel = GuildChannel | APIDMChannel;

const DMS: readonly { readonly id: string; readonly person: PersonName }[] = [
  { id: IDS.robinDm, person: "robin" },
  { id: IDS.samDm, person: "sam" },
];

export function initialChannels(): readonly Channel[] {
  return [
    guildChannel(IDS.general, "general", ChannelType.GuildText, 0, "Talk"),
    guildChannel(IDS.digests, "digests", ChannelType.GuildText, 1, "What is new"),
    guildChannel(IDS.announcements, "announcements", ChannelType.GuildAnnouncement, 2, "For other servers too"),
    ...DMS.map(({ id, person }) => dmChannel(id, [person])),
    dmChannel(IDS.elsewhere, ["robin", "sam"]),
  ];
}

export function isGuildChannel(channel: Channel): channel is GuildChannel {
  return channel.type !== ChannelType.DM;
}

/** The direct conversation of a person with the bot. */
export function dmOf(person: PersonName): string {
  return person === "robin" ? IDS.robinDm : IDS.samDm;
}

/** Whose direct conversation with the bot a channel is. */
export function recipientOf(channelId: string): PersonName | undefined {
  return DMS.find(({ id }) => id === channelId)?.person;
}

/** Elsewhere the bot is only asked things: it cannot read or write there by itself. */
export function hasBot(channel: Channel): boolean {
  return isPartOf(channel, IDS.bot);
}

/** Whether somebody belongs to a conversation. Everybody here belongs to the server. */
export function isPartOf(channel: Channel, userId: string): boolean {
  if (isGuildChannel(channel)) return true;
  if (userId === IDS.bot) return recipientOf(channel.id) !== undefined;
  return channel.recipients?.some(({ id }) => id === userId) === true;
}

/** Its messages go with it, as far as anybody can tell. */
export function deleteChannel(channel: GuildChannel, { channels, happenings }: World): void {
  happenings.tell({ kind: "channel-delete", channel: channel.id });
  channels.remove(channel.id);
}

/** Whether the person refuses the bot's messages in their direct conversation. */
export function isClosed(channelId: string, { settings }: Store): boolean {
  return settings.get(`closed-${channelId}`) === "yes";
}

export function setClosed(channelId: string, closed: boolean, { settings }: Store): void {
  settings.set(`closed-${channelId}`, closed ? "yes" : "no");
}

function guildChannel<T extends GuildChannel["type"]>(
  id: string,
  name: string,
  type: T,
  position: number,
  topic: string,
): GuildChannel {
  const common = {
    id,
    name,
    position,
    topic,
    guild_id: IDS.guild,
    parent_id: null,
    nsfw: false,
    last_message_id: null,
    permission_overwrites: [],
    rate_limit_per_user: 0,
  };
  return type === ChannelType.GuildAnnouncement
    ? { ...common, type: ChannelType.GuildAnnouncement }
    : { ...common, type: ChannelType.GuildText };
}

function dmChannel(id: string, people: readonly PersonName[]): APIDMChannel {
  const recipients = USERS.filter((user) => people.some((name) => IDS[name] === user.id));
  return { id, name: null, type: ChannelType.DM, last_message_id: null, recipients };
}
