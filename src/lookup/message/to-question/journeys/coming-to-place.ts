// “Is Xi coming to Miami”, where no journey of theirs is known: the one recurring meeting that is to be there, and what it tells of whether they come.

import { isExpected, phaseOf } from "../../../../archive/phase.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isOfPeople } from "../../../answers/own-meetings.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import { findsSomething } from "../guards/finds-something.ts";

/** undefined where something was found, more is named than somebody and a place, or not just one such meeting is to be there. */
export function comingToPlace(intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  const { which, focus, by, subjects = [], places, series, kinds, names, words, mentions, from, statuses } = question;
  if (which !== "next" || focus !== "who" || by === undefined || places?.length !== 1) return undefined;
  if (subjects.join() !== by || !isOfPeople([by], then.archive)) return undefined;
  if ([series, kinds, names, words, mentions, from, statuses].some((one) => one !== undefined)) return undefined;
  if (findsSomething(intent, then)) return undefined;
  const there = findEvents({ which: "one", places, asOf: then.asOf }, then.archive).filter(({ event, state }) => {
    const isOpen = isExpected(state, then.today) || phaseOf(state, then.today) === "passed";
    return isOpen && event.series !== undefined && (event.kind === "summit" || event.kind === "conference");
  });
  const [only, ...others] = there;
  if (only?.event.series === undefined || others.length > 0) return undefined;
  return { ...intent, question: { ...question, which: "one", series: only.event.series } };
}
