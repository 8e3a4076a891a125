// Stage 5: an answer that has what is asked in none of its lines gives way to the step, the part or the event that tells it.

import { withoutWhoSaid } from "../../everyday-forms.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { awayFromThere } from "../attendance/away-from-there.ts";
import { couldNotCome } from "../attendance/could-not-come.ts";
import { asksWhatWasLeft } from "../attendance/leaving-what.ts";
import { asksForRefusers } from "../attendance/refused-meetings.ts";
import { togetherAtLarger } from "../attendance/together-at-larger.ts";
import { ofDayConfirmed } from "../confirmations/confirmed-day.ts";
import { asksForKindAnnounced } from "../confirmations/kind-announced.ts";
import { readNamingDay } from "../dates/day-as-name.ts";
import { asksWhenInForce } from "../dates/origins.ts";
import { onDayOfItsYear } from "../dates/year-of-day.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { onlyAsAsked } from "../guards/meeting-asked.ts";
import { inEachPlace } from "../hosts-and-places/in-each-place.ts";
import { placeInStep } from "../hosts-and-places/venue-in-step.ts";
import { whetherBeen } from "../journeys/been-there-yet.ts";
import { dueThere } from "../journeys/due-there.ts";
import { partOfJourney } from "../journeys/journey-stop.ts";
import { whyTripGivenUp } from "../journeys/trip-given-up.ts";
import { untoldFall } from "../offices-and-people/fall-of-somebody.ts";
import { asksForMembers } from "../offices-and-people/membership.ts";
import { asksForPresidency } from "../offices-and-people/rotating-presidency.ts";
import { calledInStep } from "../quotations/epithet-in-step.ts";
import { genuineBeside } from "../quotations/genuine-beside.ts";
import { mostlyRecorded, saidBehindColon } from "../quotations/mostly-recorded.ts";
import { saidAtAnother } from "../quotations/said-at-another.ts";
import { leavesWords, quotedOfSpeaker } from "../quotations/speaker-and-words.ts";
import { saidBehindName } from "../quotations/spoken-clause.ts";
import { quotedBesideNames } from "../quotations/words-beside-names.ts";
import { fewWordsOnRecord } from "../quotations/words-in-any-order.ts";
import { wordsOfAnother } from "../quotations/words-of-another.ts";
import { saidInTheseWords } from "../quotations/words-on-record.ts";
import { reasonAsLine } from "../reasons/reason-sentence.ts";
import { whyHostLost } from "../reasons/why-host-lost.ts";
import { whyNoText } from "../reasons/why-no-text.ts";
import { withReportDenied } from "../statements/denied-report.ts";
import { letterOf } from "../statements/letter-of.ts";
import { readOutFor } from "../statements/read-out-for.ts";
import { proposedInStep } from "../statements/requests.ts";
import { isSaidByAbsent } from "../statements/said-by-absent.ts";
import { saidToThem } from "../statements/said-to-hearer.ts";
import { clauseInStep } from "../statements/statement-in-step.ts";
import { whoSaidIt } from "../statements/who-said-it.ts";
import { allInOneEvent } from "../steps/event-with-all-words.ts";
import { asksOfPlanMade } from "../steps/plan-made.ts";
import { toldBySense } from "../steps/sense-match.ts";
import { lineAsked } from "../steps/sentence-with-words.ts";
import { stepWithAllWords } from "../steps/step-with-all-words.ts";
import { textByTitle } from "../steps/text-by-title.ts";
import { textSigned } from "../steps/text-signed.ts";
import { isDeedUntold } from "../steps/verb-in-step.ts";
import { untoldBeside } from "../which-event/around-event.ts";
import { besideNamed } from "../which-event/beside-named.ts";
import { describedEdition } from "../which-event/described-edition.ts";
import { noEditionThen } from "../which-event/no-edition-then.ts";

/** With the step that tells what is asked, where the answer has it in none of its lines. */
export function afterAnswer(intent: Intent, english: string, then: IntentContext): Intent {
  const left = asksWhatWasLeft(english, intent, then);
  if (left !== undefined) return left;
  const message = readNamingDay(withoutWhoSaid(english), then);
  const isOther = asksForPresidency(message, then) || asksForKindAnnounced(message) || asksWhenInForce(message);
  const beside = untoldBeside(message, intent, then) ?? untoldFall(message, intent, then);
  if (beside !== undefined) return beside;
  if (isOther || asksOfPlanMade(message.rest) || asksForRefusers(message) || asksForMembers(message, then.archive))
    return intent;
  const trip = whyTripGivenUp(message, intent, then);
  if (trip !== undefined) return trip;
  const told = lineOrIntent(message, intent, english, then);
  const isUntold = !intent.ok && intent.notUnderstood === undefined && isDeedUntold(message, told);
  const isKept = isUntold || isSaidByAbsent(message, told, then);
  const line = isKept ? intent : told;
  const due =
    dueThere(message, line, then) ??
    wordsOfAnother(message, line, then) ??
    genuineBeside(message, line, then) ??
    saidInTheseWords(message, line, then) ??
    line;
  const said = whoSaidIt(message, due, then) ?? due;
  const step = stepWithAllWords(message, english, said, then) ?? said;
  const text = textSigned(message, step, then) ?? letterOf(message, step, then) ?? step;
  const answered = withReportDenied(message, text, then);
  return saidAtAnother(message, answered, then) ?? onlyAsAsked(message, answered, then);
}

function lineOrIntent(message: ReadMessage, intent: Intent, english: string, then: IntentContext): Intent {
  return (
    whyHostLost(message, intent, then) ??
    saidBehindColon(message, intent, then) ??
    textByTitle(message, intent, then) ??
    besideNamed(message, intent, then) ??
    noEditionThen(message, intent, then) ??
    onDayOfItsYear(message, intent, then) ??
    ofDayConfirmed(message, intent, then) ??
    whetherBeen(message, intent, then) ??
    proposedInStep(message, intent, then) ??
    partOfJourney(english, intent, then) ??
    calledInStep(message, intent, then) ??
    awayFromThere(intent, then) ??
    inEachPlace(intent, then) ??
    togetherAtLarger(message, intent, then) ??
    couldNotCome(message, intent, then) ??
    describedEdition(message, intent, then) ??
    clauseInStep(message, intent, then) ??
    placeInStep(message, intent, then) ??
    readOutFor(message, intent, then) ??
    saidToThem(message, intent, then) ??
    lineAsked(message, intent, then) ??
    reasonAsLine(message, intent, then) ??
    allInOneEvent(message, intent, then) ??
    inWordsOfQuote(message, intent, english, then) ??
    saidBehindName(message, intent, then) ??
    whyNoText(message, intent, then) ??
    toldBySense(message, intent, then) ??
    intent
  );
}

/** Where words are left that nothing else tells, a quotation that has them. */
function inWordsOfQuote(
  message: ReadMessage,
  intent: Intent,
  english: string,
  then: IntentContext,
): Intent | undefined {
  if (leavesWords(intent) && loadedWords(message).length === 0) return undefined;
  return (
    quotedBesideNames(message, intent, then) ??
    quotedOfSpeaker(message, intent, then) ??
    fewWordsOnRecord(english, intent, then) ??
    mostlyRecorded(message, intent, then)
  );
}
