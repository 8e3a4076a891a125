// A happening → the event that a session is told, if it asked for it.
import type { APIMessage } from "discord-api-types/v10";
import { IDS } from "../world/cast.ts";
import { type Channel, isGuildChannel } from "../world/channels.ts";
import type { Happening } from "../world/happenings.ts";
import type { World } from "../world/world.ts";
import { asBotSees, readsContent, wants } from "./intents.ts";
import { memberData, shardOf } from "./payloads.ts";
import type { Session } from "./session.ts";

export function announce(happening: Happening, session: Session, world: World): void {
  const { intents, shard } = session.identity;
  const id = "channel" in happening ? happening.channel : "message" in happening ? happening.message.channel_id : "";
  const channel = world.channels.get(id);
  const event = eventOf(happening, channel, intents, world);
  if (event === undefined || shardOf(guildOf(channel).guild_id, shard[1]) !== shard[0]) return;
  session.dispatch(event.type, event.data);
}

type Event = { readonly type: string; readonly data: unknown };

/** Undefined for what a session with these intents is not told, and for what only a person sees. */
function eventOf(happening: Happening, channel: Channel | undefined, intents: number, world: World): Event | undefined {
  if ("viewer" in happening && happening.viewer !== undefined) return undefined;
  const wanted = (kind: Parameters<typeof wants>[1]) => wants(intents, kind, channel);
  switch (happening.kind) {
    case "message":
    case "edit": {
      const type = happening.kind === "message" ? "MESSAGE_CREATE" : "MESSAGE_UPDATE";
      return wanted("message") ? { type, data: told(happening.message, channel, intents) } : undefined;
    }
    case "delete": {
      const data = { id: happening.id, channel_id: happening.channel, ...guildOf(channel) };
      return wanted("message") ? { type: "MESSAGE_DELETE", data } : undefined;
    }
    case "channel-update":
      return wanted("channel") ? { type: "CHANNEL_UPDATE", data: channel } : undefined;
    case "channel-delete":
      return wanted("channel") ? { type: "CHANNEL_DELETE", data: channel } : undefined;
    case "interaction":
      return { type: "INTERACTION_CREATE", data: happening.payload };
    case "typing": {
      if (happening.user === IDS.bot || !wanted("typing")) return undefined;
      const timestamp = Math.floor(world.clock.now() / 1000);
      const data = { channel_id: happening.channel, user_id: happening.user, timestamp, ...guildOf(channel) };
      return { type: "TYPING_START", data };
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
