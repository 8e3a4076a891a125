// What the polling of feeds needs from outside.
import * as z from "zod";
import { InstantField } from "../../archive/fields.ts";
import type { FeedId, FeedItem } from "../feed-item.ts";
import type { FeedState } from "./feed-state.ts";
import type { Fetched, Validators } from "./fetch-feed.ts";

/** What is remembered of an item for 30 days after it was last seen in its feed. */
export const SeenItem = z.strictObject({
  /** Of the first time: the identity of the item. */
  link: z.string(),
  /** Of the last time. */
  title: z.string(),
  firstSeen: InstantField,
  markedAt: InstantField,
});
export type SeenItem = z.output<typeof SeenItem>;

export type SeenMark = { readonly key: string; readonly value: SeenItem };

/** Rejects when the store fails. */
export type FeedStore = {
  state(feed: FeedId): Promise<FeedState | undefined>;
  saveState(state: FeedState): Promise<void>;
  /** What is known by each of these keys; a key may be of any length. */
  seen(keys: readonly string[]): Promise<ReadonlyMap<string, SeenItem>>;
  /** All of them or none; each is forgotten after 30 days. */
  markSeen(marks: readonly SeenMark[]): Promise<void>;
};

/** `revision`: an item that was delivered, or recorded, under the headline `was`. */
export type FoundItem =
  | { readonly kind: "new"; readonly item: FeedItem }
  | { readonly kind: "revision"; readonly item: FeedItem; readonly was: string };

/**
 * Takes what was found in one answer, in the order of the feed. It has to be idempotent for each link and headline: after
 * a kill between here and the marks the same items come again. When it rejects, they come again too.
 */
export type DeliverItems = (feed: FeedId, found: readonly FoundItem[]) => Promise<void>;

/** `fetchFeed` with its agent. */
export type FetchPort = (url: string, validators: Validators) => Promise<Fetched>;

export type PollNotice =
  /** After each request. */
  | { readonly kind: "polled"; readonly state: FeedState; readonly found: number }
  /** Once, when a feed has been something else for the third time in a row: for the editors. */
  | { readonly kind: "no-feed"; readonly state: FeedState }
  /** A fault of the store or of the one who takes the items. */
  | { readonly kind: "fault"; readonly feed: FeedId; readonly error: unknown };
