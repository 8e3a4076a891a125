// /: what changed lately, what is next, and the topics.

import type { View } from "../../core/view.ts";
import type { ChangeRef } from "../../lookup/answers/answer-changes.ts";
import { html } from "./html.ts";
import { aheadSection, changesSection } from "./lists.ts";
import { type PageContext, pageOf } from "./page.ts";

/** `changes`: all that changed, newest first. Topics of which there is no event have no page worth a link. */
export function homePage(
  next: Extract<View, { kind: "next" }>,
  changes: readonly ChangeRef[],
  context: PageContext,
): string {
  const { archive, words, links } = context;
  const used = new Set([...archive.events.values()].flatMap(({ topics }) => topics));
  const topics = [...archive.topics.values()]
    .filter(({ id }) => used.has(id))
    .sort((a, b) => a.name.localeCompare(b.name));
  const topic = ({ id, name }: (typeof topics)[number]) =>
    html`<li><a href="${links.to({ to: "topic", id })}">${name}</a></li>\n`;
  const feed = links.to({ to: "feed", format: "atom", filter: {}, page: 0 });
  const main = html`<h1>${words.about.name()}</h1>
<p class="lead">${words.about.purpose()}</p>
<div class="columns">
${changesSection(changes, words.pages.lately(), feed, context)}
${aheadSection(next, context)}
</div>
<nav aria-label="${words.pages.topics()}"><h2>${words.pages.topics()}</h2>
<ul class="topics">
${topics.map(topic)}</ul></nav>`;
  return pageOf({ title: words.about.name(), description: words.pages.tagline(), at: { to: "home" }, main }, context);
}
