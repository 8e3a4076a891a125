import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { mayBeQuoted } from "../../../archive/compare/verdict.ts";
import { nameOf } from "../../../archive/records.ts";
import { type Quote, WORDING_KINDS, type Wording } from "../../../archive/schema.ts";
import type { Ask, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { truncate } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import { archiveFooter, headed, sourceLine } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { capital, plain } from "../message/markdown.ts";
import { type ListItem, listPages } from "../message/pages.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { eventAsk } from "./event-item.ts";
import { headingOf } from "./headings.ts";

type QuotesView = Extract<View, { kind: "quotes" }>;

export function quotesCard(view: QuotesView, archive: Archive, words: Words): Card {
  const { question, quotes } = view;
  // Whose quotes they are stands in the heading already when all are of one speaker.
  const named = question.about === "quotes" && question.speaker === undefined;
  return {
    accent: PLAIN_ACCENT,
    heading: headed(headingOf(view, archive, words), question.asOf, words),
    blocks: [],
    pages: listPages(quotes.flatMap((quote) => quoteItems(quote, named, question.asOf, archive, words))),
    footer: archiveFooter(archive, question.asOf, words),
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

/** The first has the head of the quote; each wording after it stands by itself. */
function quoteItems(
  quote: Quote,
  named: boolean,
  asOf: Day | undefined,
  archive: Archive,
  words: Words,
): readonly ListItem[] {
  const standing = quoteStanding(quote.status, words);
  const said = plain(words.dates.edtf(quote.said));
  const head = [
    named ? `### ${plain(nameOf(archive, quote.speaker))}, ${said}` : `### ${capital(said)}`,
    ...(quote.as === undefined ? [] : [plain(quote.as)]),
    plain(quote.occasion),
    ...(standing === undefined ? [] : [`**${standing}**`]),
    ...(quote.note === undefined ? [] : [`-# ${words.labels.note({ note: plain(quote.note) })}`]),
  ].join("\n");
  const asks = [...askOccasion(quote, archive, asOf), askSpeaker(quote, archive, asOf)];
  return quote.wordings.toSorted(nearestFirst).map((wording, index) => ({
    text: `${index === 0 ? `${head}\n` : ""}${wordingBlock(wording, archive, words)}`,
    asks,
  }));
}

export function nearestFirst(a: Wording, b: Wording): number {
  return WORDING_KINDS.indexOf(a.kind) - WORDING_KINDS.indexOf(b.kind);
}

function wordingBlock(wording: Wording, archive: Archive, words: Words): string {
  const { kind, note, sources } = wording;
  const language = wordingLanguage(wording, words);
  const text = words.labels.quoted({ text: plain(wording.text) });
  return [
    `**${words.wordingKinds[kind]()}**${language === undefined ? "" : ` · ${language}`}`,
    // Only what may be quoted stands in a quote block.
    mayBeQuoted(kind) ? `> ${text}` : text,
    ...(note === undefined ? [] : [`-# ${capital(plain(note))}`]),
    sourceLine(sources, archive, words),
  ].join("\n");
}

/** A button to all wordings of a quote, named by the beginning of the nearest one to what was said. */
export function quoteAsk({ id, wordings }: Quote, words: Words): Ask {
  const [first] = wordings.toSorted(nearestFirst);
  const text = words.labels.quoted({ text: truncate(first?.text ?? id, 40) });
  return { label: words.buttons.allWordings({ words: text }), question: { about: "quote", id, page: 0 } };
}

/** The event at which it was said. */
export function askOccasion(quote: Quote, archive: Archive, asOf?: Day): readonly Ask[] {
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  return event === undefined ? [] : [eventAsk(event, asOf)];
}

function askSpeaker({ speaker }: Quote, archive: Archive, asOf: Day | undefined): Ask {
  return { label: nameOf(archive, speaker), question: { about: "who", id: speaker, page: 0, ...asKnown(asOf) } };
}

/** How far a quote is to be trusted; undefined for what is verified. */
export function quoteStanding(status: Quote["status"], words: Words): string | undefined {
  return status === "verified" ? undefined : words.quotes[status]();
}

/** The language of a wording; undefined for the one in which the archive is written. */
export function wordingLanguage({ language }: Pick<Wording, "language">, words: Words): string | undefined {
  return language === "en" ? undefined : words.languageName(language);
}
