// “How did the COP31 hosting row end”, “who won the race to host it”: the step by which a contest for a meeting was settled.

import { placesLeft } from "../../../../archive/place-history.ts";
import type { Event } from "../../../../archive/schema.ts";
import { changeAsStep } from "../../../../core/change-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { bidsTold } from "../../../answers/bid-told.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { asksToldStep } from "../events/told-step.ts";
import { EVENT_SLOT, groupsOfFirst, sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";
import { recordCalled } from "../which-event/resolve-event-name.ts";

const HOST_ROW =
  "(?:(?:hosting|host|bid|bidding|venue) )*(?:row|dispute|fight|battle|contest|rivalry|quarrel|stand-?off|race|tussle|wrangle|tug[- ]of[- ]war|deadlock|impasse|war|spat)";
const OF_HOSTING_IT =
  "(?:(?:over|about|on|for|around|to host|of|between \\p{L}+ and \\p{L}+ (?:over|about|for)|who (?:hosts|gets|would host|should host)|hosting|the hosting of|the) )+";
const IS_SETTLED =
  "(?:end(?:ed)?|settled?|resolved?|turn(?:ed)? out|come out|came out|decided|over|solved?|conclude[d]?|finish(?:ed)?|go)";

const HOW_DID = "(?:how|when) (?:did|was|were|has|had|is)";
const AT_LAST = "(?:finally |been |get |got )*";
const WHO_WON = "who (?:won|came out on top (?:in|of)|prevailed in)";

const CONTEST_FORMS: readonly RegExp[] = [
  // “How did the COP31 hosting row end”, “how did the row over hosting COP31 end”.
  sentenceForm(`${HOW_DID} ${EVENT_SLOT}(?:['’]s)? ${HOST_ROW} ${AT_LAST}${IS_SETTLED}`),
  sentenceForm(`${HOW_DID} (?:the )?${HOST_ROW} ${OF_HOSTING_IT}(?<event>\\S.*?) ${AT_LAST}${IS_SETTLED}`),
  // “Who won the race to host it”, “who won its hosting race”.
  sentenceForm(`${WHO_WON} (?:the )?${HOST_ROW} ${OF_HOSTING_IT}(?<event>\\S.*)`),
  sentenceForm(`${WHO_WON} ${EVENT_SLOT}(?:['’]s)? (?:hosting|host|bidding|venue) ${HOST_ROW}`),
];

const MAY_BE_CONTEST = whereItMayFit(
  /\b(?:row|dispute|fight|battle|contest|rivalry|quarrel|stand-?off|race|tussle|wrangle|tug|deadlock|impasse|war|spat)\b/iu,
);

/** undefined where nothing of the kind is asked, or the place of the event was never contested. */
export function asksContestOutcome(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_CONTEST.test(asked)) return undefined;
  const event = recordCalled(groupsOfFirst(CONTEST_FORMS, withoutClosing(asked))?.event, then, read);
  if (event === undefined || !isContested(event, then)) return undefined;
  const step = changeAsStep({ what: "place-set" });
  return asksToldStep(event.id, step, then);
}

/** Whether others bid for it than who has it, or it was to be elsewhere. */
function isContested(event: Event, { archive, asOf }: IntentContext): boolean {
  const steps = eventSteps(event, asOf);
  if (steps[0]?.state.place == null) return false;
  return (
    bidsTold(steps, { what: "others" }, undefined, archive).length > 0 ||
    placesLeft(steps.toReversed(), archive).length > 0
  );
}
