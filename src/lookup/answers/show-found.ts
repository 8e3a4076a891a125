// One event that was found for a question, with what is asked of it, and what of the question it no longer fits. Pure.

import type { Day } from "@attache/edtf";
import { areToldDays, type State } from "../../archive/history.ts";
import { type Phase, phaseOf } from "../../archive/phase.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerEvent } from "./answer-event.ts";
import { lostOf } from "./lost-day-or-place.ts";
import { awayOrByVideo, whoDidNotMeet, whoIsNotNamed } from "./not-among.ts";
import { mayBeOutside } from "./order-events.ts";

/** Other events beside the one shown. */
export const MOST_BESIDE_FOUND = 4;

export function showFound(
  found: EventAt,
  others: readonly EventAt[],
  question: QuestionAbout<"events">,
  context: AnswerContext,
): View {
  const absent = whoDidNotMeet(question, found, { archive: context.archive, asOf: question.asOf });
  const meant: QuestionAbout<"events"> =
    absent === undefined ? question : { ...question, focus: "who", step: undefined, by: absent };
  const { focus, open, step, by, asOf, page, unread, untold, now } = meant;
  const asked: QuestionAbout<"event"> = {
    about: "event",
    id: found.event.id,
    page,
    ...asKnown(asOf),
    ...(focus === undefined ? {} : { focus }),
    ...(open === undefined ? {} : { open }),
    ...(step === undefined ? {} : { step }),
    ...(by === undefined ? {} : { by }),
    ...(untold === undefined ? {} : { untold }),
    ...(now === undefined ? {} : { now }),
  };
  const view = answerEvent(asked, context);
  if (view.kind !== "event") return view;
  const lost = lostOf(meant, view.steps, context.archive);
  const openThen = lost.length === 0 ? whenIsOpen(meant, view.at.state, view.today) : undefined;
  const beside = by === undefined ? awayOrByVideo(meant, view.steps, context.archive) : undefined;
  const more = {
    ...(beside === undefined ? {} : { question: { ...view.question, focus: undefined, by: beside } }),
    ...(unread === undefined ? {} : { unread }),
    ...(lost.length === 0 ? {} : { lost }),
    ...(openThen === undefined ? {} : { openThen }),
    ...whoIsNotNamed(meant, view.at.state, context),
  };
  return { ...view, others: others.slice(0, MOST_BESIDE_FOUND), ...more };
}

/** “Is the summit in November still on?”, of which no more is known than “the second half of the year”: the time asked about; undefined where its days are told, or none lies ahead. */
function whenIsOpen({ which, from, to, ...asked }: QuestionAbout<"events">, state: State, today: Day) {
  const isAhead = AHEAD.has(phaseOf(state, today));
  if (which !== "one" || from === undefined || to === undefined || !isAhead) return undefined;
  const isOpen = state.date !== undefined && !areToldDays(state.date) && mayBeOutside(state, { ...asked, from, to });
  return isOpen ? { from, to } : undefined;
}

const AHEAD: ReadonlySet<Phase> = new Set<Phase>(["upcoming", "undated"]);
