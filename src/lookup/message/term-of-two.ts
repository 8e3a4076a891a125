// “Who is the new pope and when was he elected”: whoever holds an office is told with the first day of it, and that is all that is on record of it.

import type { Intent, IntentContext, ReadAgain } from "./intent.ts";
import { withOther } from "./other-half.ts";
import { hasNothing } from "./to-question/steps/verb-in-step.ts";
import { halvesOf } from "./two-halves.ts";

const BEGIN_OF_TERM =
  /^(?:(?:when|since when|how long) (?:did|was|has|is|were|have) (?:he|she|they) (?:get |been )?(?:tak(?:e|en)|becom|assum|appointed|in office|come (?:to|into)|sworn|inaugurated|installed|start|beg[iu]n|enter|the job|in (?:the|that) (?:job|post|role)|in power)|(?:and )?since when$)/iu;
/** How they came to it, which may have been long before that day. */
const WAY_TO_TERM =
  /^(?:when|how) (?:did|was|has|is|were) (?:he|she|they) (?:get |been )?(?:re-?)?(?:elected|cho(?:sen|ose)|picked|named(?! to\b)|nominated|confirmed$|voted in|win|won)\b/iu;
const TELLS_TERM: ReadonlySet<string> = new Set(["who", "office"]);

/** The first half, where that tells who holds an office, and the second asks since when; how they came to it is named as what is not told. */
export function termOfTwo(english: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const { first, second = "" } = halvesOf(english) ?? {};
  const asked = second.replace(/[?!.\s]+$/u, "");
  const isWay = WAY_TO_TERM.test(asked);
  if (first === undefined || !(isWay || BEGIN_OF_TERM.test(asked))) return undefined;
  const one = read(first, then);
  const about = one.ok && "question" in one ? one.question.about : "";
  if (!TELLS_TERM.has(about) || hasNothing(one, then)) return undefined;
  return isWay ? withOther(one, asked) : one;
}
