// “Did Vance fly to Islamabad on 21 April”, “why was the meeting of 27 June called off”: what was to be on that day is meant, and not what was known on it.

import { type Day, earliest, latest, overlaps } from "@attache/edtf";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Span } from "../../../read/parse-span.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isMovedOrOff, WHY } from "../changes/moving-verbs.ts";
import type { EventParts } from "../events/event-query.ts";
import { withoutStatus, withTopic } from "../events/events-question.ts";

/** Whether it is asked of a day that is named if somebody went or something took place, or why it was put off, and something was to be on it. */
export function wereToGo(message: ReadMessage, parts: EventParts, { archive }: IntentContext): boolean {
  const { rest, span } = message;
  const isAsked = HAS_GONE.test(rest) || (WHY.test(rest) && isMovedOrOff(message));
  // Why there was none, or it was refused, is asked of its day, whatever is known of another.
  if (span !== undefined && WHY.test(rest) && WAS_NOT.test(rest)) return true;
  if (span !== undefined && isConfirmedForTime(message)) return true;
  if (!isAsked || span === undefined) return false;
  const query = { ...withTopic(withoutStatus(parts)), which: "one", from: span.from, to: span.to } as const;
  return findEvents(query, archive).length > 0;
}

/** “Trump visiting Beijing in April confirmed?”: what was to be then, whatever was known by its last day; “was it confirmed in April” is of what was known. */
export function isConfirmedForTime({ rest, words, timeAt }: ReadMessage): boolean {
  if (timeAt === undefined || !CONFIRMED_LAST.test(rest)) return false;
  return words.findLastIndex(({ key }) => key === "confirmed") >= timeAt;
}

const CONFIRMED_LAST =
  /^(?!(?:so |and |but )?(?:wh(?:en|o|ich|at|ere|y)|how|did|has|have|had|by|as)\b).*\bconfirmed(?: (?:yet|now|already|or not|for sure))*[?!. ]*$/iu;

const WAS_NOT =
  /^(?:so |and |but )?(?:why|how come)\b(?!.*\b(?:known|expected|planned|confirmed)\b).*(?:\b(?:not?|never|refus\w*|reject\w*|declin\w*|fail\w*)\b|n['’]t\b)/iu;

const HAS_GONE =
  /^(?:so |and |but )?(?:did|has|had)\b(?!.*\b(?:plan\w*|expect\w*|mean|intend|want|know\w*|confirm\w*|still)\b).*\b(?:go|gone|fly|flown|travel|travel+ed|visit|visited|come|arrive|arrived|meet|met|attend|attended|take place|taken place|happen|happened)\b/iu;

/** Whether what was known by the end of a time is not what was to be in it. */
export function wasOfOtherTime(one: FoundEvent, span: Span): boolean {
  return isOverBefore(one, span.from) || isVisitLater(one, span);
}

/** “When was Biden due there in 2024”: what took place before a time and was over is not what was to be in it. */
function isOverBefore({ state: { status, date } }: FoundEvent, from: Day): boolean {
  const last = date === undefined ? undefined : latest(date);
  return status === "held" && last !== undefined && last < from;
}

/** A visit that was known then to be later, and was never to be in that time. */
function isVisitLater({ event, state: { date } }: FoundEvent, { from, to }: Span): boolean {
  const first = date === undefined ? undefined : earliest(date);
  const wasThen = knownBy(event, to).some((one) => one.date != null && overlaps(one.date, from, to));
  return event.kind === "visit" && first !== undefined && first > to && !wasThen;
}
