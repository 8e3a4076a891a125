// /t/TOPIC: what is next, what changed, and its events on a line of time.

import type { Topic } from "../../archive/schema.ts";
import type { View } from "../../core/view.ts";
import type { ChangeRef } from "../../lookup/answers/answer-changes.ts";
import type { LinkTarget } from "../addresses.ts";
import { html } from "./html.ts";
import { aheadSection, changesSection } from "./lists.ts";
import { type PageContext, pageOf } from "./page.ts";
import { type TimelinePicture, timelinePicture } from "./picture.ts";

export type TopicViews = {
  readonly next: Extract<View, { kind: "next" }>;
  /** All that changed, newest first. */
  readonly changes: readonly ChangeRef[];
  /** Of its events with dates; a notice where there are none. */
  readonly timeline: View;
  /** Whether a calendar has something of it. */
  readonly hasCalendar: boolean;
};

export function topicPage(
  topic: Topic,
  { next, changes, timeline, hasCalendar }: TopicViews,
  context: PageContext,
): string {
  const { words, links } = context;
  const picture = topicPicture(topic, timeline, context);
  const target: LinkTarget = { to: "topic-picture", id: topic.id, ...(picture && { version: picture.version }) };
  const main = html`<h1>${topic.name}</h1>
${picture && html`<figure><img src="${links.to(target)}" width="${picture.width}" height="${picture.height}" alt="${picture.alt}"></figure>\n`}${aheadSection(next, context)}
${changesSection(changes, words.pages.changes(), links.to({ to: "feed", format: "atom", filter: { topic: topic.id }, page: 0 }), context)}`;
  return pageOf(
    {
      title: topic.name,
      description: words.pages.topicSummary({ topic: topic.name }),
      at: { to: "topic", id: topic.id },
      picture: picture && { target, width: picture.width, height: picture.height, alt: picture.alt },
      topic: topic.id,
      calendar: hasCalendar ? topic.id : undefined,
      main,
    },
    context,
  );
}

export function topicPicture({ name }: Topic, timeline: View, context: PageContext): TimelinePicture | undefined {
  return timeline.kind === "timeline" ? timelinePicture(name, timeline.histories, context) : undefined;
}
