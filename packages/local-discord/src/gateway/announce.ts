// A happening → the event that a session is told, if it asked for it.
import type { APIMessage } from "discord-api-types/v10";
import { IDS } from "../world/cast.ts";
import { type Channel, isGuildChannel } from "../world/channels.ts";
import type { Happening } from "../world/happenings.ts";
import { maySee } from "../world/permissions.ts";
import type { World } from "../world/world.ts";
import { asBotKnows } from "./hidden.ts";
import { asBotSees, type EventKind, readsContent, wants } from "./intents.ts";
import { memberData, shardOf } from "./payloads.ts";
import type { Session } from "./session.ts";

export function announce(happening: Happening, session: Session, world: World): void {
  // What only a person sees is told to nobody else.
  if ("viewer" in happening && happening.viewer !== undefined) return;
  const { intents, shard } = session.identity;
  const id = "channel" in happening ? happening.channel : "message" in happening ? happening.message.channel_id : "";
  const channel = world.channels.get(id);
  if (channel !== undefined && isOfMembers(happening) && !maySee(channel, IDS.bot, world)) return;
  const event = eventOf(happening, channel, intents, world);
  if (event === undefined || (event.kind !== "interaction" && !wants(intents, event.kind, channel))) return;
  if (shardOf(guildOf(channel).guild_id, shard[1]) !== shard[0]) return;
  session.dispatch(event.type, event.data);
}

/** Whether only those are told of it who may view the channel. That a channel is there, everybody in the server is told. */
function isOfMembers({ kind }: Happening): boolean {
  return kind !== "interaction" && kind !== "channel-update" && kind !== "channel-delete";
}

/** Interactions need no intent. */
type Event = { readonly kind: EventKind | "interaction"; readonly type: string; readonly data: unknown };

/** Undefined for what bots are never told. */
function eventOf(happening: Happening, channel: Channel | undefined, intents: number, world: World): Event | undefined {
  switch (happening.kind) {
    case "message": {
      const { nonce, message } = happening;
      const data = { ...told(message, channel, intents), ...(nonce === undefined ? {} : { nonce }) };
      return { kind: "message", type: "MESSAGE_CREATE", data };
    }
    case "edit":
      return { kind: "message", type: "MESSAGE_UPDATE", data: told(happening.message, channel, intents) };
    case "delete": {
      const data = { id: happening.id, channel_id: happening.channel, ...guildOf(channel) };
      return { kind: "message", type: "MESSAGE_DELETE", data };
    }
    case "pins": {
      const data = { channel_id: happening.channel, last_pin_timestamp: happening.last, ...guildOf(channel) };
      return { kind: "channel", type: "CHANNEL_PINS_UPDATE", data };
    }
    case "channel-update":
      return { kind: "channel", type: "CHANNEL_UPDATE", data: channel && asBotKnows(channel, world) };
    case "channel-delete":
      return { kind: "channel", type: "CHANNEL_DELETE", data: channel && asBotKnows(channel, world) };
    case "role-update":
      return { kind: "channel", type: "GUILD_ROLE_UPDATE", data: { guild_id: IDS.guild, role: happening.role } };
    case "scheduled-event":
      return { kind: "scheduledEvent", type: `GUILD_SCHEDULED_EVENT_${happening.change}`, data: happening.event };
    case "interaction":
      return { kind: "interaction", type: "INTERACTION_CREATE", data: happening.payload };
    case "typing": {
      if (happening.user === IDS.bot) return undefined;
      const timestamp = Math.floor(world.clock.now() / 1000);
      const data = { channel_id: happening.channel, user_id: happening.user, timestamp, ...guildOf(channel) };
      return { kind: "typing", type: "TYPING_START", data };
    }
    default:
      return undefined;
  }
}

function told(message: APIMessage, channel: Channel | undefined, intents: number): object {
  const seen = asBotSees(message, channel, readsContent(intents));
  if (channel === undefined || !isGuildChannel(channel)) return { ...seen, channel_type: channel?.type };
  const { user: _, ...member } = memberData(message.author.id);
  return { ...seen, guild_id: IDS.guild, channel_type: channel.type, member };
}

function guildOf(channel: Channel | undefined): { readonly guild_id?: string } {
  return channel === undefined || isGuildChannel(channel) ? { guild_id: IDS.guild } : {};
}
