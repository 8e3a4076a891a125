// “Who chaired it and when did it open”, “peace plan: who wrote it, what did she say”: where the second of two questions begins, and what it is asked of.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { askedOfEvent, withNamesIn } from "./names-in-half.ts";

const TWO_QUESTIONS = whereItMayFit(
  /^(?<first>.{10,}?)(?:,? and |, (?=(?:since )?when (?:did|was|is|has) (?:he|she|they) )|(?:\?+| (?:lol|lmao|haha)[,.!]?) (?:(?:and|but|so) )?)(?<second>(?:who|whom|what|how (?:many|much|long)|when|where|which|why|did|was|were|is|has|will) .{5,})$/iu,
);
/** “Peace plan: who wrote it, what did she say”: behind a name a comma parts them too. */
const TWO_BEHIND_NAME = whereItMayFit(
  /^(?<first>[^:?,]{5,}: (?:who|whom|what|how|when|where|which|why|did|was|were|is|has|will)\b[^,?]*), (?<second>(?:who|whom|what|how (?:many|much|long)|when|where|which|why|did|was|were|is|has|will) .{5,})$/iu,
);
const IS_ASKING =
  /^(?:(?:so|and|but) )?(?:who|whom|what|how|when|where|which|why|did|do|does|was|were|is|are|has|have)\b/iu;

/** “NATO in Ankara: was it moved”: what stands before the question is what it is asked of. */
const HEADED = whereItMayFit(
  /^(?<head>[^:?]{5,}): (?<asked>(?:who|whom|what|how|when|where|which|why|did|was|were|is|has|will)\b.*)$/iu,
);

/** Of what is named first, where nothing else stands behind “what did she say”. */
const WHAT_THEY_SAID =
  /^what (?:did|does|do|has|have|had) (?!.*\b(?:about|on|at|in|of|after|before|when|to)\b)\S.* (?:say|said)[?!.\s]*$/iu;

export type Halves = {
  readonly first: string;
  readonly second: string;
  /** Whether the second is asked of what is named before both. */
  readonly isOfHead?: true;
};

/** undefined where it is one question. */
export function halvesOf(english: string): Halves | undefined {
  const { first, second } = (TWO_QUESTIONS.exec(english) ?? TWO_BEHIND_NAME.exec(english))?.groups ?? {};
  if (first === undefined || second === undefined) return undefined;
  const { head, asked } = HEADED.exec(first)?.groups ?? {};
  const whole =
    head === undefined || asked === undefined
      ? first
      : (withNamesIn(asked, head, undefined) ?? askedOfEvent(asked, head));
  if (!IS_ASKING.test(whole)) return undefined;
  if (head === undefined || !WHAT_THEY_SAID.test(second)) return { first: whole, second };
  return { first: whole, second: `${second.replace(/[?!.\s]+$/u, "")} about the ${head}`, isOfHead: true };
}
