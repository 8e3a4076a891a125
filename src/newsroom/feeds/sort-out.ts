// Which items of an answer are new, which have another headline than before, and which are as they were. Pure.
import { iso } from "../../process/clock.ts";
import type { FeedItem } from "../feed-item.ts";
import type { Feed } from "./feed.ts";
import type { ParsedItem } from "./parse-feed.ts";
import { FEED_DAY_MS } from "./poll-schedule.ts";
import type { FoundItem, SeenItem, SeenMark } from "./ports.ts";

/** Older items are recorded and never delivered. */
const MAX_AGE_MS = 7 * FEED_DAY_MS;

/** A mark is made anew after this, so that what stands in a feed for months is not forgotten while it does. */
const REMARK_AFTER_MS = 7 * FEED_DAY_MS;

/** An item and what it is known by, first things first: its link (http and https are one), its guid, its title of a day. */
export type Identified = { readonly item: ParsedItem; readonly keys: readonly string[] };

/**
 * A guid counts only if it is another for each item, and so does a title of a day: two items of one name on one day are two.
 */
export function identifyItems(feed: Pick<Feed, "id">, items: readonly ParsedItem[]): readonly Identified[] {
  const all = items.map((item) => itemNames(item));
  const counts = new Map<string, number>();
  for (const name of all.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return items.map((item, index) => ({
    item,
    keys: (all[index] ?? [])
      .filter((name, place) => place === 0 || counts.get(name) === 1)
      .map((name) => `${feed.id} ${name}`),
  }));
}

function itemNames({ link, guid, title, published }: ParsedItem): readonly string[] {
  return [
    `link ${link.replace(/^https?:/, "")}`,
    ...(guid === undefined ? [] : [`guid ${guid}`]),
    ...(published === undefined ? [] : [`title ${published.slice(0, 10)} ${title}`]),
  ];
}

/**
 * `seen` has what is known by those keys; `silent` records everything and delivers nothing. An item that is known by its
 * guid or title keeps its first link. The same item twice in one answer is one.
 */
export function sortOut(
  feed: Pick<Feed, "id">,
  identified: readonly Identified[],
  seen: ReadonlyMap<string, SeenItem>,
  { now, silent }: { readonly now: number; readonly silent: boolean },
): { readonly found: readonly FoundItem[]; readonly marks: readonly SeenMark[] } {
  const known = new Map(seen);
  const found: FoundItem[] = [];
  const marks: SeenMark[] = [];
  for (const { item, keys } of identified) {
    const before = keys.map((key) => known.get(key)).find((one) => one !== undefined);
    const value: SeenItem = {
      link: before?.link ?? item.link,
      title: item.title,
      firstSeen: before?.firstSeen ?? iso(now),
      markedAt: iso(now),
    };
    const retitled = before !== undefined && before.title !== item.title;
    const deliverable = !silent && !isTooOld(item, now);
    if (deliverable && before === undefined) found.push({ kind: "new", item: toFeedItem(feed, item, value) });
    if (deliverable && retitled)
      found.push({ kind: "revision", item: toFeedItem(feed, item, value), was: before.title });
    const stale = before === undefined || retitled || now - Date.parse(before.markedAt) > REMARK_AFTER_MS;
    for (const key of keys) {
      if (stale || !known.has(key)) marks.push({ key, value });
      known.set(key, value);
    }
  }
  return { found, marks };
}

function isTooOld({ published }: ParsedItem, now: number): boolean {
  return published !== undefined && now - Date.parse(published) > MAX_AGE_MS;
}

function toFeedItem({ id }: Pick<Feed, "id">, { title, excerpt, published }: ParsedItem, seen: SeenItem): FeedItem {
  return {
    feed: id,
    link: seen.link,
    title,
    ...(excerpt === undefined ? {} : { excerpt }),
    ...(published === undefined ? {} : { published }),
    firstSeen: seen.firstSeen,
  };
}
