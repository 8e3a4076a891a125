import type { APIMessage } from "discord-api-types/v10";
import type { PageEvent, Snapshot } from "../../protocol.ts";
import { settleAsks, withoutAsk, withThinking } from "./asks.ts";
import { messagesOf, type PageState, withMember } from "./page-state.ts";
import { withChannel, withoutChannel } from "./places.ts";
import { withMessages, withoutMessage, withReactions } from "./timeline.ts";

/** Message flag EPHEMERAL. */
const EPHEMERAL = 1 << 6;

/** The page after an event. Events that come before the first snapshot change nothing: it contains them, or they are taken again behind it. */
export function reduce(state: PageState, event: PageEvent): PageState {
  if (!state.snapshot) return state;
  switch (event.event) {
    case "message":
      return receive(state, event.message, event.ephemeral);
    case "edit":
      return edit(state, event.message, event.ephemeral);
    case "delete":
      return withoutMessage(state, event.channel, event.id);
    case "reactions":
      return withReactions(state, event.channel, event.id, event.reactions);
    case "channel":
      return withChannel(state, event.channel);
    case "gone":
      return withoutChannel(state, event.channel);
    case "thinking":
      return withThinking(state, event.nonce);
    case "modal":
      return openModal(state, event.nonce, event.modal);
    case "typing":
      return { ...state, typing: withMember(state.typing, event.channel, true) };
    case "commands":
      return withSnapshot(state, { commands: event.commands });
    case "bot":
      return withSnapshot(state, { botOnline: event.online, readsContent: event.readsContent });
    case "time":
      return withTime(state, event);
    case "violations":
      return withSnapshot(state, { violations: event.count });
    case "look-again":
      return { ...state, changes: state.changes + 1 };
    case "trouble":
      return withSnapshot(state, { trouble: event.trouble });
    case "locale":
      return withSnapshot(state, { locale: event.locale });
  }
}

function withTime(state: PageState, { day, now, stage, until }: Extract<PageEvent, { event: "time" }>): PageState {
  const time = state.snapshot?.time;
  return time ? withSnapshot(state, { time: { ...time, day, now, stage, until } }) : state;
}

function withSnapshot(state: PageState, change: Partial<Snapshot>): PageState {
  return state.snapshot ? { ...state, snapshot: { ...state.snapshot, ...change } } : state;
}

function receive(state: PageState, message: APIMessage, ephemeral?: boolean): PageState {
  const channel = message.channel_id;
  const shown = { message, ephemeral: isEphemeral(message, ephemeral) };
  const settled = settleAsks(withMessages(state, channel, [shown]), message);
  const isUnread = channel !== state.open && message.author.id !== state.snapshot?.me.id;
  return {
    ...settled,
    typing: withMember(settled.typing, channel, false),
    unread: isUnread ? withMember(settled.unread, channel, true) : settled.unread,
  };
}

/** An edit of a message that is not loaded is left out: it is read with its page when somebody scrolls there. */
function edit(state: PageState, message: APIMessage, ephemeral?: boolean): PageState {
  const channel = message.channel_id;
  const known = messagesOf(state, channel).find((shown) => shown.message.id === message.id);
  if (!known) return isEphemeral(message, ephemeral) ? receive(state, message, true) : state;
  return withMessages(settleAsks(state, message), channel, [
    { message, ephemeral: known.ephemeral || isEphemeral(message, ephemeral) },
  ]);
}

/** A form is shown only on the page that asked for it. */
function openModal(state: PageState, nonce: string, modal: Extract<PageEvent, { event: "modal" }>["modal"]): PageState {
  const ask = state.asks.find((one) => one.nonce === nonce);
  return ask ? { ...withoutAsk(state, nonce), modal: { channel: ask.channel, modal } } : state;
}

/** Whether only this person sees the message. */
export function isEphemeral(message: APIMessage, marked?: boolean): boolean {
  return marked ?? ((message.flags ?? 0) & EPHEMERAL) !== 0;
}
