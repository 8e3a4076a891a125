// “When did they meet” asks for a time at which they did, and for none at which they were to; “did they meet in 2025” of that, too, at which they were to.

import type { Status } from "../../../../archive/vocabulary.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";

const WHEN_THEY_MET =
  /^(?:so |and |but )?(?:when|where|(?:on )?(?:which|what) (?:day|date)|(?:in )?(?:which|what) (?:year|month|city|town|country|place))\b.*\b(?:did|was|were|have|has)\b.*\b(?:meet|met|talk(?:ed)?|sp[eo]ak|spoken?|sit down|sat down)\b/iu;

/** How what is meant stands if any of it does; undefined where nothing of two who are named is asked so, or more than their names says which. */
export function haveMetWhen(
  { rest }: ReadMessage,
  { subjects = [], statuses, places, series }: EventParts,
): { readonly statuses: Status[] } | undefined {
  const isOfThem = subjects.length > 1 && subjects.every((refs) => !refs.includes("event:"));
  const isOpen = [statuses, places, series].every((one) => one === undefined);
  return isOfThem && isOpen && WHEN_THEY_MET.test(rest) ? { statuses: ["held"] } : undefined;
}

/** Whether it is asked if, when or where somebody met. */
export function asksOfMeeting(text: string): boolean {
  return HAVE_MET.test(text) || WHEN_THEY_MET.test(text);
}

const WHETHER_THEY_MET =
  /^(?:so |and |but |ok )?(?:did|have|has|had|was|were)\b.*\b(?:meet|met|talk(?:ed)?|sp[eo]ak|spoken|sit down|sat down|get together|see|seen|host(?:ed)?|receive[d]?|visit(?:ed)?)\b/iu;

/** Where nothing of two who are named took place in the time that is told: what they were to have then, of which it is told that it did not. */
export function wereToMeetThen(intent: Intent, { rest }: ReadMessage, { archive }: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  const { subjects = [], from, to, which, focus } = question;
  const isOfThem = subjects.length > 1 && from !== undefined && from !== to && WHETHER_THEY_MET.test(rest);
  if (!isOfThem || which !== "all" || focus !== undefined || findEvents(question, archive).length > 0) return undefined;
  const planned = { ...question, which: "one", focus: "whether", step: "took-place" } as const;
  return findEvents(planned, archive).length > 0 ? asks(planned) : undefined;
}

/** “Did they meet this year”: what they are yet to do is no yes. */
export const HAVE_MET =
  /^(?:so |and |but )?(?:did|has|have|had)\b(?! .*\b(?:why|where|when|how|who|what|say|said|confirm\w*|agree\w*|plan\w*|want\w*|cancel\w*|refus\w*)\b).*\b(?:meet|met|sit down|sat down)\b/iu;
