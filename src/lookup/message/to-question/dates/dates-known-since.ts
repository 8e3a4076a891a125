// “Since when has the date of the summit been known”, “the summit: who announced the dates”: since when the days are known that hold, and not since when the event is.

import { bothAsStep } from "../../../../core/both-asked.ts";
import { changeAsStep } from "../../../../core/change-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { NAMED_MONTHS } from "../../moved-date-forms.ts";
import { asksToldStep } from "../events/told-step.ts";
import { sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventCalled } from "../which-event/resolve-event-name.ts";

const EXACT_DAYS = "(?:the |its )?(?:(?:exact|final|official|actual|precise|very) )?(?:dates?|days?|timing)";
const OF_EVENT = "(?:of|for) (?:the )?(?<event>\\S.*?)";
const SINCE_WHEN =
  "(?:since when|from when(?: on)?|(?:for )?how long|since (?:what|which) (?:day|date)|when|(?:on )?(?:what|which) (?:day|date))";
const MADE_KNOWN =
  "(?:announced|known|published|fixed|set|public|named|revealed|released|decided|disclosed|given|official|certain|clear|out|settled|there|agreed|chosen)";
const BECAME =
  "(?:(?:been|already|publicly|officially|first|finally|become|became|get|got|made|come|came|be|go|went|is|are|was|were|has|have) )*";
const WHO_MADE =
  "(?:who(?: was it (?:that|who))?(?: has| had| officially| publicly)? (?:announced|named|gave|set|published|fixed|revealed|released|chose|decided(?: on)?))";

const DATES_KNOWN: readonly RegExp[] = [
  sentenceForm(
    `${SINCE_WHEN} (?:is|are|was|were|has|have|had|did|do|does|'s)(?: (?:we|you|they|people|one|anybody|anyone|the world) (?:already )?(?:know|known|have))? ${EXACT_DAYS} ${OF_EVENT} ${BECAME}${MADE_KNOWN}`,
  ),
  sentenceForm(
    `(?:since when|(?:for )?how long) (?:do|did|have|has|had) (?:we|you|they|people|one|anybody|anyone|the world) (?:already )?(?:know|known|had) (?:${EXACT_DAYS} ${OF_EVENT}|when (?:the )?(?<event2>\\S.*?)(?: (?:is|will be|was|was to be|would be|takes place|starts|begins|meets|opens)(?: held)?)?)`,
  ),
  sentenceForm(
    `(?:since when|(?:for )?how long) (?:do|did|have|has|had) (?:we|you|they|people|one|anybody|anyone|the world) (?:already )?(?:know|known|had) (?:the )?(?<event>\\S.*?)['’]?s? (?:exact )?(?:dates?|days?)(?: of (?<year>\\d{4}))?`,
  ),
  sentenceForm(`${WHO_MADE} (?:the )?(?<event>\\S.*?)['’]?s? (?:exact )?dates(?: of (?<year>\\d{4}))?`),
  new RegExp(
    `^(?:the )?(?<event>\\S.*?)[:,;–—-]* ${EXACT_DAYS},?:? ${SINCE_WHEN} (?:(?:is|are|was|were|has|have|it|they) )*${BECAME}${MADE_KNOWN}$`,
    "iu",
  ),
  whereItMayFit(
    new RegExp(
      `^${EXACT_DAYS} ${OF_EVENT}[:,;–—-]+ ${SINCE_WHEN} (?:(?:is|are|was|were|has|have|it|they) )*${BECAME}${MADE_KNOWN}$`,
      "iu",
    ),
  ),
  new RegExp(
    `^(?:the )?(?<event>\\S.*?)[:,;–—-]+ ${SINCE_WHEN} (?:is|are|was|were|has|have|had|did) ${EXACT_DAYS} ${BECAME}${MADE_KNOWN}$`,
    "iu",
  ),
  new RegExp(`^(?:the )?(?<event>\\S.*?)[:,;–—-]+ ${WHO_MADE} ${EXACT_DAYS}(?: and when)?$`, "iu"),
  sentenceForm(`${WHO_MADE} ${EXACT_DAYS} ${OF_EVENT}(?: and when)?`),
  sentenceForm(`when (?:was|were) (?:the )?(?<event>\\S.*?)['’]s? ${EXACT_DAYS} ${BECAME}${MADE_KNOWN}`),
  new RegExp(`^(?:the |when was the )?(?:first )?(?:announcement|publication) of ${EXACT_DAYS} ${OF_EVENT}$`, "iu"),
];

/** “Where do the September 2026 dates of BRICS come from”: who named the days that hold. */
const DATES_FROM: readonly RegExp[] = [
  sentenceForm(
    `where (?:do|did|does) (?:the |its )?(?:new |present |current )?(?:(?:${NAMED_MONTHS} )?(?<year>\\d{4})? ?)?(?:exact )?(?:dates?|days?) (?:of|for) (?:the )?(?<event>\\S.*?) come from`,
  ),
  sentenceForm(
    `(?:(?:what(?:['’]s| is)|which is) )?(?:the )?sources? (?:of|for) (?:the )?(?:new )?(?:(?:${NAMED_MONTHS} )?(?<year>\\d{4})? ?)?(?:dates?|days?) (?:of|for) (?:the )?(?<event>\\S.*?)`,
  ),
];

/** One of these is in all of them, and nothing of another day that came in the place of the first. */
const MAY_BE_KNOWN = whereItMayFit(/\b(?:dates?|days?|timing|know|known)\b/iu);
const OF_ANOTHER_DAY =
  /\b(?:new (?:dates?|days?)|other|original\w*|initial\w*|earlier|previous|second|revised|confirm\w*|before|until)\b/iu;

/** “The date and place of the summit”: who set the place is another step, or the same. */
const AND_PLACE =
  /(?<=\b(?:the|its) )(?:(?<days>(?:exact )?(?:dates?|days?)) and (?:the |its )?(?:exact )?(?:place|venue|city|location|site)|(?:place|venue|city|location|site) and (?:the |its )?(?<days>(?:exact )?(?:dates?|days?)))(?= (?:of|for)\b)/iu;

function withPlace(step: string): string | undefined {
  const place = changeAsStep({ what: "place-set" });
  return bothAsStep({ first: { focus: "told", step }, second: { focus: "told", step: place } });
}

/** undefined where nothing of the kind is asked, or not just one event is meant. */
export function asksDatesKnown(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_KNOWN.test(asked) || /["“”«»„]/u.test(asked)) return undefined;
  const whole = withoutClosing(asked);
  const line = whole.replace(AND_PLACE, "$<days>");
  for (const form of OF_ANOTHER_DAY.test(asked) ? DATES_FROM : [...DATES_FROM, ...DATES_KNOWN]) {
    const { event, event2 = event, year } = form.exec(line)?.groups ?? {};
    const name = year === undefined ? event2 : `${event2} of ${year}`;
    const id = name === undefined ? undefined : eventCalled(name, then, read);
    if (id === undefined) continue;
    const step = changeAsStep({ what: "date-known" });
    return asksToldStep(id, (line === whole ? undefined : withPlace(step)) ?? step, then);
  }
  return undefined;
}
