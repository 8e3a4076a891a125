// “Why did the meeting happen in 2022 rather than 2020”: why it was put off in the year in which it was to be.

import { writeAskedWhy } from "../../../answers/asked-why.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { groupsOfFirst, withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventCalled } from "../which-event/resolve-event-name.ts";

const YEAR_OF_IT = "(?:19|20)\\d\\d";
const TOOK_PLACE_THEN =
  "(?:(?:only|finally|then|be|being|held|happen|happening|take place|taking place|meet|convene|go ahead|organi[sz]ed) )*";
const WHY_NOT_THEN: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:why|how come) (?:was|were|did|is|has) (?:the )?(?<event>\\S.*?) ${TOOK_PLACE_THEN}in (?<now>${YEAR_OF_IT}),? (?:rather than|instead of|(?:and|but) not|not|and no longer) (?:in )?(?<then>${YEAR_OF_IT})$`,
    "iu",
  ),
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:why|how come) (?:was|were|did|is|has) (?:the )?(?<then>${YEAR_OF_IT}) (?<event>\\S.*?) (?:(?:only|finally|not|be|being) )*(?:held|happen|take place|meet|convene)(?: only| until| till)? (?:in )?(?<now>${YEAR_OF_IT})$`,
    "iu",
  ),
  new RegExp(
    `^(?:(?:so|and|but),? )?(?:why|how come) (?:was|were|did|is|has) (?:the )?(?<then>${YEAR_OF_IT}) (?<event>\\S.*?) (?:held|happen|take place|meet|convene) only in (?<now>${YEAR_OF_IT})$`,
    "iu",
  ),
];

/** undefined where nothing of the kind is asked, or not of one event. */
export function asksWhyNotThen(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const line = withoutClosing(asked);
  if (!/^(?:(?:so|and|but),? )?(?:why|how come)\b.*\d/iu.test(line)) return undefined;
  const { event, now = "", then: year = "" } = groupsOfFirst(WHY_NOT_THEN, line) ?? {};
  if (event === undefined || now <= year) return undefined;
  const id = eventCalled(`${event} in ${now}`, then, read) ?? eventCalled(event, then, read);
  if (id === undefined) return undefined;
  const step = writeAskedWhy({ deed: "later", from: `${year}-01-01`, to: `${year}-12-31` });
  return asks({
    about: "event",
    id,
    page: 0,
    focus: "why",
    ...(step === undefined ? {} : { step }),
    ...asKnown(then.asOf),
  });
}
