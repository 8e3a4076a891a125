// “Carney’s China visit: do Ottawa and Beijing give the same dates”, “did both sides name the same day”: what each side confirmed, beside the other.

import { EACH_DAYS } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { eachSideConfirmed } from "../confirmations/side-confirmed.ts";
import { withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const BOTH_SIDES =
  "(?<both>(?:both|the two|each|either)(?: (?:sides?|countries|governments|states|parties|capitals))?)";
const SIDES_COMPARED = `(?:${BOTH_SIDES}|(?:the )?(?<one>\\p{L}[\\p{L} ’'.-]*?) and (?:the )?(?<other>\\p{L}[\\p{L} ’'.-]*?))`;
const SAME_DAYS = "(?:the )?(?:exact |very |official )?(?:dates?|days?)";
const GIVE =
  "(?:(?:both|each|all|actually|really) )*(?:giv(?:e|en)|name|announc(?:e|ed)|have|publish(?:ed)?|stat(?:e|ed)|set|us(?:e|ed)|confirm(?:ed)?|tell|told)";
const SAME = `(?:(?:${GIVE} (?:the )?(?:same|identical|matching|different|other|differing) (?:dates?|days?))|(?:(?:agree|differ|disagree|contradict each other) (?:on|about|over|as to|in) ${SAME_DAYS}))`;
const ASKED = "(?:so |and |but )?(?:do|does|did|have|has|had)";
const OF_COMPARED_EVENT = "(?:of|for|on|about) (?:the )?(?<event>\\S.*)";

const SAME_DATES: readonly RegExp[] = [
  new RegExp(
    `^(?<event>\\S[^:;?]*?)(?:[,:;?]+ ?| [–—-]+ )${ASKED} ${SIDES_COMPARED} ${SAME}(?: (?:for|of) (?:it|this|that))?$`,
    "iu",
  ),
  whereItMayFit(new RegExp(`^${ASKED} ${SIDES_COMPARED} ${SAME} ${OF_COMPARED_EVENT}$`, "iu")),
  new RegExp(
    `^(?<event>\\S[^:;?]*?)(?:[,:;?]+ ?| [–—-]+ )(?:which|what) (?:dates?|days?) (?:do|did|have|has) ${SIDES_COMPARED} ${GIVE}$`,
    "iu",
  ),
  new RegExp(
    `^(?:which|what) (?:dates?|days?) (?:do|did|have|has) ${SIDES_COMPARED} ${GIVE} ${OF_COMPARED_EVENT}$`,
    "iu",
  ),
];

const MAY_BE_ASKED = whereItMayFit(
  /\b(?:dates?|days?)\b.*\b(?:and|both|two|each|either)\b|\b(?:and|both|two|each|either)\b.*\b(?:dates?|days?)\b/iu,
);

/** undefined where nothing of the kind is asked, or it is not told of which two. `read`: how a question is read. */
export function asksSameDates(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_ASKED.test(asked) || /["“”«»„]/u.test(asked)) return undefined;
  const line = withoutClosing(asked);
  for (const form of SAME_DATES) {
    const { event, both, one, other } = form.exec(line)?.groups ?? {};
    if (event === undefined) continue;
    const sides =
      both === undefined
        ? [one ?? "", other ?? ""]
        : sidesComparedIn(singleBest(eventsCalled(event, then, read)), then);
    return sides.length === 2 ? eachSideConfirmed(sides, event, then, read, EACH_DAYS) : undefined;
  }
  return undefined;
}

/** The names of the states of those who take part. */
function sidesComparedIn(found: FoundEvent | undefined, { archive }: IntentContext): readonly string[] {
  const actors = (found?.event.participants ?? []).flatMap(({ actor }) => archive.actors.get(actor) ?? []);
  const states = actors.flatMap(({ id, kind, country }) => (kind === "state" ? id : (country ?? [])));
  return [...new Set(states)].map((id) => archive.actors.get(id as never)?.name ?? id);
}
