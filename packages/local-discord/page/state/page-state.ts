import type { APIMessage, APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import type { Snapshot } from "../../protocol.ts";

/** A message as this person sees it; an ephemeral one exists nowhere else. */
export type ShownMessage = { readonly message: APIMessage; readonly ephemeral: boolean };

/** Something asked of the bot: a command, a press or a form, until it is answered. */
export type Ask = {
  readonly nonce: string;
  readonly channel: string;
  /** The newest message of the channel when it was asked, or "": the ask is shown behind it. */
  readonly after: string;
  /** `/event` for a command; undefined for a press, which is shown under its message. */
  readonly title: string | undefined;
  readonly press: { readonly message: string; readonly customId: string } | undefined;
  /** `accepted`: the server took it and there is nothing to show, unless the bot says that it is thinking. */
  readonly stage: "sent" | "thinking" | "accepted" | "failed";
  readonly failure: string;
};

export type OpenModal = { readonly channel: string; readonly modal: APIModalInteractionResponseCallbackData };

export type PageState = {
  /** Null until the local Discord has answered for the first time. */
  readonly snapshot: Snapshot | undefined;
  readonly link: "connecting" | "live" | "lost";
  /** The channel that is shown. */
  readonly open: string;
  /** By channel, oldest first. */
  readonly messages: ReadonlyMap<string, readonly ShownMessage[]>;
  /** Channels whose very first message is loaded. */
  readonly complete: ReadonlySet<string>;
  readonly unread: ReadonlySet<string>;
  /** Channels in which the bot is typing. */
  readonly typing: ReadonlySet<string>;
  readonly asks: readonly Ask[];
  readonly modal: OpenModal | undefined;
  /** Another number each time what was looked up is to be looked up again. */
  readonly changes: number;
  /** A sentence about what happened to this page; empty when there is none. */
  readonly notice: string;
};

export const EMPTY_PAGE: PageState = {
  snapshot: undefined,
  link: "connecting",
  open: "",
  messages: new Map(),
  complete: new Set(),
  unread: new Set(),
  typing: new Set(),
  asks: [],
  modal: undefined,
  changes: 0,
  notice: "",
};

/** The messages of a channel, oldest first; none when nothing was loaded. */
export function messagesOf(state: PageState, channel: string): readonly ShownMessage[] {
  return state.messages.get(channel) ?? [];
}

export function withMember<T>(set: ReadonlySet<T>, member: T, isMember: boolean): ReadonlySet<T> {
  if (set.has(member) === isMember) return set;
  const changed = new Set(set);
  if (isMember) changed.add(member);
  else changed.delete(member);
  return changed;
}
