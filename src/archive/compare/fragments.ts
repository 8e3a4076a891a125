// A few common words of a sentence that somebody else has said: no words of theirs where nobody quotes them, “did Modi say to stop the war”. Pure.

import type { Comparison, Finding } from "./compare.ts";
import { coreSizeOf, wordsOf } from "./compared-words.ts";
import type { Claim } from "./verdict.ts";

/** So many main words of a longer sentence are known to be of it; fewer are in many. In words' worth. */
const LEAST_TELLING = 3;

/** A text of so many words is no fragment of what only comes near: “the ball is in their court”. */
const LEAST_WHOLE = 4;

/** What is told of whoever is claimed to have said it, without what somebody else is only found by a few words of. */
export function withoutFragments<T extends Comparison>(check: T, { speaker, stranger }: Claim): T {
  if (speaker === undefined && stranger === undefined) return check;
  const isOwn = (finding: Finding) => finding.verdict !== "someone-else" || !isPieceOfMore(finding);
  const isWhole = coreSizeOf(wordsOf(check.text)) >= LEAST_WHOLE;
  return { ...check, findings: check.findings.filter(isOwn), near: isWhole ? check.near : check.near.filter(isOwn) };
}

function isPieceOfMore({ part, telling }: Finding): boolean {
  return part && telling < LEAST_TELLING;
}
