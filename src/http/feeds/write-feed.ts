// A page of the feed as Atom (RFC 4287, paged by RFC 5005) and as JSON Feed 1.1.

import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import type { FeedFormat } from "../addresses.ts";
import type { PageContext } from "../pages/page.ts";
import { type ChangeFeed, feedLink } from "./change-feed.ts";
import type { FeedEntry } from "./feed-entry.ts";

export function writeFeed(format: FeedFormat, feed: ChangeFeed, context: PageContext): string {
  return format === "atom" ? atomOf(feed, context) : jsonOf(feed, context);
}

function atomOf(feed: ChangeFeed, context: PageContext): string {
  const { words, locale } = context;
  const to = (rel: string, page: number) => ({
    rel,
    href: feedLink("atom", page, feed, context),
    type: "application/atom+xml",
  });
  const { page, pages } = feed;
  return generateAtomFeed({
    id: feed.id,
    title: { value: feed.title },
    subtitle: { value: feed.subtitle },
    updated: new Date(feed.updated),
    // Entries without an author of their own have that of the feed: RFC 4287, 4.1.1.
    authors: [{ name: words.about.name() }],
    rights: { value: words.about.licence() },
    links: [
      to("self", page),
      ...homeLink(context),
      to("first", 0),
      ...(page > 0 ? [to("previous", page - 1)] : []),
      ...(page + 1 < pages ? [to("next", page + 1)] : []),
      to("last", pages - 1),
    ],
    xml: { lang: locale },
    entries: feed.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      published: new Date(entry.published),
      updated: new Date(entry.updated),
      ...(entry.says === undefined ? {} : { authors: [{ name: entry.says }] }),
      ...(entry.url === undefined ? {} : { links: [{ rel: "alternate", href: entry.url, type: "text/html" }] }),
      categories: entry.topics.map((term) => ({ term })),
      summary: { value: entry.summary },
      content: { type: "html", value: entry.content },
    })),
  });
}

function homeLink({ links }: PageContext) {
  const href = links.from({ to: "home" });
  return href === undefined ? [] : [{ rel: "alternate", href, type: "text/html" }];
}

function jsonOf(feed: ChangeFeed, context: PageContext): string {
  const home = context.links.from({ to: "home" });
  const { page, pages } = feed;
  const written = generateJsonFeed({
    title: feed.title,
    description: feed.subtitle,
    language: context.locale,
    ...(home === undefined ? {} : { home_page_url: home }),
    feed_url: feedLink("json", page, feed, context),
    ...(page + 1 < pages ? { next_url: feedLink("json", page + 1, feed, context) } : {}),
    authors: [{ name: context.words.about.name() }],
    items: feed.entries.map(jsonEntry),
  });
  return `${JSON.stringify(written, undefined, 1)}\n`;
}

function jsonEntry({ says, url, ...entry }: FeedEntry) {
  return {
    id: entry.id,
    title: entry.title,
    content_html: entry.content,
    summary: entry.summary,
    date_published: new Date(entry.published),
    date_modified: new Date(entry.updated),
    tags: [...entry.topics],
    ...(says === undefined ? {} : { authors: [{ name: says }] }),
    ...(url === undefined ? {} : { url }),
  };
}
