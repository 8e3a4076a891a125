// A direct message → what it asks: its parts first, then what is asked about them. One that asks nothing gets a sentence.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Consider } from "../../core/considered.ts";
import { Question } from "../../core/question.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import type { Words } from "../../wording/words.ts";
import { splitAsOf } from "../read/read-as-of.ts";
import { leaveOutAsides, withoutGreeting } from "./asides.ts";
import { askedOfBotAlone } from "./asked-of-bot.ts";
import { ofNow } from "./asked-of-now.ts";
import { asksBehindQuotation } from "./behind-quotation.ts";
import { isNaming } from "./beside-the-point.ts";
import { choreAsked } from "./chores.ts";
import { withoutCountAhead } from "./everyday-forms.ts";
import { arrangedThen, expectedThen } from "./expected-then.ts";
import { firstOfTwo } from "./first-of-two.ts";
import { askedByOffice } from "./holder-when.ts";
import { withHostBehind } from "./host-behind.ts";
import { asks, type Intent, type IntentContext } from "./intent.ts";
import { withoutManner } from "./manners.ts";
import { meaningAsked } from "./meaning.ts";
import { notUnderstood, unlessOtherLanguage } from "./not-understood.ts";
import { saysOther } from "./other-half.ts";
import { isQuestionAtLength, isQuotedNowhere, parseCheck } from "./parse-check.ts";
import { plainWords, withoutEnd } from "./plain-words.ts";
import { asWordsQuoted } from "./posted-forms.ts";
import { findsAhead, readEnglish } from "./read-english.ts";
import { readForeign } from "./read-foreign.ts";
import { type ReadMessage, readMessage } from "./read-message.ts";
import { refusedDay } from "./refused-day.ts";
import { asPutRight } from "./self-corrections.ts";
import { withYearsInFull } from "./short-years.ts";
import { sinceOffice } from "./since-office.ts";
import { readSkipped } from "./skipped.ts";
import { GREETING, LEAVE_OR_PRAISE, PLEASANTRY, THANKS } from "./small-talk.ts";
import { statementToCheck } from "./statement-to-check.ts";
import { aboutBot } from "./to-question/chores/bot-status.ts";
import { dayOfItsYear } from "./to-question/dates/year-of-day.ts";
import { withAllAccounted } from "./to-question/guards/all-accounted.ts";
import { findsSomething } from "./to-question/guards/finds-something.ts";
import { partOfJourney } from "./to-question/journeys/journey-stop.ts";
import { strangerAsTyped } from "./to-question/offices-and-people/unknown-full-name.ts";
import { asksSaidByOneOf } from "./to-question/quotations/said-by-one-of.ts";
import { saidOnVisit } from "./to-question/quotations/said-on-visit.ts";
import { afterAnswer } from "./to-question/stages/after-answer.ts";
import { beforeParts } from "./to-question/stages/before-parts.ts";
import { clauseOfTheirs } from "./to-question/statements/clause-of-theirs.ts";
import { askedAtLength, withNearestTold } from "./told-nearest.ts";
import { readTravelled } from "./travelled.ts";
import { askedTwice } from "./two-questions.ts";
import { bothAbroad } from "./two-questions-abroad.ts";
import { saysNoSuchTime, underOffice } from "./under-office.ts";
import { inStandardEnglish } from "./varieties-of-english.ts";
import { withoutAsker } from "./who-asks.ts";
import { onRecordAs } from "./words-as-typed.ts";

/** “Translate summit to French”, “write me a poem about the G20”. */
const OF_ANOTHER_TRADE = whereItMayFit(
  /^(?:please |can you |could you |will you )*(?:translate|write (?:me )?(?:an? |the |my )|compose|draft|solve|calculate|compute|sing|rap|bake|cook|buy|play)\b/iu,
);

const smallTalk = (ask: "hello" | "thanks", then: IntentContext): Intent =>
  aboutBot(ask, then) ?? notUnderstood("", then);

/**
 * `text` is what the person wrote, with “as of” and a day at its end or without; `today` is the day of the message, UTC. What is not
 * understood, and what is not in the archive, are two different answers, each with things to tap that would work.
 */
