// A digest: what changed since the last one, was → is, then what lies ahead.
import { edtfBetween, edtfOfDay } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { archiveSeenOn } from "../../../archive/sources-seen-on.ts";
import { finish, type Steps } from "../../../archive/steps.ts";
import type { View } from "../../../core/view.ts";
import type { ShownDigest } from "../../../digest/digest.ts";
import { soleSubjectOf } from "../../../digest/filter.ts";
import type { RenderedPage } from "../../../digest/ports.ts";
import { digestTitle } from "../../../lookup/headline.ts";
import { describeDigestLimits } from "../../../wording/describe-limits.ts";
import type { Words } from "../../../wording/words.ts";
import { assembleAll, type Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { ACCENT, PLAIN_ACCENT } from "../message/theme.ts";
import { type BroadcastPage, broadcastPages, MAX_MESSAGES } from "./broadcast-pages.ts";
import { digestParts } from "./digest-parts.ts";
import { digestPicture } from "./digest-picture.ts";
import { leftOutPages } from "./left-out.ts";
import { webLink } from "./web-link.ts";

/** All pages of a posted digest. `marker(page)` is the component id by which a page is found again; `publicUrl`: below which readers have pages. */
export function digestPages(
  digest: ShownDigest,
  whole: Archive,
  words: Words,
  marker: (page: number) => number,
  publicUrl?: string,
): readonly RenderedPage[] {
  const archive = archiveSeenOn(whole, digest.day);
  const pages = finish(digestPagesOf(digest, archive, words, publicUrl));
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
export function* previewCard(view: Extract<View, { kind: "digest" }>, archive: Archive, words: Words): Steps<Card> {
  const { digest, heading, since, page = 0, publicUrl } = view;
  const { picture, ...frame } = digestFrame(digest, archive, words);
  yield;
  const { id, quiet, at } = digest.subscription;
  const silent = digest.quiet && (quiet === "skip" || at === undefined);
  const nothing = { blocks: [words.broadcast.nothingToPost()], asks: [] };
  return {
    ...frame,
    ...(heading === undefined ? {} : { heading: `-# ${plain(heading)}\n${frame.heading}` }),
    ...(picture === undefined || page > 0 || silent ? {} : { picture }),
    blocks: [],
    pages: [
      ...(silent ? [nothing] : yield* digestPagesOf(digest, archive, words, publicUrl)),
      ...leftOutPages(digest, words),
    ],
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

function* digestPagesOf(
  digest: ShownDigest,
  archive: Archive,
  words: Words,
  publicUrl: string | undefined,
): Steps<readonly BroadcastPage[]> {
  const { topic, actor } = soleSubjectOf(digest.subscription);
  const sentence = words.broadcast.atMost({ most: MAX_MESSAGES });
  const { period, welcome } = digest;
  const since = welcome?.since ?? period.firstDay;
  const more = welcome && { change: welcome.more > 0, ahead: welcome.moreAhead > 0 };
  const parts = [...(yield* digestParts(digest, archive, words)), ...webLink(digest, publicUrl, words)];
  yield;
  return broadcastPages(
    parts,
    { most: MAX_MESSAGES, sentence, since, topic, actor, ...(more === undefined ? {} : { more }) },
    words,
  );
}

/** “US-China relations · 12–16 March 2026”: of what, and of which days; a welcome says that below. Empty when there is nothing to say. */
function scopeLine({ subscription, period, welcome }: ShownDigest, archive: Archive, words: Words): string {
  const limits = describeDigestLimits(subscription, archive, words).map(plain);
  if (welcome !== undefined) return limits.join(" · ");
  const { firstDay, lastDay } = period;
  const span = words.dates.edtf(edtfBetween(firstDay, lastDay) ?? edtfOfDay(lastDay));
  return [...limits, words.broadcast.period({ span, merged: period.merged ? "yes" : "no" })].join(" · ");
}
