// An answer that has what is asked in none of its lines gives way to the step, the part or the event that tells it.

import { withoutWhoSaid } from "./everyday-forms.ts";
import type { Intent, IntentContext } from "./intent.ts";
import type { ReadMessage } from "./read-message.ts";
import { allInOneEvent } from "./to-question/all-in-one-event.ts";
import { calledInStep } from "./to-question/called-in-step.ts";
import { clauseInStep } from "./to-question/clause-in-step.ts";
import { ofDayConfirmed } from "./to-question/confirmed-day.ts";
import { couldNotCome } from "./to-question/could-not-come.ts";
import { readNamingDay } from "./to-question/day-in-name.ts";
import { onDayOfItsYear } from "./to-question/day-of-event.ts";
import { describedEdition } from "./to-question/described-edition.ts";
import { lineAsked } from "./to-question/line-asked.ts";
import { asksForMembers } from "./to-question/membership.ts";
import { partOfJourney } from "./to-question/part-of-journey.ts";
import { placeInStep } from "./to-question/place-in-step.ts";
import { readOutFor } from "./to-question/read-out-for.ts";
import { reasonAsLine } from "./to-question/reason-as-line.ts";
import { asksForRefusers } from "./to-question/refused-meetings.ts";
import { withReportDenied } from "./to-question/report-denied.ts";
import { saidToThem } from "./to-question/said-to-them.ts";
import { toldBySense } from "./to-question/told-by-sense.ts";
import { proposedInStep } from "./to-question/urged-asked.ts";
import { whetherBeen } from "./to-question/whether-been.ts";
import { whyNoText } from "./to-question/why-no-text.ts";

/** With the step that tells what is asked, where the answer has it in none of its lines. */
export function withLineAsked(intent: Intent, english: string, then: IntentContext): Intent {
  const message = readNamingDay(withoutWhoSaid(english), then);
  if (asksForRefusers(message) || asksForMembers(message, then.archive)) return intent;
  return withReportDenied(message, lineOrIntent(message, intent, english, then), then);
}

function lineOrIntent(message: ReadMessage, intent: Intent, english: string, then: IntentContext): Intent {
  return (
    onDayOfItsYear(message, intent, then) ??
    ofDayConfirmed(message, intent, then) ??
    whetherBeen(message, intent, then) ??
    proposedInStep(message, intent, then) ??
    partOfJourney(english, intent, then) ??
    calledInStep(message, intent, then) ??
    couldNotCome(message, intent, then) ??
    describedEdition(message, intent, then) ??
    clauseInStep(message, intent, then) ??
    placeInStep(message, intent, then) ??
    readOutFor(message, intent, then) ??
    saidToThem(message, intent, then) ??
    lineAsked(message, intent, then) ??
    reasonAsLine(message, intent, then) ??
    allInOneEvent(message, intent, then) ??
    whyNoText(message, intent, then) ??
    toldBySense(message, intent, then) ??
    intent
  );
}
