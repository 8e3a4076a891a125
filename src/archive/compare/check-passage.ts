// What one passage of a text is: a recorded wording, or several, or none.

import type { Archive } from "../archive.ts";
import type { Steps } from "../steps.ts";
import { type Comparison, compareSteps } from "./compare.ts";
import { sizeOf, wordsOf } from "./compared-words.ts";
import { type PassageCheck, stretchesOf } from "./stretches.ts";
import { CLOSE, type Claim } from "./verdict.ts";

/** A wording in which hardly a word is another; nine of ten words of a text. */
export const EXACT = 0.9;

type QuoteRecords = Pick<Archive, "quotes" | "actors">;

/** The text as one quotation; failing that, the recorded wordings that stand in it, or that it is made of. */
export function* checkPassage(
  text: string,
  archive: QuoteRecords,
  claim: Claim,
  asQuotation = false,
): Steps<readonly PassageCheck[]> {
  const own: Comparison = yield* compareSteps(text, archive, claim, { asQuotation });
  const [best] = own.findings;
  if (best !== undefined && best.likeness >= CLOSE) return [{ ...own, stretch: false }];
  const stretches: Comparison[] = [];
  for (const { start, end } of yield* stretchesOf(text, archive)) {
    const part = yield* compareSteps(text.slice(start, end), archive, claim);
    if (part.findings.length > 0) stretches.push(part);
  }
  if (best === undefined && stretches.length > 0) return stretches.map((one) => ({ ...one, stretch: true }));
  const whole = isMadeOf(text, stretches) ? stretches : [own];
  return whole.map((one) => ({ ...one, stretch: false }));
}

/** Nothing but recorded words, one quotation behind the other. */
function isMadeOf(text: string, parts: readonly Comparison[]): boolean {
  const size = parts.reduce((sum, part) => sum + sizeOf(wordsOf(part.text)), 0);
  const exact = parts.every(({ findings: [first] }) => first !== undefined && first.likeness >= EXACT);
  return parts.length > 1 && exact && size >= EXACT * sizeOf(wordsOf(text));
}
