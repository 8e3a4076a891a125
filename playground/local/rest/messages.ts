// Messages in channels. Source: Discord's page on the message resource.
import { type APIMessage, ChannelType, MessageFlags } from "discord-api-types/v10";
import { bodyCheck } from "../checks/body.ts";
import { asBotSees } from "../gateway/intents.ts";
import { Refusal, refuse } from "../http/refusal.ts";
import { type Answer, type Call, NOTHING, ok, type Route } from "../http/route.ts";
import { MessageBody } from "../world/bodies.ts";
import { IDS } from "../world/cast.ts";
import { recipientOf } from "../world/channels.ts";
import { createMessage, deleteMessage, editMessage, replaceMessage } from "../world/messages.ts";
import { mayIn } from "../world/permissions.ts";
import { need, openChannel, storedMessage } from "./access.ts";
import { rangesOf } from "./ranges.ts";

/** For so long a repeated nonce gives the first message; milliseconds. Discord says "a few minutes". */
const NONCE_LIFE = 5 * 60_000;

function post({ world, param, body, files }: Call): Answer {
  const channel = openChannel(param("channel"), world);
  need(channel, "SEND_MESSAGES", "missingPermissions");
  if (world.closedDms.has(channel.id) && recipientOf(channel.id) !== undefined) throw refuse("dmClosed");
  const given = MessageBody.parse(body);
  const isReply = typeof given.message_reference?.message_id === "string";
  if (isReply && !mayIn(channel, IDS.bot, "READ_MESSAGE_HISTORY")) throw refuse("replyNeedsHistory");
  const nonce =
    given.enforce_nonce === true && given.nonce !== undefined && given.nonce !== null ? String(given.nonce) : undefined;
  if (nonce !== undefined) {
    const first = world.storage.nonce(IDS.bot, nonce);
    if (first !== undefined && world.clock.now() - first.at <= NONCE_LIFE) {
      const message = world.storage.message(first.message);
      if (message === undefined) throw refuse("unknownMessage");
      return ok(message);
    }
  }
  const along = (message: APIMessage) => {
    if (nonce !== undefined) world.storage.putNonce(IDS.bot, nonce, { message: message.id, at: world.clock.now() });
  };
  const flags = (given.flags ?? 0) & ~(MessageFlags.Ephemeral | MessageFlags.Loading);
  return ok(createMessage({ channel: channel.id, author: IDS.bot, body: { ...given, flags }, files, along }, world));
}

function list({ world, param, query }: Call): Answer {
  const channel = openChannel(param("channel"), world);
  if (!mayIn(channel, IDS.bot, "READ_MESSAGE_HISTORY")) return ok([]);
  const messages = rangesOf(query).flatMap((range) => world.storage.messages(channel.id, range));
  return ok(messages.map((message) => asBotSees(message, channel, world.readsContent)));
}

function own(call: Call): APIMessage {
  const message = storedMessage(openChannel(call.param("channel"), call.world), call.param("message"), call.world);
  if (message.author.id !== IDS.bot) throw refuse("notAuthor");
  return message;
}

export const messageRoutes: readonly Route[] = [
  { method: "POST", path: "/channels/:channel/messages", check: bodyCheck("message"), answer: post },
  { method: "GET", path: "/channels/:channel/messages", answer: list },
  {
    method: "GET",
    path: "/channels/:channel/messages/:message",
    answer({ world, param }) {
      const channel = openChannel(param("channel"), world);
      need(channel, "READ_MESSAGE_HISTORY", "missingAccess");
      return ok(asBotSees(storedMessage(channel, param("message"), world), channel, world.readsContent));
    },
  },
  {
    method: "PATCH",
    path: "/channels/:channel/messages/:message",
    check: bodyCheck("messageEdit"),
    answer(call) {
      return ok(editMessage(own(call), MessageBody.parse(call.body), call.files, call.world));
    },
  },
  {
    method: "DELETE",
    path: "/channels/:channel/messages/:message",
    answer({ world, param }) {
      const channel = openChannel(param("channel"), world);
      const message = storedMessage(channel, param("message"), world);
      if (message.author.id !== IDS.bot)
        throw recipientOf(channel.id) === undefined
          ? refuse("missingPermissions")
          : new Refusal(403, 50003, "Cannot execute action on a DM channel");
      deleteMessage(message, world);
      return NOTHING;
    },
  },
  {
    method: "POST",
    path: "/channels/:channel/messages/:message/crosspost",
    answer(call) {
      const message = own(call);
      const channel = openChannel(call.param("channel"), call.world);
      if (channel.type !== ChannelType.GuildAnnouncement)
        throw new Refusal(403, 50024, "Cannot execute action on this channel type");
      if (((message.flags ?? 0) & MessageFlags.Crossposted) !== 0)
        throw new Refusal(400, 40033, "This message has already been crossposted");
      const published: APIMessage = { ...message, flags: (message.flags ?? 0) | MessageFlags.Crossposted };
      replaceMessage(published, call.world);
      return ok(published);
    },
  },
  {
    method: "POST",
    path: "/channels/:channel/typing",
    answer({ world, param }) {
      const channel = openChannel(param("channel"), world);
      need(channel, "SEND_MESSAGES", "missingPermissions");
      world.happenings.tell({ kind: "typing", channel: channel.id, user: IDS.bot });
      return NOTHING;
    },
  },
];
