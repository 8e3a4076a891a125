// What happened → the event that a session is told, if it asked for it.
import type { APIMessage } from "discord-api-types/v10";
import { type Channel, isOfGuild } from "../store/store.ts";
import type { WorldEvent } from "../world/events.ts";
import { memberData } from "../world/guild.ts";
import { maySee } from "../world/permissions.ts";
import type { World } from "../world/world.ts";
import { asBotKnows } from "./hidden.ts";
import { asBotSees, type EventKind, readsContent, wants } from "./intents.ts";
import { shardOf } from "./payloads.ts";
import type { GatewaySession } from "./session.ts";
import { threadEvent } from "./threads.ts";

export function announce(happened: WorldEvent, session: GatewaySession, world: World): void {
  // What only a person sees is told to nobody else.
  if ("viewer" in happened && happened.viewer !== undefined) return;
  const { intents, shard } = session.identity;
  const id = "channel" in happened ? happened.channel : "message" in happened ? happened.message.channel_id : "";
  const channel = world.channels.get(id);
  if (channel !== undefined && isOfMembers(happened, world) && !maySee(channel, world.ids.bot, world)) return;
  const event = gatewayEventOf(happened, channel, intents, world);
  if (event === undefined || (event.kind !== "interaction" && !wants(intents, event.kind, channel))) return;
  if (shardOf(guildOf(channel, world).guild_id, shard[1]) !== shard[0]) return;
  session.dispatch(event.type, event.data);
}

/**
 * Whether only those are told of it who may view the channel. That a channel is there, everybody in the server is told, and
 * whoever is removed from a private thread that they are.
 */
function isOfMembers(happened: WorldEvent, { ids }: World): boolean {
  const { kind } = happened;
  if (kind === "thread-member") return happened.user !== ids.bot;
  return kind !== "interaction" && kind !== "channel-update" && kind !== "channel-delete";
}

/** Interactions need no intent. */
type GatewayEvent = { readonly kind: EventKind | "interaction"; readonly type: string; readonly data: unknown };

/** Undefined for what bots are never told. */
function gatewayEventOf(
  happened: WorldEvent,
  channel: Channel | undefined,
  intents: number,
  world: World,
): GatewayEvent | undefined {
  switch (happened.kind) {
    case "message": {
      const { nonce, message } = happened;
      const data = { ...messageForBot(message, channel, intents, world), ...(nonce === undefined ? {} : { nonce }) };
      return { kind: "message", type: "MESSAGE_CREATE", data };
    }
    case "edit":
      return {
        kind: "message",
        type: "MESSAGE_UPDATE",
        data: messageForBot(happened.message, channel, intents, world),
      };
    case "delete": {
      const data = { id: happened.id, channel_id: happened.channel, ...guildOf(channel, world) };
      return { kind: "message", type: "MESSAGE_DELETE", data };
    }
    case "pins": {
      const data = { channel_id: happened.channel, last_pin_timestamp: happened.last, ...guildOf(channel, world) };
      return { kind: "channel", type: "CHANNEL_PINS_UPDATE", data };
    }
    case "channel-update":
      return { kind: "channel", type: "CHANNEL_UPDATE", data: channel && asBotKnows(channel, world) };
    case "channel-delete":
      return { kind: "channel", type: "CHANNEL_DELETE", data: channel && asBotKnows(channel, world) };
    case "thread":
    case "thread-gained":
    case "thread-woken":
    case "thread-member":
    case "threads-seen": {
      const told = threadEvent(happened, intents, world);
      return told && { kind: "thread", ...told };
    }
    case "role-update":
      return { kind: "channel", type: "GUILD_ROLE_UPDATE", data: { guild_id: world.ids.guild, role: happened.role } };
    case "scheduled-event":
      return { kind: "scheduledEvent", type: `GUILD_SCHEDULED_EVENT_${happened.change}`, data: happened.event };
    case "interest": {
      const data = { guild_scheduled_event_id: happened.event, user_id: happened.person, guild_id: world.ids.guild };
      return { kind: "scheduledEvent", type: `GUILD_SCHEDULED_EVENT_USER_${happened.change}`, data };
    }
    case "reaction":
      return {
        kind: "reaction",
        type: `MESSAGE_REACTION_${happened.change}`,
        data: reactionData(happened, channel, world),
      };
    case "reactions-cleared": {
      const { channel: channel_id, message: message_id, emoji } = happened;
      const about = { channel_id, message_id, ...guildOf(channel, world) };
      return emoji === undefined
        ? { kind: "reaction", type: "MESSAGE_REACTION_REMOVE_ALL", data: about }
        : {
            kind: "reaction",
            type: "MESSAGE_REACTION_REMOVE_EMOJI",
            data: { ...about, emoji: { id: null, name: emoji } },
          };
    }
    case "interaction":
      return { kind: "interaction", type: "INTERACTION_CREATE", data: happened.payload };
    case "typing": {
      if (happened.user === world.ids.bot) return undefined;
      const timestamp = Math.floor(world.clock.now() / 1000);
      const data = { channel_id: happened.channel, user_id: happened.user, timestamp, ...guildOf(channel, world) };
      return { kind: "typing", type: "TYPING_START", data };
    }
    default:
      return undefined;
  }
}

function messageForBot(message: APIMessage, channel: Channel | undefined, intents: number, world: World): object {
  const seen = asBotSees(message, channel, readsContent(intents), world);
  if (channel === undefined || !isOfGuild(channel)) return { ...seen, channel_type: channel?.type };
  const { user: _, ...member } = memberData(message.author.id, world);
  return { ...seen, guild_id: world.ids.guild, channel_type: channel.type, member };
}

/** Who wrote the message, and in a guild the member who reacts, are told only when a reaction is added. */
function reactionData(
  { change, channel: channel_id, message: message_id, author, emoji, user }: Extract<WorldEvent, { kind: "reaction" }>,
  channel: Channel | undefined,
  world: World,
): object {
  const guild = guildOf(channel, world);
  const about = { user_id: user, channel_id, message_id, ...guild };
  const what = { emoji: { id: null, name: emoji }, burst: false, type: 0 };
  if (change === "REMOVE") return { ...about, ...what };
  const member = guild.guild_id === undefined ? {} : { member: memberData(user, world) };
  return { ...about, ...member, message_author_id: author, ...what };
}

function guildOf(channel: Channel | undefined, { ids }: World): { readonly guild_id?: string } {
  return channel === undefined || isOfGuild(channel) ? { guild_id: ids.guild } : {};
}
