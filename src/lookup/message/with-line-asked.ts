// An answer that has what is asked in none of its lines gives way to the step, the part or the event that tells it.

import { withoutWhoSaid } from "./everyday-forms.ts";
import type { Intent, IntentContext } from "./intent.ts";
import type { ReadMessage } from "./read-message.ts";
import { couldNotCome } from "./to-question/attendance/could-not-come.ts";
import { asksForRefusers } from "./to-question/attendance/refused-meetings.ts";
import { ofDayConfirmed } from "./to-question/confirmations/confirmed-day.ts";
import { readNamingDay } from "./to-question/dates/day-as-name.ts";
import { onDayOfItsYear } from "./to-question/dates/year-of-day.ts";
import { placeInStep } from "./to-question/hosts-and-places/venue-in-step.ts";
import { whetherBeen } from "./to-question/journeys/been-there-yet.ts";
import { partOfJourney } from "./to-question/journeys/journey-stop.ts";
import { asksForMembers } from "./to-question/offices-and-people/membership.ts";
import { calledInStep } from "./to-question/quotations/epithet-in-step.ts";
import { reasonAsLine } from "./to-question/reasons/reason-sentence.ts";
import { whyNoText } from "./to-question/reasons/why-no-text.ts";
import { withReportDenied } from "./to-question/statements/denied-report.ts";
import { readOutFor } from "./to-question/statements/read-out-for.ts";
import { proposedInStep } from "./to-question/statements/requests.ts";
import { saidToThem } from "./to-question/statements/said-to-hearer.ts";
import { clauseInStep } from "./to-question/statements/statement-in-step.ts";
import { allInOneEvent } from "./to-question/steps/event-with-all-words.ts";
import { toldBySense } from "./to-question/steps/sense-match.ts";
import { lineAsked } from "./to-question/steps/sentence-with-words.ts";
import { describedEdition } from "./to-question/which-event/described-edition.ts";

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
