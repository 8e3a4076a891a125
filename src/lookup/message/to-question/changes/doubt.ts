// “Was the meeting in Busan ever in doubt”, “was it at risk”: the steps that tell of doubt whether it would be.

import { changeAsStep } from "../../../../core/change-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { asksToldStep } from "../events/told-step.ts";
import { groupsOfFirst, withoutClosing } from "../phrasing/sentence-forms.ts";
import { absentCalled, eventCalled } from "../which-event/resolve-event-name.ts";

const DOUBTFUL =
  "(?:in (?:any |serious |real )?(?:doubt|danger|jeopardy|question)|(?:very |highly )?(?:uncertain|doubtful|shaky|unsure|unclear)|not (?:sure|certain)|at risk|under threat|on the (?:brink|line|edge|verge)(?: of (?:collapse|being \\S+(?: off)?|falling through|failing))?|touch and go|up in the air|on a knife[- ]edge|hanging in the balance|close to (?:collapse|failing|falling through|being \\S+(?: off)?)|(?:nearly|almost) (?:cancell?ed|called off|scrapped|dropped))";
const DOUBT_BETWEEN =
  "(?:(?:ever|once|at any (?:point|time|stage)|at some (?:point|stage)|really|still|actually|ever really|been|seriously|truly) )*";
const DOUBT_BEHIND =
  "(?: (?:at any (?:point|time|stage)|at some (?:point|stage)|ever|once|before(?:hand)?|first|at first))*";
const DOUBT_OPENED = /(?:(?:so|and|but),? )?(?:(?:when|why|how come) )?/iu.source;

const DOUBT_FORMS: readonly RegExp[] = [
  new RegExp(
    `^${DOUBT_OPENED}(?:was|were|is|are|has|have|had) (?:the )?(?<event>\\S.*?) ${DOUBT_BETWEEN}${DOUBTFUL}${DOUBT_BEHIND}$`,
    "iu",
  ),
  new RegExp(
    `^${DOUBT_OPENED}(?:was|were|is|are|has|have|had)(?:n['’]?t)? there ${DOUBT_BETWEEN}(?:any |some |much )?(?:doubts?|uncertainty|question(?: marks?)?|a risk)${DOUBT_BEHIND} (?:about|over|on|with|around|that|whether) (?:the )?(?<event>\\S.*?)(?: (?:would|will) (?:happen|take place|go ahead|be held))?${DOUBT_BEHIND}$`,
    "iu",
  ),
  new RegExp(
    `^${DOUBT_OPENED}did (?:the )?(?<event>\\S.*?) ${DOUBT_BETWEEN}(?:look (?:doubtful|uncertain|shaky|in doubt|at risk)|hang in the balance|(?:nearly|almost) (?:fall through|fail|collapse|get (?:cancell?ed|called off)|not happen))${DOUBT_BEHIND}$`,
    "iu",
  ),
];

const MAY_BE_DOUBTED = whereItMayFit(
  /\b(?:doubt\w*|danger|jeopardy|question\w*|uncertain\w*|unsure|unclear|shaky|sure|certain|risk|threat|brink|line|edge|verge|touch|air|balance|close|nearly|almost)\b/iu,
);

/** undefined where nothing of the kind is asked, or not just one event is meant. */
export function asksDoubt(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_DOUBTED.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const name = groupsOfFirst(DOUBT_FORMS, line)?.event;
  if (name === undefined) return undefined;
  const id = eventCalled(name, then, read);
  if (id === undefined) return absentCalled(name, then, read);
  const step = changeAsStep({ what: "doubt" });
  return asksToldStep(id, step, then);
}
