// A text with quotation marks in it that is on record as a whole, marks and all, or whose sentence is: then the words in the marks alone say too little. Pure.

import { compareSteps } from "../../archive/compare/compare.ts";
import { sizeOf, wordsOf } from "../../archive/compare/compared-words.ts";
import { withDenials } from "../../archive/compare/denials.ts";
import type { QuotedPassage } from "../../archive/compare/passages.ts";
import type { PassageCheck } from "../../archive/compare/stretches.ts";
import { CLOSE, type Claim } from "../../archive/compare/verdict.ts";
import type { Steps } from "../../archive/steps.ts";
import { sentenceAround } from "../read/quoted-sentence.ts";
import type { AnswerContext } from "./answer-context.ts";

type WholeArchive = AnswerContext["archive"];

/** Longer texts are no single quotation. UTF-16 units. */
export const MAX_QUOTATION = 1500;

/** So like a wording is a text that is taken for it whole. */
const LIKE_WHOLE = 0.85;

/** More of a text in quotation marks than this part of it is the quotation alone. */
const MOST_QUOTED = 0.8;

/** The sentence in which the one quotation of a text stands. */
export function onlySentence(text: string, [quotation, ...others]: readonly QuotedPassage[]): string | undefined {
  return quotation === undefined || others.length > 0 ? undefined : sentenceAround(text, quotation);
}

/** What the text is as one recorded wording, or its sentence nearly; or what the speaker is on record with to the contrary of that. */
export function* wholeOf(
  { text, sentence }: { readonly text: string; readonly sentence: string | undefined },
  passages: readonly QuotedPassage[],
  archive: WholeArchive,
  claim: Claim,
): Steps<PassageCheck | undefined> {
  if (passages.length === 0 || text.length > MAX_QUOTATION) return undefined;
  const whole = yield* likeWhole(text, LIKE_WHOLE, passages, archive, claim);
  if (whole !== undefined || sentence === undefined) return whole;
  const told = yield* likeWhole(sentence, CLOSE, passages, archive, claim);
  if (told !== undefined) return told;
  const nothing = { text: sentence, findings: [], standsIn: [], near: [], contrary: [], short: false, stretch: false };
  const denied = yield* withDenials(nothing, claim, archive);
  return denied.contrary.length > 0 ? denied : undefined;
}

function* likeWhole(
  text: string,
  least: number,
  passages: readonly QuotedPassage[],
  archive: WholeArchive,
  claim: Claim,
): Steps<PassageCheck | undefined> {
  const quoted = passages.reduce((sum, passage) => sum + sizeOf(wordsOf(passage.text)), 0);
  if (quoted > MOST_QUOTED * sizeOf(wordsOf(text))) return undefined;
  const whole = yield* compareSteps(text, archive, claim);
  const [first] = whole.findings;
  return first !== undefined && first.likeness >= least ? { ...whole, stretch: false } : undefined;
}
