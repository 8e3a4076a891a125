// Quotations in a digest: the wording nearest to what was said, under its own label.

import type { Archive } from "../../../archive/archive.ts";
import { mayBeQuoted } from "../../../archive/compare/verdict.ts";
import { nameOf } from "../../../archive/records.ts";
import type { Quote, Wording } from "../../../archive/schema.ts";
import { WORDING_KINDS } from "../../../archive/vocabulary.ts";
import type { Quotation, QuoteItem } from "../../../digest/digest.ts";
import { quoteStanding, wordingLanguage } from "../../../wording/describe-quote.ts";
import type { Words } from "../../../wording/words.ts";
import { joinNotes, sourceLine } from "../lines.ts";
import { plain } from "../message/markdown.ts";
import { wordingBlock } from "../message/wording-text.ts";

/** A quote that is new to the readers, or of which something has changed since they were told of it. */
export function quoteBlock(item: QuoteItem, archive: Archive, words: Words): string {
  const quote = archive.quotes.get(item.quote);
  if (quote === undefined) return `**${plain(nameOf(archive, item.speaker))}**`;
  return toldQuote(quote, item, archive, words).join("\n");
}

/** `quote`: as it stands, or as it would with a draft. */
export function toldQuote(
  quote: Quote,
  { before, after, corrected = [], isTakenBack, credited = [] }: Omit<QuoteItem, "quote" | "speaker">,
  archive: Archive,
  words: Words,
): readonly string[] {
  const { broadcast: say } = words;
  const standing = before === undefined ? quoteStanding(after, words) : undefined;
  const news =
    before === undefined
      ? []
      : [
          ...corrected.map(({ note }) => `**${plain(say.quoteCorrected({ note }))}**`),
          ...credited.map((one) => `-# ${plain(say.creditedBefore({ name: nameOf(archive, one) }))}`),
          ...(isTakenBack === true ? [`**${say.correctionTakenBack()}**`] : []),
          ...(before === after ? [] : [`-# ${say.standingChanged({ before, after })}`]),
        ];
  return [...quoteLines(quote, archive, words, standing), ...news];
}

/** The quotation at the end. */
export function quotationBlock({ quote: id }: Quotation, archive: Archive, words: Words): readonly string[] {
  const quote = archive.quotes.get(id);
  if (quote === undefined) return [];
  return [[`### ${words.broadcast.recentQuotation()}`, ...quoteLines(quote, archive, words)].join("\n")];
}

/** `standing`: how sure it is, where that is to be told. */
function quoteLines(quote: Quote, archive: Archive, words: Words, standing?: string): readonly string[] {
  const speaker = `**${plain(nameOf(archive, quote.speaker))}**`;
  const head = words.broadcast.said({ speaker, date: plain(words.dates.edtf(quote.said)) });
  const wording = bestWording(quote);
  if (wording === undefined) return [head];
  const language = wordingLanguage(wording, words);
  const kind = words.wordingKinds[wording.kind]();
  const label = language === undefined ? kind : words.broadcast.kindInLanguage({ kind, language });
  return [
    head,
    wordingBlock(wording.text, wording, words),
    `-# ${joinNotes([label, plain(quote.occasion), ...(standing === undefined ? [] : [`**${standing}**`])])}`,
    sourceLine(wording.sources, archive, words),
  ];
}

/** One that may be quoted before one that may not, English before other languages, then the nearest. */
function bestWording(quote: Quote): Wording | undefined {
  const rank = (wording: Wording) =>
    (mayBeQuoted(wording.kind) ? 0 : 100) + (wording.language === "en" ? 0 : 10) + WORDING_KINDS.indexOf(wording.kind);
  return quote.wordings.toSorted((a, b) => rank(a) - rank(b))[0];
}
