// “Was there ever a date for Putin and Zelensky in 2025”, “did anyone ever name a day for it”: each date that one event was to have.

import { dateHistoryOf } from "../../../../archive/date-history.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { datesInTurn } from "../../../answers/values-in-turn.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { groupsOfFirst, sentenceForm, withoutClosing } from "../phrasing/sentence-forms.ts";
import { recordCalled } from "../which-event/resolve-event-name.ts";

const A_DATE_OF_IT =
  "(?:an? |any |the )?(?:(?:firm|fixed|exact|concrete|specific|set|actual|planned|real) )?(?:dates?|days?)";
const IS_NAMED =
  "(?:named|set|given|fixed|announced|agreed(?: on)?|proposed|floated|suggested|mentioned|planned|on the table|put forward)";

/** There was one, one was named, or somebody named one. */
const EVER_DATED: readonly RegExp[] = [
  sentenceForm(
    `(?:was|were|has|have|had|is) there (?:ever |once |at any (?:time|point) )?(?:been )?(?:ever )?${A_DATE_OF_IT}(?: ever)?(?: ${IS_NAMED})? (?:for|of) (?:the |a )?(?<event>\\S.*?)(?: to (?:meet|talk|come together))?`,
  ),
  sentenceForm(
    `(?:was|were|has|have|had) ${A_DATE_OF_IT} (?:ever |once )?(?:been )?(?:ever )?${IS_NAMED} (?:for|of) (?:the |a )?(?<event>\\S.*?)`,
  ),
  sentenceForm(
    `(?:did|has|have) (?:anyone|anybody|they|somebody|someone) ever (?:name[d]?|set|give|given|fix(?:ed)?|propose[d]?|float(?:ed)?|suggest(?:ed)?|announce[d]?) ${A_DATE_OF_IT} (?:for|of) (?:the |a )?(?<event>\\S.*?)`,
  ),
];

const MAY_BE_DATED = whereItMayFit(/\b(?:dates?|days?)\b.* (?:for|of) /iu);

/** Each date that it was to have, where it lost one or has none; undefined where nothing of the kind is asked, or of what has one date alone. */
export function asksEverDated(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_DATED.test(asked)) return undefined;
  const line = withoutClosing(asked);
  const event = recordCalled(groupsOfFirst(EVER_DATED, line)?.event, then, read);
  if (event === undefined) return undefined;
  const isLost = (dateHistoryOf(event, then.asOf)?.left ?? []).length > 0;
  const values = datesInTurn(eventSteps(event, then.asOf));
  if (values.length < 2 || !isLost) return undefined;
  return asks({ about: "event", id: event.id, page: 0, focus: "dates", ...asKnown(then.asOf) });
}
