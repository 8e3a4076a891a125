// What delivery needs from the outside: a way to post a message, to find it again, and to learn what became of it.

import type { DiscordResult, Permission } from "./discord-result.ts";

/** A message as JSON, opaque here: made by the renderer, sent by the publisher. */
export type PageBody = Readonly<Record<string, unknown>>;
export type Message = {
  readonly channel: string;
  readonly body: PageBody;
  /** At most 25 characters; the same for every attempt at this page. To be sent with `enforce_nonce`. */
  readonly nonce: string;
  /** An int32; the component id by which the message can be found again. */
  readonly marker: number;
  /** The role that this message may mention; no other mention may ping. */
  readonly mention: string | undefined;
};

export type Publisher = {
  /** Posts a message, and gives its id. */
  publish(message: Message): Promise<DiscordResult<string>>;
  /**
   * Looks for our own message with this marker among those of the channel since `since` (milliseconds since 1970), and
   * gives its id. `absent`: it is not there. `fault`: there are too many to look through.
   */
  find(wanted: {
    readonly channel: string;
    readonly marker: number;
    readonly since: number;
  }): Promise<DiscordResult<string>>;
  /** Whether the bot can post digests in a channel of this server, mention that role there, and attach pictures. */
  mayPost(channel: string, guild: string, mention?: string, picture?: boolean): Promise<Permission>;
  /** Replaces a message of our own. The same body twice does no harm. */
  amend(channel: string, messageId: string, body: PageBody): Promise<DiscordResult>;
  /** Publishes a message of an announcement channel to those who follow it; `needless` in every other channel. */
  announce(channel: string, messageId: string): Promise<DiscordResult<"published" | "needless">>;
  /** Writes to a person directly. `nonce` as for a message. */
  notify(userId: string, text: string, nonce: string): Promise<DiscordResult>;
};
