// “Was APEC 2020 supposed to be in person”, “when did it become virtual”: the steps by which one event went from a room to a screen, or back; in another way, whether there was ever a date for it.

import { dateHistoryOf } from "../../../../archive/date-history.ts";
import { changeAsStep } from "../../../../core/change-asked.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { datesInTurn } from "../../../answers/values-in-turn.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";
import { eventCalled } from "./value-history.ts";

const ON_SCREEN =
  "(?:(?:fully |wholly |only |just |entirely )?(?:online|virtual(?:ly)?|remote(?:ly)?|(?:by|via|over|on|to) (?:a )?(?:video(?: ?(?:link|call|conference))?|zoom)|(?:a )?video (?:call|conference|summit|meeting)|digital|hybrid))";
const IN_A_ROOM =
  /(?:in[- ]person|face[- ]to[- ]face|physical(?:ly)?|in (?:the same|one|a) room|in the flesh|on[- ]site)/iu.source;
const EITHER_FORM = `(?:${ON_SCREEN}|${IN_A_ROOM})`;
const ONCE = "(?:ever|at first|first|originally|initially|once|really|actually|always)";
const WAS_MEANT = "(?:supposed|meant|planned|due|going|intended|scheduled|set|expected|foreseen|announced|thought)";

/** What it was to be, and when it became what it was. */
const FORM_FORMS: readonly RegExp[] = [
  new RegExp(
    `${POLITE_OPENING}(?:was|were|is|are)(?:n['’]?t)? (?:the )?(?<event>\\S.*?) (?:${ONCE} )*${WAS_MEANT}(?: (?:to|as|be|have|been|held|take|place|happen|a|an|${ONCE}))* ${EITHER_FORM}(?: (?:summit|meeting|event|conference|one|at first|originally|initially|first))*$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}(?:when|since when|(?:on )?(?:what|which) (?:day|date)) (?:was|were|did|is|has|had) (?:the )?(?<event>\\S.*?) (?:(?:get|got|been|be|to|decided|decide|finally|suddenly) )*(?:go|gone|become|turn(?:ed)?|move(?:d)?|switch(?:ed)?|shift(?:ed)?|made|changed?|turned into)(?: (?:to|into|a|an|being|held))* ${EITHER_FORM}(?: (?:summit|meeting|event|conference|one|format|only))*$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}(?:when|since when|(?:on )?(?:what|which) (?:day|date)) (?:was|were|did|is) (?:it )?(?:first )?(?:decided|announced|known|become known|clear|said|agreed) that (?:the )?(?<event>\\S.*?) (?:would|will|was to|is to|had to)(?: (?:be|go|take|place|held|happen|a|an))* ${EITHER_FORM}(?: (?:summit|meeting|event|conference|one|only))*$`,
    "iu",
  ),
];

const MAY_BE_FORM =
  /\b(?:online|virtual\p{L}*|remote\p{L}*|video|zoom|digital|hybrid|person|face|physical\p{L}*|room|flesh|site)\b/iu;

/** undefined where nothing of the kind is asked, or the one event that is meant kept its form. */
export function asksForm(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_FORM.test(asked)) return undefined;
  const line = asked.replace(/[\s?!.]+$/u, "");
  const name = FORM_FORMS.map((form) => form.exec(line)?.groups?.event).find((one) => one !== undefined);
  const id = name === undefined ? undefined : eventCalled(name, then, read);
  const event = id && then.archive.events.get(id);
  const isChanged =
    event !== undefined && eventSteps(event, then.asOf).some(({ changes }) => changes.includes("format-changed"));
  const step = changeAsStep({ what: "format" });
  return isChanged
    ? asks({ about: "event", id: event.id, page: 0, focus: "told", step, ...asKnown(then.asOf) })
    : undefined;
}

const A_DATE_OF_IT =
  "(?:an? |any |the )?(?:(?:firm|fixed|exact|concrete|specific|set|actual|planned|real) )?(?:dates?|days?)";
const IS_NAMED =
  "(?:named|set|given|fixed|announced|agreed(?: on)?|proposed|floated|suggested|mentioned|planned|on the table|put forward)";

/** “Was there ever a date for Putin and Zelensky in 2025”, “did anyone ever name a day for it”. */
const EVER_DATED: readonly RegExp[] = [
  new RegExp(
    `${POLITE_OPENING}(?:was|were|has|have|had|is) there (?:ever |once |at any (?:time|point) )?(?:been )?(?:ever )?${A_DATE_OF_IT}(?: ever)?(?: ${IS_NAMED})? (?:for|of) (?:the |a )?(?<event>\\S.*?)(?: to (?:meet|talk|come together))?$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}(?:was|were|has|have|had) ${A_DATE_OF_IT} (?:ever |once )?(?:been )?(?:ever )?${IS_NAMED} (?:for|of) (?:the |a )?(?<event>\\S.*?)$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}(?:did|has|have) (?:anyone|anybody|they|somebody|someone) ever (?:name[d]?|set|give|given|fix(?:ed)?|propose[d]?|float(?:ed)?|suggest(?:ed)?|announce[d]?) ${A_DATE_OF_IT} (?:for|of) (?:the |a )?(?<event>\\S.*?)$`,
    "iu",
  ),
];

const MAY_BE_DATED = /\b(?:dates?|days?)\b.* (?:for|of) /iu;

/** Each date that it was to have, where it lost one or has none; undefined where nothing of the kind is asked, or of what has one date alone. */
export function asksEverDated(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_DATED.test(asked)) return undefined;
  const line = asked.replace(/[\s?!.]+$/u, "");
  const name = EVER_DATED.map((form) => form.exec(line)?.groups?.event).find((one) => one !== undefined);
  const id = name === undefined ? undefined : eventCalled(name, then, read);
  const event = id && then.archive.events.get(id);
  if (event === undefined) return undefined;
  const isLost = (dateHistoryOf(event, then.asOf)?.left ?? []).length > 0;
  const values = datesInTurn(eventSteps(event, then.asOf));
  if (values.length < 2 || !isLost) return undefined;
  return asks({ about: "event", id: event.id, page: 0, focus: "dates", ...asKnown(then.asOf) });
}
