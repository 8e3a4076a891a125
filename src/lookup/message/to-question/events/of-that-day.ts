// “The Trump–Putin call on 20 June 2025”, “where did they meet on 1 August”: a day that is told of what took place, and none as of which it is asked.

import { phaseOf } from "../../../../archive/phase.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import type { Span } from "../../../read/parse-span.ts";
import type { ReadMessage } from "../../read-message.ts";

/** On a day on which nothing of it was, more is not known than what was over by then, or was only to be. */
export function isOfThatDay(message: ReadMessage, { from, to }: Span, found: readonly FoundEvent[]): boolean {
  if (from !== to || found.length === 0) return false;
  const phases = found.map(({ state }) => phaseOf(state, to));
  // What was over, or off for good, is no meeting that is called by a later day.
  if (
    isCalledByDay(message) &&
    phases.every((one) => one === "over" || (one === "off" && !ASKED_WHETHER_OFF.test(message.rest)))
  )
    return true;
  if (HOW_IT_STOOD.test(message.rest)) return false;
  return DID_THEY_MEET.test(message.rest) || phases.every((one) => one === "over");
}

/** “The call of Trump and Putin on 4 June”: the day stands right behind what meets, and whoever does. */
export function isCalledByDay({ parts, timeAt }: ReadMessage): boolean {
  const last = parts.find(({ to }) => to === timeAt);
  return last !== undefined && parts.some(({ is, to }) => is === "kind" && to <= last.to);
}

const ASKED_WHETHER_OFF = /\b(?:cancel\p{L}*|call\p{L}* off|off|drop\p{L}*|scrap\p{L}*|lapsed?|happen\p{L}*)\b/iu;

/** Of what is over it is asked as well how it stood, or what changed, on a day. */
const HOW_IT_STOOD =
  /\b(?:stand|stands|stood|status|state|situation|looks?|looked|still|already|yet|news?|chang\p{L}*|cancel\p{L}*|postpon\p{L}*|mov\p{L}*|becam\p{L}*|becom\p{L}*|off)\b/iu;

const DID_THEY_MEET = whereItMayFit(/^(?:so |and |but )?(?:when|where|why) did \S.* (?:meet|speak|talk)\b/iu);
