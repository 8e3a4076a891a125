// One event that was found, above it what it is among those that fit: the first, the last, the only one that tells what is asked. Pure.

import { phaseOf } from "../../archive/phase.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import { WHAT_AGREED } from "../../core/event-focus.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import { listedAmongOthers, toldAmongOthers } from "./among-others.ts";
import type { AnswerContext } from "./answer-context.ts";
import { describeQuery } from "./describe-query.ts";
import { editionBeside } from "./edition-beside.ts";
import type { FoundEvent } from "./event-refs.ts";
import { boundedBy, type LastHeld } from "./first-or-last.ts";
import { largerBeside } from "./larger-beside.ts";
import { nothingFits } from "./nothing-fits.ts";
import { shownInstead } from "./off-since.ts";
import { showFound } from "./show-found.ts";
import { WHY_OF } from "./told-why.ts";

type EventsQuestion = QuestionAbout<"events">;

/** The last that took place, above it what was to be since. */
export function heldBefore(
  { held, due }: LastHeld,
  ordered: readonly FoundEvent[],
  question: EventsQuestion,
  context: AnswerContext,
): View {
  const others = ordered.filter((one) => one !== held);
  const view = shownAs(held, others, true, question, context);
  const { title } = eventKnownOn(due.event, question.asOf);
  return view.kind === "event" ? { ...view, among: { which: "held", due: { title, state: due.state } } } : view;
}

/** Of several that fit, the one that tells what is asked: that it is the only one. */
export function toldAlone(
  only: FoundEvent,
  open: readonly FoundEvent[],
  question: EventsQuestion,
  context: AnswerContext,
): View {
  const others = open.filter((one) => one !== only);
  const view = shownAs(only, others, true, question, context);
  // Beside what was agreed others tell of it too.
  const isOneOfThem = question.step === WHAT_AGREED;
  return view.kind === "event" && !isOneOfThem
    ? {
        ...view,
        among: { which: "only", count: open.length, isHeld: only.state.status === "held" && question.focus !== "why" },
      }
    : view;
}

/** One that fits, above it that it is the first that is known, or that there is none and this one instead. */
export function shownAs(
  best: FoundEvent,
  others: readonly FoundEvent[],
  isWanted: boolean,
  question: EventsQuestion,
  context: AnswerContext,
): View {
  const shown = showFound(best, others, question, context);
  if (shown.kind !== "event") return shown;
  context.consider?.({
    step: "chosen",
    ids: [best.event.id],
    why: isWanted ? WHY_OF[question.which] : "nothing-of-that-kind",
  });
  const what = describeQuery(question, context.archive, context.words, context.words.events.one());
  const view = toldAmongOthers(question, [best], shown, context.archive);
  // A summit at which both were is not the last time that two met; nor was anybody at what came to nothing.
  const isOff = phaseOf(best.state, question.asOf ?? context.today) === "off";
  if ((!isWanted || isOff) && view.kind === "event" && view.amongOthers !== undefined)
    return nothingFits(question, context);
  if (!isWanted) return shownInstead(shown, best, question, context);
  const isDue = question.which === "last" && phaseOf(best.state, question.asOf ?? context.today) === "passed";
  const which = isDue ? "due" : boundedBy(question, best, context.archive, context.today);
  if (view.kind !== "event") return view;
  const listed = listedAmongOthers(view, question, context.archive);
  if (listed !== undefined || which === undefined) return listed ?? view;
  const beside = editionBeside(question, context.archive);
  const larger = largerBeside(question, best, context.archive, question.asOf ?? context.today);
  const told = { ...(beside === undefined ? {} : { beside }), ...(larger === undefined ? {} : { larger }) };
  return { ...view, among: { which, what, ...told } };
}
