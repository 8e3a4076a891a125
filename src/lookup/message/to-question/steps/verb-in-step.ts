// “Who signed the Sharm el-Sheikh declaration”, “who blocked the statement”, “how many votes did Armenia get”: where nothing else answers it, the one step of the event that is named that has the very word.

import type { Day } from "@attache/edtf";
import { monthNumber } from "../../../../archive/calendar-words.ts";
import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development } from "../../../../archive/schema.ts";
import { finish } from "../../../../archive/steps.ts";
import { cutWords } from "../../../../core/question.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import type { Words } from "../../../../wording/words.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { stepTold, tellsDeed } from "../../../answers/step-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { atCeremony } from "../attendance/ceremonies.ts";
import { asksForRefusers } from "../attendance/refused-meetings.ts";
import { asksToldStep } from "../events/told-step.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { saysUntold } from "../guards/untold.ts";
import { isOfHoldersDeed } from "../offices-and-people/holder-by-deed.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";
import { deedAgainstText, LEAVES_ROOM, TEXT_BLOCKED, untoldDeedAgainst } from "./deeds-against-text.ts";
import { CALLS_IT, formsOfInStep, isDeedKey } from "./verbs-of-steps.ts";

const ASKS_OF_STEP =
  /^(?:(?:so|and|but) )?(?:(?:who|whom|what|which|how many|how much)\b|(?:did|have|has) .*\bagreed? (?:on|about)\b)/iu;
