// “Why was Blinken’s trip in February put off”: a day or month without its year is of the latest year in which what is named was moved or called off then.

import { daysBetween, type Edtf, earliest, latest } from "@attache/edtf";
import type { EventStep } from "../../../../core/view.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isOffOrMoved } from "../../../answers/moves.ts";
import { isOfTime } from "../../../answers/time-of-step.ts";
import { isSurelyOf } from "../../../answers/why-step.ts";
import type { Span } from "../../../read/parse-span.ts";
import { yearsMeant } from "../../../read/years-meant.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { deedOfMoving, isMovedOrOff } from "../changes/moving-verbs.ts";
import { eventParts } from "../events/event-query.ts";
import { isNarrowed } from "../events/events-question.ts";
import { asksWhyOfOne } from "../reasons/why-unnamed-event.ts";

/** With the time of that year; as it is where no year is known in which it was. */
export function withYearOfMove(message: ReadMessage, then: IntentContext): ReadMessage {
  const { span, pastSpan, yearless, rest } = message;
  if (span === undefined || pastSpan === undefined || !yearless || !PRESUMES_MOVE.test(rest) || !isMovedOrOff(message))
    return message;
  const found = yearOfMove([span, ...yearsMeant(pastSpan)], message, then);
  return found === undefined ? message : { ...message, span: found, pastSpan: found, yearless: false };
}

/** What presupposes that it was: not “was it put off?”. */
const PRESUMES_MOVE =
  /^(?:so |and |but )?(?:why|how come|when (?:was|were|did)|(?:by )?whom?(?! (?:is|are|will|s)\b))\b/iu;

/** The first, of what was put off or called off before what was only moved. */
function yearOfMove(years: readonly Span[], message: ReadMessage, then: IntentContext): Span | undefined {
  const parts = eventParts({ ...message, span: undefined }, then.archive);
  if (!isNarrowed(parts)) return years.find((year) => asksWhyOfOne({ ...message, span: year }, then) !== undefined);
  const deed = deedOfMoving(message.rest);
  const isDone = (step: EventStep) => isOffOrMoved(step) && isSurelyOf(step, deed);
  const isMovedIn = ({ from, to }: Span, fits: (step: EventStep) => boolean) =>
    findEvents({ ...parts, from, to, which: "one", focus: "why", asOf: then.asOf }, then.archive).some(({ event }) =>
      eventSteps(event, then.asOf).some((step) => fits(step) && isOfTime(withoutVagueDate(step), { from, to })),
    );
  const [thisYear] = years;
  return (
    years.find((year) => isMovedIn(year, (step) => isDone(step) && (year === thisYear || isOffAltogether(step)))) ??
    years.find((year) => isMovedIn(year, isDone))
  );
}

function isOffAltogether({ changes }: EventStep): boolean {
  return changes.includes("postponed") || changes.includes("cancelled");
}

/** What was to be “in 2020” was to be in no one month of it. */
function withoutVagueDate(step: EventStep): EventStep {
  const date = step.before?.date;
  return date === undefined || isOfFewMonths(date) ? step : { ...step, before: undefined };
}

const FEW_MONTHS_DAYS = 100;

function isOfFewMonths(date: Edtf): boolean {
  const [first, last] = [earliest(date), latest(date)];
  return first !== undefined && last !== undefined && daysBetween(first, last) <= FEW_MONTHS_DAYS;
}
