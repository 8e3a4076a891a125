// RSS, Atom, RDF and JSON Feed as one shape, texts as the feed has them.
import { type AnyFeed, parseFeed as parseAny } from "feedsmith";

/** An entry as its feed has it; nothing is cleaned yet. */
export type RawEntry = {
  readonly title: string | undefined;
  /** The first one that reads as an address is meant. */
  readonly links: readonly string[];
  readonly guid: string | undefined;
  /** The first one that reads as a date is meant. */
  readonly dates: readonly string[];
  readonly description: string | undefined;
};

export type RawFeed = {
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** Minutes. */
  readonly ttl: number | undefined;
  /** Hours of the day in UTC in which nothing new comes, 0 to 23. */
  readonly skipHours: readonly number[];
  readonly entries: readonly RawEntry[];
};

/** Throws what feedsmith throws: DetectError for what is no feed, MalformedError for one that ends in the middle. */
export function readEntries(text: string): RawFeed {
  const any = parseAny(text);
  switch (any.format) {
    case "rss":
      return readRss(any.feed);
    case "atom":
      return readAtom(any.feed);
    case "rdf":
      return readRdf(any.feed);
    case "json":
      return readJsonFeed(any.feed);
  }
}

type FeedOf<F extends AnyFeed["format"]> = Extract<AnyFeed, { readonly format: F }>["feed"];

const presentTexts = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text): text is string => typeof text === "string" && text.trim() !== "");

function readRss({ title, language, ttl, skipHours = [], dc, items = [] }: FeedOf<"rss">): RawFeed {
  const entries = items.map(({ title, link, guid, atom, pubDate, dc, dcterms, description, content }) => ({
    title: title ?? dc?.titles?.[0],
    // A guid without isPermaLink is an address if it reads as one. https://www.rssboard.org/rss-specification
    links: presentTexts([
      link,
      ...alternates(atom?.links),
      guid?.isPermaLink === false ? undefined : absolute(guid?.value),
    ]),
    guid: guid?.value,
    dates: presentTexts([pubDate, ...(dc?.dates ?? []), atom?.published, ...(dcterms?.created ?? []), atom?.updated]),
    description: description ?? content?.encoded,
  }));
  return { title, language: language ?? dc?.languages?.[0], ttl, skipHours, entries };
}

function readAtom({ title, xml, entries = [] }: FeedOf<"atom">): RawFeed {
  return {
    ...{ title: title?.value, language: xml?.lang, ttl: undefined, skipHours: [] },
    entries: entries.map(({ id, title, links, published, updated, summary, content }) => ({
      title: title?.value,
      links: presentTexts([...alternates(links), absolute(id)]),
      guid: id,
      dates: presentTexts([published, updated]),
      description: summary?.value ?? content?.value,
    })),
  };
}

function readRdf({ title, dc, items = [] }: FeedOf<"rdf">): RawFeed {
  return {
    ...{ title, language: dc?.languages?.[0], ttl: undefined, skipHours: [] },
    entries: items.map(({ title, link, rdf, dc, description }) => ({
      title,
      links: presentTexts([link, absolute(rdf?.about)]),
      guid: rdf?.about,
      dates: presentTexts(dc?.dates ?? []),
      description,
    })),
  };
}

function readJsonFeed({ title, language, items = [] }: FeedOf<"json">): RawFeed {
  return {
    ...{ title, language, ttl: undefined, skipHours: [] },
    entries: items.map(({ id, url, external_url, title, date_published, date_modified, summary, ...content }) => ({
      title,
      links: presentTexts([url, external_url, absolute(id)]),
      guid: id,
      dates: presentTexts([date_published, date_modified]),
      description: summary ?? content.content_text ?? content.content_html,
    })),
  };
}

/** The pages themselves, not what else belongs to them. RFC 4287 §4.2.7.2: without a relation it is “alternate”. */
function alternates(links: readonly { readonly href?: string; readonly rel?: string }[] = []): readonly string[] {
  return presentTexts(links.filter(({ rel = "alternate" }) => rel === "alternate").map(({ href }) => href));
}

/** An identifier that is an address as well. */
function absolute(id: string | undefined): string | undefined {
  return id !== undefined && /^\s*https?:\/\//i.test(id) ? id : undefined;
}
