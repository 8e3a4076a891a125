// What became known, as entries of a feed: the news as title, was → is, who says so and where it can be read.

import { firstDayOf, instantOf, type Known } from "../../archive/known.ts";
import { nameOf } from "../../archive/records.ts";
import { sortSteps } from "../../archive/sort-steps.ts";
import type { Steps } from "../../archive/steps.ts";
import { utcDayOf } from "../../core/context.ts";
import type { EventStep } from "../../core/view.ts";
import { digestGroupOf } from "../../digest/group.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type StepIdentity, stepIdentities } from "../../ledger/step-identity.ts";
import { withdrawalsIn } from "../../ledger/withdrawals.ts";
import type { ChangeRef } from "../../lookup/answers/answer-changes.ts";
import { eventStepAt } from "../../lookup/answers/answer-event.ts";
import { headlineOf } from "../../lookup/headline.ts";
import { NONE } from "../../wording/describe-limits.ts";
import type { FeedAddress, FeedFormat } from "../addresses.ts";
import { changeOf, saysOf } from "../pages/fragments.ts";
import { type Html, html } from "../pages/html.ts";
import type { PageContext } from "../pages/page.ts";
import type { FeedEntry } from "./feed-entry.ts";
import type { FeedQuery } from "./read-feed-query.ts";
import { withdrawnEntry, withdrawnSince } from "./withdrawn-entries.ts";

/** Entries on a page: RFC 5005, section 3, leaves it to the feed. */
export const FEED_PAGE = 50;

export type ChangeFeed = {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly updated: number;
  readonly entries: readonly FeedEntry[];
  readonly page: number;
  readonly pages: number;
  readonly address: FeedAddress;
};

type DatedChange = ChangeRef & { readonly identity: StepIdentity | undefined; readonly updated: number };

/**
 * The page of the feed that is asked for; it has no entries where there are not so many pages. `changes`: all that fit, newest first. What was
 * corrected, or came late into the archive, stands at the head again: readers of feeds look no further.
 */
export function* composeFeed(
  changes: readonly ChangeRef[],
  query: FeedQuery,
  ledger: Ledger,
  context: PageContext,
): Steps<ChangeFeed> {
  const { archive, words } = context;
  const { page, address } = query;
  const gone = withdrawnSince(query, withdrawalsIn(ledger), context).map((one) => ({ ...one, updated: one.at }));
  yield;
  const dated = yield* sortSteps([...(yield* datedChanges(changes, ledger)), ...gone], (a, b) => b.updated - a.updated);
  const entries: FeedEntry[] = [];
  for (const one of dated.slice(page * FEED_PAGE, (page + 1) * FEED_PAGE)) {
    entries.push(...("at" in one ? [withdrawnEntry(one, context)] : feedEntry(one, context)));
    yield;
  }
  const about = [
    ...(address.topic === undefined ? [] : [archive.topics.get(address.topic)?.name ?? address.topic]),
    ...(address.actor === undefined ? [] : [nameOf(archive, address.actor)]),
  ];
  const names = [address.topic, address.actor, address.since].map((part) => part ?? "");
  return {
    id: `tag:attache,2026:changes/${names.map(encodeURIComponent).join("/")}`,
    title: words.changeFeed.title({ about: about.length === 0 ? NONE : about.join(", ") }),
    subtitle: words.changeFeed.subtitle(),
    updated: dated[0]?.updated ?? archive.changedAt,
    entries,
    page,
    pages: Math.max(1, Math.ceil(dated.length / FEED_PAGE)),
    address,
  };
}

function* datedChanges(changes: readonly ChangeRef[], ledger: Ledger): Steps<readonly DatedChange[]> {
  const known = new Map<ChangeRef["event"], ReturnType<typeof stepIdentities>>();
  const dated: DatedChange[] = [];
  for (const { event, index } of changes) {
    yield;
    const identities = known.get(event) ?? stepIdentities(event, ledger);
    known.set(event, identities);
    const development = event.developments[index];
    if (development === undefined) continue;
    const identity = identities.get(development);
    const published = firstInstantOf(development.known);
    const news = identity?.news === undefined ? published : Date.parse(identity.news);
    dated.push({ event, index, identity, updated: Math.max(published, news) });
  }
  return dated;
}

/** What may have been known since January is not published in May: a reader of feeds would sort it as the newest. */
function firstInstantOf(known: Known): number {
  return known.at === undefined ? Date.parse(firstDayOf(known)) : instantOf(known);
}

function feedEntry({ event, index, identity, updated }: DatedChange, context: PageContext): readonly FeedEntry[] {
  const { archive, links } = context;
  return eventStepAt(event, index).map((step) => ({
    id: `tag:attache,2026:event/${event.id}/${identity?.key ?? 0}`,
    title: titleOfStep(step, context),
    url: links.from({ to: "event", id: event.id }),
    published: firstInstantOf(step.development.known),
    updated,
    content: entryContent(step, identity, updated, context).html,
    summary: step.development.summary,
    says: step.development.says,
    topics: event.topics.map((id) => archive.topics.get(id)?.name ?? id),
  }));
}

/** As in a digest; a title is read for years, so that dates have theirs. */
function titleOfStep(
  { event, before, state, development, changes }: EventStep,
  { archive, words }: PageContext,
): string {
  const { known, says, summary, sources, correction = false } = development;
  const item = {
    event: event.id,
    title: event.title,
    before,
    after: state,
    changes,
    correction,
    known,
    says,
    summary,
    sources,
  };
  const group = digestGroupOf(item, { past: false, today: undefined });
  return headlineOf(group, { ...item, developments: 1, tells: [], corrects: [] }, WITH_YEARS, archive, words);
}

/** A day of no year: none of the dates of a title lies in it. */
const WITH_YEARS = "0000-01-01";

function entryContent(
  step: EventStep,
  identity: StepIdentity | undefined,
  updated: number,
  context: PageContext,
): Html {
  const { words } = context;
  const { development } = step;
  const corrected =
    identity?.corrected === true
      ? html`<p><em>${words.changeFeed.correctedOn({ day: words.dates.day(utcDayOf(updated)) })}</em></p>`
      : undefined;
  const note =
    development.note === undefined ? undefined : html`<p>${words.labels.note({ note: development.note })}</p>`;
  return html`${corrected}${changeOf(step, context)}<p>${development.summary}</p>${note}${saysOf(development.says, development.sources, context)}`;
}

/** Where a page of the feed stands, from anywhere where that is known; otherwise beside it. */
export function feedLink(
  format: FeedFormat,
  page: number,
  { address }: Pick<ChangeFeed, "address">,
  { links }: Pick<PageContext, "links">,
): string {
  const target = { to: "feed", format, filter: address, page } as const;
  return links.from(target) ?? links.to(target);
}
