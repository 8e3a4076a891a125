// “Why Wang Yi and not Qin Gang”: of two who were not there together, the meeting to which one came in the place of the other, and none at which both were.

import { knownBy } from "../../../../archive/known-steps.ts";
import { STAYED_AWAY } from "../../../../core/event-focus.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isOfPeople } from "../../../answers/own-meetings.ts";
import { TELLS_REPRESENTING } from "../../../answers/presence-words.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

const NOT_THE_OTHER = whereItMayFit(
  /^(?:so |and |but )?(?:why|how come)\b.*\b(?:and not|not|instead of|in place of|rather than) /iu,
);

/** undefined where nothing of the kind is asked of two people, or more than their names says which meeting is meant. */
export function whyAnother(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  const { step, by, subjects = [], series, places, from, kinds, words, names } = question;
  if (step !== STAYED_AWAY || by === undefined || !NOT_THE_OTHER.test(message.rest)) return undefined;
  if ([series, places, from, kinds, words, names].some((one) => one !== undefined)) return undefined;
  const [there, ...more] = subjects.filter((refs) => refs !== by);
  if (there === undefined || more.length > 0 || subjects.length !== 2 || !isOfPeople([by, there], then.archive))
    return undefined;
  const shown = findEvents(question, then.archive);
  const all = findEvents({ which: "one", subjects: [there], asOf: then.asOf }, then.archive);
  const found = all.filter((one) => isThereForThem(one, idsOfRefs(there), idsOfRefs(by), then));
  if (found.length > 0)
    return {
      ...intent,
      question: { ...question, subjects: [found.map(({ event }) => `event:${event.id}`).join("|")] },
    };
  const isWithout = shown.some(({ event, state }) => {
    const all: readonly string[] = [...event.participants, ...state.participants].map(({ actor }) => actor);
    return idsOfRefs(there).some((id) => all.includes(id)) && !idsOfRefs(by).some((id) => all.includes(id));
  });
  // A meeting at which both were tells nothing of why one of them was not.
  return isWithout ? undefined : saysUntold(typedText(message.words, 1, message.words.length), message, then);
}

function idsOfRefs(refs: string): readonly string[] {
  return refs.split("|").map((ref) => splitRef(ref).id as string);
}

/** One of them took part and the other did not; or a sentence tells that one stands in for the other. */
function isThereForThem(
  { event, state }: FoundEvent,
  there: readonly string[],
  away: readonly string[],
  { archive, asOf }: IntentContext,
): boolean {
  const isThere = [...event.participants, ...state.participants].some(({ actor }) => there.includes(actor));
  const isAway = state.declined.some((id) => away.includes(id));
  const all = isAway ? state.participants : [...event.participants, ...state.participants];
  if (all.some(({ actor }) => away.includes(actor))) return false;
  if (isThere && isAway) return true;
  const steps = knownBy(event, asOf);
  const named = (text: string, ids: readonly string[]) => actorsIn(text, archive).some((id) => ids.includes(id));
  if (isAway && steps.some(({ summary }) => named(summary, there) && named(summary, away))) return true;
  return steps.some(({ summary }) =>
    summaryClauses(summary).some(
      (clause) => TELLS_REPRESENTING.test(clause) && named(clause, away) && (isThere || named(clause, there)),
    ),
  );
}
