// Events that an editor took out of the archive again, for readers of feeds who may have been told of them.

import { eventConcerns } from "../../archive/concerns.ts";
import type { Withdrawals, WithdrawnEvent } from "../../archive/withdrawals.ts";
import { utcDayOf } from "../../core/context.ts";
import { html } from "../pages/html.ts";
import type { PageContext } from "../pages/page.ts";
import type { FeedEntry } from "./feed-entry.ts";
import type { FeedQuery } from "./read-feed-query.ts";

/** Those that concern what the address asks for, and went since the day that it names. */
export function withdrawnSince(
  { filter, since }: Pick<FeedQuery, "filter" | "since">,
  withdrawals: Withdrawals,
  { archive }: Pick<PageContext, "archive">,
): readonly WithdrawnEvent[] {
  return [...withdrawals.events.values()].filter(
    ({ event, at }) => eventConcerns(event, filter, archive) && (since === undefined || utcDayOf(at) >= since),
  );
}

/** Their pages are gone. An event that went twice has two entries. */
export function withdrawnEntry({ event, at }: WithdrawnEvent, { archive, words }: PageContext): FeedEntry {
  const summary = words.changeFeed.withdrawnOn({ day: words.dates.day(utcDayOf(at)) });
  return {
    id: `tag:attache,2026:withdrawn/${event.id}/${at}`,
    title: words.headline.withdrawn({ titles: event.title }),
    url: undefined,
    published: at,
    updated: at,
    content: html`<p>${summary}</p>`.html,
    summary,
    says: undefined,
    topics: event.topics.map((id) => archive.topics.get(id)?.name ?? id),
  };
}
