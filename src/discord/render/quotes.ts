// /quote: each wording under its own label, the nearest to what was said first.
import { type Archive, nameOf } from "../../archive/archive.ts";
import { describeEdtf } from "../../archive/dates.ts";
import { type Quote, WORDING_KINDS, type Wording } from "../../archive/schema.ts";
import type { Ask, View } from "../../view.ts";
import type { Card } from "./card.ts";
import { shorten } from "./cut.ts";
import { archiveFooter, sourceLine } from "./lines.ts";
import { capital, plain } from "./markdown.ts";
import { PLAIN } from "./theme.ts";
import { languageName, STANDING_LABEL, WORDING_LABEL } from "./wordings.ts";

type QuotesView = Extract<View, { kind: "quotes" }>;

export function quotesCard(view: QuotesView, archive: Archive): Card {
  const { question, quotes } = view;
  const blocks = quotes.flatMap((quote) => quoteBlocks(quote, archive));
  const turn =
    question.about === "quotes" ? { page: question.page, turn: (page: number) => ({ ...question, page }) } : {};
  return {
    accent: PLAIN,
    heading: `## ${plain(view.heading)}`,
    blocks,
    footer: archiveFooter(archive),
    asks: quotes.slice(0, 3).flatMap((quote) => askEvent(quote, archive)),
    ...turn,
  };
}

function quoteBlocks(quote: Quote, archive: Archive): readonly string[] {
  const standing = STANDING_LABEL[quote.status];
  const head = [
    `### ${plain(nameOf(archive, quote.speaker))}, ${plain(describeEdtf(quote.said))}`,
    ...(quote.as === undefined ? [] : [plain(quote.as)]),
    plain(quote.occasion),
    ...(standing === "" ? [] : [`**${standing}**`]),
    ...(quote.note === undefined ? [] : [`-# Note: ${plain(quote.note)}`]),
  ].join("\n");
  const [first = "", ...rest] = [...quote.wordings].sort(nearestFirst).map((wording) => wordingBlock(wording, archive));
  return [`${head}\n${first}`, ...rest];
}

function nearestFirst(a: Wording, b: Wording): number {
  return WORDING_KINDS.indexOf(a.kind) - WORDING_KINDS.indexOf(b.kind);
}

function wordingBlock({ kind, language, text, note, sources }: Wording, archive: Archive): string {
  // Only what may be quoted stands in a quote block; what may not is shown struck into plain text with its label.
  const shown = kind === "garbled" || kind === "paraphrase" ? `“${plain(text)}”` : `> “${plain(text)}”`;
  return [
    `**${WORDING_LABEL[kind]}**${language === "en" ? "" : ` · ${languageName(language)}`}`,
    shown,
    ...(note === undefined ? [] : [`-# ${capital(plain(note))}`]),
    sourceLine(sources, archive),
  ].join("\n");
}

/** A button to all wordings of a quote, named by the beginning of the nearest one to what was said. */
export function askQuote({ id, wordings }: Quote): Ask {
  const [first] = wordings.toSorted(nearestFirst);
  return { label: `All wordings of “${shorten(first?.text ?? id, 40)}”`, question: { about: "quote", id } };
}

export function askEvent(quote: Quote, archive: Archive): readonly Ask[] {
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  return event === undefined ? [] : [{ label: event.title, question: { about: "event", id: event.id, page: 0 } }];
}
