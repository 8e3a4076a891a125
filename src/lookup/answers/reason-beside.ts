// What tells why beside the step that is told: a quotation of whoever said so on that day, or the sentence before the one that tells it. Pure.

import { overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { bestWording } from "../../archive/best-wording.ts";
import { keyOf } from "../../archive/names/whole-names.ts";
import type { Quote } from "../../archive/schema.ts";
import { tellsWhy } from "../../archive/tells-why.ts";
import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { splitRef } from "./event-refs.ts";
import { TELLS_LEAVING } from "./presence-words.ts";
import { hasDeed, isSaidBy } from "./step-told.ts";
import { namesOfSubject } from "./subject-check.ts";

/** More than this of what somebody said on one day is no reason any more. */
const MOST_QUOTED = 2;

/**
 * Of the quotations of an event those that tell more of one of its steps: said on the day of the step by whoever tells it, or by one of those
 * of `by`. What tells a reason by its words stands first.
 */
export function quotedBeside(
  quotes: readonly Quote[],
  steps: readonly EventStep[],
  by: string | undefined,
  archive: Archive,
): readonly Quote[] {
  const asked = by?.split("|").map((ref) => splitRef(ref).id as string) ?? [];
  const isOf = ({ speaker, said }: Quote, { development: { known, says } }: EventStep) =>
    overlaps(said, known.from ?? known.by, known.by) &&
    (asked.includes(speaker) || isSaidBy({ says }, [speaker], archive));
  return quotes
    .filter((quote) => isSurelyTheirs(quote) && steps.some((step) => isOf(quote, step)))
    .toSorted((a, b) => Number(tellsWhyIn(b)) - Number(tellsWhyIn(a)))
    .slice(0, MOST_QUOTED);
}

/** Of the quotations of an event those that have one of the words for what was done. */
export function quotedOfDeed(quotes: readonly Quote[], deed: string): readonly Quote[] {
  return quotes
    .filter((quote) => isSurelyTheirs(quote) && quote.wordings.some(({ text }) => hasDeed(text, deed)))
    .slice(0, MOST_QUOTED);
}

/** Of the quotations of an event those of the day on which it ended that tell what could not be had. */
export function quotedOnFailure(
  quotes: readonly Quote[],
  { development: { known } }: Pick<EventStep, "development">,
): readonly Quote[] {
  return quotes
    .filter(
      (quote) =>
        isSurelyTheirs(quote) &&
        overlaps(quote.said, known.from ?? known.by, known.by) &&
        TELLS_WHAT_FAILED.test(bestWording(quote)?.text ?? ""),
    )
    .slice(0, MOST_QUOTED);
}

const TELLS_WHAT_FAILED =
  /\b(?:we|they|he|she|i|you) (?:just |simply )?(?:could(?:n['’]t| not)|have to walk|had to walk|refused|walked)\b|\bno deal\b|\bdid(?:n['’]t| not) (?:agree|accept|get)\b/iu;

/** Whether its words give a reason. */
export function tellsWhyIn(quote: Quote): boolean {
  const text = bestWording(quote)?.text ?? "";
  return tellsWhy(text) || /\bbased on\b/iu.test(text);
}

export function isSurelyTheirs({ status }: Quote): boolean {
  return status === "verified" || status === "reported";
}

/** “They quarrel with Zelensky. Zelensky leaves early”: whether what led to it stands before it, of those of `ref`. */
export function isLeadUpTold({ development: { summary } }: EventStep, ref: string, archive: Archive): boolean {
  const names = namesOfSubject(ref, archive);
  const sentences = summaryClauses(summary);
  const at = sentences.findIndex((one) => TELLS_LEAVING.test(one));
  const before = ` ${keyOf(sentences[at - 1] ?? "")} `;
  return names.some((name) => before.includes(` ${name} `));
}

/** That one side asked for what another told. */
export const TELLS_WISH_TO_PUT_OFF =
  /\b(?:asked|asks|asking) (?:for|to) (?:the |an? |this )?(?:delay|postpone\p{L}*|put (?:it |the \p{L}+ )?off|cancel\p{L}*|move)\b|\bat (?:the )?(?:request|wish) of\b/iu;
