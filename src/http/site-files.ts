// All that the server has, as files that stand anywhere: each is what the server answers, with links to its neighbours.

import type { Hono } from "hono";
import type { Archive } from "../archive/archive.ts";
import { FEED_FORMATS, type FeedFormat, FILED, type LinkTarget, SERVED } from "./addresses.ts";

export type SiteFile = {
  /** Relative to the folder of the site. */
  readonly path: string;
  readonly body: Uint8Array;
};

/** One after the other. `app`: made with `addressing: FILED`. Throws what a fault of a page is reported with. */
export async function* siteFiles(app: Hono, archive: Archive): AsyncGenerator<SiteFile> {
  for (const target of targetsOf(archive)) yield* fileOf(app, target);
  for (const topic of [undefined, ...archive.topics.keys()]) {
    for (const format of FEED_FORMATS) yield* feedPages(app, format, topic);
  }
}

function targetsOf({ events, quotes, topics }: Archive): readonly LinkTarget[] {
  return [
    { to: "home" },
    { to: "style" },
    { to: "calendar" },
    ...[...events.keys()].flatMap((id): LinkTarget[] => [
      { to: "event", id },
      { to: "event-picture", id },
    ]),
    ...[...quotes.keys()].map((id): LinkTarget => ({ to: "quote", id })),
    ...[...topics.keys()].flatMap((id): LinkTarget[] => [
      { to: "topic", id },
      { to: "topic-picture", id },
      { to: "calendar", topic: id },
    ]),
  ];
}

/** Nothing for what is not there: no picture without a date, no calendar without a day. */
async function* fileOf(app: Hono, target: LinkTarget): AsyncGenerator<SiteFile> {
  const address = `/${SERVED.of(target)}`;
  const response = await app.request(address);
  if (response.status === 404) return;
  if (!response.ok) throw new Error(`${address} is answered with ${response.status}`);
  yield { path: FILED.of(target), body: new Uint8Array(await response.arrayBuffer()) };
}

/** As many as there are. */
async function* feedPages(app: Hono, format: FeedFormat, topic: string | undefined): AsyncGenerator<SiteFile> {
  for (let page = 0; ; page++) {
    const files = await Array.fromAsync(fileOf(app, { to: "feed", format, filter: { topic }, page }));
    if (files.length === 0) return;
    yield* files;
  }
}
