// “Did Xi receive Schumer and how many senators came along?”: where the whole has no answer, the half that has one.

import type { Intent, IntentContext } from "./intent.ts";
import { findsSomething } from "./read-english.ts";
import type { ReadAgain } from "./to-question/days-between.ts";
import { hasNothing } from "./to-question/deed-in-steps.ts";

const TWO_QUESTIONS =
  /^(?<first>.{10,}?),? and (?<second>(?:who|whom|what|how (?:many|much|long)|when|where|which|why|did|was|were) .{5,})$/iu;
const IS_ASKING =
  /^(?:(?:so|and|but) )?(?:who|whom|what|how|when|where|which|why|did|do|does|was|were|is|are|has|have)\b/iu;

/** undefined where the whole is answered, or neither half is by itself. */
export function halfOfTwo(english: string, whole: Intent, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { first, second } = TWO_QUESTIONS.exec(english)?.groups ?? {};
  if (first === undefined || second === undefined || !IS_ASKING.test(first) || !hasNoAnswer(whole, then))
    return undefined;
  return [first, second].map((half) => read(half, then)).find((half) => half.ok && !hasNoAnswer(half, then));
}

function hasNoAnswer(intent: Intent, then: IntentContext): boolean {
  return !intent.ok || hasNothing(intent, then) || !findsSomething(intent, then);
}
