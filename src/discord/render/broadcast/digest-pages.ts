// A digest: what changed since the last one, was → is, then what lies ahead.
import { type Day, edtfBetween, edtfOfDay } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import { archiveSeenOn } from "../../../archive/sources-seen-on.ts";
import type { View } from "../../../core/view.ts";
import { type DigestItem, type ShownDigest, type UpcomingItem, WITHOUT_CHANGE } from "../../../digest/digest.ts";
import { soleSubjectOf } from "../../../digest/filter.ts";
import type { RenderedPage } from "../../../digest/ports.ts";
import { digestTitle } from "../../../lookup/headline.ts";
import { describeDigestLimits } from "../../../wording/describe-limits.ts";
import { describeDateSurely, describeStatusSeen } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { assembleAll, type Card } from "../message/card.ts";
import { capital, plain } from "../message/markdown.ts";
import { ACCENT, PLAIN_ACCENT, SIGN } from "../message/theme.ts";
import { type BroadcastPage, type BroadcastPart, broadcastPages, MAX_MESSAGES } from "./broadcast-pages.ts";
import { bestSource, type ChangeLineContext, itemLine } from "./change-line.ts";
import { archiveAge, quietBlock, welcomeBlock } from "./digest-frame.ts";
import { digestPicture } from "./digest-picture.ts";
import { quotationBlock, quoteBlock } from "./digest-quotes.ts";
import { leftOutPages } from "./left-out.ts";
import { webLink } from "./web-link.ts";
import { withdrawnPart } from "./withdrawn-block.ts";

/** All pages of a posted digest. `marker(page)` is the component id by which a page is found again; `publicUrl`: below which readers have pages. */
export function digestPages(
  digest: ShownDigest,
  whole: Archive,
  words: Words,
  marker: (page: number) => number,
  publicUrl?: string,
): readonly RenderedPage[] {
  const archive = archiveSeenOn(whole, digest.day);
  const pages = digestPagesOf(digest, archive, words, publicUrl);
  const mention = digest.subscription.mention;
  return assembleAll({ ...digestFrame(digest, archive, words), blocks: [], pages }, marker, words).map(
    (body, page) => ({
      body: mention === undefined || page > 0 ? body : { ...body, allowed_mentions: { parse: [], roles: [mention] } },
      events: pages[page]?.events ?? [],
      quotes: pages[page]?.quotes ?? [],
    }),
  );
}

/** What /digest preview shows: every message that would be posted, then what is left out and why. */
export function previewCard(view: Extract<View, { kind: "digest" }>, archive: Archive, words: Words): Card {
  const { digest, heading, since, page = 0, publicUrl } = view;
  const { picture, ...frame } = digestFrame(digest, archive, words);
  const { id, quiet, at } = digest.subscription;
  const silent = digest.quiet && (quiet === "skip" || at === undefined);
  const nothing = { blocks: [words.broadcast.nothingToPost()], asks: [] };
  return {
    ...frame,
    ...(heading === undefined ? {} : { heading: `-# ${plain(heading)}\n${frame.heading}` }),
    ...(picture === undefined || page > 0 || silent ? {} : { picture }),
    blocks: [],
    pages: [...(silent ? [nothing] : digestPagesOf(digest, archive, words, publicUrl)), ...leftOutPages(digest, words)],
    page,
    turnBy: (next) => ({ do: "digest-preview", id, since, page: next }),
    controls: [{ label: words.setupControls.change(), press: { act: "do", action: { do: "digest-setup", id } } }],
  };
}

function digestFrame(digest: ShownDigest, archive: Archive, words: Words) {
  const scope = scopeLine(digest, archive, words);
  const picture = digest.subscription.picture && digestPicture(digest, archive, words);
  return {
    accent: accentOf(digest),
    heading: `## ${plain(digestTitle(digest, archive, words))}${scope === "" ? "" : `\n-# ${scope}`}`,
    ...(picture === undefined ? {} : { picture }),
  };
}

/** That of the event which its title begins with. */
function accentOf({ groups }: ShownDigest): number {
  const first = groups[0]?.items[0];
  return first === undefined ? PLAIN_ACCENT : ACCENT[first.after.status];
}

function digestPagesOf(
  digest: ShownDigest,
  archive: Archive,
  words: Words,
  publicUrl: string | undefined,
): readonly BroadcastPage[] {
  const { topic, actor } = soleSubjectOf(digest.subscription);
  const sentence = words.broadcast.atMost({ most: MAX_MESSAGES });
  const { period, welcome } = digest;
  const since = welcome?.since ?? period.firstDay;
  const more = welcome && { change: welcome.more > 0, ahead: welcome.moreAhead > 0 };
  return broadcastPages(
    [...digestParts(digest, archive, words), ...webLink(digest, publicUrl, words)],
    { most: MAX_MESSAGES, sentence, since, topic, actor, ...(more === undefined ? {} : { more }) },
    words,
  );
}

