// Which step of an event tells all words of a question, or the most of them.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { rememberedLately } from "../../../../text/remembered-lately.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { eventAt } from "../../../answers/answer-event.ts";
import { doesDeed } from "../../../answers/deed-as-verb.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { type ClauseOfStep, clausesOfSteps, IS_TO_BE, wordsForClause } from "../../../answers/line-told.ts";
import { isToBe } from "../../../answers/step-told.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";
import { ofItsTime } from "../which-event/resolve-events.ts";
import { hasPart, isPersonPart } from "./part-in-event.ts";
import { denialsIn, eventsOfWords, formsOfWord, stemOfTold, type WordsOfStep } from "./words-of-step.ts";

export type StepOfAll = {
  readonly event: Event;
  readonly line: ClauseOfStep;
  /** All sentences that tell as much. */
  readonly lines: readonly ClauseOfStep[];
  readonly lacking: readonly string[];
  readonly isNear: boolean;
  /** What it tells beside the name of the event: words that say something, and small ones. */
  readonly heavy: number;
  readonly light: number;
};

/** The step of an event that tells the most of it; undefined where the event is of somebody else or of another time. */
export function stepOfAll(
  event: Event,
  asked: WordsOfStep,
  message: ReadMessage,
  then: IntentContext,
): StepOfAll | undefined {
  const own = new Set(tokenize(`${namesIn(event)} ${event.place?.name ?? ""}`).map(toldStem));
  const beside = asked.words.filter((word) => ![...formsOfWord(word)].some((form) => own.has(form)));
  // What every step of it is called by chooses none.
  if (beside.length === 0) return undefined;
  const isOfTime = eventAt(event, then.asOf).some((one) => ofItsTime([{ ...one, score: 0 }], message.span).length > 0);
  const told = clausesOfSteps(knownBy(event, then.asOf)).flatMap((line) => {
    if (!(isOfTime || becameKnownIn(line.development, message)) || !isOfThem(event, line, asked, message, then))
      return [];
    const isLacking = (word: string) =>
      !tellsWord(line, word) || (word === asked.counted && !standsBehindNumber(line, word));
    return [{ line, lacking: beside.filter(isLacking), named: namesToldIn(line, message) }];
  });
  const least = Math.min(...told.map(({ lacking }) => lacking.length));
  const fitting = told.filter(({ lacking }) => lacking.length === least);
  const most = Math.max(...fitting.map(({ named }) => named));
  const best = fitting.find(({ named }) => named === most);
  if (best === undefined) return undefined;
  const { line, lacking } = best;
  // “Prisoners exchanged” may be told as released; so many of what is counted is what is asked.
  const isOfCount = asked.counted !== undefined && !lacking.includes(asked.counted);
  const isNear = lacking.length === 1 && beside.length - lacking.length >= (isOfCount ? 1 : LEAST_WORDS_TOLD);
  const heavy = beside.filter((word) => asked.heavy.has(word)).length;
  const lines = fitting.map((one) => one.line);
  return { event, line, lines, lacking, isNear, heavy, light: beside.length - heavy };
}

/** How many of those who are named the sentence has; one that was told in the time that is named comes before all others. */
function namesToldIn(line: ClauseOfStep, message: ReadMessage): number {
  const told = tokenize(line.clause);
  const named = message.parts.filter(({ text }) => tokenize(text).some((word) => told.includes(word))).length;
  return named + (becameKnownIn(line.development, message) ? message.parts.length : 0);
}

const LEAST_WORDS_TOLD = 2;

function becameKnownIn({ known }: Development, { span }: ReadMessage): boolean {
  return span !== undefined && known.by >= span.from && (known.from ?? known.by) <= span.to;
}

/** A message is held against the same sentences as the one before. */
const MOST_CLAUSES_KEPT = 4_000;
const stemsOfClauses = rememberedLately<typeof stemOfTold, ReadonlySet<string>>(MOST_CLAUSES_KEPT);

