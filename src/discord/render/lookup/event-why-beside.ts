// What tells why beside the step that is told: a quotation of that day; and the reason of what was neither moved nor called off.

import type { Archive } from "../../../archive/archive.ts";
import { bestWording } from "../../../archive/best-wording.ts";
import { nameOf } from "../../../archive/records.ts";
import type { Quote } from "../../../archive/schema.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { isReasonGiven } from "../../../lookup/answers/moves.ts";
import { quotedBeside, quotedOfDeed, tellsWhyIn } from "../../../lookup/answers/reason-beside.ts";
import { hasDeed } from "../../../lookup/answers/step-told.ts";
import { truncate } from "../../../text/truncate.ts";
import { quoted } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { lead, stepInLine } from "./event-step-line.ts";

/** Of a quotation in a line so much is shown. UTF-16 units. */
const MOST_OF_QUOTE = 220;

/** “Paula Pinho, 4 November 2025: “In light of …””. */
export function quoteInLine(quote: Quote, archive: Archive, words: Words): readonly string[] {
  const best = bestWording(quote);
  if (best === undefined) return [];
  const label = plain(`${nameOf(archive, quote.speaker)}, ${words.dates.edtf(quote.said)}`);
  return [lead(capital(label), plain(quoted(truncate(best.text, MOST_OF_QUOTE), words)))];
}

/** What was said on the days of the steps by those who tell them, or by those of `by`; `isWhy`: whether a reason is in it. */
export function saidBeside(
  { quotes, steps }: { readonly quotes: readonly Quote[]; readonly steps: readonly EventStep[] },
  by: string | undefined,
  archive: Archive,
  words: Words,
): { readonly lines: readonly string[]; readonly isWhy: boolean } {
  const told = quotedBeside(quotes, steps, by, archive);
  const why = told.filter(tellsWhyIn);
  // What gives no reason is not told beside what does.
  const shown = why.length > 0 ? why : told;
  return { lines: shown.flatMap((quote) => quoteInLine(quote, archive, words)), isWhy: why.length > 0 };
}

/** Why it has no date: the last step that tells of that with a reason, else the last that tells of it; `steps` stand newest first. */
export function undatedLine({ steps }: EventView, words: Words): string {
  const told = steps.filter(
    ({ changes, development: { summary } }) => changes.includes("postponed") || OF_NO_DATE.test(summary),
  );
  const step = told.find(isReasonGiven) ?? told[0];
  if (step === undefined) return words.event.whyNotTold();
  const line = lead(words.asked.told(), stepInLine(step, words));
  return isReasonGiven(step) ? line : [line, words.event.noReason()].join(" · ");
}

const OF_NO_DATE =
  /\b(?:no (?:date|day|time|firm (?:date|plan|agreement))s?\b|no (?:consensus|agreement) on (?:a|the) (?:time|day|date)|(?:dates?|days?|time)\b[^.;]*\b(?:not|still|nobody|settled|agreed)\b|nobody knows)/iu;

/** Why something was chosen, was to come or ended: the step or quotation that tells of it, or that none does. `deed`: the words for it. */
export function elseLine({ steps, quotes }: EventView, deed: string, archive: Archive, words: Words): string {
  const told = steps.filter(({ development: { summary } }) => hasDeed(summary, deed));
  const step = told.find(isReasonGiven) ?? told[0];
  const own = step !== undefined && isReasonGiven(step) ? [] : quotedOfDeed(quotes, deed);
  const isWhy = (step !== undefined && isReasonGiven(step)) || own.some(tellsWhyIn);
  const lines = [
    ...(step === undefined ? [] : [lead(words.asked.told(), stepInLine(step, words))]),
    ...own.slice(0, 1).flatMap((quote) => quoteInLine(quote, archive, words)),
  ];
  if (lines.length === 0) return words.event.whyNotTold();
  const open = own.length > 0 ? words.event.noMoreReason() : words.event.noReason();
  return [...lines, ...(isWhy ? [] : [open])].join(" · ");
}
