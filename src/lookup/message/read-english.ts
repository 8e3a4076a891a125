// A message in English → what it asks: each likely ask is tried, and the first that keeps all that is named wins.

import type { Archive } from "../../archive/archive.ts";
import { liesAhead } from "../../archive/phase.ts";
import { findEvents } from "../answers/find-events.ts";
import { asSentence } from "./as-sentence.ts";
import type { Ask } from "./ask/ask.ts";
import { certainAsk } from "./ask/certain-ask.ts";
import { likelyAsks, MIN_PROBABILITY } from "./ask/choose-ask.ts";
import { WEIGHTS } from "./ask/learned-weights.ts";
import { isBesideThePoint, isNaming, isOfMeetings, MIN_CHATTER, SURE_CHATTER } from "./beside-the-point.ts";
import { withoutWhoSaid } from "./everyday-forms.ts";
import { isFragment, slashedName } from "./fragments.ts";
import { type Intent, type IntentContext, says } from "./intent.ts";
import { notUnderstood } from "./not-understood.ts";
import { byName } from "./read-by-name.ts";
import type { ReadMessage } from "./read-message.ts";
import { withHeldBeside } from "./to-question/attendance/held-instead.ts";
import { withHolderThere } from "./to-question/attendance/office-at-event.ts";
import { withAskedOf } from "./to-question/attendance/participant-question.ts";
import { asksOffByCause } from "./to-question/changes/called-off-by-cause.ts";
import { readNamingDay } from "./to-question/dates/day-as-name.ts";
import { withYearOfMove } from "./to-question/dates/year-of-move.ts";
import { isPerson } from "./to-question/events/record-refs.ts";
import { findsSomething } from "./to-question/guards/finds-something.ts";
import { keepsParts } from "./to-question/guards/keeps-parts.ts";
import { passedOver } from "./to-question/guards/passed-over.ts";
import { saysUntold } from "./to-question/guards/untold.ts";
import { withJourneyAbroad } from "./to-question/journeys/trips-abroad.ts";
import { withListedOffice } from "./to-question/offices-and-people/listed-offices.ts";
import { absent } from "./to-question/offices-and-people/unknown-names.ts";
import { quotesOfPhrase } from "./to-question/quotations/bare-phrase.ts";
import { withSpeaker } from "./to-question/quotations/office-speaker.ts";
import { askedOfSomebody, wordsAndWho } from "./to-question/quotations/verbatim-words.ts";
import { afterWeights } from "./to-question/stages/after-weights.ts";
import { beforeWeights } from "./to-question/stages/before-weights.ts";
import { betweenTwo } from "./to-question/stages/between-two.ts";
import { toQuestion } from "./to-question/to-question.ts";
import { calledInFull } from "./to-question/which-event/full-name-match.ts";

/** What the likeliest of the asks make of it, or what fits the names in it; of what finds nothing, of an event that is called so in full. */
export function readEnglish(typed: string, then: IntentContext): Intent {
  const asked = withoutWhoSaid(typed);
  const sure = betweenTwo(asked, then, readEnglish);
  if (sure !== undefined) return sure;
  const read = withListedOffice(withYearOfMove(readNamingDay(asked, then), then), then.archive);
  const message = withJourneyAbroad(withSpeaker(read, then), then.archive);
  const intent = asksOffByCause(message, then) ?? readOf(message, read, asked, then);
  return afterWeights(message, asked, intent, { then, read: readEnglish });
}

/** `read`: the message with offices as they are named. */
function readOf(message: ReadMessage, read: ReadMessage, asked: string, then: IntentContext): Intent {
  const known = beforeWeights(message, read, then) ?? wordsAndWho(message, asked, then);
  if (known !== undefined) return known;
  const intent = asRead(message, asked, then);
  const inFull = findsSomething(intent, then) ? undefined : calledInFull(message, then.archive);
  const found = inFull && asRead(inFull, asked, then);
  if (found?.ok === true) return found;
  return (findsSomething(intent, then) ? undefined : askedOfSomebody(asked, then)) ?? intent;
}

/** Whether one of those that fit lay ahead on the day as of which it is asked. */
export function findsAhead(intent: Intent, { archive }: IntentContext): boolean {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return false;
  const { asOf, ...question } = intent.question;
  return asOf !== undefined && findEvents({ ...question, asOf }, archive).some(({ state }) => liesAhead(state, asOf));
}

function asRead(message: ReadMessage, asked: string, then: IntentContext): Intent {
  const likely = likelyAsks(message, then.archive, WEIGHTS);
  then.consider?.(asSentence(message, likely));
  const chatter = likely.find(({ ask }) => ask === "chatter")?.probability ?? 0;
  const certain = certainAsk(message, then.archive);
  const tries: readonly Ask[] = [
    ...(certain === undefined ? [] : [certain]),
    ...likely.filter(({ probability }) => probability >= MIN_PROBABILITY).map(({ ask }) => ask),
  ];
  const phrase = certain === undefined ? quotesOfPhrase(message, then) : undefined;
  if (phrase !== undefined) return phrase;
  if (certain === undefined && chatter > SURE_CHATTER && !isOfMeetings(message)) return notUnderstood(asked, then);
  const slashed = slashedName(message);
  if (slashed !== undefined) return says(absent([slashed], then));
  if (isFragment(message)) return notUnderstood(asked, then);
  const intent =
    firstThatFits(tries, chatter, message, asked, then) ??
    (chatter > MIN_CHATTER && isBesideThePoint(message) ? undefined : byName(message, asked, then));
  return intent === undefined
    ? notUnderstood(asked, then)
    : withHeldBeside(withHolderThere(withAskedOf(intent, message, then.archive), message, then), message, then);
}

/** The likeliest that keeps all that is named; else what says that a word is told by nothing, or what keeps the most. */
function firstThatFits(
  tries: readonly Ask[],
  chatter: number,
  message: ReadMessage,
  asked: string,
  then: IntentContext,
): Intent | undefined {
  let partly: Intent | undefined;
  let untold: Intent | undefined;
  for (const ask of tries) {
    // What is told by no record is no question of a meeting either.
    if (ask === "chatter" && untold !== undefined) break;
    if ((ask === "chatter" && !isNaming(message)) || (chatter > MIN_CHATTER && isBesideThePoint(message))) break;
    const intent = toQuestion(ask, message, asked, then);
    if (intent === undefined) continue;
    const left = passedOver(ask, intent, message, then.archive);
    if (left !== undefined) untold ??= saysUntold(left, message, then);
    else if (keepsParts(intent, message, then.archive)) return intent;
    else if (!isOneOfTwo(intent, message, then.archive)) partly ??= intent;
  }
  return (partly && meetingInstead(message, asked, then)) ?? partly ?? untold;
}

/** Where a kind of meeting or a place is left out, the one that has all that is named, if there is just one. */
function meetingInstead(message: ReadMessage, asked: string, then: IntentContext): Intent | undefined {
  if (!message.parts.some(({ is }) => is === "kind" || is === "place")) return undefined;
  const intent = toQuestion("event", message, asked, then);
  const isKept = intent?.ok === true && "question" in intent && intent.question.about === "events";
  return isKept && findEvents(intent.question, then.archive).length === 1 ? intent : undefined;
}

/** One of two who are named is no answer to a question about both. */
function isOneOfTwo(intent: Intent, { parts }: ReadMessage, archive: Archive): boolean {
  const people = parts.filter(
    (part) => part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, archive)),
  );
  return intent.ok && "question" in intent && intent.question.about === "who" && people.length > 1;
}
