// Which events a connection is told, and how much of them. Source: Discord's page on gateway intents.
import { type APIMessage, GatewayIntentBits } from "discord-api-types/v10";
import { type Channel, isOfGuild } from "../store/store.ts";
import type { World } from "../world/world.ts";

/** What each kind of event needs in a guild and in a direct conversation. */
const NEEDED = {
  message: { guild: GatewayIntentBits.GuildMessages, direct: GatewayIntentBits.DirectMessages },
  reaction: { guild: GatewayIntentBits.GuildMessageReactions, direct: GatewayIntentBits.DirectMessageReactions },
  typing: { guild: GatewayIntentBits.GuildMessageTyping, direct: GatewayIntentBits.DirectMessageTyping },
  scheduledEvent: { guild: GatewayIntentBits.GuildScheduledEvents, direct: 0 },
  thread: { guild: GatewayIntentBits.Guilds, direct: 0 },
  channel: { guild: GatewayIntentBits.Guilds, direct: GatewayIntentBits.DirectMessages },
} as const;

export type EventKind = keyof typeof NEEDED;

export function wants(intents: number, kind: EventKind, channel: Channel | undefined): boolean {
  const needed = channel === undefined || isOfGuild(channel) ? NEEDED[kind].guild : NEEDED[kind].direct;
  return (intents & needed) !== 0;
}

const ALL_INTENTS = Object.values(GatewayIntentBits).reduce<number>((sum, bit) => sum | Number(bit), 0);
const PRIVILEGED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** Whether every bit is an intent that exists. */
export function areKnown(intents: number): boolean {
  return intents >= 0 && intents <= ALL_INTENTS && (intents & ~ALL_INTENTS) === 0;
}

/** Whether one of them has to be switched on in the developer portal. */
export function arePrivileged(intents: number): boolean {
  return (intents & PRIVILEGED) !== 0;
}

/** Whether a session is told who else is where. */
export function readsMembers(intents: number): boolean {
  return (intents & GatewayIntentBits.GuildMembers) !== 0;
}

export function readsContent(intents: number): boolean {
  return (intents & GatewayIntentBits.MessageContent) !== 0;
}

/**
 * `mayRead`: whether the bot has the message content intent. Without it, what others say in a guild is empty, unless they mention the bot; what they
 * forward is what they say.
 */
export function asBotSees(
  message: APIMessage,
  channel: Channel | undefined,
  mayRead: boolean,
  { ids }: World,
): APIMessage {
  const own = message.author.id === ids.bot;
  const direct = channel !== undefined && !isOfGuild(channel);
  const mentioned = message.mentions.some(({ id }) => id === ids.bot);
  if (mayRead || own || direct || mentioned) return message;
  const copies = message.message_snapshots?.map((copy) => ({ message: { ...copy.message, ...WITHOUT_CONTENT } }));
  return { ...message, ...WITHOUT_CONTENT, ...(copies === undefined ? {} : { message_snapshots: copies }) };
}

const WITHOUT_CONTENT: Pick<APIMessage, "content" | "embeds" | "attachments" | "components"> = {
  content: "",
  embeds: [],
  attachments: [],
  components: [],
};