const AGREES = /\bagreed? (?:on|about)\b/iu;
const HOW_MANY_IN_STEP = /^(?:(?:so|and|but) )?how many (?<what>\p{L}+)/iu;
const HOW_MUCH_IN_STEP = /^(?:(?:so|and|but) )?how much\b/iu;
const DENIED_IN_STEP = /\b(?:not|never|no|nobody|without|except|else|next|will|would|should)\b|n['’]t\b/iu;

/** Of more events the word alone chooses none. */
const MOST_EVENTS_ASKED = 12;
/** Of two who meet often several words choose one: “agree on border patrols”. */
const MOST_EVENTS_AGREED = 60;

/** What is told instead of `intent`, where that has nothing; undefined where no step, or more than one event, has the words. */
export function deedInSteps(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  if (translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing")) return undefined;
  const bound = deedAgainstText(rest);
  if (bound === undefined && (!ASKS_OF_STEP.test(rest) || DENIED_IN_STEP.test(rest))) return undefined;
  if (isOfHoldersDeed(message) || asksForRefusers(message) || isAnsweredElsewhere(intent, bound, then))
    return undefined;
  if (atCeremony(message, then) !== undefined) return undefined;
  const asked = wordsAsked(message);
  // Of whom somebody called, no step tells what.
  if (asked.every(({ key }) => CALLS_IT.test(key))) return undefined;
  const kept = { ...message, parts: parts.filter((part) => part.is !== "status" && part.is !== "kind") };
  let near: EventId | undefined;
  const most = mostEvents(asked, rest);
  const isOwn = (key: string) => asked.some(({ key: own }) => own === key) || isDeedKey(key);
  for (const found of eventsMeantIn({ by: undefined, to: undefined, isOwn }, kept, then)) {
    // “Who objected to 17 January”: a day without its year may be what it is about.
    const some = ofItsTime(found, message.yearless ? undefined : message.span);
    const telling =
      some.length > most
        ? []
        : some.flatMap((one) => {
            const step = stepWith(knownBy(one.event, then.asOf), asked, message, then);
            return step === undefined ? [] : [{ ...one, step }];
          });
    const best = singleBest(telling);
    near ??= some.length === 1 ? some[0]?.event.id : undefined;
    const step = telling.find(({ event }) => event.id === best?.event.id)?.step;
    if (best !== undefined && step !== undefined) return asksToldStep(best.event.id, step, then);
  }
  if (bound === undefined) return undefined;
  return saysUntold(untoldDeedAgainst(bound, rest), message, then, near);
}

/** Among how many events the words may choose one. */
function mostEvents(asked: readonly AskedWord[], rest: string): number {
  const isOfDeed = AGREES.test(rest) || asked.some(({ key }) => CALLS_IT.test(key));
  return asked.length > 1 && isOfDeed ? MOST_EVENTS_AGREED : MOST_EVENTS_ASKED;
}

/** What tells of nobody who did what it is asked of is no answer, though it has other words of the question. */
export function isDeedUntold(message: ReadMessage, intent: Intent): boolean {
  const bound = deedAgainstText(message.rest);
  return bound !== undefined && !LEAVES_ROOM.test(bound) && !tellsOfStep(intent, true);
}

function isAnsweredElsewhere(intent: Intent, bound: string | undefined, then: IntentContext): boolean {
  if (hasNothing(intent, then)) return false;
  return (
    bound === undefined ||
    (LEAVES_ROOM.test(bound)
      ? tellsOfLeaving(intent)
      : tellsOfStep(intent, DENIED_IN_STEP.test(bound) || TEXT_BLOCKED.test(bound)))
  );
}

/** “Zelensky leaves early”: who walked out is told by that. */
function tellsOfLeaving(intent: Intent): boolean {
  const question = intent.ok && "question" in intent ? intent.question : undefined;
  return (
    question?.about === "event" &&
    question.focus === "told" &&
    /^(?:leaves|left|walks|storms)$/u.test(question.step ?? "")
  );
}

/** Whether a step, or who was away, is told already. */
function tellsOfStep(intent: Intent, isDenied: boolean): boolean {
  if (!intent.ok || !("question" in intent)) return intent.ok;
  const { question } = intent;
  if (question.about !== "event" && question.about !== "events") return false;
  const { focus, step = "" } = question;
  // A step that has the communiqué alone, or what came of it, tells of nobody who did not sign it.
  if (focus === "told") return /^deed /u.test(step) || step.split(/[ |]/u).some(isDeedKey);
  if (focus === "outcome" && isDenied) return false;
  return focus !== undefined && focus !== "who" && focus !== "chair" && focus !== "host";
}

/** “17 January”, as summaries have it. */
function tellsDay(summary: string, day: Day): boolean {
  const told = new RegExp(`\\b${Number(day.slice(8))} (?<month>\\p{Lu}\\p{Ll}+)`, "u").exec(summary)?.groups?.month;
  return told !== undefined && monthNumber(told) === Number(day.slice(5, 7));
}

type AskedWord = { readonly key: string; readonly forms: string };

/** All that the step has to tell. */
function wordsAsked(message: ReadMessage): readonly AskedWord[] {
  const what = HOW_MANY_IN_STEP.exec(message.rest)?.groups?.what?.toLowerCase();
  const loaded = new Set(loadedWords(message).map(({ key }) => key));
  return message.words.flatMap(({ key }) =>
    loaded.has(key) || isDeedKey(key) || IS_TEXT.test(key) || key === what ? [{ key, forms: formsOfInStep(key) }] : [],
  );
}

/** “What treaty did they sign”: no declaration. */
const IS_TEXT = /^(?:treaty|declaration|agreement|statement|resolution|memorandum|pact|protocol|accord)$/u;

const NUMBER = /\b\d[\d,.]*\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?)\b/iu;
const AMOUNT =
  /\b\d[\d,.]* (?:(?:billion|million|trillion|thousand) )?(?:dollars|euros|pounds|yuan|roubles|rubles|per cent)\b/iu;

/** As a question carries it; undefined where no sentence of a step has all of the words, and the number that is asked for. */
function stepWith(
  steps: readonly Development[],
  asked: readonly AskedWord[],
  { rest, span, yearless }: ReadMessage,
  { archive }: IntentContext,
): string | undefined {
  const day = yearless && span?.from === span?.to ? span?.from : undefined;
  const isOfDay = ({ known, summary }: Development) =>
    day === undefined || known.by.slice(5) === day.slice(5) || tellsDay(summary, day);
  const number = HOW_MUCH_IN_STEP.test(rest) ? AMOUNT : HOW_MANY_IN_STEP.test(rest) ? NUMBER : undefined;
  const tells = ({ summary }: Development) =>
    summaryClauses(summary).some(
      (sentence) =>
        asked.every(({ forms }) => tellsDeed(sentence, forms)) && (number === undefined || number.test(sentence)),
    );
  const ofDay = day === undefined ? [] : [String(Number(day.slice(8)))];
  const step = cutWords([...asked.map(({ forms }) => forms), ...ofDay].join(" "));
  const focus = { focus: "told", step } as const;
  const told = stepTold(
    steps.filter((one) => tells(one) && isOfDay(one)),
    focus,
    archive,
  );
  return told !== undefined && stepTold(steps, focus, archive) === told ? step : undefined;
}

/** Whether an answer finds nothing, or says that a word is not told. */
export function hasNothing(intent: Intent, { archive, words, today, asOf }: IntentContext): boolean {
  if (!intent.ok) return intent.notUnderstood !== undefined || isOfUntold(intent.view.text, words);
  if (!("question" in intent)) return false;
  const { question } = intent;
  if (question.about === "events") return findEvents(question, archive).length === 0;
  if (question.about !== "quotes") return false;
  const view = finish(quotesSteps(question, { archive, words, today: asOf ?? today }));
  return view.kind !== "quotes" || view.quotes.length === 0;
}

/** Whether it is said there that the archive does not tell a word. */
function isOfUntold(text: string, { conversation }: Words): boolean {
  const [before = ""] = conversation.notTold({ what: UNTOLD_SIGN }).split(UNTOLD_SIGN);
  return before !== "" && (text.startsWith(before) || text.startsWith(conversation.notTold({ what: "why" })));
}

const UNTOLD_SIGN = "\u0001";