/** With who said so. */
function stemsOfStep({ clause, development }: ClauseOfStep): ReadonlySet<string> {
  const text = `${clause} ${development.says ?? ""}`;
  return stemsOfClauses(stemOfTold, text, () => new Set(tokenize(text).map(stemOfTold)));
}

function tellsWord(line: ClauseOfStep, word: string): boolean {
  const stems = stemsOfStep(line);
  return [...formsOfWord(word)].some((form) => stems.has(form));
}

const IS_NUMBER = /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?)$/u;

/** Whether a number stands right before what is counted. */
function standsBehindNumber({ clause }: ClauseOfStep, counted: string): boolean {
  const told = tokenize(clause);
  const isNumbered = (at: number) => told.slice(Math.max(0, at - 2), at).some((word) => IS_NUMBER.test(word));
  return told.some((word, at) => toldStem(word) === toldStem(counted) && isNumbered(at));
}

/** Whoever is named is in the sentence, or said it; whoever did it stands before what was done; it denies what is denied. */
function isOfThem(
  event: Event,
  line: ClauseOfStep,
  asked: WordsOfStep,
  message: ReadMessage,
  then: IntentContext,
): boolean {
  const { clause, development } = line;
  if (denialsIn(clause) > 0 !== asked.denials > 0) return false;
  const text = ` ${tokenize(`${clause} ${development.says ?? ""}`).join(" ")} `;
  const names = namesIn(event);
  const isThere = (part: Part) =>
    tokenize(part.text).some(
      (word) => !isFunctionWord(word) && (text.includes(` ${word} `) || names.includes(` ${word} `)),
    );
  const areThere = message.parts.every((part) => {
    if (part.is === "missing" || part.is === "office" || part.is === "status") return true;
    return isPersonPart(part, then.archive) ? isThere(part) : isThere(part) || hasPart(event, part, then);
  });
  return areThere && isDoneSo(line, asked, names);
}

/** Those who meet, once they are named. */
const SAID_OF_ALL = /\b(?:they|both|the (?:two|three|four|sides|leaders|presidents|ministers|delegations))\b/iu;

function isDoneSo({ clause, development }: ClauseOfStep, { doing, ofThem }: WordsOfStep, names: string): boolean {
  if (ofThem !== undefined) return doesDeed(clause, ofThem);
  if (doing === undefined) return true;
  const forms = formsOfWord(doing.deed);
  const told = tokenize(clause);
  const at = told.findIndex((word) => forms.has(stemOfTold(word)));
  const by = tokenize(doing.by.text);
  const isBySays = tokenize(development.says ?? "").some((word) => by.includes(word));
  // “Did Zelensky say he is ready”: what is only told of him is said by somebody else.
  if (REPORTING_DEED.test(doing.deed))
    return isBySays || (by.includes(told[0] ?? "") && REPORTING_DEED.test(told[1]?.replace(/s$/u, "") ?? ""));
  const areNamed = by.some((word) => names.includes(` ${word} `)) && SAID_OF_ALL.test(clause);
  const isThem = (some: readonly string[]) => areNamed || some.some((word) => by.includes(word));
  if (at < 0) return isBySays || isThem(told);
  // “They will speak of the lifting of sanctions”: that is no lifting.
  if (/ing$/u.test(told[at] ?? "") && IS_TO_BE.test(clause)) return false;
  return !isToBe(clause, doing.deed) && (isThem(told.slice(0, at)) || (at < 1 && isBySays));
}

const REPORTING_DEED = /^(?:say|tell|announce|claim|declare|state|confirm|deny|admit|promise|mention|report)$/u;

/** Of one event where `only` is its id. */
export function tellingIn(
  asked: WordsOfStep,
  message: ReadMessage,
  then: IntentContext,
  only?: string | undefined,
): readonly StepOfAll[] {
  return eventsOfWords(asked, message, then)
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((event) => stepOfAll(event, asked, message, then) ?? []);
}

export function asksStepOfAll({ event, line }: StepOfAll, then: IntentContext): Intent | undefined {
  const step = wordsForClause(line, knownBy(event, then.asOf), then.archive);
  return step === undefined ? undefined : asksToldStep(event.id, step, then);
}
