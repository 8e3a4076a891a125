// “Who is the new pope and when was he elected”: whoever holds an office is told with the first day of it, and that is all that is on record of when they came to it.

import type { Intent, IntentContext, ReadAgain } from "./intent.ts";
import { hasNothing } from "./to-question/steps/verb-in-step.ts";
import { halvesOf } from "./two-halves.ts";

const BEGIN_OF_TERM =
  /^(?:(?:when|since when|how long) (?:did|was|has|is|were|have) (?:he|she|they) (?:get |been )?(?:tak(?:e|en)|becom|assum|appointed|elected|in office|come (?:to|into)|sworn|inaugurated|installed|cho(?:sen|ose)|picked|named (?!to\b)|named$|start|beg[iu]n|confirmed$|enter|nominated|the job|in (?:the|that) (?:job|post|role)|in power|voted in|win)|(?:and )?since when$)/iu;
const TELLS_TERM: ReadonlySet<string> = new Set(["who", "office"]);

/** The first half, where that tells who holds an office, and the second asks for no more than since when. */
export function termOfTwo(english: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { first, second } = halvesOf(english) ?? {};
  if (first === undefined || second === undefined || !BEGIN_OF_TERM.test(second.replace(/[?!.\s]+$/u, "")))
    return undefined;
  const one = read(first, then);
  const about = one.ok && "question" in one ? one.question.about : "";
  return TELLS_TERM.has(about) && !hasNothing(one, then) ? one : undefined;
}
