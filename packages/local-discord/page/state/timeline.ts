import type { APIReaction } from "discord-api-types/v10";
import { messagesOf, type PageState, type ShownMessage } from "./page-state.ts";

/** Orders snowflakes by age; they are decimal numbers too long for a JavaScript number. */
export function compareIds(one: string, other: string): number {
  if (one.length !== other.length) return one.length - other.length;
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Puts messages into a channel, each at its place; one that is there already is replaced. */
export function withMessages(state: PageState, channel: string, added: readonly ShownMessage[]): PageState {
  const byId = new Map(messagesOf(state, channel).map((shown) => [shown.message.id, shown]));
  for (const shown of added) byId.set(shown.message.id, shown);
  return withTimeline(
    state,
    channel,
    [...byId.values()].toSorted((a, b) => compareIds(a.message.id, b.message.id)),
  );
}

/** Takes one message out of a channel. */
export function withoutMessage(state: PageState, channel: string, id: string): PageState {
  return withTimeline(
    state,
    channel,
    messagesOf(state, channel).filter((shown) => shown.message.id !== id),
  );
}

/** The reactions of one message, as they are now; of one that is not loaded nothing is kept. */
export function withReactions(
  state: PageState,
  channel: string,
  id: string,
  reactions: readonly APIReaction[],
): PageState {
  const known = messagesOf(state, channel).find((shown) => shown.message.id === id);
  if (!known) return state;
  return withMessages(state, channel, [{ ...known, message: { ...known.message, reactions: [...reactions] } }]);
}

/**
 * Replaces what is known of a channel by its newest messages as the server has them. Kept are ephemeral ones, which the
 * server does not list, and those that arrived while the answer was on its way.
 */
export function withNewest(state: PageState, channel: string, newest: readonly ShownMessage[]): PageState {
  const last = newest.at(-1)?.message.id ?? "";
  const kept = messagesOf(state, channel).filter((shown) => shown.ephemeral || compareIds(shown.message.id, last) > 0);
  return withMessages(withTimeline(state, channel, kept), channel, newest);
}

function withTimeline(state: PageState, channel: string, messages: readonly ShownMessage[]): PageState {
  return { ...state, messages: new Map(state.messages).set(channel, messages) };
}
