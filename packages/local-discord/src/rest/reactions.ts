// Reactions to messages. Source: Discord's page on the message resource, from "Create Reaction" on.
import type { APIMessage } from "discord-api-types/v10";
import * as z from "zod";
import { refuse } from "../errors/refusal.ts";
import { type Answer, type Call, NOTHING, ok, type Route } from "../http/route.ts";
import type { Channel } from "../store/store.ts";
import { recipientOf } from "../world/channels.ts";
import { addReaction, clearReactions, emojiIn, reactedWith, removeReaction } from "../world/reactions.ts";
import { userOf, type World } from "../world/world.ts";
import { need, needAwake, openChannel, storedMessage } from "./access.ts";
import { queryOf } from "./query.ts";

const ReactionQuery = z.object({
  after: z
    .string()
    .regex(/^\d{1,19}$/)
    .default("0"),
  limit: z.coerce.number().pipe(z.int().min(1).max(100)).default(25),
  /** 0 normal, 1 burst: those cost money, and nobody here has any. */
  type: z.coerce.number().pipe(z.int().min(0).max(1)).default(0),
});

type ReactedMessage = { readonly channel: Channel; readonly message: APIMessage };

function reactedMessage({ world, param }: Call): ReactedMessage {
  const channel = openChannel(param("channel"), world);
  return { channel, message: storedMessage(channel, param("message"), world) };
}

function emojiOf({ param }: Call): string {
  const emoji = emojiIn(param("emoji"));
  if (emoji === undefined) throw refuse("unknownEmoji");
  return emoji;
}

/** Whoever may not add reactions may join in one that is there. */
function react(call: Call): Answer {
  const { world } = call;
  const { channel, message } = reactedMessage(call);
  const emoji = emojiOf(call);
  needAwake(channel);
  need(channel, "READ_MESSAGE_HISTORY", world);
  if (reactedWith(message.id, emoji, world).length === 0) need(channel, "ADD_REACTIONS", world);
  addReaction(message, emoji, world.ids.bot, world);
  return NOTHING;
}

function unreact(call: Call): Answer {
  const { message } = reactedMessage(call);
  removeReaction(message, emojiOf(call), call.world.ids.bot, call.world);
  return NOTHING;
}

function removeOther(call: Call): Answer {
  const target = reactedMessage(call);
  needToClear(target, call.world);
  const user = call.param("user");
  if (!call.world.fixtures.users.some(({ id }) => id === user)) throw refuse("unknownUser");
  removeReaction(target.message, emojiOf(call), user, call.world);
  return NOTHING;
}

function needToClear({ channel }: ReactedMessage, world: World): void {
  if (recipientOf(channel.id, world) !== undefined) throw refuse("notInDirectMessages");
  need(channel, "MANAGE_MESSAGES", world);
}

function listReacted(call: Call): Answer {
  const { world, query } = call;
  const { message } = reactedMessage(call);
  const emoji = emojiOf(call);
  const { after, limit, type } = queryOf(ReactionQuery, query);
  const users = type === 1 ? [] : reactedWith(message.id, emoji, world).map(BigInt);
  const wanted = users.filter((id) => id > BigInt(after)).toSorted((a, b) => (a < b ? -1 : 1));
  return ok(wanted.slice(0, limit).map((id) => userOf(String(id), world)));
}

const ALL_REACTIONS = "/channels/:channel/messages/:message/reactions";
const ONE_REACTION = `${ALL_REACTIONS}/:emoji`;

export const REACTION_ROUTES: readonly Route[] = [
  { method: "PUT", path: `${ONE_REACTION}/@me`, answer: react },
  { method: "DELETE", path: `${ONE_REACTION}/@me`, answer: unreact },
  { method: "DELETE", path: `${ONE_REACTION}/:user`, answer: removeOther },
  { method: "GET", path: ONE_REACTION, answer: listReacted },
  {
    method: "DELETE",
    path: ONE_REACTION,
    answer(call) {
      const target = reactedMessage(call);
      needToClear(target, call.world);
      clearReactions(target.message, emojiOf(call), call.world);
      return NOTHING;
    },
  },
  {
    method: "DELETE",
    path: ALL_REACTIONS,
    answer(call) {
      const target = reactedMessage(call);
      needToClear(target, call.world);
      clearReactions(target.message, undefined, call.world);
      return NOTHING;
    },
  },
];
