// /q/ID: what somebody said, in the wordings that are known; and a quote in a list.

import { bestWording, nearestFirst } from "../../archive/best-wording.ts";
import { mayBeQuoted } from "../../archive/compare/verdict.ts";
import { nameOf } from "../../archive/records.ts";
import type { Quote, Wording } from "../../archive/schema.ts";
import type { View } from "../../core/view.ts";
import { capitalise } from "../../text/capitalise.ts";
import { quotedWording, quoteStanding, wordingLanguage } from "../../wording/describe-quote.ts";
import { sourceLinks } from "./fragments.ts";
import { type Html, html } from "./html.ts";
import { type PageContext, pageOf } from "./page.ts";

/** `view`: of one quote, whole. */
export function quotePage(view: Extract<View, { kind: "quotes" }>, quote: Quote, context: PageContext): string {
  const { archive, words, links } = context;
  const speaker = nameOf(archive, quote.speaker);
  const said = words.dates.edtf(quote.said);
  const title = words.pages.quote({ speaker, said });
  const best = bestWording(quote);
  const standing = quoteStanding(quote.status, words);
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  const lines = [quote.as, quote.occasion].map((line) => line && html`<p>${line}</p>\n`);
  const main = html`<article>
<h1>${title}</h1>
${standing === undefined ? undefined : html`<p><strong class="standing">${standing}</strong></p>\n`}${lines}${quote.note === undefined ? undefined : html`<p><small>${words.labels.note({ note: quote.note })}</small></p>\n`}${quote.corrections.map(({ on, note }) => html`<p><small>${words.quotes.corrected({ day: words.dates.day(on), note })}</small></p>\n`)}<section><h2>${words.pages.wordings()}</h2>
<ul class="quotes">
${quote.wordings.toSorted(nearestFirst).map((wording) => html`<li>${wordingOf(wording, context)}</li>\n`)}</ul></section>
${event && html`<p>${words.pages.saidAtEvent()} <a href="${links.to({ to: "event", id: event.id })}">${event.title}</a></p>\n`}</article>`;
  const description = words.pages.quoteSummary({
    occasion: standing === undefined ? quote.occasion : `${standing}. ${quote.occasion}`,
    kind: best === undefined ? "" : words.wordingKinds[best.kind](),
    text: best === undefined ? "" : quotedWording(best.text, best, words),
  });
  return pageOf(
    { title, description, at: { to: "quote", id: view.quotes[0]?.id ?? quote.id }, topic: quote.topics[0], main },
    context,
  );
}

/** Who said it and when, the wording that may be quoted best, and the way to all of them. */
export function quoteItem(quote: Quote, context: PageContext): Html {
  const { archive, words, links } = context;
  const best = bestWording(quote);
  const standing = quoteStanding(quote.status, words);
  const title = words.pages.quote({ speaker: nameOf(archive, quote.speaker), said: words.dates.edtf(quote.said) });
  return html`<li><p><a href="${links.to({ to: "quote", id: quote.id })}">${title}</a>${standing === undefined ? undefined : html` · <strong class="standing">${standing}</strong>`}</p>
${best && wordingOf(best, context)}</li>
`;
}

/** What the wording is, its text, where it can be read. Only what may be quoted stands in a block of its own. */
function wordingOf(wording: Wording, context: PageContext): Html {
  const { words } = context;
  const language = wordingLanguage(wording, words);
  const text = html`<span lang="${wording.language}">${quotedWording(wording.text, wording, words)}</span>`;
  return html`<p class="kind">${words.wordingKinds[wording.kind]()}${language === undefined ? undefined : ` · ${language}`}</p>
${wordingAs(wording.kind, text)}
${wording.note === undefined ? undefined : html`<p><small>${capitalise(wording.note)}</small></p>\n`}<p class="says">${sourceLinks(wording.sources, context)}</p>
`;
}

/** As in messages: a block of its own for what may be quoted, italics for a paraphrase, struck through what is garbled. */
function wordingAs(kind: Wording["kind"], text: Html): Html {
  if (mayBeQuoted(kind)) return html`<blockquote>${text}</blockquote>`;
  return kind === "garbled" ? html`<p><s>${text}</s></p>` : html`<p><em>${text}</em></p>`;
}
