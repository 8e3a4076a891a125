// “Whom did Xi meet in September”: where my archive has nobody, what was only planned for then, as nobody says whether it was.

import { OFF_STATUSES } from "../../archive/phase.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { Ask } from "../../core/view.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";
import { findEvents } from "./find-events.ts";

/** Of more, none is told. */
const MOST_PLANNED = 3;

/** undefined where something else is asked than what was held in a time, or nothing else was planned for it. */
export function onlyPlanned(
  { statuses, ...question }: QuestionAbout<"events">,
  { archive }: Pick<AnswerContext, "archive">,
): readonly Ask[] | undefined {
  const { which, from, to, subjects = [], asOf } = question;
  const isOfHeld = which === "all" && statuses?.length === 1 && statuses[0] === "held";
  if (!isOfHeld || from === undefined || to === undefined || subjects.length === 0) return undefined;
  const found = findEvents(question, archive).filter(({ state }) => !OFF_STATUSES.has(state.status));
  if (found.length === 0 || found.length > MOST_PLANNED) return undefined;
  return found.map(({ event }): Ask => {
    const { id, title } = eventKnownOn(event, asOf);
    return { label: title, question: { about: "event", id, page: 0, ...asKnown(asOf) } };
  });
}
