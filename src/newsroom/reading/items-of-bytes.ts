// The bytes of a feed, or of a list of headlines in YAML, as items that can be read. Pure.

import { parse } from "yaml";
import * as z from "zod";
import { ActorId, Language, LineField, Zone } from "../../archive/fields.ts";
import { SOURCE_KINDS } from "../../archive/vocabulary.ts";
import type { Feed } from "../feeds/feed.ts";
import { parseFeed } from "../feeds/parse-feed.ts";
import type { UnreadableWhy } from "../feeds/unreadable.ts";
import type { ReadableItem } from "./item-reading.ts";

export type ItemsOfBytes =
  | { readonly ok: true; readonly items: readonly ReadableItem[] }
  | { readonly ok: false; readonly why: UnreadableWhy | "not-a-list" };

export type BytesToRead = {
  readonly bytes: Uint8Array;
  readonly contentType: string | undefined;
  /** The address or the path. */
  readonly from: string;
  /** As data/feeds.yaml has it, if it does. */
  readonly feed: Feed | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** An item of a list: a headline with its publisher and day; other keys, such as labels, are left aside. */
const ListedItem = z.object({
  title: LineField(300),
  publisher: LineField(240).optional(),
  published: z.string().optional(),
  link: z.string().optional(),
  language: Language.optional(),
  kind: z.enum(SOURCE_KINDS).optional(),
  country: ActorId.optional(),
  zone: Zone.optional(),
});

/** Every item, however many there are. Never throws for what is in the bytes. */
export function itemsOfBytes(input: BytesToRead): ItemsOfBytes {
  return /\.ya?ml$/i.test(input.from) ? itemsOfList(input) : itemsOfFeed(input);
}

function itemsOfFeed({ bytes, contentType, from, feed, now }: BytesToRead): ItemsOfBytes {
  const url = feed?.url ?? (/^https?:/i.test(from) ? from : "https://example.invalid/");
  const parsed = parseFeed(
    bytes,
    contentType,
    { url, zone: feed?.zone, dates: feed?.dates },
    now,
    Number.POSITIVE_INFINITY,
  );
  if (!parsed.ok) return parsed;
  const language = Language.safeParse(parsed.language?.replace("_", "-"));
  const own = {
    publisher: feed?.publisher ?? parsed.title ?? "",
    kind: feed?.kind ?? "press",
    language: feed?.language ?? (language.success ? language.data : "en"),
    country: feed?.country,
    zone: feed?.zone ?? "UTC",
  } as const;
  const items = parsed.items.map(({ link, title, excerpt = "", published }) => ({
    link,
    title,
    excerpt,
    published: published === undefined ? undefined : Date.parse(published),
    ...own,
  }));
  return { ok: true, items };
}

function itemsOfList({ bytes, feed }: BytesToRead): ItemsOfBytes {
  let content: unknown;
  try {
    content = parse(new TextDecoder().decode(bytes), { logLevel: "silent" });
  } catch {
    return { ok: false, why: "not-a-list" };
  }
  const listed = z.array(ListedItem).safeParse(content);
  if (!listed.success) return { ok: false, why: "not-a-list" };
  const items = listed.data.map((item) => ({
    link: item.link ?? "",
    title: item.title,
    excerpt: "",
    published: instantOfText(item.published),
    publisher: item.publisher ?? feed?.publisher ?? "",
    kind: item.kind ?? feed?.kind ?? "press",
    language: item.language ?? feed?.language ?? "en",
    country: item.country ?? feed?.country,
    zone: item.zone ?? feed?.zone ?? "UTC",
  }));
  return { ok: true, items };
}

/** A day is its noon, so that it is the same day in most zones. */
function instantOfText(text: string | undefined): number | undefined {
  const instant =
    text === undefined ? Number.NaN : Date.parse(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T12:00:00Z` : text);
  return Number.isNaN(instant) ? undefined : instant;
}
