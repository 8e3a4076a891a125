// The recent quotation at the end of a digest. Pure.

import { addDays, type Day, earliest, latest } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import type { Quotation, QuoteItem } from "./digest.ts";
import { unwantedQuote } from "./filter.ts";
import type { Reader } from "./reader.ts";

/** How far back from the last day that the archive knows of a quotation is recent, in days. */
const RECENT_DAYS = 30;

/**
 * The newest verified quotation that fits the filters: not the one that was shown last, and none of those that the digest
 * tells of anyway. Undefined when there is none.
 */
export function pickQuotation(
  archive: Pick<Archive, "quotes" | "actors" | "events" | "reaches">,
  reader: Reader,
  today: Day,
  told: readonly QuoteItem[],
): Quotation | undefined {
  const end = archive.reaches === undefined || archive.reaches > today ? today : archive.reaches;
  const since = addDays(end, -RECENT_DAYS);
  const shown = new Set([reader.lastQuotation, ...told.map(({ quote }) => quote)]);
  let newest: (Quotation & { readonly said: Day }) | undefined;
  for (const quote of archive.quotes.values()) {
    const [first, said] = [earliest(quote.said), latest(quote.said)];
    if (quote.status !== "verified" || shown.has(quote.id) || first === undefined || said === undefined) continue;
    if (first < since || said > today || unwantedQuote(reader, quote, archive) !== undefined) continue;
    const later = newest === undefined || said > newest.said || (said === newest.said && quote.id < newest.quote);
    if (later) newest = { quote: quote.id, speaker: quote.speaker, said };
  }
  return newest && { quote: newest.quote, speaker: newest.speaker };
}
