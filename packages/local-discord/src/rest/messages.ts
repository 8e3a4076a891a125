// Messages in channels. Source: Discord's page on the message resource.
import { type APIMessage, MessageFlags } from "discord-api-types/v10";
import { refuse } from "../errors/refusal.ts";
import { asBotSees } from "../gateway/intents.ts";
import { type Answer, type Call, NOTHING, ok, type Route } from "../http/route.ts";
import { bodyCheck } from "../validation/body.ts";
import { MessageBody } from "../world/bodies.ts";
import { isClosed, recipientOf } from "../world/channels.ts";
import { forwardedMessage, isForward } from "../world/forward.ts";
import { createMessage, deleteMessage, editMessage } from "../world/messages.ts";
import { mayIn } from "../world/permissions.ts";
import { needChangeable, wakeThread } from "../world/threads.ts";
import type { World } from "../world/world.ts";
import { need, openChannel, storedMessage } from "./access.ts";
import { checkPublished } from "./publish.ts";
import { rangesOf } from "./ranges.ts";

/** For so long a repeated nonce gives the first message; milliseconds. Discord says "a few minutes". */
const NONCE_LIFE_MS = 5 * 60_000;

function postMessage({ world, param, body, files }: Call): Answer {
  const channel = openChannel(param("channel"), world);
  need(channel, "SEND_MESSAGES", world);
  if (isClosed(channel.id, world.store)) throw refuse("dmClosed");
  wakeThread(channel, world.ids.bot, world);
  const given = MessageBody.parse(body);
  if (files.length > 0) need(channel, "ATTACH_FILES", world);
  if ((given.embeds ?? []).length > 0) need(channel, "EMBED_LINKS", world);
  if (isForward(given)) checkReadable(forwardedMessage(given, world.ids.bot, world), world);
  const isReply = typeof given.message_reference?.message_id === "string" && !isForward(given);
  if (isReply && !mayIn(channel, world.ids.bot, "READ_MESSAGE_HISTORY", world)) throw refuse("replyNeedsHistory");
  const nonce = given.nonce ?? undefined;
  const named = nonce === undefined ? {} : { nonce };
  const enforced = given.enforce_nonce === true && nonce !== undefined ? String(nonce) : undefined;
  const first = enforced === undefined ? undefined : world.store.nonce(world.ids.bot, enforced);
  if (first !== undefined && world.clock.now() - first.at <= NONCE_LIFE_MS) {
    const message = world.store.messages.get(first.message);
    if (message === undefined) throw refuse("unknownMessage");
    return ok({ ...message, ...named });
  }
  const along = (message: APIMessage) => {
    if (enforced !== undefined)
      world.store.putNonce(world.ids.bot, enforced, { message: message.id, at: world.clock.now() });
  };
  const flags = (given.flags ?? 0) & ~(MessageFlags.Ephemeral | MessageFlags.Loading);
  const draft = { channel: channel.id, author: world.ids.bot, body: { ...given, flags }, files, along };
  return ok({ ...createMessage(draft, world), ...named });
}

/** Throws a refusal for a message whose words are kept from the bot. */
function checkReadable(message: APIMessage, world: World): void {
  const channel = world.channels.get(message.channel_id);
  if (asBotSees(message, channel, world.readsContent, world) !== message) throw refuse("forwardUnreadable");
}

function listMessages({ world, param, query }: Call): Answer {
  const channel = openChannel(param("channel"), world);
  if (!mayIn(channel, world.ids.bot, "READ_MESSAGE_HISTORY", world)) return ok([]);
  const messages = rangesOf(query).flatMap((range) => world.store.messages.list(channel.id, range));
  return ok(messages.map((message) => asBotSees(message, channel, world.readsContent, world)));
}

function ownMessage(call: Call): APIMessage {
  const channel = openChannel(call.param("channel"), call.world);
  const message = storedMessage(channel, call.param("message"), call.world);
  if (message.author.id !== call.world.ids.bot) throw refuse("notAuthor");
  needChangeable(channel, call.world.ids.bot, call.world);
  return message;
}

export const MESSAGE_ROUTES: readonly Route[] = [
  { method: "POST", path: "/channels/:channel/messages", check: bodyCheck("message"), answer: postMessage },
  { method: "GET", path: "/channels/:channel/messages", answer: listMessages },
  {
    method: "GET",
    path: "/channels/:channel/messages/:message",
    answer({ world, param }) {
      const channel = openChannel(param("channel"), world);
      if (!mayIn(channel, world.ids.bot, "READ_MESSAGE_HISTORY", world)) throw refuse("missingAccess");
      return ok(asBotSees(storedMessage(channel, param("message"), world), channel, world.readsContent, world));
    },
  },
  {
    method: "PATCH",
    path: "/channels/:channel/messages/:message",
    check: bodyCheck("messageEdit"),
    answer(call) {
      const message = ownMessage(call);
      checkPublished(message, call.world);
      return ok(editMessage(message, MessageBody.parse(call.body), call.files, call.world));
    },
  },
  {
    method: "DELETE",
    path: "/channels/:channel/messages/:message",
    answer({ world, param }) {
      const channel = openChannel(param("channel"), world);
      const message = storedMessage(channel, param("message"), world);
      if (message.author.id !== world.ids.bot) {
        if (recipientOf(channel.id, world) !== undefined) throw refuse("notInDirectMessages");
        need(channel, "MANAGE_MESSAGES", world);
      }
      deleteMessage(message, world);
      return NOTHING;
    },
  },
  {
    method: "POST",
    path: "/channels/:channel/typing",
    answer({ world, param }) {
      const channel = openChannel(param("channel"), world);
      need(channel, "SEND_MESSAGES", world);
      world.events.emit({ kind: "typing", channel: channel.id, user: world.ids.bot });
      return NOTHING;
    },
  },
];
