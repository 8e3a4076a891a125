// What of an event is told first, by what is asked of it.

import {
  CAME_OF_IT,
  type EventFocus,
  ITS_FATE,
  OFFICIALLY,
  PUT_OFF_ASKED,
  WHAT_AGREED,
  WHAT_SIGNED,
} from "../../../../core/event-focus.ts";
import type { Ask } from "../../ask/ask.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { stepAskedFor } from "../changes/step-slot.ts";
import { askedReason } from "../reasons/reason-resolver.ts";
import type { EventParts } from "./event-query.ts";

export const FOCUS_OF: Readonly<Partial<Record<Ask, EventFocus>>> = {
  when: "when",
  where: "where",
  attends: "who",
  why: "why",
  announced: "announced",
  before: "before",
  outcome: "outcome",
};

/** “Whatever happened to the Leipzig summit”, and not “what happened there”. */
const OF_ITS_FATE =
  /^(?:so |and |but |ok |well )?what(?:ever)?(?:['’]s)?(?: (?:the hell|exactly|actually|ever|has|had))* (?:happened|become|became) (?:to|with|of)\b/iu;
/** “What came of the visit”: what it brought, though it was put off before. */
const OF_WHAT_CAME =
  /^(?:so |and |but |ok |well )?what(?:ever)?(?: (?:exactly|actually|ever|has|had|in the end))* (?:came|come) (?:out )?of\b/iu;
const OF_FATE_FOCUS: ReadonlySet<EventFocus | undefined> = new Set<EventFocus | undefined>([
  undefined,
  "outcome",
  "why",
]);

const OF_AGREEING =
  /^(?:so |and |but )?(?:what|which \p{L}+)(?: all| exactly)? (?:did|have|has|had|was|were|got|do|does)\b.*\bagree(?:d|s)?\b/iu;

const OF_SIGNING =
  /^(?:so |and |but )?what (?:(?:was|were|got|has been|had been) signed|(?:did|have|has|had) .*\bsign(?:ed)?)\b/iu;

/** “What was launched on the first day of COP28”: no first word of it. */
const ON_A_DAY_OF_IT =
  /^(?:so |and |but )?(?:what|who) .*\bon (?:the|its) (?:first|opening|second|third|last|final) day\b/iu;

/** “Was it postponed”, and not “was it moved”, which may be to an earlier day. */
const OF_LATER_DAY = /\b(?:postpone[ds]?|delay(?:ed|s)?|deferred|put off|pushed back|put back)\b/iu;

/** “When was it announced”, and not “who first spoke of it”, “since when is it known”. */
export const OF_ANNOUNCEMENT =
  /\b(?:announc\p{L}*|(?:made|make|became|become) (?:it )?(?:official|public)|unveil\p{L}*)\b/iu;
const OF_FIRST_WORD =
  /\b(?:first(?! (?:[\p{L}\d’'-]+ ){0,5}?(?:summit|meeting|conference|talks|visit|call|round|trip|dialogue)s?\b)|earliest|initially|propos\p{L}*|float\p{L}*|suggest\p{L}*|moot\p{L}*|leak\p{L}*|rumou?r\p{L}*|known|hear\p{L}*|since)\b/iu;

/** Why somebody stayed away is told by who does not come, not by why something was moved. */
export function focusAsked(
  ask: Ask,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): { readonly focus?: EventFocus; readonly step?: string } {
  if (ask === "announced" && ON_A_DAY_OF_IT.test(message.rest)) return {};
  const step = stepAskedFor(ask, message);
  const focus = step ?? FOCUS_OF[ask];
  if (OF_FATE_FOCUS.has(focus) && OF_ITS_FATE.test(message.rest)) return { focus: "outcome", step: ITS_FATE };
  if (OF_FATE_FOCUS.has(focus) && OF_WHAT_CAME.test(message.rest)) return { focus: "outcome", step: CAME_OF_IT };
  if (focus === "outcome" && OF_AGREEING.test(message.rest)) return { focus, step: WHAT_AGREED };
  if (focus === "outcome" && OF_SIGNING.test(message.rest)) return { focus, step: WHAT_SIGNED };
  if (focus === "moved" && OF_LATER_DAY.test(message.rest)) return { focus, step: PUT_OFF_ASKED };
  if (focus === "announced" && OF_ANNOUNCEMENT.test(message.rest) && !OF_FIRST_WORD.test(message.rest))
    return { focus, step: OFFICIALLY };
  if (ask === "why" && step === undefined) return askedReason(message, parts, then);
  return focus === undefined ? {} : { focus };
}
