// What digests need from the outside: a clock, a place to keep things, and a way to post.

import type { Edition, Pointer } from "./delivery/edition.ts";
import type { Digest } from "./digest.ts";
import type { LedgerEntry } from "./entry.ts";
import type { Subscription } from "./subscription.ts";

export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Milliseconds since the machine was started, which go on however its clock is set; absent where nothing tells them.
   */
  uptime?(): number;
};

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
export type Search = { readonly found: string } | "absent" | "unreadable" | "try-again";

export type Permission = { readonly ok: true } | { readonly ok: false; readonly missing: readonly string[] };

export type Publisher = {
  /** An expected refusal is an outcome; a throw is a fault of the program, and leaves open what became of the message. */
  publish(message: Message): Promise<Outcome>;
  /** Looks for our own message with this marker among those of the channel since `since` (milliseconds since 1970). */
  find(wanted: { readonly channel: string; readonly marker: number; readonly since: number }): Promise<Search>;
  /**
   * Whether the bot can post digests in a channel of this server, and mention that role there; `missing` names the
   * permissions as Discord does.
   */
  mayPost(channel: string, guild: string, mention?: string): Promise<Permission>;
  /** Replaces a message of our own. The same body twice does no harm. */
  amend(channel: string, messageId: string, body: PageBody): Promise<Deed>;
  /** Publishes a message of an announcement channel to those who follow it; `needless` in every other channel. */
  announce(channel: string, messageId: string): Promise<Deed | "needless">;
  /** Writes to a person directly. `nonce` as for a message. People who take no direct messages are `refused`. */
  notify(userId: string, text: string, nonce: string): Promise<Deed>;
};

/** What became of something beside the posting. `refused`: it will not be possible later either, and why not. */
export type Deed = "done" | "try-again" | { readonly refused: string };

/** `events`, `quotes`: ids of those that the page tells of. */
export type RenderedPage = {
  readonly body: PageBody;
  readonly events: readonly string[];
  readonly quotes: readonly string[];
};

/** The pages of a digest, at least one. `marker(page)` gives the marker of a page counted from 0. */
export type Renderer = (
  digest: Digest,
  edition: { readonly editionId: string; readonly marker: (page: number) => number },
) => readonly RenderedPage[];

/**
 * A page as it was first, with pointers to the editions that correct it; to be sent as an edit. Undefined for a page of
 * a form that takes none.
 */
export type PointerRenderer = (body: PageBody, pointers: readonly Pointer[]) => PageBody | undefined;

export type LedgerStore = {
  /** The last place recorded; undefined before anything was recorded at all. */
  head(): Promise<number | undefined>;
  /** Writes the entries, and only then the new head, which is the place of the last entry (or 0 for none). */
  append(entries: readonly LedgerEntry[]): Promise<void>;
  /** The entries with `from` < place ≤ `to`, in order. */
  between(from: number, to: number): Promise<readonly LedgerEntry[]>;
};

export type SubscriptionStore = {
  get(guild: string, id: string): Promise<Subscription | undefined>;
  /** In the order in which they were added. */
  list(guild: string): Promise<readonly Subscription[]>;
  /**
   * The names of those that are not paused and have `nextAt` ≤ `until` (milliseconds since 1970), those first that have
   * waited longest; also of those of which that cannot be told, so that each is a fault of its own.
   */
  due(until: number): Promise<readonly SubscriptionName[]>;
  /** The names of all that are posted as it happens and are not paused. */
  live(): Promise<readonly SubscriptionName[]>;
  save(subscription: Subscription): Promise<void>;
  remove(guild: string, id: string): Promise<void>;
  /** A number that this server was never given before: 1, 2, … */
  nextNumber(guild: string): Promise<number>;
};

export type SubscriptionName = Pick<Subscription, "guild" | "id">;

export type EditionName = Pick<Edition, "guild" | "id" | "subscription">;

export type EditionStore = {
  get(name: Pick<EditionName, "guild" | "id">): Promise<Edition | undefined>;
  /** False when there is one by this name already. */
  add(edition: Edition): Promise<boolean>;
  /** A closed edition no longer counts as open, and may be forgotten after some weeks. */
  save(edition: Edition): Promise<void>;
  /**
   * The names of those that are not closed and wait for no moment after `until` (milliseconds since 1970): each is read by
   * itself, so that one that cannot be read stops no other.
   */
  open(until: number): Promise<readonly EditionName[]>;
  /** The one that is not closed, if any. */
  openOf(guild: string, subscription: string): Promise<Edition | undefined>;
  /** The names of closed editions whose follow-up is due. */
  followUps(): Promise<readonly EditionName[]>;
  /** The edition, if its follow-up is still due. */
  followUpOf(name: Pick<EditionName, "guild" | "id">): Promise<Edition | undefined>;
  /** All that are kept of one subscription, in no order; those of the last 60 days are among them. */
  list(guild: string, subscription: string): Promise<readonly Edition[]>;
};

export type Stores = {
  readonly ledger: LedgerStore;
  readonly subscriptions: SubscriptionStore;
  readonly editions: EditionStore;
};
