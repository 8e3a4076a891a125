// “Xi friction between the two biggest economies”, “COP president deeply sorry”, “Zelensky in Ankara: no decision without Ukraine”: somebody, and words of which all but one or two stand in one quotation of theirs.

import type { Archive } from "../../../../archive/archive.ts";
import type { ActorId } from "../../../../archive/fields.ts";
import { quoteWords } from "../../../../archive/quote-words.ts";
import { finish } from "../../../../archive/steps.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { wordsIn } from "../../../../text/typed-words.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { partsOfPeople } from "../events/record-refs.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { BEGINS_AS_QUESTION } from "./bare-phrase.ts";
import { checks } from "./check-intents.ts";
import { quotedAbroad } from "./foreign-quotes.ts";
import { quotesOfHolders, quotesOfNamed } from "./named-speakers.ts";
import { LONGEST_LINE, quotesToTry } from "./recorded-candidates.ts";
import { leavesWords } from "./speaker-and-words.ts";
import {
  asksMostly,
  byMost,
  fitsIn,
  isAsGood,
  isMostly,
  isSureOfAnybody,
  LEAST_TO_TRY,
  LEAST_WORDS_TELLING,
  wordsAskedOf,
} from "./words-fitting.ts";

const ASKS_WORDS_OF_OFFICE =
  /^(?:so |and |but )?what (?:did|has|had) .*\b(?:say|said|tell|told|mean|call|whisper|mutter)\b/iu;

/** The quotation, with what does not stand in it told above; undefined where something else is found, or two of theirs fit as well. */
export function mostlyRecorded(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, quoted, translated, words } = message;
  if (translated === true || quoted.length > 0 || words.length > LONGEST_LINE) return undefined;
  const isAsked = ASKS_WORDS_OF_OFFICE.test(rest);
  if (BEGINS_AS_QUESTION.test(rest) ? !isAsked : isAsked) return undefined;
  if (isAsked ? answersAsked(intent, then) : isFoundOtherwise(intent, then)) return undefined;
  return isAsked ? wordsOfHolder(message, then) : mostlyOfSpeaker(message, then);
}

/** “Zelensky in Ankara: …”: a sentence behind a colon, and somebody before it, is their words, whatever is asked in it. */
export function saidBehindColon(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const said = behindColon(message, then.archive);
  if (said === undefined) return undefined;
  const found = mostlyOfSpeaker(message, then) ?? quotedAbroad(said.words, said.speaker, then);
  if (found !== undefined) return found;
  const isChore = intent.ok && "action" in intent;
  return isChore || (!intent.ok && intent.notUnderstood !== undefined) ? checks(said.words, said.speaker) : undefined;
}

type BehindColon = { readonly speaker: ActorId; readonly words: string };

/** undefined where nobody, or more than one, is named before it, or what stands behind it is no sentence of theirs. */
function behindColon({ rest, parts, quoted, translated }: ReadMessage, archive: Archive): BehindColon | undefined {
  const { head = "", words = "" } = HEAD_AND_WORDS.exec(rest)?.groups ?? {};
  if (words === "" || translated === true || quoted.length > 0 || BEGINS_AS_QUESTION.test(words)) return undefined;
  const end = wordsIn(head).length;
  const named = partsOfPeople({ parts: parts.filter(({ to }) => to <= end) }, archive);
  const [first, ...others] = named[0]?.records ?? [];
  if (first === undefined || named[0]?.from !== 0 || others.length > 0 || tokenize(words).length < LEAST_WORDS_TELLING)
    return undefined;
  return { speaker: first.id as ActorId, words };
}

const HEAD_AND_WORDS = /^(?<head>[^:]{2,60}):\s+(?<words>\S.*)$/su;

function isFoundOtherwise(intent: Intent, then: IntentContext): boolean {
  return intent.ok && !leavesWords(intent) && !isOfHolder(intent) && findsSomething(intent, then);
}

function isOfHolder(intent: Intent): boolean {
  return intent.ok && "question" in intent && intent.question.about === "office";
}

/** Words of whoever holds the office today. */
function answersAsked(intent: Intent, then: IntentContext): boolean {
  if (!intent.ok) return false;
  if (!("question" in intent) || intent.question.about !== "quotes") return true;
  const view = finish(quotesSteps(intent.question, contextToAnswer(then)));
  return view.kind === "quotes" && view.partly === undefined;
}

/** “What did the Korean president say in New York”: of whoever held it then, by all that is asked. */
function wordsOfHolder(message: ReadMessage, then: IntentContext): Intent | undefined {
  const speakers = quotesOfHolders(message, then);
  if (speakers === undefined) return undefined;
  const asked = wordsAskedOf(message, speakers.parts);
  const found = speakers.quotes.filter((quote) => fitsIn(quote, asked, then)?.lacking.length === 0);
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || asked.wanted.length < 2) return undefined;
  return asks({ about: "quote", id: only.id, page: 0 });
}

function mostlyOfSpeaker(message: ReadMessage, then: IntentContext): Intent | undefined {
  const best = quotesOfNamed(message, then)
    .flatMap(({ parts, quotes }) => {
      const asked = wordsAskedOf(message, parts);
      // So many have to be told or lacking, and none that lacks is a name.
      if (asked.wanted.filter((word) => !asked.names.has(word)).length < LEAST_WORDS_TELLING) return [];
      return quotes.flatMap((quote) => fitsIn(quote, asked, then) ?? []);
    })
    .filter(isMostly)
    .toSorted(byMost);
  const [first, second] = best;
  if (first === undefined || (second !== undefined && isAsGood(second, first))) return undefined;
  return asksMostly(first, then);
}

/** “Who wrote that they were compelled to postpone a second time”: of whoever said it; with nobody named, more of it has to stand there. */
export function mostlyOfAnybody(words: string, then: IntentContext): Intent | undefined {
  const message = readMessage(words, then.archive, then.today);
  if (message.quoted.length > 0) return undefined;
  const asked = wordsAskedOf(message, []);
  const tried = quotesToTry(tokenize(words), quoteWords.of(then.archive), LEAST_TO_TRY);
  const [first, second] = tried
    .flatMap((quote) => fitsIn(quote, asked, then) ?? [])
    .filter((one) => isMostly(one) && isSureOfAnybody(one))
    .toSorted(byMost);
  return first === undefined || (second !== undefined && isAsGood(second, first)) ? undefined : asksMostly(first, then);
}
