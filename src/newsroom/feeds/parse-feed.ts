// The bytes of a feed → its items as they may be kept, or why there are none. Pure: the clock is an argument.
import { iso } from "../../process/clock.ts";
import { MAX_EXCERPT } from "../feed-item.ts";
import { canonicalLink } from "./canonical-link.ts";
import { decode } from "./decode.ts";
import type { Feed } from "./feed.ts";
import { parseFeedDate } from "./feed-date.ts";
import { plainLine } from "./html-to-text.ts";
import { type RawEntry, type RawFeed, readEntries } from "./read-entries.ts";
import { type UnreadableWhy, unreadable } from "./unreadable.ts";

/** Characters of a headline; that of FeedItem. */
const MAX_TITLE_LENGTH = 300;

/** Of more items than these only the newest are read. */
const MAX_FEED_ITEMS = 200;

/** Characters of an identifier that are looked at. */
const MAX_GUID = 2000;

/** An item of a feed before it is known whether it is new. */
export type ParsedItem = {
  /** As canonicalLink gives it. */
  readonly link: string;
  /** One line of plain text, at most 300 characters; it may hold `@everyone`, as anything typed may. */
  readonly title: string;
  /** Plain text, at most 300 characters. */
  readonly excerpt?: string;
  /** RFC 3339 in UTC; absent when the feed gives no date that can be trusted. */
  readonly published?: string;
  readonly guid?: string;
};

export type ParsedFeed =
  | {
      readonly ok: true;
      readonly title?: string;
      /** As the feed says, not as data/feeds.yaml does. */
      readonly language?: string;
      /** Minutes. */
      readonly ttl?: number;
      /** Hours of the day in UTC, 0 to 23. */
      readonly skipHours: readonly number[];
      /** In the order of the feed; at most 200, the newest. */
      readonly items: readonly ParsedItem[];
      /** Items without a headline or an address. */
      readonly unusable: number;
      /** Items beyond the newest 200. */
      readonly beyond: number;
    }
  | { readonly ok: false; readonly why: UnreadableWhy };

/** What of a feed decides how it is read. */
export type FeedReading = Pick<Feed, "url" | "zone" | "dates">;

/**
 * Reads RSS, Atom, RDF and JSON Feed, broken ones too. `contentType` is that of the answer, if there was one; `now`
 * is in milliseconds since 1970, and a date more than a day after it counts as none. Of more than `most` items the newest are
 * kept. Never throws for what is in the bytes.
 */
export function parseFeed(
  bytes: Uint8Array,
  contentType: string | undefined,
  feed: FeedReading,
  now: number,
  most = MAX_FEED_ITEMS,
): ParsedFeed {
  const text = decode(bytes, contentType);
  const why = unreadable(text);
  if (why !== undefined) return { ok: false, why };
  let raw: RawFeed;
  try {
    raw = readEntries(text);
  } catch {
    // Whatever the parser trips over is in the feed: it has no other input.
    return { ok: false, why: unreadable(text, true) ?? "not-a-feed" };
  }
  const worded = raw.entries.filter(({ title = "", links }) => title.trim() !== "" && links.length > 0);
  const recent = newest(
    worded.map((entry) => ({ entry, published: publishedOf(entry, feed, now) })),
    most,
  );
  const items = recent.flatMap((dated) => toParsedItem(dated, feed.url) ?? []);
  return {
    ok: true,
    ...withoutUndefined({
      title: plainOrNone(raw.title, MAX_TITLE_LENGTH),
      language: raw.language?.trim(),
      ttl: raw.ttl,
    }),
    skipHours: raw.skipHours.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour < 24),
    items,
    unusable: raw.entries.length - worded.length + recent.length - items.length,
    beyond: worded.length - recent.length,
  };
}

/** An entry with its date, RFC 3339 in UTC. */
type DatedEntry = { readonly entry: RawEntry; readonly published: string | undefined };

function publishedOf({ dates }: RawEntry, feed: FeedReading, now: number): string | undefined {
  if (feed.dates === "none") return undefined;
  const instant = firstRead(dates, (text) => parseFeedDate(text, feed.zone, now));
  return instant === undefined ? undefined : iso(instant);
}

function toParsedItem({ entry, published }: DatedEntry, base: string): ParsedItem | undefined {
  const title = plainOrNone(entry.title, MAX_TITLE_LENGTH);
  const link = firstRead(entry.links, (text) => canonicalLink(text, base));
  if (title === undefined || link === undefined) return undefined;
  const guid = entry.guid?.trim().slice(0, MAX_GUID).toWellFormed() || undefined;
  return {
    link,
    title,
    ...withoutUndefined({ excerpt: plainOrNone(entry.description, MAX_EXCERPT), published, guid }),
  };
}

function plainOrNone(text: string | undefined, limit: number): string | undefined {
  return plainLine(text ?? "", limit) || undefined;
}

/** An item without a date counts as old as the one before it; the order of the feed stays. */
function newest(items: readonly DatedEntry[], most: number): readonly DatedEntry[] {
  if (items.length <= most) return items;
  let day = "9999";
  const ranked = items.map(({ published }, index) => {
    day = published ?? day;
    return { index, day };
  });
  ranked.sort((a, b) => (a.day === b.day ? a.index - b.index : a.day < b.day ? 1 : -1));
  const indexes = new Set(ranked.slice(0, most).map(({ index }) => index));
  return items.filter((_, index) => indexes.has(index));
}

function firstRead<T>(texts: readonly string[], read: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Without what is undefined. */
export function withoutUndefined<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: NonNullable<T[K]> };
}
