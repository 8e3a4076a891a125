// Pinned messages, by the routes of 2025 and by those before. Source: Discord's page on the message resource.
import { type APIMessage, MessageReferenceType, MessageType } from "discord-api-types/v10";
import * as z from "zod";
import { refuse } from "../errors/refusal.ts";
import { asBotSees } from "../gateway/intents.ts";
import { type Answer, type Call, NOTHING, ok, type Route } from "../http/route.ts";
import type { Pin } from "../store/message-table.ts";
import { type Channel, isOfGuild } from "../store/store.ts";
import { timestampOf } from "../time/clock.ts";
import { createMessage, replaceMessage } from "../world/messages.ts";
import { mayIn } from "../world/permissions.ts";
import type { World } from "../world/world.ts";
import { need, needAwake, openChannel, storedMessage } from "./access.ts";
import { queryOf } from "./query.ts";

const MAX_PINS = 250;
const MAX_PER_PAGE = 50;

const Query = z.object({
  before: z.string().transform(Date.parse).pipe(z.number()).optional(),
  limit: z.coerce.number().pipe(z.int().min(1).max(MAX_PER_PAGE)).default(MAX_PER_PAGE),
});

/** A pin of its own instant each, so that a list can be continued before one. */
function pin({ world, param }: Call): Answer {
  const channel = openChannel(param("channel"), world);
  const message = storedMessage(channel, param("message"), world);
  needAwake(channel);
  need(channel, "PIN_MESSAGES", world);
  if (message.pinned) return NOTHING;
  const pins = world.store.messages.pins(channel.id);
  if (pins.length >= MAX_PINS) throw refuse("tooManyPins");
  world.store.messages.pin(message.id, Math.max(world.clock.now(), (pins[0]?.at ?? 0) + 1));
  replacePinned({ ...message, pinned: true }, channel, world);
  const guild = isOfGuild(channel) ? { guild_id: world.ids.guild } : {};
  const reference = { type: MessageReferenceType.Default, message_id: message.id, channel_id: channel.id, ...guild };
  const extra: Partial<APIMessage> = { type: MessageType.ChannelPinnedMessage, message_reference: reference };
  createMessage({ channel: channel.id, author: world.ids.bot, body: {}, files: [], extra, isNote: true }, world);
  return NOTHING;
}

function unpin({ world, param }: Call): Answer {
  const channel = openChannel(param("channel"), world);
  const message = storedMessage(channel, param("message"), world);
  needAwake(channel);
  need(channel, "PIN_MESSAGES", world);
  if (!message.pinned) return NOTHING;
  world.store.messages.pin(message.id, undefined);
  replacePinned({ ...message, pinned: false }, channel, world);
  return NOTHING;
}

function replacePinned(message: APIMessage, channel: Channel, world: World): void {
  replaceMessage(message, world);
  const newest = world.store.messages.pins(channel.id)[0];
  const last = newest === undefined ? null : timestampOf(newest.at);
  const present = world.channels.get(channel.id) ?? channel;
  world.channels.put({ ...present, last_pin_timestamp: last });
  world.events.emit({ kind: "pins", channel: channel.id, last });
}

/** Nothing where the bot may not read the history. */
function pinsIn({ world, param }: Call): readonly Pin[] {
  const channel = openChannel(param("channel"), world);
  if (!mayIn(channel, world.ids.bot, "READ_MESSAGE_HISTORY", world)) return [];
  return world.store.messages
    .pins(channel.id)
    .map(({ message, at }) => ({ message: asBotSees(message, channel, world.readsContent, world), at }));
}

function listPins(call: Call): Answer {
  const { before = Number.POSITIVE_INFINITY, limit } = queryOf(Query, call.query);
  const pins = pinsIn(call).filter(({ at }) => at < before);
  const items = pins.slice(0, limit).map(({ message, at }) => ({ message, pinned_at: timestampOf(at) }));
  return ok({ items, has_more: pins.length > limit });
}

function listPinsAsBefore(call: Call): Answer {
  return ok(
    pinsIn(call)
      .slice(0, MAX_PER_PAGE)
      .map(({ message }) => message),
  );
}

export const PIN_ROUTES: readonly Route[] = [
  { method: "GET", path: "/channels/:channel/messages/pins", answer: listPins },
  { method: "PUT", path: "/channels/:channel/messages/pins/:message", answer: pin },
  { method: "DELETE", path: "/channels/:channel/messages/pins/:message", answer: unpin },
  { method: "GET", path: "/channels/:channel/pins", answer: listPinsAsBefore },
  { method: "PUT", path: "/channels/:channel/pins/:message", answer: pin },
  { method: "DELETE", path: "/channels/:channel/pins/:message", answer: unpin },
];
