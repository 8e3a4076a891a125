// What delivery needs from the outside: a way to post a message, to find it again, and to learn what became of it.

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

/**
 * What became of a message. `gone`: there is no such channel or server · `forbidden`: the bot may not post there ·
 * `try-again`: the network, the limits or Discord itself; with `stored: "no"` when the message is known not to have
 * been accepted (a 429, no connection), otherwise it may have been · `fault`: the message itself was refused.
 */
export type Outcome =
  | { readonly outcome: "sent"; readonly messageId: string }
  | { readonly outcome: "gone"; readonly reason: string }
  | { readonly outcome: "forbidden"; readonly reason: string }
  | {
      readonly outcome: "try-again";
      readonly reason: string;
      readonly retryAfterMs?: number;
      readonly stored?: "no";
    }
  | { readonly outcome: "fault"; readonly reason: string };

/** `unreadable`: the bot may not read the history of the channel · `try-again`: it cannot be read just now. */
export type FindResult = { readonly found: string } | "absent" | "unreadable" | "try-again";
export type PostPermission = { readonly ok: true } | { readonly ok: false; readonly missing: readonly string[] };
export type Publisher = {
  /** An expected refusal is an outcome; a throw is a fault of the program, and leaves open what became of the message. */
  publish(message: Message): Promise<Outcome>;
  /** Looks for our own message with this marker among those of the channel since `since` (milliseconds since 1970). */
  find(wanted: { readonly channel: string; readonly marker: number; readonly since: number }): Promise<FindResult>;
  /**
   * Whether the bot can post digests in a channel of this server, and mention that role there; `missing` names the
   * permissions as Discord’s API does.
   */
  mayPost(channel: string, guild: string, mention?: string): Promise<PostPermission>;
  /** Replaces a message of our own. The same body twice does no harm. */
  amend(channel: string, messageId: string, body: PageBody): Promise<Deed>;
  /** Publishes a message of an announcement channel to those who follow it; `needless` in every other channel. */
  announce(channel: string, messageId: string): Promise<Deed | "needless">;
  /** Writes to a person directly. `nonce` as for a message. People who take no direct messages are `refused`. */
  notify(userId: string, text: string, nonce: string): Promise<Deed>;
};

/** What became of something beside the posting. `refused`: it will not be possible later either, and why not. */
export type Deed = "done" | "try-again" | { readonly refused: string };
