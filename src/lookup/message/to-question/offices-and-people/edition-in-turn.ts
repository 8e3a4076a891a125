// Of the editions that a recurring meeting has in a year, the one whose time it is.

import { type Day, earliest } from "@attache/edtf";
import { stateAsOf } from "../../../../archive/history.ts";
import type { Event } from "../../../../archive/schema.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { chairAmong, stepOfChair } from "../../../answers/chair-told.ts";
import type { IntentContext } from "../../intent.ts";

/** Of two editions in a year the one whose time it is; without a day the last. */
export function turnOn(ofYear: readonly Event[], day: Day | undefined, asOf: Day | undefined): Event | undefined {
  const begun = (event: Event): string => {
    const date = stateAsOf(event, asOf)?.date;
    return (date === undefined ? undefined : earliest(date)) ?? "";
  };
  const inTurn = ofYear.toSorted((a, b) => compareText(begun(a), begun(b)));
  return (day === undefined ? undefined : inTurn.findLast((event) => begun(event) <= day)) ?? inTurn.at(-1);
}

/** Whether the turn of a state is not over, and nothing tells that somebody is in the chair: whoever receives it has it. */
export function isTurnAhead(event: Event, year: number, { asOf, today }: IntentContext): boolean {
  const state = stateAsOf(event, asOf);
  const isSomebody = state !== undefined && chairAmong({ event, state }).length > 0;
  const isTold = isSomebody || stepOfChair(eventSteps(event, asOf)) !== undefined;
  return !isTold && year >= Number((asOf ?? today).slice(0, 4));
}
