// Publishing messages of announcement channels to the servers that follow them.
import { type APIMessage, ChannelType, MessageFlags, MessageType } from "discord-api-types/v10";
import { refuse } from "../errors/refusal.ts";
import { TooMany } from "../errors/too-many.ts";
import { type Answer, type Call, ok, type Route } from "../http/route.ts";
import { replaceMessage } from "../world/messages.ts";
import type { World } from "../world/world.ts";
import { need, openChannel, storedMessage } from "./access.ts";

/** For one channel, as users report it. */
const PUBLISHES = { requests: 10, seconds: 3_600 };
/** For one published message, as users report it; the code is that of Discord's answer. */
const EDITS = { requests: 3, seconds: 3_600 };
const WRITE_LIMIT_REACHED = 20_028;

function publish({ world, param }: Call): Answer {
  const channel = openChannel(param("channel"), world);
  const message = storedMessage(channel, param("message"), world);
  if (channel.type !== ChannelType.GuildAnnouncement || message.type !== MessageType.Default)
    throw refuse("wrongChannelType");
  need(channel, "SEND_MESSAGES", world);
  if (message.author.id !== world.ids.bot) need(channel, "MANAGE_MESSAGES", world);
  if (isPublished(message)) throw refuse("publishedAlready");
  const { isWithin, resetAfter } = world.limits.take(`publish ${channel.id}`, PUBLISHES);
  if (!isWithin) throw new TooMany({ retryAfter: resetAfter, scope: "shared" });
  const published: APIMessage = { ...message, flags: (message.flags ?? 0) | MessageFlags.Crossposted };
  replaceMessage(published, world);
  return ok(published);
}

/** Throws a refusal when a published message was edited too often. */
export function checkPublished(message: APIMessage, world: World): void {
  if (!isPublished(message)) return;
  const { isWithin, resetAfter } = world.limits.take(`edit ${message.id}`, EDITS);
  if (!isWithin) throw new TooMany({ retryAfter: resetAfter, scope: "shared", code: WRITE_LIMIT_REACHED });
}

function isPublished({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Crossposted) !== 0;
}

export const PUBLISH_ROUTES: readonly Route[] = [
  { method: "POST", path: "/channels/:channel/messages/:message/crosspost", answer: publish },
];
