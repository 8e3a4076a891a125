// “What did Xi call Kissinger in 2023”, “what was he called by Xi”: where no quotation tells it, the step that tells what somebody called somebody.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { hasNothing } from "../steps/verb-in-step.ts";
import { eventsMeantIn, ofItsTime } from "../which-event/resolve-events.ts";

const WHAT_CALLED = whereItMayFit(
  /^(?:(?:so|and|but) )?what (?:(?:did|does|has|had) .+ (?:call|label|describe)(?:ed|s)?\b|(?:did|does|was|were|is|has|had) .+ (?:get |been )?(?:called|labell?ed|described)\b(?: as)? by\b)/iu,
);
const CALLS_SOMEBODY = /\b(?:calls?|called|describes?|labels?) (?:him|her|it|them|the|\p{Lu}\p{L}+)\b/u;
const NAMES_NOBODY = /\b(?:calls?|called|describes?) (?:him|her)\b/iu;

/** What is told instead of `intent`, where that has no quotation; undefined where no step, or more than one, tells it. */
export function calledInStep(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!WHAT_CALLED.test(message.rest) || !hasNothing(intent, then)) return undefined;
  const [one, other, ...more] = message.parts.filter((part): part is RecordPart => part.is === "record");
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const isPassive = / by\b/iu.test(message.rest);
  const [by, whom] = isPassive ? [other, one] : [one, other];
  const kept = { ...message, parts: [one, other], telling: [], unread: [] };
  const [found = []] = eventsMeantIn({ by: undefined, to: undefined, isOwn: () => true }, kept, then);
  const names = (part: RecordPart) =>
    refsOf(part.records)
      .split("|")
      .flatMap((ref) => namesOfSubject(ref, then.archive));
  const has = (text: string, part: RecordPart) => names(part).some((name) => ` ${keyOf(text)} `.includes(` ${name} `));
  const told = ofItsTime(found, message.span).flatMap(({ event }) => {
    const steps = knownBy(event, then.asOf);
    const line = clausesOfSteps(steps).find(({ clause, development: { summary, says = "" } }) => {
      const calling = CALLS_SOMEBODY.exec(clause);
      if (calling === null) return false;
      const isBy = has(clause.slice(0, calling.index), by) || has(says, by);
      return isBy && (has(clause.slice(calling.index), whom) || (NAMES_NOBODY.test(clause) && has(summary, whom)));
    });
    const step = wordsForClause(line, steps, then.archive);
    return step === undefined ? [] : [{ id: event.id, step }];
  });
  const [only, ...others] = told;
  if (only === undefined || others.length > 0) return undefined;
  return asksToldStep(only.id, only.step, then);
}
