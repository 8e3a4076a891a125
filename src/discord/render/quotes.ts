// /quote: each wording under its own label, the nearest to what was said first.
import { type Archive, nameOf } from "../../archive/archive.ts";
import { describeEdtf } from "../../archive/dates.ts";
import { type Quote, WORDING_KINDS, type Wording, type WordingKind } from "../../archive/schema.ts";
import type { Ask, View } from "../../view.ts";
import type { Card } from "./card.ts";
import { archiveFooter, sourceLine } from "./lines.ts";
import { capital, plain } from "./markdown.ts";
import { PLAIN } from "./theme.ts";

type QuotesView = Extract<View, { kind: "quotes" }>;

const LABEL: Readonly<Record<WordingKind, string>> = {
  verbatim: "Verbatim",
  "official-translation": "Official translation",
  interpreted: "As interpreted",
  "agency-translation": "Agency translation",
  caption: "Automatic caption",
  paraphrase: "Paraphrase, not a quotation",
  garbled: "Garbled, do not quote",
};

const STANDING: Readonly<Record<Quote["status"], string>> = {
  verified: "",
  reported: "Reported, not verified",
  disputed: "Disputed",
  misattributed: "Misattributed: not said by this person",
};

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
  const standing = STANDING[quote.status];
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
    `**${LABEL[kind]}**${language === "en" ? "" : ` · ${languageName(language)}`}`,
    shown,
    ...(note === undefined ? [] : [`-# ${capital(plain(note))}`]),
    sourceLine(sources, archive),
  ].join("\n");
}

function languageName(tag: string): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
}

function askEvent(quote: Quote, archive: Archive): readonly Ask[] {
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  return event === undefined ? [] : [{ label: event.title, question: { about: "event", id: event.id, page: 0 } }];
}
