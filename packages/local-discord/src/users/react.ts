// A person adds a reaction to a message, or takes theirs back.
import type { APIMessage } from "discord-api-types/v10";
import { mayIn } from "../world/permissions.ts";
import { addReaction, emojiIn, reactedWith, removeReaction } from "../world/reactions.ts";
import type { World } from "../world/world.ts";

export type Reacting = { readonly emoji: string; readonly isOn: boolean };

/** Throws an Error in words for what Discord's client would not do, and a refusal for one emoji too many. */
export function reactTo(message: APIMessage, { emoji: text, isOn }: Reacting, person: string, world: World): void {
  const emoji = emojiIn(text);
  if (emoji === undefined) throw new Error(`${text} is no emoji.`);
  if (!isOn) {
    removeReaction(message, emoji, person, world);
    return;
  }
  if (world.store.messages.viewerOf(message.id) !== undefined)
    throw new Error("Nobody can react to a message that only one person sees.");
  const channel = world.channels.get(message.channel_id);
  const isThere = reactedWith(message.id, emoji, world).length > 0;
  if (channel === undefined || !(isThere || mayIn(channel, person, "ADD_REACTIONS", world)))
    throw new Error("You may not add reactions here.");
  addReaction(message, emoji, person, world);
}
