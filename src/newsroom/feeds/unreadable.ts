// Why the text of an answer is not read as a feed, before and after the parser has tried.

/**
 * `entities`: it defines entities out of other ones or of files, which a feed has no use for · `cut-off`: a feed that ends in
 * the middle · `tangled`: more tags than items need, which would keep the parser busy for seconds · `html`: a page, such as a login · `not-a-feed`: anything else.
 */
export type UnreadableWhy = "empty" | "html" | "not-a-feed" | "cut-off" | "entities" | "tangled";

/** How far into a text its first tag may stand, in characters: comments, other text and definitions may come before it. */
const HEAD_LENGTH = 100_000;

/** An entity that holds another one grows with each (“billion laughs”); one that has an address reads a file. */
const ENTITY_TRICK = /<!ENTITY\s+[^\s>%]+\s+(?:SYSTEM\b|PUBLIC\b|"[^"]*[&%]\w|'[^']*[&%]\w)/i;

/** A feed of 5 MB has about 50,000 tags, and none of them is long. */
const MAX_TAGS = 250_000;
const LONG_TAG = /<[a-z][^<>]{20000}/i;

const FEED_ROOT = /<(?:\w+:)?(?<root>rss|feed|rdf)\b/i;
const PAGE_ROOT = /<(?:!doctype\s+html|html|head|body)\b/i;

/** `tried`: the parser has refused it. undefined where nothing speaks against it. */
export function unreadable(text: string, tried = false): UnreadableWhy | undefined {
  if (text.trim() === "") return "empty";
  const head = text.slice(0, HEAD_LENGTH);
  const feed = FEED_ROOT.exec(head);
  const prelude = head.slice(0, feed?.index);
  // A page may speak of feeds, and a feed of pages: what stands first counts.
  if (PAGE_ROOT.test(prelude)) return "html";
  if (ENTITY_TRICK.test(prelude)) return "entities";
  if (feed === null) return tried ? "not-a-feed" : undefined;
  const root = feed.groups?.root ?? "";
  const isWhole = new RegExp(`</(?:\\w+:)?${root}\\s*>`, "i").test(text) || /^[^>]*\/>/.test(text.slice(feed.index));
  if (!isWhole) return "cut-off";
  return text.split("<").length > MAX_TAGS || LONG_TAG.test(text) ? "tangled" : undefined;
}
