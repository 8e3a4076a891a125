// What is asked in a form of its own: looked for in the sentence before its parts are read, each by a rule of its own.

import type { Intent, IntentContext } from "./intent.ts";
import { readEnglish } from "./read-english.ts";
import { readMessage } from "./read-message.ts";
import { asksAccordingTo } from "./to-question/according-to.ts";
import { asksChangedSince } from "./to-question/changed-since.ts";
import { asksCleftSpeaker } from "./to-question/cleft-speaker.ts";
import { asksCounted } from "./to-question/counted-turn.ts";
import { asksDatesKnown } from "./to-question/dates-known-asked.ts";
import type { ReadAgain } from "./to-question/days-between.ts";
import { asksDoubt } from "./to-question/doubt-asked.ts";
import { asksFirstHost } from "./to-question/first-host-asked.ts";
import { asksEverDated, asksForm } from "./to-question/form-asked.ts";
import { asksOfGuests } from "./to-question/guests-asked.ts";
import { asksHowSettled } from "./to-question/hosting-settled.ts";
import { asksEarliest, asksLongest, asksWhichFirst } from "./to-question/longest-asked.ts";
import { asksMentioned, asksSaidAfter } from "./to-question/mentioned-there.ts";
import { asksOneOfTwo } from "./to-question/one-of-two.ts";
import { asksOtherPlace } from "./to-question/other-place.ts";
import { asksOverran } from "./to-question/overran-asked.ts";
import { asksThereAndElsewhere, placesOfJourneys } from "./to-question/places-of-journey.ts";
import { quotesByStanding } from "./to-question/quotes-by-standing.ts";
import { asksRows } from "./to-question/rows-asked.ts";
import { asksSaidInAnswer } from "./to-question/said-in-answer.ts";
import { asksSameDates } from "./to-question/same-dates-asked.ts";
import { asksWhetherShortened } from "./to-question/shortened-asked.ts";
import { asksSideConfirmed } from "./to-question/side-confirmed.ts";
import { asksTurnsSwapped } from "./to-question/turns-swapped.ts";
import { asksWhyUndated } from "./to-question/undated-asked.ts";
import { asksValues } from "./to-question/values-asked.ts";
import { asksVisitCalledOff, saysNoVisitThere } from "./to-question/visit-called-off.ts";
import { asksWhenSaid } from "./to-question/when-said.ts";
import { asksWhetherOff } from "./to-question/whether-off.ts";
import { asksWhyNotThen } from "./to-question/why-not-then.ts";
import { asksWhyNotThere } from "./to-question/why-not-there.ts";

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
