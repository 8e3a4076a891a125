// Stage 1: what is asked in a form of its own, which is looked for in the sentence before its parts are read.

import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { asksInWhatCapacity } from "../attendance/capacity-there.ts";
import { asksOfGuests } from "../attendance/guest-list.ts";
import { asksChangedSince } from "../changes/changed-since.ts";
import { asksDoubt } from "../changes/doubt.ts";
import { asksFormHeld } from "../changes/form-held.ts";
import { asksHappenedYet } from "../changes/happened-yet.ts";
import { asksForm } from "../changes/online-or-in-person.ts";
import { asksValues } from "../changes/value-history.ts";
import { asksWhetherOff } from "../changes/whether-off.ts";
import { asksWhoWished } from "../changes/who-wished.ts";
import { asksSideConfirmed } from "../confirmations/side-confirmed.ts";
import { asksDatesKnown } from "../dates/dates-known-since.ts";
import { asksOneOfTwo } from "../dates/either-of-two.ts";
import { asksEverDated } from "../dates/ever-dated.ts";
import { asksExtendedOrSplit } from "../dates/extended-or-split.ts";
import { asksOverran } from "../dates/overrun.ts";
import { asksSameDates } from "../dates/same-dates.ts";
import { asksWhetherShortened } from "../dates/shortened.ts";
import { asksWhyUndated } from "../dates/undated.ts";
import { asksEarliest, asksLongest, asksWhichFirst } from "../events/superlatives.ts";
import { asksFormerHost } from "../hosts-and-places/former-host.ts";
import { asksContestOutcome } from "../hosts-and-places/hosting-contest.ts";
import { asksHostingSwap } from "../hosts-and-places/hosting-swap.ts";
import { asksOtherPlace } from "../hosts-and-places/place-considered.ts";
import { asksThereAndElsewhere, placesOfJourneys } from "../journeys/journey-stops.ts";
import { asksMetOnTrip } from "../journeys/met-on-trip.ts";
import { asksVisitCalledOff, saysNoVisitThere } from "../journeys/visit-called-off.ts";
import { asksCounted } from "../lists-and-counts/counted-list.ts";
import { asksRows } from "../lists-and-counts/rows.ts";
import { asksHeadOfPart } from "../offices-and-people/head-of-part.ts";
import { asksHolderSince, asksWhichOfTwoHeld } from "../offices-and-people/holder-since.ts";
import { asksStillInOffice } from "../offices-and-people/still-in-office.ts";
import { asksAccordingTo } from "../quotations/according-to.ts";
import { asksCleftSpeaker } from "../quotations/cleft-speaker.ts";
import { asksOneWording } from "../quotations/one-wording-of-two.ts";
import { quotesByStanding } from "../quotations/quotes-by-standing.ts";
import { asksSaidAround } from "../quotations/said-around.ts";
import { asksWhenSaid } from "../quotations/when-said.ts";
import { asksWhoseWordsThere } from "../quotations/whose-words-there.ts";
import { asksWhyNotIn } from "../reasons/why-not-in-place.ts";
import { asksWhyNotThen } from "../reasons/why-not-then.ts";
import { asksWhyNotThere } from "../reasons/why-not-there.ts";
import { asksHowItWent } from "../statements/how-it-went.ts";
import { asksMentioned, asksSaidAfter } from "../statements/mentioned-at-event.ts";
import { asksRoleOnMatter } from "../statements/role-on-matter.ts";
import { asksSaidAtNamed } from "../statements/said-at-named.ts";
import { asksSaidInAnswer } from "../statements/said-in-answer.ts";
import { asksWhoComplained } from "../statements/who-said-it.ts";
import { asksCeasefires } from "../which-event/ceasefires.ts";

/** As it was typed, in one variety of English, and without a count that goes before it. */
type Written = { readonly asked: string; readonly counted: string; readonly english: string };

/** `read`: a part of it by its parts and weights; `readPlain`: as a whole message. */
type Readers = { readonly read: ReadAgain; readonly readPlain: ReadAgain };

/** What the first reader that fits makes of it; undefined where none fits. */
export function beforeParts(
  { asked, counted, english }: Written,
  then: IntentContext,
  { read, readPlain }: Readers,
): Intent | undefined {
  return (
    // Before it is told who else called off what they had elsewhere.
    saysNoVisitThere(asked, then, read) ??
    asksHolderSince(asked, then) ??
    asksStillInOffice(english, then, read) ??
    asksWhichOfTwoHeld(asked, then, read) ??
    asksSameDates(english, then, read) ??
    asksSideConfirmed(english, then, read) ??
    asksDatesKnown(english, then, read) ??
    asksOfGuests(english, then, read) ??
    asksInWhatCapacity(english, then, read) ??
    asksWhyNotThen(english, then, read) ??
    // “Does not host” may be one word in another variety of English.
    asksWhyNotThere(asked, then, read) ??
    asksWhetherOff(english, then, read) ??
    asksHappenedYet(english, then, read) ??
    // “Called” is “chaired” in other words.
    asksWhoWished(asked, then, read) ??
    asksVisitCalledOff(asked, then, read) ??
    asksMetOnTrip(asked, then, read) ??
    asksWhoseWordsThere(asked, then, read) ??
    asksMentioned(asked, then, read) ??
    asksSaidAfter(asked, then, read) ??
    asksSaidAtNamed(asked, then, read) ??
    asksSaidAround(asked, then, read) ??
    asksHowItWent(english, then, read) ??
    asksCeasefires(asked, then) ??
    asksWhyNotIn(asked, then) ??
    asksExtendedOrSplit(asked, then, read) ??
    asksContestOutcome(asked, then, read) ??
    asksForm(asked, then, read) ??
    asksFormHeld(english, then, read) ??
    asksEverDated(asked, then, read) ??
    asksHostingSwap(asked, then) ??
    asksFormerHost(asked, then, read) ??
    asksOtherPlace(english, then, read) ??
    asksValues(english, then, read) ??
    asksCounted(counted, then) ??
    asksAccordingTo(asked, then, read) ??
    asksRoleOnMatter(asked, then, read) ??
    asksSaidInAnswer(asked, then) ??
    asksWhenSaid(english, then) ??
    asksOneWording(asked, then) ??
    asksCleftSpeaker(english, then, read) ??
    asksChangedSince(english, then, read) ??
    asksOverran(english, then, read) ??
    asksLongest(english, then, read) ??
    asksEarliest(english, then, read) ??
    asksWhichFirst(english, then, read) ??
    // Its own two words may be one in another variety of English.
    asksOneOfTwo(asked, then, read) ??
    asksOneOfTwo(english, then, read) ??
    asksWhyUndated(english, then, read) ??
    asksDoubt(english, then, read) ??
    asksWhetherShortened(english, then, read) ??
    asksThereAndElsewhere(english, then, readPlain) ??
    placesOfJourneys(english, then, read) ??
    asksRows(english, then, read) ??
    asksWhoComplained(english, then, read) ??
    asksHeadOfPart(asked, then, read) ??
    quotesOfStanding(english, then, read)
  );
}

/** “Verified quotes of Xi” are those of his quotes. */
function quotesOfStanding(english: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const asked = quotesByStanding(english);
  const intent = asked && read(asked.rest, then);
  return asked && intent?.ok === true && "question" in intent && intent.question.about === "quotes"
    ? { ...intent, question: { ...intent.question, standing: asked.standing } }
    : undefined;
}
