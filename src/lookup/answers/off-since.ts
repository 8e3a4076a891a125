// “When is the next Quad summit?”: none lies ahead, but the one that was to come was put off without a new date, called off or quietly dropped.

import { type Day, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { eventsBySubject } from "../../archive/may-concern.ts";
import { phaseOf } from "../../archive/phase.ts";
import type { TitledState } from "../../core/among.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, EventView, View } from "../../core/view.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerEvent, eventAt } from "./answer-event.ts";
import { byWordsToo, describeQuery } from "./describe-query.ts";

/** The edition of the same series and kind that came to nothing after `last` was to be over, and which is asked for beside it; undefined where there is none. */
export function offSince(last: EventAt, question: TurnAsked, context: InArchive): TitledState | undefined {
  const off = editionOffSince(last, question, context);
  return off && { title: off.event.title, state: off.state };
}

type TurnAsked = Pick<QuestionAbout<"events">, "which" | "asOf">;

type InArchive = { readonly archive: Archive; readonly today: Day };

/** That edition itself: “why is there no summit” is asked of it, and not of the last that was held. */
export function editionOffSince(
  { event, state }: EventAt,
  { which, asOf }: TurnAsked,
  { archive, today: now }: InArchive,
): EventAt | undefined {
  const today = asOf ?? now;
  const over = state.date === undefined ? undefined : latest(state.date);
  const { series, kind } = event;
  if (which !== "next" || series === undefined || over === undefined || phaseOf(state, today) === "off")
    return undefined;
  const editions = eventsBySubject.of(archive).series.get(series) ?? [];
  const [off] = editions
    .filter((one) => one.kind === kind && one.id !== event.id)
    .flatMap((one) => eventAt(one, asOf))
    .filter((one) => phaseOf(one.state, today) === "off" && one.state.since.by > over)
    .toSorted((a, b) => b.state.since.by.localeCompare(a.state.since.by));
  return off;
}

/** Of what has no next or no last: the one that fits instead, or why there is none, where that is asked. */
export function shownInstead(
  shown: EventView,
  best: EventAt,
  question: QuestionAbout<"events">,
  context: AnswerContext,
): View {
  const { focus, step, asOf } = question;
  // “Is the Quad summit still on”: what became of the one that was to come, and not that an earlier one was held.
  const undone = focus === "why" || focus === "whether" ? editionOffSince(best, question, context) : undefined;
  if (undone !== undefined)
    return answerEvent({ about: "event", id: undone.event.id, page: 0, focus, step, asOf }, context);
  const what = describeQuery(byWordsToo(question), context.archive, context.words, context.words.events.one());
  const off = offSince(best, question, context);
  const which = question.which === "next" ? "next" : "last";
  return { ...shown, missed: { which, what, ...(off === undefined ? {} : { off }) } };
}
