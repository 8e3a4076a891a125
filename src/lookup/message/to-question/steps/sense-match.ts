// “Who vetoed EU candidates for COP29”, “how did Armenia beat Azerbaijan for COP17”: where one event is sure and no step has the word, the step that tells it in another of the same sense.

import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { type ClauseOfStep, clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { actorsIn, areOfTheirs } from "../../../answers/step-told.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { toldForms } from "../../../parts/same-thing.ts";
import { ASKS_BY_SENSE, namedAlike, SENSES, type Sense } from "../../../parts/senses.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { type AskedBySense, eventsSure } from "../which-event/resolve-certain-event.ts";

/** What is told instead of `intent`, where that denies a word or has none for it; undefined where no sentence has the sense of all that is asked. */
export function toldBySense(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  if (!ASKS_BY_SENSE.test(rest)) return undefined;
  if (translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing")) return undefined;
  const senses = SENSES.filter(({ asked }) => asked.test(rest));
  if (IS_UNDONE.test(rest)) return undefined;
  const asked = wordsBeside(senses, message);
  const events = eventsSure(intent, asked, message, then);
  const telling = events.flatMap((event) => {
    const line = clausesOfSteps(knownBy(event, then.asOf)).find((one) =>
      tellsBySense(one, event, asked, message, then),
    );
    return line === undefined ? [] : [{ event, line }];
  });
  const [only, ...others] = telling;
  return only === undefined || others.length > 0 ? undefined : askedOfClause(only.event, only.line, then);
}

/** What was not done, or is to be done, is told by the rules for it or not at all. */
const IS_UNDONE = /\b(?:not|never|nobody|without|except|else|will|would|should|next|plan\w*|going to)\b|n['’]t\b/iu;

/** What has to be told beside the senses of the main clause: each word that says something, and each text that is named. */
function wordsBeside(senses: readonly Sense[], message: ReadMessage): AskedBySense {
  const main = message.rest.replace(SUBORDINATE, "");
  const ofMain = senses.filter(({ asked }) => asked.test(main));
  const loaded = loadedWords(message).map(({ key }) => key);
  const texts = message.words.flatMap(({ key }) => (namedAlike(key) !== undefined ? [key] : []));
  const ofSense = new Set(senses.flatMap(({ asked }) => tokenize(asked.exec(message.rest)?.[0] ?? "")));
  return {
    senses: ofMain.length > 0 ? ofMain : senses,
    ofSense,
    words: [...new Set([...loaded, ...texts])].filter((key) => !ofSense.has(key)),
    isNumber: COUNTS_WHAT.test(message.rest),
  };
}

const SUBORDINATE = /(?<=\S) (?:when|after|because|since|once|while) .*$/iu;
const COUNTS_WHAT = /^(?:(?:so|and|but) )?how many\b/iu;
const HAS_COUNT = /\b\d+(?: \p{L}+)? to \d+\b|\b\d[\d,.]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/iu;
const IS_MEANT =
  /\b(?:will|(?:is|are) (?:expected |likely |due )?to|may|might|plans?|hopes?|wants?|would|could|if|unless) (?:\p{L}+ )?$/iu;
const DENIES_DEED = /\b(?:not|never|no longer|denies|denied|neither)\b|n['’]t\b/iu;

function tellsBySense(
  { clause, development }: ClauseOfStep,
  event: Event,
  { senses, words, isNumber }: AskedBySense,
  message: ReadMessage,
  { archive }: IntentContext,
): boolean {
  if (!senses.every(({ told }) => told.test(clause))) return false;
  const [first] = senses;
  const found = first?.told.exec(clause);
  const [from, to] = [found?.index ?? 0, (found?.index ?? 0) + (found?.[0].length ?? 0)];
  // Neither what is not done nor what somebody means to do.
  if (DENIES_DEED.test(clause.slice(0, to)) || IS_MEANT.test(clause.slice(0, from))) return false;
  if (isNumber && !HAS_COUNT.test(clause)) return false;
  const stems = new Set(tokenize(clause).map(toldStem));
  const own = namesIn(event);
  const has = (word: string) =>
    own.includes(` ${word} `) ||
    [...toldForms(word)].some((form) => stems.has(form)) ||
    tokenize(clause).some((one) => namedAlike(word)?.test(one) === true);
  if (!words.every(has)) return false;
  const whole = actorsIn(`${clause} ${development.says ?? ""}`, archive);
  const [before, behind] = [clause.slice(0, from), clause.slice(to)].map((text) => actorsIn(text, archive));
  const areNamed = actorParts(message).every((part) => {
    const ids = part.records.map(({ id }) => id as string);
    if (standsBeforeDeed(part, first, message)) return areOfTheirs(before ?? [], ids, archive);
    if (standsBehindDeed(part, first, message)) return areOfTheirs(behind ?? [], ids, archive);
    return isOfItsName(part, own) || areOfTheirs(whole, ids, archive);
  });
  return areNamed && message.parts.every((part) => part.is !== "place" || isOfItsName(part, `${own}${keyOf(clause)} `));
}

function actorParts({ parts }: ReadMessage): readonly RecordPart[] {
  return parts.filter(
    (part): part is RecordPart => part.is === "record" && part.records.every(({ kind }) => kind === "actor"),
  );
}

function isOfItsName({ text }: Part, own: string): boolean {
  return tokenize(text).some((word) => !isFunctionWord(word) && own.includes(` ${word} `));
}

/** “Did PUTIN applaud”: whoever stands right before the word for what was done, in a sentence that asks for what they did. */
function standsBeforeDeed(part: RecordPart, asked: Sense | undefined, { rest, words }: ReadMessage): boolean {
  const next = words.slice(part.to, part.to + 2).map(({ key }) => key);
  return ASKS_OF_DEED.test(rest) && next.some((key) => asked?.asked.test(key) === true);
}

/** “Who praised CHINA”, “who opposed the US”: whoever stands right behind it, in a sentence that asks who did it. */
function standsBehindDeed(part: RecordPart, asked: Sense | undefined, { rest, words }: ReadMessage): boolean {
  const last = words.slice(Math.max(0, part.from - 2), part.from).map(({ key }) => key);
  return ASKS_FOR_DOER.test(rest) && last.some((key) => asked?.asked.test(key) === true);
}

const ASKS_FOR_DOER = /^(?:(?:so|and|but) )?(?:who|which|what)\b/iu;
const ASKS_OF_DEED = /\b(?:did|does|do|has|have|had)\b/iu;

/** As a question about that sentence of an event; undefined where no words choose it. */
export function askedOfClause(event: Event, line: ClauseOfStep, then: IntentContext): Intent | undefined {
  const step = wordsForClause(line, knownBy(event, then.asOf), then.archive);
  return step === undefined ? undefined : askedOfStep(event.id, step, then);
}

function askedOfStep(id: EventId, step: string, then: IntentContext): Intent {
  return asks({ about: "event", id, page: 0, focus: "told", step, ...asKnown(then.asOf) });
}
