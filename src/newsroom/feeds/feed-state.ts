// What is remembered of a feed between two requests, so that a restart changes nothing.
import * as z from "zod";
import { InstantField } from "../../archive/fields.ts";
import { FeedId } from "../feed-item.ts";
import type { Feed } from "./feed.ts";
import { FetchRefusal } from "./refusal.ts";

/** Durations in milliseconds. */
export const FeedState = z.strictObject({
  feed: FeedId,
  /** The address that all of this is about; with another one the feed begins anew. */
  url: z.string(),
  /** For conditional requests, word for word; `validatorsSince`: since when nothing was asked for without them. */
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  validatorsSince: InstantField.optional(),
  triedAt: InstantField.optional(),
  /** The last answer that was a feed, or said that it was as before. Absent: the first one is still to come. */
  okAt: InstantField.optional(),
  /** When its newest item was published, or first seen where items have no dates. */
  newestAt: InstantField.optional(),
  /** Between its last items, the latest last. */
  gaps: z.array(z.number()),
  /** Why the last request failed; absent when it did not. */
  refusal: FetchRefusal.optional(),
  /** How many answers in a row were something else than a feed. */
  notFeeds: z.number(),
  /** How long the server was left alone last, doubled each time that it turns us away. */
  pause: z.number().optional(),
  /** Not before this, for the server said so. */
  notBefore: InstantField.optional(),
  /** As the feed and its server wish: not more often than this, not in these hours in UTC. */
  least: z.number().optional(),
  skipHours: z.array(z.number()),
  /** The server said that it is gone for good (410). */
  gone: z.boolean(),
  movedTo: z.string().optional(),
  /** Of the last answer: items without headline or address, and items beyond the newest 200. */
  unusable: z.number(),
  beyond: z.number(),
});

export type FeedState = z.output<typeof FeedState>;

export function newFeedState({ id, url }: Pick<Feed, "id" | "url">): FeedState {
  return { feed: id, url, gaps: [], notFeeds: 0, skipHours: [], gone: false, unusable: 0, beyond: 0 };
}
