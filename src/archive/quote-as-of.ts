// What of a quote was surely public on a day.

import { type Day, daysBetween, latest } from "@attache/edtf";
import type { Records } from "./records.ts";
import type { Quote, Wording } from "./schema.ts";

type SourceRecords = Pick<Records, "sources">;

/** Later than any day that is asked about. */
const NEVER = "9999-12-31";

/** The quote with the wordings that were public on `day`, or with all; undefined when there was none, or it was not yet said. */
export function quoteAsOf(quote: Quote, day: Day | undefined, archive: SourceRecords): Quote | undefined {
  if (day === undefined) return quote;
  const wordings = quote.wordings.filter((wording) => publicOn(wording, quote, archive) <= day);
  return wordings.length === 0 ? undefined : { ...quote, wordings };
}

/** The first day on which a wording of it was surely public. */
export function quotedSince(quote: Quote, archive: SourceRecords): Day {
  return quote.wordings.map((wording) => publicOn(wording, quote, archive)).sort()[0] ?? NEVER;
}

/** What was said in public is in print so soon; what is first read later was said among few. Days. */
const PRINTED_WITHIN = 60;

/**
 * The speaker's own words, and those of the interpreter at their side, are public once they are spoken, unless every source
 * of them is dated and clearly later: a call that a film showed in June was not public in February. What others made
 * of them is public once a source of it is: a re-post of 10 November was not known on the 9th. A source without a day
 * says nothing against it.
 */
function publicOn({ kind, sources: ids }: Wording, { said }: Quote, { sources }: SourceRecords): Day {
  const spoken = latest(said) ?? NEVER;
  const published = ids.flatMap((id) => sources.get(id)?.published ?? []);
  if (published.length < ids.length) return spoken;
  const [first = spoken] = published.map((date) => latest(date) ?? NEVER).sort();
  const isOwn = kind === "verbatim" || kind === "interpreted";
  if (isOwn && (spoken === NEVER || first === NEVER || daysBetween(spoken, first) <= PRINTED_WITHIN)) return spoken;
  return [first, spoken].sort()[1] ?? spoken;
}
