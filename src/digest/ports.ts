// What digests need from the outside: a clock, a place to keep things, and a way to post.

import type { Archive } from "../archive/archive.ts";
import type { Pointer } from "../delivery/page.ts";
import type { PageBody, Publisher } from "../delivery/ports.ts";
import type { Ledger, LedgerStore } from "../ledger/ledger.ts";
import type { Clock } from "../process/clock.ts";
import type { News } from "./compose.ts";
import type { Digest } from "./digest.ts";
import type { Edition } from "./edition.ts";
import type { Sharing } from "./share.ts";
import type { Result, Subscription } from "./subscription.ts";

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

/** What the person who set up a digest is written when it was paused; `reason` as it is stored. */
export type PauseRenderer = (paused: {
  readonly id: string;
  readonly channel: string;
  readonly reason: string;
}) => string;

export type SubscriptionStore = {
  get(guild: string, id: string): Promise<Subscription | undefined>;
  /** In the order in which they were added; one that cannot be read is no reason to have none of the others. */
  list(guild: string): Promise<readonly Subscription[]>;
  /** The ids of those that cannot be read, in the same order. */
  unreadable(guild: string): Promise<readonly string[]>;
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
   * Saves its subscription, and then the edition; where one process works with the database, both at once. False, and nothing is saved, when the
   * subscription is no longer what was read as `before`.
   */
  saveWith(
    subscription: { readonly before: Subscription; readonly after: Subscription },
    edition: Edition,
  ): Promise<boolean>;
  /**
   * The names of those that are not closed and wait for no moment after `until` (milliseconds since 1970): each is read by
   * itself, so that one that cannot be read stops no other.
   */
  open(until: number): Promise<readonly EditionName[]>;
  /** The one that is not closed, if any. */
  openOf(guild: string, subscription: string): Promise<Edition | undefined>;
  /** The one that was closed last, or touched last since. */
  closedLast(guild: string, subscription: string): Promise<Edition | undefined>;
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

/** What came of one attempt at an edition. `later`: it is tried again at `retryAt`; `attempt` counts from 1. */
/** `edition`: the server and the id, with a slash between them. */
export type UnpublishedPage = { readonly edition: string; readonly channel: string; readonly reason: string };

export type EditionAttempt = {
  /** The server and the id, with a slash between them. */
  readonly edition: string;
  readonly channel: string;
  readonly slot: string;
  readonly outcome: Result["kind"] | "later";
  readonly attempt: number;
  readonly reason?: string | undefined;
  readonly retryAt?: string | undefined;
};

export type Delivery = {
  readonly clock: Clock;
  readonly publisher: Publisher;
  readonly render: Renderer;
  readonly point: PointerRenderer;
  readonly pauseNotice: PauseRenderer;
  readonly stores: Stores;
  readonly archive: () => Pick<Archive, "events" | "quotes" | "actors" | "reaches">;
  readonly ledger: () => Ledger;
  /** False while the archive here may be an older one than that of other processes. */
  readonly isLevel: () => boolean;
  /** Composed once for all that are told the same. */
  readonly news: Sharing<Promise<News>>;
  /** Told of each attempt at an edition, for the log and for whoever looks after the bot. */
  readonly attempted?: (attempt: EditionAttempt) => void;
  /** Told of each page that is out, and that Discord does not publish to the servers that follow its channel. */
  readonly unpublished?: (page: UnpublishedPage) => void;
};

/** `later`: an edition is written and waits for its next attempt. */
export type Delivered =
  | { readonly kind: "settled"; readonly result: Result; readonly pages: number; readonly refusal: string | undefined }
  | { readonly kind: "later"; readonly reason: string }
  | { readonly kind: "nothing-new" };