function digestParts(digest: ShownDigest, archive: Archive, words: Words): readonly BroadcastPart[] {
  const { subscription, quiet, groups, quotes, withdrawn, ahead, quotation, untold, welcome, period, day } = digest;
  const { mention } = subscription;
  const told = new Set(
    groups.flatMap(({ group, items }) => (group === "record" ? [] : items.map(({ event }) => event))),
  );
  // What stands above with the date that lies ahead need not be read twice.
  const others = ahead.filter(({ event }) => !told.has(event));
  const unnamed = (texts: readonly string[]) => texts.map((text): BroadcastPart => ({ kind: "frame", text }));
  const since = welcome === undefined ? period.firstDay : undefined;
  const alone = tellsOneChange(digest, digestTitle(digest, archive, words));
  return [
    ...unnamed(mention === undefined ? [] : [`<@&${mention}>`]),
    ...unnamed(quiet ? [quietBlock(digest, words)] : []),
    ...unnamed(welcome === undefined ? [] : [welcomeBlock(digest, welcome, words)]),
    ...sectionHeading(
      words.broadcast.withdrawn(),
      withdrawn.map((item) => withdrawnPart(item, archive, words)),
    ),
    ...groups.flatMap(({ group, items }) => {
      const parts = items.map((item) => changePart(item, { group, since, today: day, named: !alone }, archive, words));
      return alone ? parts : sectionHeading(words.digestGroups[group](), parts);
    }),
    ...sectionHeading(
      words.broadcast.quotes(),
      quotes.map(
        (item): BroadcastPart => ({
          kind: "quote",
          get text() {
            return quoteBlock(item, archive, words);
          },
          quote: item.quote,
        }),
      ),
    ),
    ...sectionHeading(
      ahead.length > others.length || groups.length > 0 ? words.broadcast.alsoAhead() : words.broadcast.ahead(),
      others.map(
        (item): BroadcastPart => ({
          kind: "ahead",
          get text() {
            return aheadLine(item, day, archive, words);
          },
          about: item,
        }),
      ),
    ),
    ...unnamed(quotation === undefined ? [] : quotationBlock(quotation, archive, words)),
    ...unnamed(welcome === undefined ? archiveAge(digest, words) : []),
    ...unnamed(untold === 0 ? [] : [`-# ${words.broadcast.onlyRemarks({ count: untold })}`]),
  ];
}

function sectionHeading(title: string, parts: readonly BroadcastPart[]): readonly BroadcastPart[] {
  return parts.map((part, index) => (index === 0 ? { ...part, text: `### ${title}\n${part.text}` } : part));
}

/** The title has said of which event, and under which heading it would stand. */
function tellsOneChange({ groups, withdrawn, welcome }: ShownDigest, title: string): boolean {
  const [first] = groups;
  const single = groups.length === 1 && first?.items.length === 1 && !WITHOUT_CHANGE.has(first.group);
  return single && withdrawn.length === 0 && welcome === undefined && title.includes(first.items[0]?.title ?? "");
}

/** “US-China relations · 12–16 March 2026”: of what, and of which days; a welcome says that below. Empty when there is nothing to say. */
function scopeLine({ subscription, period, welcome }: ShownDigest, archive: Archive, words: Words): string {
  const limits = describeDigestLimits(subscription, archive, words).map(plain);
  if (welcome !== undefined) return limits.join(" · ");
  const { firstDay, lastDay } = period;
  const span = words.dates.edtf(edtfBetween(firstDay, lastDay) ?? edtfOfDay(lastDay));
  return [...limits, words.broadcast.period({ span, merged: period.merged ? "yes" : "no" })].join(" · ");
}

export function changePart(
  item: DigestItem,
  context: ChangeLineContext,
  archive: Archive,
  words: Words,
): BroadcastPart {
  return {
    kind: "change",
    get text() {
      return itemLine(item, context, archive, words);
    },
    item,
  };
}

/** “● **3 December 2026** · EPC summit · confirmed by Albania · Politico”. */
function aheadLine({ event: id, title, state }: UpcomingItem, day: Day, archive: Archive, words: Words): string {
  const date = describeDateSurely(state, archive, words) ?? words.state.noDateKnown();
  const event = archive.events.get(id);
  const sources = event === undefined ? [] : (decidingDevelopment(event, undefined)?.sources ?? []);
  const notes = [
    plain(title),
    plain(describeStatusSeen(state, day, archive, words)),
    ...bestSource(sources, archive, words),
  ];
  return `${SIGN[state.status]} **${capital(plain(date))}** · ${notes.join(" · ")}`;
}
