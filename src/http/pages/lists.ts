// What is next and what changed, as sections of a page.

import type { View } from "../../core/view.ts";
import type { ChangeRef } from "../../lookup/answers/answer-changes.ts";
import { eventStepAt } from "../../lookup/answers/answer-event.ts";
import { capitalise } from "../../text/capitalise.ts";
import { NONE } from "../../wording/describe-limits.ts";
import { changeEntry, eventEntry } from "./fragments.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page.ts";

/** More are left to the feed and the calendar. */
const MAX_SHOWN = 12;

/** Soonest first; then what has no date, and what has passed without an outcome. */
export function aheadSection(view: Extract<View, { kind: "next" }>, context: PageContext): Html {
  const { words } = context;
  const { upcoming, undated, passed } = view;
  const shown = upcoming.slice(0, MAX_SHOWN);
  const more = upcoming.length + view.more - shown.length;
  const list = (events: typeof upcoming) =>
    html`<ul class="events">\n${events.map((one) => eventEntry(one, context))}</ul>\n`;
  const under = (heading: string, events: typeof upcoming) =>
    events.length === 0 ? undefined : html`<h3>${heading}</h3>\n${list(events.slice(0, MAX_SHOWN))}`;
  return html`<section><h2>${words.pages.ahead()}</h2>
${shown.length === 0 ? html`<p>${words.lists.nothingAhead({ within: NONE })}</p>\n` : list(shown)}${more === 0 ? undefined : html`<p>${words.pages.moreAhead({ count: more })}</p>\n`}${under(capitalise(words.state.noDateKnown()), undated)}${under(words.lists.passedWithoutOutcome(), passed)}</section>`;
}

/** Newest first. */
export function changesSection(
  changes: readonly ChangeRef[],
  heading: string,
  feed: string,
  context: PageContext,
): Html {
  const { words } = context;
  const shown = changes.slice(0, MAX_SHOWN).flatMap(({ event, index }) => eventStepAt(event, index));
  const more = changes.length - shown.length;
  const list = html`<ul class="changes">\n${shown.map((step) => changeEntry(step, context))}</ul>\n`;
  return html`<section><h2>${heading}</h2>
${shown.length === 0 ? html`<p>${words.pages.nothingChanged()}</p>\n` : list}${more === 0 ? undefined : html`<p><a href="${feed}">${words.pages.moreChanges({ count: more })}</a></p>\n`}</section>`;
}
