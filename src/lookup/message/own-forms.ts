// What is asked in a form of its own: looked for in the sentence before its parts are read, each by a rule of its own.

import type { Intent, IntentContext } from "./intent.ts";
import { readEnglish } from "./read-english.ts";
import { readMessage } from "./read-message.ts";
import { asksOfGuests } from "./to-question/attendance/guest-list.ts";
import { asksChangedSince } from "./to-question/changes/changed-since.ts";
import { asksDoubt } from "./to-question/changes/doubt.ts";
import { asksEverDated, asksForm } from "./to-question/changes/online-or-in-person.ts";
import { asksValues } from "./to-question/changes/value-history.ts";
import { asksWhetherOff } from "./to-question/changes/whether-off.ts";
import { asksSideConfirmed } from "./to-question/confirmations/side-confirmed.ts";
import { asksDatesKnown } from "./to-question/dates/dates-known-since.ts";
import type { ReadAgain } from "./to-question/dates/days-between.ts";
import { asksOneOfTwo } from "./to-question/dates/either-of-two.ts";
import { asksOverran } from "./to-question/dates/overrun.ts";
import { asksSameDates } from "./to-question/dates/same-dates.ts";
import { asksWhetherShortened } from "./to-question/dates/shortened.ts";
import { asksWhyUndated } from "./to-question/dates/undated.ts";
import { asksEarliest, asksLongest, asksWhichFirst } from "./to-question/events/superlatives.ts";
import { asksFirstHost } from "./to-question/hosts-and-places/former-host.ts";
import { asksHowSettled } from "./to-question/hosts-and-places/hosting-contest.ts";
import { asksTurnsSwapped } from "./to-question/hosts-and-places/hosting-swap.ts";
import { asksOtherPlace } from "./to-question/hosts-and-places/place-considered.ts";
import { asksThereAndElsewhere, placesOfJourneys } from "./to-question/journeys/journey-stops.ts";
import { asksVisitCalledOff, saysNoVisitThere } from "./to-question/journeys/visit-called-off.ts";
import { asksCounted } from "./to-question/lists-and-counts/counted-list.ts";
import { asksRows } from "./to-question/lists-and-counts/rows.ts";
import { asksAccordingTo } from "./to-question/quotations/according-to.ts";
import { asksCleftSpeaker } from "./to-question/quotations/cleft-speaker.ts";
import { quotesByStanding } from "./to-question/quotations/quotes-by-standing.ts";
import { asksWhenSaid } from "./to-question/quotations/when-said.ts";
import { asksWhyNotThen } from "./to-question/reasons/why-not-then.ts";
import { asksWhyNotThere } from "./to-question/reasons/why-not-there.ts";
import { asksMentioned, asksSaidAfter } from "./to-question/statements/mentioned-at-event.ts";
import { asksSaidInAnswer } from "./to-question/statements/said-in-answer.ts";

/** As it was typed, in one variety of English, and without a count that goes before it. */
type Written = { readonly asked: string; readonly counted: string; readonly english: string };

/** What the first rule that fits makes of it; `readPlain` reads a part of it as a whole message. undefined where none fits. */
export function inOwnForm(
  { asked, counted, english }: Written,
  then: IntentContext,
  readPlain: ReadAgain,
): Intent | undefined {
  return (
    // Before it is told who else called off what they had elsewhere.
    saysNoVisitThere(asked, then, readEnglish) ??
    asksSameDates(english, then, readEnglish) ??
    asksSideConfirmed(english, then, readEnglish) ??
    asksDatesKnown(english, then, readEnglish) ??
    asksOfGuests(english, then, readEnglish) ??
    asksWhyNotThen(english, then, readEnglish) ??
    // “Does not host” may be one word in another variety of English.
    asksWhyNotThere(asked, then, readEnglish) ??
    asksWhetherOff(english, then, readEnglish) ??
    asksVisitCalledOff(asked, then, readEnglish) ??
    asksMentioned(asked, then, readEnglish) ??
    asksSaidAfter(asked, then, readEnglish) ??
    asksHowSettled(asked, then, readEnglish) ??
    asksForm(asked, then, readEnglish) ??
    asksEverDated(asked, then, readEnglish) ??
    asksTurnsSwapped(asked, then) ??
    asksFirstHost(asked, then, readEnglish) ??
    asksOtherPlace(english, then, readEnglish) ??
    asksValues(english, then, readEnglish) ??
    asksCounted(readMessage(counted, then.archive, then.today), then) ??
    asksAccordingTo(asked, then, readEnglish) ??
    asksSaidInAnswer(asked, then) ??
    asksWhenSaid(english, then) ??
    asksCleftSpeaker(english, then, readEnglish) ??
    asksChangedSince(english, then, readEnglish) ??
    asksOverran(english, then, readEnglish) ??
    asksLongest(english, then, readEnglish) ??
    asksEarliest(english, then, readEnglish) ??
    asksWhichFirst(english, then, readEnglish) ??
    // Its own two words may be one in another variety of English.
    asksOneOfTwo(asked, then, readEnglish) ??
    asksOneOfTwo(english, then, readEnglish) ??
    asksWhyUndated(english, then, readEnglish) ??
    asksDoubt(english, then, readEnglish) ??
    asksWhetherShortened(english, then, readEnglish) ??
    asksThereAndElsewhere(english, then, readPlain) ??
    placesOfJourneys(english, then, readEnglish) ??
    asksRows(english, then, readEnglish) ??
    readByStanding(english, then)
  );
}

/** “Verified quotes of Xi” are those of his quotes. */
function readByStanding(english: string, then: IntentContext): Intent | undefined {
  const asked = quotesByStanding(english);
  const intent = asked && readEnglish(asked.rest, then);
  return asked && intent?.ok === true && "question" in intent && intent.question.about === "quotes"
    ? { ...intent, question: { ...intent.question, standing: asked.standing } }
    : undefined;
}
