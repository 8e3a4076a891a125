// “Was APEC 2020 supposed to be in person”, “when did it become virtual”: the steps by which one event went from a room to a screen, or back.

import { changeAsStep } from "../../../../core/change-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { asksToldStep } from "../events/told-step.ts";
import { EVENT_SLOT, groupsOfFirst, sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";
import { recordCalled } from "../which-event/resolve-event-name.ts";

const ON_SCREEN =
  "(?:(?:fully |wholly |only |just |entirely )?(?:online|virtual(?:ly)?|remote(?:ly)?|(?:by|via|over|on|to) (?:a )?(?:video(?: ?(?:link|call|conference))?|zoom)|(?:a )?video (?:call|conference|summit|meeting)|digital|hybrid))";
const IN_A_ROOM =
  "(?:in[- ]person|face[- ]to[- ]face|physical(?:ly)?|in (?:the same|one|a) room|in the flesh|on[- ]site)";
const IN_THAT_FORM = `(?:${ON_SCREEN}|${IN_A_ROOM})`;

const WHEN_WAS_IT = "(?:when|since when|(?:on )?(?:what|which) (?:day|date))";
const ONCE = "(?:ever|at first|first|originally|initially|once|really|actually|always)";
const WAS_MEANT = "(?:supposed|meant|planned|due|going|intended|scheduled|set|expected|foreseen|announced|thought)";
const TURNED_INTO =
  "(?:(?:get|got|been|be|to|decided|decide|finally|suddenly) )*(?:go|gone|become|turn(?:ed)?|move(?:d)?|switch(?:ed)?|shift(?:ed)?|made|changed?|turned into)";
const WAS_DECIDED = "(?:it )?(?:first )?(?:decided|announced|known|become known|clear|said|agreed)";

const FORM_FORMS: readonly RegExp[] = [
  // “Was it (ever) supposed to be in person”.
  sentenceForm(
    `(?:was|were|is|are)(?:n['’]?t)? ${EVENT_SLOT} (?:${ONCE} )*${WAS_MEANT}(?: (?:to|as|be|have|been|held|take|place|happen|a|an|${ONCE}))* ${IN_THAT_FORM}(?: (?:summit|meeting|event|conference|one|at first|originally|initially|first))*`,
  ),
  // “When did it become virtual”.
  sentenceForm(
    `${WHEN_WAS_IT} (?:was|were|did|is|has|had) ${EVENT_SLOT} ${TURNED_INTO}(?: (?:to|into|a|an|being|held))* ${IN_THAT_FORM}(?: (?:summit|meeting|event|conference|one|format|only))*`,
  ),
  // “Who announced that it would be online”.
  sentenceForm(
    `who(?: (?:was|had|has))?(?: the)?(?: first)?(?: to)? (?:announced?|said|say|says|declared?|told|decided?|confirmed?)(?: first)? (?:that )?${EVENT_SLOT} (?:would|will|was to|is to|had to)(?: (?:be|go|take|place|held|happen|a|an))* ${IN_THAT_FORM}(?: (?:summit|meeting|event|conference|one|only))*`,
  ),
  // “When was it decided that it would be virtual”.
  sentenceForm(
    `${WHEN_WAS_IT} (?:was|were|did|is) ${WAS_DECIDED} that ${EVENT_SLOT} (?:would|will|was to|is to|had to)(?: (?:be|go|take|place|held|happen|a|an))* ${IN_THAT_FORM}(?: (?:summit|meeting|event|conference|one|only))*`,
  ),
];

const MAY_BE_FORM = whereItMayFit(
  /\b(?:online|virtual\p{L}*|remote\p{L}*|video|zoom|digital|hybrid|person|face|physical\p{L}*|room|flesh|site)\b/iu,
);

/** undefined where nothing of the kind is asked, or the one event that is meant kept its form. */
export function asksForm(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_FORM.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const event = recordCalled(groupsOfFirst(FORM_FORMS, line)?.event, then, read);
  const isChanged =
    event !== undefined && eventSteps(event, then.asOf).some(({ changes }) => changes.includes("format-changed"));
  const step = changeAsStep({ what: "format" });
  return isChanged ? asksToldStep(event.id, step, then) : undefined;
}
