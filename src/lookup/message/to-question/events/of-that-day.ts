// “The Trump–Putin call on 20 June 2025”, “where did they meet on 1 August”: a day that is told of what took place, and none as of which it is asked.

import { phaseOf } from "../../../../archive/phase.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import type { Span } from "../../../read/parse-span.ts";

/** On a day on which nothing of it was, more is not known than what was over by then, or was only to be. */
export function isOfThatDay(rest: string, { from, to }: Span, found: readonly FoundEvent[]): boolean {
  if (from !== to || found.length === 0 || HOW_IT_STOOD.test(rest)) return false;
  return DID_THEY_MEET.test(rest) || found.every(({ state }) => phaseOf(state, to) === "over");
}

/** Of what is over it is asked as well how it stood, or what changed, on a day. */
const HOW_IT_STOOD =
  /\b(?:stand|stands|stood|status|state|situation|looks?|looked|still|already|yet|news?|chang\p{L}*|cancel\p{L}*|postpon\p{L}*|mov\p{L}*|becam\p{L}*|becom\p{L}*|off)\b/iu;

const DID_THEY_MEET = whereItMayFit(/^(?:so |and |but )?(?:when|where|why) did \S.* (?:meet|speak|talk)\b/iu);
