// “Who could not come to the October talks at first”: where nobody is on record as away, the step that tells that somebody cannot or will not come.

import { knownBy } from "../../../../archive/known-steps.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { hasNothing } from "../steps/verb-in-step.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";

const ASKS_WHO_COULD_NOT = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:who|which \p{L}+) (?:(?:could|can|would|will|did|does|was|were)(?: not|n['’]?t)\b|cannot\b|was unable|were unable|stayed away|had to (?:miss|skip))/iu,
);
const TELLS_UNABLE =
  /\b(?:(?:cannot|can ?not|will not|does not|is not to|is unable to) (?:come|attend|be there|travel|take part)|stays? away|sends? (?:his|her|their) apologies)\b/iu;
const AT_FIRST = /\b(?:at first|1st|initially|originally)\b/iu;

/** What is told instead of `intent`, where that has nobody; undefined where no step, or more than one event, tells it. */
export function couldNotCome(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!ASKS_WHO_COULD_NOT.test(message.rest) || !intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about !== "events" || question.away !== true || !hasNothing(intent, then)) return undefined;
  const { away: _, which: _which, from, to, ...query } = question;
  const all = findEvents({ ...query, which: "one" }, then.archive);
  if (all.length === 0) return undefined;
  const isWithin = (day: string) => (from === undefined || day >= from) && (to === undefined || day <= to);
  const told = all.flatMap(({ event }) => {
    const steps = knownBy(event, then.asOf);
    const lines = clausesOfSteps(steps).filter(
      ({ clause, development: { known } }) => TELLS_UNABLE.test(clause) && isWithin(known.by),
    );
    const line = AT_FIRST.test(message.rest) ? lines[0] : lines.at(-1);
    const step = wordsForClause(line, steps, then.archive);
    return step === undefined ? [] : [{ id: event.id, step }];
  });
  const [only, ...others] = told;
  if (only === undefined || others.length > 0 || all.length > MOST_EVENTS_MEANT * 2) return undefined;
  return asksToldStep(only.id, only.step, then);
}
