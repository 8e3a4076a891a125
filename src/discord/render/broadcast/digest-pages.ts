// A digest: what changed since the last one, was → is, then what lies ahead.

import { edtfBetween, edtfOfDay } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { View } from "../../../core/view.ts";
import type { Digest, DigestItem, UpcomingItem } from "../../../digest/digest.ts";
import { soleSubjectOf } from "../../../digest/filter.ts";
import type { RenderedPage } from "../../../digest/ports.ts";
import { describeDigestLimits } from "../../../wording/describe-limits.ts";
import { describeOpen, describeStatus, describeWhenFirst } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { changeLine, changeWords, sourceLine } from "../lines.ts";
import { assembleAll, type Card } from "../message/card.ts";
import { capital, plain, stamp } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { type BroadcastPage, type BroadcastPart, broadcastPages, MAX_MESSAGES } from "./broadcast-pages.ts";
import { quotationBlock, quoteBlock } from "./digest-quotes.ts";
import { leftOutPages } from "./left-out.ts";

/** All pages of a posted digest. `marker(page)` is the component id by which a page is found again. */
export function digestPages(
  digest: Digest,
  archive: Archive,
  words: Words,
  marker: (page: number) => number,
): readonly RenderedPage[] {
  const pages = digestPagesOf(digest, archive, words);
  const mention = digest.subscription.mention;
  return assembleAll({ ...frameOf(digest, archive, words), blocks: [], pages }, marker, words).map((body, page) => ({
    body: mention === undefined || page > 0 ? body : { ...body, allowed_mentions: { parse: [], roles: [mention] } },
    events: pages[page]?.events ?? [],
    quotes: pages[page]?.quotes ?? [],
  }));
}

/** What /digest preview shows: every message that would be posted, then what is left out and why. */
export function previewCard(view: Extract<View, { kind: "digest" }>, archive: Archive, words: Words): Card {
  const { digest, heading, page = 0 } = view;
  const frame = frameOf(digest, archive, words);
  const { subscription } = digest;
  const silent = digest.quiet && (subscription.quiet === "skip" || subscription.at === undefined);
  const nothing = { blocks: [words.broadcast.nothingToPost()], asks: [] };
  return {
    ...frame,
    ...(heading === undefined ? {} : { heading: `-# ${plain(heading)}\n${frame.heading}` }),
    blocks: [],
    pages: [...(silent ? [nothing] : digestPagesOf(digest, archive, words)), ...leftOutPages(digest, words)],
    page,
    command: (next) => `/digest preview ${view.asked ?? `id:${subscription.id}`} page:${next + 1}`,
  };
}

function frameOf(digest: Digest, archive: Archive, words: Words) {
  return {
    accent: PLAIN_ACCENT,
    heading: `## ${words.broadcast.title({ day: words.dates.weekday(digest.day) })}\n-# ${periodLine(digest, words)}`,
    footer: filterLine(digest, archive, words),
  };
}

function digestPagesOf(digest: Digest, archive: Archive, words: Words): readonly BroadcastPage[] {
  const { topic, actor } = soleSubjectOf(digest.subscription);
  const sentence = words.broadcast.atMost({ most: MAX_MESSAGES });
  const since = digest.period.firstDay;
  return broadcastPages(
    digestParts(digest, archive, words),
    { most: MAX_MESSAGES, sentence, since, topic, actor },
    words,
  );
}

function digestParts(digest: Digest, archive: Archive, words: Words): readonly BroadcastPart[] {
  const { subscription, quiet, groups, quotes, ahead, quotation } = digest;
  const { mention } = subscription;
  const told = new Set(
    groups.flatMap(({ group, items }) => (group === "record" ? [] : items.map(({ event }) => event))),
  );
  // What stands above with the date that lies ahead need not be read twice.
  const others = ahead.filter(({ event }) => !told.has(event));
  const unnamed = (texts: readonly string[]) => texts.map((text): BroadcastPart => ({ kind: "frame", text }));
  return [
    ...unnamed(mention === undefined ? [] : [`<@&${mention}>`]),
    ...unnamed(quiet ? [quietBlock(digest, archive, words)] : []),
    ...groups.flatMap(({ group, items }) =>
      sectionHeading(
        words.digestGroups[group](),
        items.map((item) => changePart(item, archive, words)),
      ),
    ),
    ...sectionHeading(
      words.broadcast.quotes(),
      quotes.map(
        (item): BroadcastPart => ({ kind: "quote", text: quoteBlock(item, archive, words), quote: item.quote }),
      ),
    ),
    ...sectionHeading(
      ahead.length > others.length ? words.broadcast.alsoAhead() : words.broadcast.ahead(),
      others.map((item): BroadcastPart => ({ kind: "ahead", text: aheadBlock(item, digest, archive, words) })),
    ),
    ...unnamed(quotation === undefined ? [] : quotationBlock(quotation, archive, words)),
  ];
}

function sectionHeading(title: string, parts: readonly BroadcastPart[]): readonly BroadcastPart[] {
  return parts.map((part, index) => (index === 0 ? { ...part, text: `### ${title}\n${part.text}` } : part));
}

function periodLine({ period }: Digest, words: Words): string {
  const { firstDay, lastDay } = period;
  const span = words.dates.edtf(edtfBetween(firstDay, lastDay) ?? edtfOfDay(lastDay));
  return words.broadcast.period({ span, merged: period.merged ? "yes" : "no" });
}

/** A change in full, and in brief. */
export function changePart(item: DigestItem, archive: Archive, words: Words): BroadcastPart {
  const brief = `**${plain(item.title)}**\n${changeLine(item.before, item.after, archive, words)}`;
  return { kind: "change", text: itemBlock(item, archive, words), brief, item };
}

/** One event: title, was → is, what kind of change, who says so, sources. */
function itemBlock(item: DigestItem, archive: Archive, words: Words): string {
  const { broadcast, change, dates, event } = words;
  const about = [
    item.correction ? capital(change.correction()) : changeWords(item.changes, words),
    broadcast.known({ day: dates.day(item.known.slice(0, 10)) }),
    ...(item.developments > 1 ? [broadcast.steps({ count: item.developments })] : []),
  ];
  return [
    `**${plain(item.title)}**`,
    changeLine(item.before, item.after, archive, words),
    `-# ${about.join(" · ")}`,
    ...(item.says === undefined ? [] : [event.accordingTo({ who: plain(item.says) })]),
    plain(item.summary),
    sourceLine(item.sources, archive, words),
  ].join("\n");
}

function aheadBlock({ title, state }: UpcomingItem, digest: Digest, archive: Archive, words: Words): string {
  const open = describeOpen(state, digest.day, words);
  const date = describeWhenFirst(state, archive, words) ?? words.state.noDateKnown();
  return `**${capital(plain(date))}**${open === undefined ? "" : ` · ${open}`}\n${plain(title)}\n-# ${capital(plain(describeStatus(state, archive, words)))}`;
}

function quietBlock({ nextAt }: Digest, { changedAt }: Archive, { broadcast }: Words): string {
  const changed = broadcast.nothingNew({ day: stamp(changedAt, "D"), ago: stamp(changedAt, "R") });
  if (nextAt === undefined) return changed;
  const next = Date.parse(nextAt);
  return `${changed}\n${broadcast.next({ time: stamp(next, "F"), ago: stamp(next, "R") })}`;
}

function filterLine({ subscription }: Digest, archive: Archive, words: Words): string {
  const limits = describeDigestLimits(subscription, archive, words).map(plain);
  return [words.broadcast.id({ id: subscription.id }), ...limits].join(" · ");
}