export function parseMessage(text: string, archive: Archive, today: Day, words: Words, consider?: Consider): Intent {
  const quoted = asWordsQuoted(text);
  if (quoted !== undefined) return parseMessage(quoted, archive, today, words, consider);
  const ask = (asked: string) => parseMessage(asked, archive, today, words, consider);
  const now = { archive, today, asOf: undefined, words };
  const told =
    asksBehindQuotation(text, now, ask) ?? statementToCheck(text, now, ask) ?? asksSaidByOneOf(text, now, ask);
  if (told !== undefined) return told;
  const toCheck = parseCheck(text);
  if (isQuotedNowhere(toCheck, archive)) return ask(toCheck.replace(/["“”„«»]/gu, ""));
  const putRight = asPutRight(plainWords(text).replace(/’/g, "'"), archive, today);
  if (isQuestionAtLength(toCheck, archive)) return askedAtLength(plainWords(toCheck), now);
  const line = withHostBehind(withYearsInFull(putRight, archive, today), archive, today);
  const onRecord = onRecordAs(line, toCheck, now, ask);
  if (onRecord !== undefined) return onRecord;
  const checked = toCheck === undefined ? undefined : Question.safeParse({ about: "check", text: toCheck });
  if (checked?.success === true) return asks(checked.data);
  const chore = choreAsked(line, now);
  if (chore !== undefined) return chore;
  const greeted = withoutGreeting(line);
  const reading = (rest: string) => readMessage(withoutEnd(rest), archive, today);
  const plain = leaveOutAsides(withoutAsker(greeted, reading), (rest) => isNaming(reading(rest)));
  const polite =
    THANKS.test(line) || LEAVE_OR_PRAISE.test(line) ? "thanks" : PLEASANTRY.test(plain) ? "hello" : undefined;
  if (OF_ANOTHER_TRADE.test(plain)) return notUnderstood(plain, now);
  if (GREETING.test(line)) return smallTalk("hello", now);
  if (polite !== undefined && !isNaming(readMessage(plain, archive, today))) return smallTalk(polite, now);
  const refused = refusedDay(plain, now);
  if (refused !== undefined) return refused;
  const sentence = withoutEnd(plain);
  const askedOfBot = askedOfBotAlone(sentence, { ...now, consider });
  return askedOfBot ?? withNearestTold(sentence, ofNow(sentence, readDated(sentence, { ...now, consider })), now);
}

/** With “as of” and a day somewhere in it, or without. */
function readDated(sentence: string, now: IntentContext): Intent {
  const told = readExpected(sentence, now) ?? saysNoSuchTime(sentence, now) ?? askedByOffice(sentence, now, readDated);
  if (told !== undefined) return told;
  const [first, ...others] = underOffice(sentence, now.archive).readings.map((timed) => readAsOf(timed, now));
  return [first, ...others].find((one) => one && findsSomething(one, now)) ?? first ?? readAsOf(sentence, now);
}

function readAsOf(sentence: string, now: IntentContext): Intent {
  const split = splitAsOf(sinceOffice(sentence, now.archive) ?? sentence, now);
  if (!split.ok) return split;
  const { words: asked, asOf } = split;
  if (asked === "" && asOf !== undefined) return asks({ about: "next", page: 0, asOf });
  const intent = read(asked, { ...now, today: asOf ?? now.today, asOf });
  if (asOf === undefined) return intent;
  const day = dayOfItsYear(intent, asOf, sentence, now.archive);
  return withoutReach(day === undefined ? intent : read(asked, { ...now, today: day, asOf: day }));
}

/** The journey that somebody was to make, or the meeting that was to be, as it was known then; undefined where none was. */
function readExpected(sentence: string, then: IntentContext): Intent | undefined {
  const journey = expectedThen(sentence, then.archive);
  const asked = journey ?? arrangedThen(sentence);
  if (asked === undefined) return undefined;
  const intent = parseMessage(asked, then.archive, then.today, then.words, then.consider);
  const isFound = journey === undefined ? findsAhead(intent, then) : findsSomething(intent, then);
  return isFound ? intent : undefined;
}

/** The same of what somebody typed as the name of an event, and of nothing else. */
export function parseTypedName(typed: string, then: IntentContext): Intent {
  return read(plainWords(typed).replace(/’/g, "'"), then);
}

function read(asked: string, then: IntentContext): Intent {
  const foreign = readForeign(asked, then);
  if (foreign !== undefined) return partOfJourney(asked, foreign, then) ?? bothAbroad(asked, foreign, then);
  const counted = inStandardEnglish(asked, longNamesIn(readMessage(asked, then.archive, then.today)));
  const english = withoutCountAhead(counted);
  const readOne = (plain: string, of: { readonly asked: string; readonly counted: string }): Intent =>
    meaningAsked(plain, then) ??
    beforeParts({ ...of, english: plain }, then, { read: readEnglish, readPlain }) ??
    readSkipped(plain, then) ??
    unlessOtherLanguage(readPlain(plain, then), plain, then);
  const one = readOne(english, { asked, counted });
  const whole = clauseOfTheirs(asked, one, then) ?? saidOnVisit(asked, one, then) ?? one;
  const read = firstOfTwo(english, whole, then, (half) => readOne(half, { asked: half, counted: half }));
  // Whoever is named in the half that is left out is in no answer to the other.
  const intent = saysOther(read) ? read : withAllAccounted(read, asked, english, then);
  // A model is shown what somebody wrote.
  return intent.ok || intent.notUnderstood === undefined || english === asked
    ? intent
    : { ...intent, notUnderstood: { ...intent.notUnderstood, text: asked } };
}

/** As a message that asks nothing in a list. */
function readPlain(english: string, then: IntentContext): Intent {
  const whole = afterAnswer(readTravelled(english, then), english, then);
  return withoutManner(english, whole, then, readHalf) ?? askedTwice(english, whole, then, readHalf) ?? whole;
}

function readHalf(half: string, then: IntentContext): Intent {
  return afterAnswer(readTravelled(half, then), half, then);
}

/** As they were typed: of records that are named by more than one word, and of what no record is called, “kim dae jung”. */
function longNamesIn(message: ReadMessage): readonly string[] {
  return message.parts.flatMap((part) => {
    if (part.is === "missing") return strangerAsTyped(part, message, inStandardEnglish) ?? [];
    return part.is === "record" && part.to - part.from > 1 ? [part.text] : [];
  });
}

/** How far the archive reaches today is no part of an answer as of a day. */
function withoutReach(intent: Intent): Intent {
  if (intent.ok) return intent;
  const { ofArchive: _, ...view } = intent.view;
  return { ...intent, view };
}
