// “Was it in Bali or Lima”, “on 19 or 21 September”, “cancelled or postponed”: the one of two that holds, with what the other was.

import { dateHistoryOf } from "../../../../archive/date-history.ts";
import type { EventId } from "../../../../archive/fields.ts";
import { OFF_OR_PUT_OFF, PUT_OFF_ASKED } from "../../../../core/event-focus.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { ofTwoPlaces } from "../hosts-and-places/either-place.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventCalled } from "../which-event/resolve-event-name.ts";

const TWO_OPENED = "^(?:(?:so|and|but|ok),? )?";
const TWO_WERE = "(?:was|were|is|are|will|has|have|had|did|does)";

/** Two days, months or years: “19 or 21 September”, “in 2020 or 2021”. */
const MONTH_OF_TWO = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/iu.source;
const NTH_OF_TWO = "\\d{1,2}(?:st|nd|rd|th)?";
const TIME_OF_TWO = `(?:(?:the )?${NTH_OF_TWO}(?: (?:of )?${MONTH_OF_TWO})?|${MONTH_OF_TWO}(?: (?:the )?${NTH_OF_TWO})?|(?:19|20)\\d\\d)(?:,? (?:19|20)\\d\\d)?`;
const OF_TWO_TIMES = new RegExp(
  `${TWO_OPENED}(?:${TWO_WERE} )?(?:the )?(?<event>\\S.*?)(?:[,:;–—-]+)?(?: (?:be |held |taking place |take place |planned |due |set |scheduled )*(?:on|in|for))? (?:either )?${TIME_OF_TWO},? or (?:on |in |was it |is it |on the )*${TIME_OF_TWO}$`,
  "iu",
);

const ENDED_OFF = "(?:cancell?ed|called off|scrapped|scrubbed|dropped|axed|abandoned)";
const ENDED_LATER =
  "(?:postponed|put off|delayed|moved|pushed back|rescheduled|deferred|shelved|put on hold|suspended)";
const JUST_SO = "(?:(?:just|only|merely|simply|rather|actually|really|in fact|been|was it|it was|has it been) )*";
const OF_TWO_ENDS = new RegExp(
  `${TWO_OPENED}(?:${TWO_WERE} )?(?:the )?(?<event>\\S.*?)[,:;–—-]* ${JUST_SO}(?:${ENDED_OFF},? or ${JUST_SO}${ENDED_LATER}|${ENDED_LATER},? or ${JUST_SO}${ENDED_OFF})(?: (?:in the end|finally|at last|then))?$`,
  "iu",
);

/** undefined where nothing is asked of two, or not of one event. */
export function asksOneOfTwo(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!/ or /iu.test(asked) || /["“”«»„]/u.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const ends = OF_TWO_ENDS.exec(line)?.groups?.event;
  if (ends !== undefined) return ofTwoEnds(eventCalled(ends, then, read), then);
  const times = OF_TWO_TIMES.exec(line)?.groups?.event;
  return times === undefined ? ofTwoPlaces(line, then, read) : ofTwoTimes(eventCalled(times, then, read), then);
}

/** What it came to in the end first, and then how it was put off before. */
function ofTwoEnds(id: EventId | undefined, then: IntentContext): Intent | undefined {
  const event = id && then.archive.events.get(id);
  if (event === undefined) return undefined;
  const steps = eventSteps(event, then.asOf);
  const isOff = steps.some(({ changes }) => changes.includes("cancelled") || changes.includes("lapsed"));
  const told = isOff
    ? ({ focus: "why", step: OFF_OR_PUT_OFF } as const)
    : ({ focus: "moved", step: PUT_OFF_ASKED } as const);
  return asks({ about: "event", id: event.id, page: 0, ...told, ...asKnown(then.asOf) });
}

/** Each date that it had, where it had more than one. */
function ofTwoTimes(id: EventId | undefined, then: IntentContext): Intent | undefined {
  const event = id && then.archive.events.get(id);
  if (event === undefined) return undefined;
  const isMoved = (dateHistoryOf(event, then.asOf)?.left ?? []).length > 0;
  return asks({ about: "event", id: event.id, page: 0, focus: isMoved ? "dates" : "when", ...asKnown(then.asOf) });
}
