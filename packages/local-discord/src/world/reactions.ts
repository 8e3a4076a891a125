// What people and the bot add to a message as an emoji. Source: Discord's page on the message resource, "Reaction Object".
import type { APIMessage, APIReaction } from "discord-api-types/v10";
import { refuse } from "../errors/refusal.ts";
import type { World } from "./world.ts";

/** Different emoji on one message. Source: Discord's page on opcodes and status codes, 30010. */
const MAX_EMOJI = 20;

const UNICODE_EMOJI = /^\p{RGI_Emoji}$/v;

/**
 * The emoji that a text is, in its full form; undefined for what is none. Emoji of a server are not modelled: there are none. That
 * one without its variation selector is taken too is a guess.
 */
export function emojiIn(text: string): string | undefined {
  return [text, `${text}\ufe0f`].find((one) => UNICODE_EMOJI.test(one));
}

/** The users' ids, those who came first before the others; none where nobody has reacted so. */
export function reactedWith(message: string, emoji: string, { store }: World): readonly string[] {
  return store.reactions.get(message)?.given.find((one) => one.emoji === emoji)?.users ?? [];
}

/** As Discord tells them to one user. */
export function reactionsFor(message: string, viewer: string, { store }: World): APIReaction[] {
  return (store.reactions.get(message)?.given ?? []).map(({ emoji, users }) => ({
    emoji: { id: null, name: emoji },
    count: users.length,
    count_details: { burst: 0, normal: users.length },
    me: users.includes(viewer),
    me_burst: false,
    burst_colors: [],
  }));
}

/** Throws a refusal for one emoji too many. What is there already, or is not there, stays as it is. */
export function addReaction(message: APIMessage, emoji: string, user: string, world: World): void {
  const given = world.store.reactions.get(message.id)?.given ?? [];
  const users = reactedWith(message.id, emoji, world);
  if (users.includes(user)) return;
  if (users.length === 0 && given.length >= MAX_EMOJI) throw refuse("tooManyReactions");
  const others = given.filter((one) => one.emoji !== emoji);
  const added = { emoji, users: [...users, user] };
  keepReactions(
    message,
    users.length === 0 ? [...others, added] : given.map((one) => (one.emoji === emoji ? added : one)),
    world,
  );
  tellReaction("ADD", message, emoji, user, world);
}

export function removeReaction(message: APIMessage, emoji: string, user: string, world: World): void {
  if (!reactedWith(message.id, emoji, world).includes(user)) return;
  const given = world.store.reactions.get(message.id)?.given ?? [];
  const left = given.map((one) =>
    one.emoji === emoji ? { ...one, users: one.users.filter((other) => other !== user) } : one,
  );
  keepReactions(
    message,
    left.filter(({ users }) => users.length > 0),
    world,
  );
  tellReaction("REMOVE", message, emoji, user, world);
}

/** All of them, or all with one emoji. */
export function clearReactions(message: APIMessage, emoji: string | undefined, world: World): void {
  const given = world.store.reactions.get(message.id)?.given ?? [];
  const left = emoji === undefined ? [] : given.filter((one) => one.emoji !== emoji);
  if (left.length === given.length) return;
  keepReactions(message, left, world);
  world.events.emit({ kind: "reactions-cleared", channel: message.channel_id, message: message.id, emoji });
}

type Given = { readonly emoji: string; readonly users: readonly string[] };

/** The message itself has them as the bot sees them. */
function keepReactions({ id }: APIMessage, given: readonly Given[], world: World): void {
  const message = world.store.messages.get(id);
  if (message === undefined) return;
  world.store.reactions.put({ id, given });
  world.store.messages.change({ ...message, reactions: reactionsFor(id, world.ids.bot, world) });
}

function tellReaction(change: "ADD" | "REMOVE", message: APIMessage, emoji: string, user: string, world: World): void {
  const { id, channel_id: channel, author } = message;
  world.events.emit({ kind: "reaction", change, channel, message: id, author: author.id, emoji, user });
}
