// /e/ID: what is known of an event, its history as a picture and in words, quotes, sources.

import { accountOf, type Telling } from "../../archive/account.ts";
import { dateHistoryOf } from "../../archive/date-history.ts";
import { decidingDevelopment } from "../../archive/deciding-development.ts";
import { phaseOf } from "../../archive/phase.ts";
import { nameOf } from "../../archive/records.ts";
import { archiveSeenOn } from "../../archive/sources-seen-on.ts";
import type { EventStep, EventView } from "../../core/view.ts";
import { isListOfNoDay } from "../../lookup/answers/were-to-come.ts";
import { describeOtherClaim } from "../../lookup/other-claim.ts";
import { capitalise } from "../../text/capitalise.ts";
import { describeAsOf } from "../../wording/describe-as-of.ts";
import { describeKnown } from "../../wording/describe-known.ts";
import { describePerhapsKnown } from "../../wording/describe-perhaps-known.ts";
import {
  describeDeclined,
  describeLength,
  describeStatusInLine,
  describeWhenSurely,
  describeWhere,
} from "../../wording/describe-state.ts";
import { describeTelling, tellingInLine } from "../../wording/describe-telling.ts";
import type { LinkTarget } from "../addresses.ts";
import { changeOf, saysOf, sourceItem, statusOf, stepDay, whenOf } from "./fragments.ts";
import { type Html, html } from "./html.ts";
import { type PageContext, pageOf } from "./page.ts";
import { type TimelinePicture, timelinePicture } from "./picture.ts";
import { quoteItem } from "./quote-page.ts";
import { eventData } from "./structured-data.ts";

export function eventPage(view: EventView, given: PageContext): string {
  const context = { ...given, archive: archiveSeenOn(given.archive, view.today) };
  const { words, links } = context;
  const { question, at } = view;
  const { event } = at;
  const { asOf } = question;
  const picture = eventPicture(view, context);
  const target: LinkTarget = { to: "event-picture", id: event.id, asOf, ...(picture && { version: picture.version }) };
  const title =
    asOf === undefined ? event.title : words.pages.titleAsOf({ title: event.title, day: words.dates.day(asOf) });
  const description = summaryOf(view, context);
  const main = html`<article>
<h1>${event.title}</h1>
${asOfLine(view, context)}${answerSection(view, context)}
${picture && html`<figure><img src="${links.to(target)}" width="${picture.width}" height="${picture.height}" alt="${picture.alt}"></figure>\n`}${historySection(view, context)}
${quotesSection(view, context)}${sourcesSection(view, context)}${topicsSection(view, context)}${asOfForm(view, context)}</article>`;
  return pageOf(
    {
      title,
      description,
      at: { to: "event", id: event.id, asOf },
      picture: picture && { target, width: picture.width, height: picture.height, alt: picture.alt },
      data: eventData(
        at,
        { left: dateHistoryOf(event, asOf)?.left ?? [], description, picture: picture && target },
        context,
      ),
      topic: event.topics[0],
      main,
    },
    context,
  );
}

/** The timeline of the event alone; undefined while it has, and had, no date. */
export function eventPicture(
  { question: { asOf }, at: { event } }: EventView,
  context: PageContext,
): TimelinePicture | undefined {
  const history = dateHistoryOf(event, asOf);
  return history && timelinePicture(context.words.pages.history(), [history], { ...context, asOf });
}

/** When, how it stands and since when that is known, and what happened: what a link unfolds to. */
function summaryOf(
  { question: { asOf }, at: { event, state }, today }: EventView,
  { archive, words }: PageContext,
): string {
  const [when] = describeWhenSurely(state, archive, words);
  const told = {
    status: capitalise(describeStatusInLine(state, archive, words, today)),
    known: describeKnown(decidingDevelopment(event, asOf)?.known ?? state.since, words),
  };
  const line =
    when === undefined ? words.pages.undated(told) : words.pages.summary({ when: capitalise(when), ...told });
  const open = phaseOf(state, today) === "passed" ? [words.event.noOutcome()] : [];
  const account = accountOf(event, asOf, archive).flatMap((telling) => tellingInLine(telling, archive, words));
  return [line, ...open, ...account].join(" ");
}

function asOfLine(
  { question: { asOf }, at: { event } }: EventView,
  { archive, words, links }: PageContext,
): Html | undefined {
  if (asOf === undefined) return undefined;
  const now = html`<a href="${links.to({ to: "event", id: event.id })}">${words.buttons.asKnownNow()}</a>`;
  return html`<p class="as-of">${describeAsOf(asOf, archive, words)} · ${now}</p>\n`;
}

