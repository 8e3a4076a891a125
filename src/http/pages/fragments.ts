// Pieces that several pages share: when, how settled, who says so, was → is, where it can be read.

import { type Day, type Edtf, earliest, isExactDay } from "@attache/edtf";
import { decidingDevelopment } from "../../archive/deciding-development.ts";
import type { SourceId } from "../../archive/fields.ts";
import type { State } from "../../archive/history.ts";
import type { Known } from "../../archive/known.ts";
import type { Source } from "../../archive/schema.ts";
import { trustedFirst } from "../../archive/trusted-first.ts";
import type { EventAt, EventStep } from "../../core/view.ts";
import { capitalise } from "../../text/capitalise.ts";
import { type ChangeInWords, describeChange, describeChangeKinds } from "../../wording/describe-change.ts";
import { describeCircumstances } from "../../wording/describe-circumstances.ts";
import { describeKnown, describeKnownDay } from "../../wording/describe-known.ts";
import { describePublisher, describeSourceKind } from "../../wording/describe-source.ts";
import {
  describeOpen,
  describeStatus,
  describeStatusInLine,
  describeWhenSurely,
} from "../../wording/describe-state.ts";
import { type Html, html, joinHtml } from "./html.ts";
import type { PageContext } from "./page.ts";

/** When, a line a clock, the first in bold with what it leaves open; what the status is tells its colour too. */
export function whenOf(state: State, { archive, words, today }: PageContext): Html {
  const [first = words.state.noDateKnown(), ...others] = describeWhenSurely(state, archive, words);
  const open = state.date === undefined ? undefined : describeOpen(state, today, words);
  const date = html`<strong>${timeTag(state, capitalise(first))}</strong>${open === undefined ? undefined : html` <span class="open">${open}</span>`}`;
  return html`<p class="when ${state.status}">${date}${others.map((line) => html`<br>${capitalise(line)}`)}</p>`;
}

/** A date in words with the same for programs, where it is a day or an instant that somebody stands for. */
function timeTag({ start, date, status }: State, text: string): Html {
  const exact = start ?? (status === "tentative" ? undefined : exactDayOf(date));
  return exact === undefined ? html`${text}` : html`<time datetime="${exact}">${text}</time>`;
}

function exactDayOf(date: Edtf | undefined): string | undefined {
  return date !== undefined && isExactDay(date) ? earliest(date) : undefined;
}

/** “Confirmed by the United States, known since 12 November 2021”. */
export function statusOf(state: State, since: Known, { archive, words }: PageContext, today: Day): string {
  return words.state.statusKnown({
    status: capitalise(describeStatusInLine(state, archive, words, today)),
    known: describeKnown(since, words),
  });
}

/** Links to at most `most` of them, those first that a reader can trust; the rest is counted. */
export function sourceLinks(ids: readonly SourceId[], { archive, words }: PageContext, most = ids.length): Html {
  const sources = trustedFirst(ids, archive);
  if (sources.length === 0) return html`<span class="sources">${words.sources.noneGiven()}</span>`;
  const names = sources.slice(0, Math.max(1, most)).map((source) => publisherLink(source, words));
  const more = sources.length - names.length;
  const told = { count: sources.length, names: PLACE };
  const [before = "", after = ""] = (
    more > 0 ? words.sources.listAndMore({ ...told, more }) : words.sources.list(told)
  ).split(PLACE);
  return html`<span class="sources">${before}${joinHtml(names, ", ")}${after}</span>`;
}

/** Where in a sentence the links go: no sentence has a line break. */
const PLACE = "\n";

function publisherLink(source: Source, words: PageContext["words"]): Html {
  const { url } = source;
  const publisher = describePublisher(source, source.publisher, words);
  return url === undefined ? html`${publisher}` : html`<a href="${url}" rel="nofollow noopener">${publisher}</a>`;
}

/** A source with its title: publisher, kind, day. */
export function sourceItem(source: Source, { words }: PageContext): Html {
  const { title, publisher, url, note } = source;
  const named = url === undefined ? html`${title}` : html`<a href="${url}" rel="nofollow noopener">${title}</a>`;
  return html`<li>${named}<br><small>${publisher} · ${capitalise(describeSourceKind(source, words))}</small>${note === undefined ? undefined : html`<br><small>${capitalise(note)}</small>`}</li>
`;
}

/** “According to the White House · Sources: …”. */
export function saysOf(
  says: string | undefined,
  sources: readonly SourceId[],
  context: PageContext,
  most?: number,
): Html {
  const who = says === undefined ? undefined : html`${context.words.event.accordingTo({ who: says })} · `;
  return html`<p class="says">${who}${sourceLinks(sources, context, most)}</p>`;
}

/** What happened to it, and was → is. */
export function changeOf(step: EventStep, context: PageContext): Html {
  const { before, state, development, changes } = step;
  const { archive, words } = context;
  const what = development.correction === true ? words.change.correction() : describeChangeKinds(changes, state, words);
  const dates =
    changes.length === 0
      ? undefined
      : html`<p class="change">${changeHtml(describeChange(before, state, archive, words), words)}</p>`;
  return html`<p class="kind">${capitalise(what)}</p>${dates}${circumstancesHtml(step, context)}`;
}

/** “Monday 15 November 2021: planned → held”; what was is struck out, and what is new is bold. */
function changeHtml({ on, was, is }: ChangeInWords, words: PageContext["words"]): Html {
  if (on === undefined)
    return was === undefined ? sidesHtml({ is: capitalise(is) }) : sidesHtml({ was: capitalise(was), is });
  const [before = "", after = ""] = words.broadcast.onDate({ date: capitalise(on), change: PLACE }).split(PLACE);
  return html`${before}${sidesHtml({ was, is })}${after}`;
}

function sidesHtml({ was, is }: { readonly was?: string | undefined; readonly is: string }): Html {
  return html`${was === undefined ? undefined : html`<s>${was}</s> <span aria-hidden="true">→</span> `}<b>${is}</b>`;
}

/** Place and people, was → is, where they are not as they were. */
function circumstancesHtml({ before, state }: EventStep, { archive, words }: PageContext): Html | undefined {
  const parts = describeCircumstances(before, state, archive, words).map(sidesHtml);
  return parts.length === 0 ? undefined : html`<p class="change">${joinHtml(parts, " · ")}</p>`;
}

/** When a step became known, at its head. */
export function stepDay({ development }: EventStep, { words }: PageContext): Html {
  const { known } = development;
  const day = capitalise(describeKnownDay(known, words));
  const exact = known.at ?? exactDayOf(known.claim);
  return exact === undefined ? html`${day}` : html`<time datetime="${exact}">${day}</time>`;
}

/** An event in a list: its date first, then what it is, how settled it is and who says so. */
export function eventEntry({ event, state }: EventAt, context: PageContext): Html {
  const { archive, words, links } = context;
  const deciding = decidingDevelopment(event, undefined);
  return html`<li>${whenOf(state, context)}
<p><a href="${links.to({ to: "event", id: event.id })}">${event.title}</a></p>
<p class="says">${capitalise(describeStatus(state, archive, words))} · ${sourceLinks(deciding?.sources ?? [], context, 1)}</p></li>
`;
}

/** A step in a list of what changed: which event, what, when it became known, who says so. */
export function changeEntry(step: EventStep, context: PageContext): Html {
  const { event, development } = step;
  return html`<li><p class="day">${stepDay(step, context)}</p>
<p><a href="${context.links.to({ to: "event", id: event.id })}">${event.title}</a></p>
${changeOf(step, context)}<p>${development.summary}</p>
${saysOf(development.says, development.sources, context, 1)}</li>
`;
}
