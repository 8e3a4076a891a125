// “By how many days did COP29 overrun”, “did it end on time”, “how many days late did it start”: of one event, from what was planned to what was.

import { LATE_START } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { groupsOfFirst, sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventCalled } from "../which-event/resolve-event-name.ts";

const OVERRUN =
  "(?:overr[ua]n|run over(?: time)?|ran over(?: time)?|go over(?: time)?|went over(?: time)?|go into overtime|run late|ran late|take longer than (?:planned|scheduled|expected)|last longer than (?:planned|scheduled|expected))";
const COMES_TO_END = "(?:end|ended|finish|finished|close|closed|conclude|concluded|wrap up|wrapped up)";
const LATE =
  "(?:late|later(?: than (?:first |originally )?(?:planned|scheduled|expected|foreseen|due))?|behind schedule|after (?:its |the )?(?:planned|scheduled|official) (?:end|date|day))";
const HOW_LATE = "(?:by )?how (?:much|late|long|many (?:days|hours|weeks|months))(?: longer)?(?: over(?:time)?)?";
const BEGIN = "(?:start|started|begin|began|open|opened|take place|took place|happen|held|meet|be held)";
const BY_HOW_MUCH = /(?:,? and (?:if so,? )?(?:by )?how (?:much|long|many days))?/iu.source;

/** “Did the WTO close late in Abu Dhabi”: of which one. */
const ENDED_THERE = "(?<where> (?:in|at) (?!(?:19|20)\\d\\d\\b)\\S.*?)?";

const OVERRAN_FORMS: readonly RegExp[] = [
  sentenceForm(`${HOW_LATE} (?:did|has|had) (?:the )?(?<event>\\S.*?) ${OVERRUN}(?: by)?`),
  sentenceForm(
    `${HOW_LATE}(?: ${LATE})? (?:did|has|had) (?:the )?(?<event>\\S.*?) ${COMES_TO_END}(?: ${LATE})?${ENDED_THERE}(?: ${LATE})?`,
  ),
  sentenceForm(
    `how much longer than (?:was )?(?:planned|scheduled|expected)(?: to last)? (?:was|did|were) (?:the )?(?<event>\\S.*?)(?: (?:last|take|go on|run))?`,
  ),
  sentenceForm(`(?:did|has|had) (?:the )?(?<event>\\S.*?) ${OVERRUN}${BY_HOW_MUCH}`),
  sentenceForm(
    `(?:did|has|had) (?:the )?(?<event>\\S.*?) ${COMES_TO_END} (?:on time|on schedule|as (?:planned|scheduled)|when it (?:was supposed|was meant|was due|should)(?: to)?|${LATE})${ENDED_THERE}${BY_HOW_MUCH}`,
  ),
  sentenceForm(
    `(?:was|were|is) (?:the )?(?<event>\\S.*?) (?:any )?(?:longer|shorter) than (?:it was )?(?:planned|scheduled|expected|foreseen)${BY_HOW_MUCH}`,
  ),
  new RegExp(
    `^(?:the )?(?<event>\\S.*?)[,:;–—-]* (?:was it|did it (?:last|run|take)) (?:any )?(?:longer|shorter) than (?:planned|scheduled|expected|foreseen)${BY_HOW_MUCH}$`,
    "iu",
  ),
];

const LATE_FORMS: readonly RegExp[] = [
  sentenceForm(`(?:did|has|had) (?:the )?(?<event>\\S.*?) ${BEGIN} ${LATE}${BY_HOW_MUCH}`),
  sentenceForm(
    `(?:by )?how (?:late|many (?:days|weeks|months|years))(?: ${LATE})? (?:did|was|were) (?:the )?(?<event>\\S.*?) (?:finally |actually |eventually )?${BEGIN}(?: ${LATE})?`,
  ),
  sentenceForm(`(?:by )?how (?:many (?:days|weeks|months|years)) ${LATE} (?:was|were|did) (?:the )?(?<event>\\S.*)`),
  sentenceForm(`by how (?:much|many (?:days|weeks|months|years)) was (?:the )?(?<event>\\S.*?) ${LATE}`),
];

/** One of these is in all of them. */
const MAY_BE_LATE = whereItMayFit(
  /\b(?:overr[ua]n|overtime|over|late|later|longer|shorter|on (?:time|schedule)|behind|schedul\w+|planned)\b/iu,
);

/** undefined where nothing of the kind is asked, or not just one event is meant. */
export function asksOverran(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_LATE.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const ended = eventNameIn(OVERRAN_FORMS, line);
  const late = ended === undefined ? eventNameIn(LATE_FORMS, line) : undefined;
  const name = ended ?? (late !== undefined && /\b(?:late|later|behind)\b/iu.test(line) ? late : undefined);
  const id = name === undefined ? undefined : eventCalled(name, then, read);
  if (id === undefined) return undefined;
  const step = ended === undefined ? { step: LATE_START } : {};
  return asks({ about: "event", id, page: 0, focus: "overran", ...step, ...asKnown(then.asOf) });
}

function eventNameIn(forms: readonly RegExp[], line: string): string | undefined {
  const { event, where = "" } = groupsOfFirst(forms, line) ?? {};
  return event === undefined ? undefined : `${event}${where}`;
}