function answerSection(view: EventView, context: PageContext): Html {
  const { archive, words } = context;
  const { question, at, steps } = view;
  const { state, event } = at;
  const where = describeWhere(state, words);
  const place = [where && capitalise(where), describeLength(state, words)]
    .filter((part) => part !== undefined)
    .join(" · ");
  const people = words.and(state.participants.map(({ actor }) => words.withArticle(nameOf(archive, actor))));
  const withThem = isListOfNoDay(view) ? words.event.withOfNoDay : words.event.with;
  const out = words.and(state.declined.map((actor) => words.withArticle(nameOf(archive, actor))));
  const account = accountOf(event, question.asOf, archive);
  const overtaken = account.find((telling) => telling.as === "overtaken");
  const status = statusOf(state, decidingDevelopment(event, question.asOf)?.known ?? state.since, context, view.today);
  const lines = [
    place,
    describePerhapsKnown(event, question.asOf, archive, words),
    describeOtherClaim(steps, archive, words),
    people === "" ? undefined : capitalise(withThem({ people })),
    out === "" ? undefined : capitalise(describeDeclined(state, out, words)),
  ];
  const told = lines.map((line) => (line === undefined || line === "" ? undefined : html`<p>${line}</p>\n`));
  const sentences = account.filter((one) => one !== overtaken).map((telling) => tellingHtml(telling, context));
  return html`<section class="answer">
${whenOf(state, { ...context, today: view.today })}
<p>${status}</p>
${overtaken && saysOf(overtaken.development.says, overtaken.development.sources, context)}${told}${sentences}</section>`;
}

/** What was said, what to take with care in it, and who said so. */
function tellingHtml(telling: Telling, context: PageContext): Html {
  const { archive, words } = context;
  const { summary, note, says, sources } = telling.development;
  const label = describeTelling(telling, archive, words);
  return html`<p>${label === undefined ? undefined : html`<b>${label}:</b> `}${summary}</p>
${note === undefined ? undefined : html`<p><small>${words.labels.note({ note })}</small></p>\n`}${saysOf(says, sources, context)}
`;
}

function historySection({ steps, at: { event } }: EventView, context: PageContext): Html {
  const { words, links } = context;
  const item = (step: EventStep) => {
    const { development } = step;
    const day = stepDay(step, context);
    // What was known on a day can be asked for where the day is sure.
    const asOf = development.known.by;
    const linked = links.hasQueries ? html`<a href="${links.to({ to: "event", id: event.id, asOf })}">${day}</a>` : day;
    return html`<li><h3>${linked}</h3>
${changeOf(step, context)}<p>${development.summary}</p>
${development.note === undefined ? undefined : html`<p><small>${words.labels.note({ note: development.note })}</small></p>\n`}${saysOf(development.says, development.sources, context)}</li>
`;
  };
  return html`<section class="history"><h2>${words.opens.history()}</h2>
<ol>
${steps.map(item)}</ol></section>`;
}

function quotesSection({ quotes }: EventView, context: PageContext): Html | undefined {
  if (quotes.length === 0) return undefined;
  return html`<section><h2>${context.words.opens.quotes()}</h2>
<ul class="quotes">
${quotes.map((quote) => quoteItem(quote, context))}</ul></section>
`;
}

/** All that its steps cite, those of the newest first, each once. */
function sourcesSection({ steps }: EventView, context: PageContext): Html | undefined {
  const { archive, words } = context;
  const ids = [...new Set(steps.flatMap(({ development }) => development.sources))];
  const sources = ids.flatMap((id) => archive.sources.get(id) ?? []);
  if (sources.length === 0) return undefined;
  return html`<section><h2>${words.opens.sources()}</h2>
<ul class="plain">
${sources.map((source) => sourceItem(source, context))}</ul></section>
`;
}

function topicsSection({ at: { event } }: EventView, { archive, words, links }: PageContext): Html | undefined {
  if (event.topics.length === 0) return undefined;
  const topic = (id: string) =>
    html`<li><a href="${links.to({ to: "topic", id })}">${archive.topics.get(id)?.name ?? id}</a></li>\n`;
  return html`<nav aria-label="${words.pages.topics()}"><h2>${words.pages.topics()}</h2>
<ul class="plain">
${event.topics.map(topic)}</ul></nav>
`;
}

/** Sent as the query of this page; no script is needed. */
function asOfForm(
  { question: { asOf }, at: { event } }: EventView,
  { words, links, today }: PageContext,
): Html | undefined {
  if (!links.hasQueries) return undefined;
  const value = asOf ?? today;
  return html`<form action="${links.to({ to: "event", id: event.id })}" method="get"><label>${words.pages.asOf()} <input type="date" name="as-of" value="${value}" max="${today}" required></label> <button>${words.pages.show()}</button></form>
`;
}
