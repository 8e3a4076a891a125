// The frame of every page: head, header, footer. One stylesheet, no script.
import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { mayMissNews } from "../../archive/may-miss-news.ts";
import { utcDayOf } from "../../core/context.ts";
import type { Words } from "../../wording/words.ts";
import { FEED_FORMATS, type Links, type LinkTarget } from "../addresses.ts";
import { type Html, html } from "./html.ts";

/** What a page is written from beside its view. */
export type PageContext = {
  readonly archive: Archive;
  readonly words: Words;
  /** The language of the words, BCP 47. */
  readonly locale: string;
  /** The day of the answer, UTC. */
  readonly today: Day;
  readonly links: Links;
};

export type PageContent = {
  /** Of the browser's window and of the link that unfolds. */
  readonly title: string;
  readonly description: string;
  /** Where the page stands; undefined: no other page is to point there. */
  readonly at: LinkTarget | undefined;
  readonly picture?: PagePicture | undefined;
  /** For programs, by schema.org; nothing that the page does not say. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  /** Of which topic the feeds are that the page offers, and the calendar; of all without one. */
  readonly topic?: string | undefined;
  readonly calendar?: string | undefined;
  readonly main: Html;
};

/** A PNG at an address of its own. */
export type PagePicture = {
  readonly target: LinkTarget;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

export function pageOf({ main, topic, calendar, ...content }: PageContent, context: PageContext): string {
  const { words, locale, links } = context;
  const { html: text } = html`<html lang="${locale}">
<head>
${headElement(content, topic, context)}</head>
<body>
<a class="skip" href="#main">${words.pages.skip()}</a>
<header class="site"><a href="${links.to({ to: "home" })}">${words.about.name()}</a> <span>${words.pages.tagline()}</span></header>
${mayMiss(context)}<main id="main">
${main}
</main>
<footer class="site">
<p>${freshness(context)}</p>
<p>${offers(topic, calendar, context)} · ${words.about.licence()}</p>
</footer>
</body>
</html>
`;
  return `<!doctype html>\n${text}`;
}

function headElement(
  { title, description, at, picture, data }: Omit<PageContent, "main" | "topic" | "calendar">,
  topic: string | undefined,
  { words, links }: PageContext,
): Html {
  const url = at && links.from(at);
  const shown = picture && links.from(picture.target);
  const name = words.about.name();
  const whole = title === name ? title : `${title} · ${name}`;
  return html`<meta charset="utf-8">
<title>${whole}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
${url && html`<link rel="canonical" href="${url}">\n`}<link rel="stylesheet" href="${links.to({ to: "style" })}">
${FEED_FORMATS.map((format) => html`<link rel="alternate" type="${FEED_TYPES[format]}" title="${words.pages[format]()}" href="${links.to(feedOf(format, topic))}">\n`)}<meta property="og:type" content="website">
<meta property="og:site_name" content="${name}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${url && html`<meta property="og:url" content="${url}">\n`}<meta name="twitter:card" content="${shown === undefined ? "summary" : "summary_large_image"}">
<meta name="twitter:title" content="${title}">
<meta name="twitter:description" content="${description}">
${shown === undefined || picture === undefined ? undefined : pictureTags(shown, picture)}${data && html`<script type="application/ld+json">${jsonScript(data)}</script>\n`}`;
}

function pictureTags(url: string, { width, height, alt }: PagePicture): Html {
  return html`<meta property="og:image" content="${url}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta property="og:image:alt" content="${alt}">
<meta name="twitter:image" content="${url}">
<meta name="twitter:image:alt" content="${alt}">
`;
}

const FEED_TYPES = { atom: "application/atom+xml", json: "application/feed+json" } as const;

/** JSON in which nothing ends the element that it stands in. */
function jsonScript(data: unknown): Html {
  return {
    html: JSON.stringify(data)
      .replaceAll("<", "\\u003c")
      .replaceAll("\u2028", "\\u2028")
      .replaceAll("\u2029", "\\u2029"),
  };
}

/** Above everything else: whoever reads what is next has to know that something may have come of it. */
function mayMiss({ archive, words, today }: PageContext): Html | undefined {
  if (archive.reaches === undefined || !mayMissNews(archive, today)) return undefined;
  return html`<p class="fresh">${words.pages.mayMiss({ day: words.dates.day(archive.reaches) })}</p>\n`;
}

/** How far the archive reaches, and from when the page is: what stands on paper does not say so by itself. */
function freshness({ archive, words, today }: PageContext): string {
  const { pages, dates } = words;
  const { reaches, changedAt } = archive;
  return [
    ...(reaches === undefined || mayMissNews(archive, today) ? [] : [pages.ends({ day: dates.day(reaches) })]),
    pages.filesChanged({ day: dates.day(utcDayOf(changedAt)) }),
    pages.seenFrom({ day: dates.day(today) }),
  ].join(" ");
}

function offers(topic: string | undefined, calendar: string | undefined, { words, links }: PageContext): Html {
  const feeds = FEED_FORMATS.map(
    (format) => html`<a href="${links.to(feedOf(format, topic))}">${words.pages[format]()}</a> · `,
  );
  return html`${feeds}<a href="${links.to({ to: "calendar", topic: calendar })}">${words.pages.calendar()}</a>`;
}

function feedOf(format: (typeof FEED_FORMATS)[number], topic: string | undefined): LinkTarget {
  return { to: "feed", format, filter: { topic }, page: 0 };
}
