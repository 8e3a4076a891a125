// “Why did China refuse the summit with Japan and South Korea”, “why was there no summit in January 2026”: which of several was refused, and what was only proposed for a time.

import { MONTH_NAMES } from "@attache/edtf";
import { eventConcerns } from "../../../../archive/concerns.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { actorsInSentence } from "../../../answers/actors-named.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isOfMany } from "../../../answers/own-meetings.ts";
import { areOfTheirs } from "../../../answers/step-told.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { REFUSES, WHY } from "../changes/moving-verbs.ts";
import { saysUntold } from "../guards/untold.ts";

const TELLS_REFUSAL = /\b(?:refus|reject|declin)(?:es|ed|al|s)?\b/iu;

/** undefined where it is not asked why, or the answer is of one event already. */
export function whyRefused(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, span } = message;
  if (!WHY.test(rest) || !intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  if (question.which !== "one" || (span === undefined && !REFUSES.test(rest))) return undefined;
  const found = findEvents(question, then.archive);
  const theirs = ofTheirStates(question, then);
  if (theirs !== undefined && found.every(({ event, state }) => isOfMany(event) && state.status === "held")) {
    const [off, ...more] = theirs;
    if (off !== undefined && more.length === 0) return whyOff(off, question);
    // That a larger meeting was never moved is no answer to why two did not meet.
    if (theirs.length === 0 && found.length > 0) return saysUntold(message.rest, message, then);
  }
  const refused = found.filter((one) => isRefusedBy(one, question, then));
  // What nobody is told to have refused is found by its time alone.
  const isRefused = refused.length > 0 || !REFUSES.test(rest);
  if (found.length === 1 && isRefused) return undefined;
  const fitting = found.length > 0 && isRefused ? refused : proposedThen(question, then);
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) return undefined;
  return whyOff(only, question);
}

function whyOff({ event }: FoundEvent, question: QuestionAbout<"events">): Intent {
  const { from: _, to: _to, step: _step, places: _places, ...asked } = question;
  return asks({ ...asked, subjects: [`event:${event.id}`], focus: "why" });
}

/** “Why did the White House say no to a summit with Putin”: a house stands for its state, of whose meetings those are meant that came to nothing; undefined where none is named beside somebody else. */
function ofTheirStates(
  question: QuestionAbout<"events">,
  { archive }: IntentContext,
): readonly FoundEvent[] | undefined {
  const { subjects = [], statuses: _, ...asked } = question;
  const states = subjects.map((refs) => {
    const actor = archive.actors.get(splitRef(refs).id);
    return actor?.kind === "organisation" ? actor.country : undefined;
  });
  if (subjects.length < 2 || states.every((state) => state === undefined)) return undefined;
  const named = subjects.map((refs, at) => (states[at] === undefined ? refs : `actor:${states[at]}`));
  return findEvents({ ...asked, subjects: named }, archive).filter(
    ({ event, state }) =>
      OFF_STATUSES.has(state.status) &&
      !isOfMany(event) &&
      named.every((refs) =>
        refs.split("|").some((ref) => eventConcerns(event, { actor: splitRef(ref).id as never }, archive)),
      ),
  );
}

/** Whether one of whom it is asked is told to have refused it. */
function isRefusedBy(
  { event, state }: FoundEvent,
  { by, subjects = [] }: QuestionAbout<"events">,
  { archive, asOf }: IntentContext,
): boolean {
  const ids = (by ?? subjects.join("|")).split("|").map((ref) => splitRef(ref).id as string);
  if (state.declined.some((id) => ids.includes(id))) return true;
  return knownBy(event, asOf).some(({ summary }) =>
    summaryClauses(summary).some(
      (one) => TELLS_REFUSAL.test(one) && areOfTheirs(actorsInSentence(one, archive), ids, archive),
    ),
  );
}

/** What was never set for the month that is asked about, and of which a step tells that it was proposed for it. */
function proposedThen(question: QuestionAbout<"events">, { archive, asOf }: IntentContext): readonly FoundEvent[] {
  const { from = "", to = "", ...timeless } = question;
  if (from === "" || from.slice(0, 7) !== to.slice(0, 7)) return [];
  const month = `${MONTH_NAMES[Number(from.slice(5, 7)) - 1]} ${from.slice(0, 4)}`;
  return findEvents(timeless, archive).filter(
    ({ event, state }) =>
      !(isOfMany(event) && state.status === "held") &&
      knownBy(event, asOf).some(({ summary }) => summary.includes(month)),
  );
}
