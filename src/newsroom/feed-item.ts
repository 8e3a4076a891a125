// What is kept of an entry of a feed: a headline, its address and its day; no body text.
import * as z from "zod";
import { Id, InstantField, LineField } from "../archive/fields.ts";

export const FeedId = Id.brand<"FeedId">();
export type FeedId = z.output<typeof FeedId>;

/** Characters of an excerpt. */
export const MAX_EXCERPT = 300;

export const FeedItem = z.strictObject({
  feed: FeedId,
  /** The address without what only tracks readers: the identity of the item. */
  link: z.url({ protocol: /^https?$/ }),
  title: LineField(300),
  /** Plain text. */
  excerpt: z.string().max(MAX_EXCERPT).optional(),
  /** Absent when the feed gives none that can be read: never taken for fresh. */
  published: InstantField.optional(),
  /** When this bot first saw it. */
  firstSeen: InstantField,
});

export type FeedItem = z.output<typeof FeedItem>;
