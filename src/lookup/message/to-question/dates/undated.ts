// “Why is there no date for the trilateral summit”: what is told of the one that has none.

import { isExpected } from "../../../../archive/phase.ts";
import { UNDATED } from "../../../../core/event-focus.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { groupsOfFirst, withoutClosing } from "../phrasing/sentence-forms.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const WHY_THERE_IS_NONE = "(?:(?:so|and|but),? )?(?:why|how come)";
const UP_TO_NOW = "(?: (?:still|yet|so far|as yet|currently|now|ever))*";
const NO_DATE_FOR_IT =
  "no (?:(?:firm|fixed|set|new|exact|official|confirmed|definite|final|clear) )?(?:dates?|day|time)";
const DATE_IS_SET = "(?: (?:set|fixed|named|given|agreed(?: on)?|found|known|announced|chosen|planned|confirmed))?";

const UNDATED_FORMS: readonly RegExp[] = [
  new RegExp(
    `^${WHY_THERE_IS_NONE} (?:is|was|['’]s) there${UP_TO_NOW} ${NO_DATE_FOR_IT}${UP_TO_NOW}${DATE_IS_SET}${UP_TO_NOW} (?:for|of) (?:the )?(?<event>\\S.*)$`,
    "iu",
  ),
  new RegExp(
    `^${WHY_THERE_IS_NONE} there(?:['’]s| is| was)${UP_TO_NOW} ${NO_DATE_FOR_IT}${UP_TO_NOW}${DATE_IS_SET}${UP_TO_NOW} (?:for|of) (?:the )?(?<event>\\S.*)$`,
    "iu",
  ),
  new RegExp(
    `^${WHY_THERE_IS_NONE} (?:is|was|has|were|have)${UP_TO_NOW} ${NO_DATE_FOR_IT}(?: been)?${UP_TO_NOW}${DATE_IS_SET}${UP_TO_NOW} (?:for|of) (?:the )?(?<event>\\S.*)$`,
    "iu",
  ),
  new RegExp(
    `^${WHY_THERE_IS_NONE} (?:has|have|had|does|do|did) (?:the )?(?<event>\\S.*?)${UP_TO_NOW} (?:have |got |get )?${NO_DATE_FOR_IT}${DATE_IS_SET}${UP_TO_NOW}$`,
    "iu",
  ),
  new RegExp(
    `^${WHY_THERE_IS_NONE} (?:does|has|do|did|is|was|have)(?:n['’]?t| not) (?:the )?(?<event>\\S.*?) (?:have |got |get |been given )?(?:an? )?(?:(?:firm|fixed|set|exact|confirmed) )?(?:date|day)${DATE_IS_SET}${UP_TO_NOW}$`,
    "iu",
  ),
  new RegExp(
    `^${WHY_THERE_IS_NONE} (?:has|have|is|was|were|did)(?:n['’]?t| not)? (?:an? |the |any )?(?:date|day)(?: (?:for|of) (?:the )?(?<event>\\S.*?))(?: not)?(?: yet)?(?: been)? (?:set|fixed|named|agreed|found|announced)${UP_TO_NOW}$`,
    "iu",
  ),
];

const MAY_BE_UNDATED = /\b(?:date|day|time)s?\b/iu;

/** undefined where nothing of the kind is asked, or what is meant has a date, or may be several. */
export function asksWhyUndated(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const line = withoutClosing(asked);
  if (!/^(?:(?:so|and|but),? )?(?:why|how come)\b/iu.test(line) || !MAY_BE_UNDATED.test(line)) return undefined;
  const name = groupsOfFirst(UNDATED_FORMS, line)?.event;
  if (name === undefined) return undefined;
  const id = undatedCalled(name, then, read)?.event.id;
  return id && asks({ about: "event", id, page: 0, focus: "why", step: UNDATED, ...asKnown(then.asOf) });
}

function undatedCalled(name: string, then: IntentContext, read: ReadAgain): FoundEvent | undefined {
  const intent = read(`when is ${name}`, then);
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  const { archive, asOf, today } = then;
  if (question.about === "event")
    return undated(findEvents({ subjects: [`event:${question.id}`], which: "one", asOf }, archive), asOf ?? today);
  if (question.about !== "events" || question.unread !== undefined) return undefined;
  const { statuses: _, ...any } = question;
  return undated(findEvents({ ...any, which: "one" }, archive), asOf ?? today);
}

/** Of those that fit, the one that lies ahead, or was put off or given up, without a date. */
function undated(found: readonly FoundEvent[], today: string): FoundEvent | undefined {
  const without = found.filter(({ state }) => state.date === undefined || state.status === "postponed");
  const ahead = without.filter(({ state }) => isExpected(state, today) || state.status === "postponed");
  return singleBest(ahead.length > 0 ? ahead : without);
}
