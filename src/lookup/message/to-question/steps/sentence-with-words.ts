// “Did Russia get an answer to its New START offer”, “when did Timor-Leste join ASEAN”: the step of what is meant that has the words of the question which are none of its name.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import type { View } from "../../../../core/view.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { answerEvents } from "../../../answers/answer-events.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { lineOfClock, lineTold, wordsOfLine } from "../../../answers/line-told.ts";
import type { Part } from "../../../parts/part.ts";
import { sameThing } from "../../../parts/same-thing.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { ENDS_A_WAR } from "../guards/bind-words.ts";
import { ASKS_WHO_OR_WHICH } from "../phrasing/common-patterns.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";
import { isAnother, mayHaveAnotherLine, stepsOfOutcome } from "./another-line.ts";
import { contextToAnswer } from "./context-to-answer.ts";
import { withoutDeed } from "./deed-done.ts";
import { tellsNamesWritten } from "./names-written.ts";
import { isNumbered } from "./phrase-synonyms.ts";
import { hasNothing } from "./verb-in-step.ts";
import {
  type AskedWords,
  besideName,
  CALLED_A_TEXT,
  CHANGES_HANDS,
  isBoundedByWord,
  isOfOffice,
  isSaidOfAny,
  isWhereAsked,
  mayTell,
  partsToDrop,
  withPart,
  wordsToTell,
} from "./words-for-sentence.ts";

const ASKS_OF_LINE =
  /^(?:(?:so|and|but) )?(?:who|whom|whose|what|which|when|where|how|is|are|was|were|did|does|do|has|have|had)\b|\b(?:when|where|who|which|what) (?:(?:time|hour) )?(?:did|was|were|is|has)\b/iu;
/** How many, how long, in which turn, who told somebody, who did not do something and what was promised is told by the rules for it, or not at all; so are reasons, thoughts and what happens without being convened. */
const OTHERWISE_TOLD = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:how (?!close\b|near\b)|who (?:else )?(?:told|tells|asked|asks|said|says|promised|assured|left)\b|(?:who|which \p{L}+) (?:did|has|have|would)(?: not|n['’]?t)\b|(?:do|can|could) (?:you|we)\b|(?:which|what) (?:\p{L}+ )?(?!news\b)\p{L}{3,}(?<!s)s\b)|\b(?:without|with no|next|last|latest|previous|upcoming|think|reasons?|why|will|promis\w+|invad\w+|wars?|attack\w*|elect\w*|host\w*)\b/iu,
);
/** Of more events the words alone choose none. */
const MOST_EVENTS_OF_LINE = 60;

/** What is told instead of `intent`; undefined where that tells it, or no step has the words. */
export function lineAsked(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  if (translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing")) return undefined;
  if (!ASKS_OF_LINE.test(rest) || OTHERWISE_TOLD.test(withoutDeed(message))) return undefined;
  if (isOfOffice(message) || isNumbered(message) || isSaidOfAny(message, then)) return undefined;
  const asked = wordsToTell(message);
  if (isBoundedByWord(message, new Set(asked.words)) || isWhereAsked(message, asked)) return undefined;
  if (hasNothing(intent, then) || (!intent.ok && CHANGES_HANDS.test(rest))) return lineOfAny(message, asked, then);
  const isTelling = asked.words.length + asked.others.length > 0 || asked.isOfClock === true;
  if (!isTelling || !intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  if (question.which !== "one" && !isOnlyOne(question, rest, then)) return undefined;
  const view = answerEvents(question, contextToAnswer(then));
  if (view.kind === "notice") return lineOfAny(message, asked, then);
  if (question.focus === "who" && ASKS_WHO_OR_WHICH.test(rest)) return undefined;
  return mayHaveAnotherLine(question) ? ofThoseShown(view, question, { asked, rest }, then) : undefined;
}

/** Where nothing is found by all that is named: of the events that most of it names, the one of which a step tells the rest. */
export function lineOfAny(message: ReadMessage, asked: AskedWords, then: IntentContext): Intent | undefined {
  // A summit that welcomed a truce is none.
  if (asked.words.some((word) => ENDS_A_WAR.has(word))) return undefined;
  for (const by of [undefined, ...partsToDrop(message, asked, then)]) {
    const all = by === undefined ? asked : withPart(by, asked, message);
    for (const found of eventsBeside(by, message, then)) {
      const isTheirs = ({ event }: FoundEvent) =>
        (all.phrase !== undefined || all.words.every((word) => mayTell(event, word, then.asOf))) &&
        tellsNamesWritten(event, message, then.asOf);
      const may = found.filter(isTheirs);
      const told = may.length > MOST_EVENTS_OF_LINE ? undefined : bestLine(may, all, then);
      if (told !== undefined) return askedOfLine(told, then);
    }
  }
  return undefined;
}

/** By all that is named but `by`, then of any kind; what is called a text is no meeting. */
function eventsBeside(by: Part | undefined, message: ReadMessage, then: IntentContext) {
  const parts = message.parts.filter((part) => part !== by && part.is !== "status" && part.is !== "office");
  const ofAnyKind = parts.some(isTextKind) ? [] : [parts.filter(({ is }) => is !== "kind")];
  return [parts, ...ofAnyKind].flatMap((some) =>
    eventsMeantIn({ by: undefined, to: undefined, isOwn: () => true }, { ...message, parts: some }, then).map((found) =>
      ofItsTime(found, message.span),
    ),
  );
}

function isTextKind(part: Part): boolean {
  return part.is === "kind" && CALLED_A_TEXT.test(part.text);
}

/** Without a step where the event is called by all of the words. */
type LineOfEvent = { readonly id: FoundEvent["event"]["id"]; readonly step: string | undefined };

function askedOfLine({ id, step }: LineOfEvent, then: IntentContext): Intent {
  const told = step === undefined ? {} : ({ focus: "told", step } as const);
  return asks({ about: "event", id, page: 0, ...told, ...asKnown(then.asOf) });
}

/** Of several that tell as much none. */
function bestLine(found: readonly FoundEvent[], asked: AskedWords, then: IntentContext): LineOfEvent | undefined {
  const telling = found.flatMap((one) => {
    const { phrase } = asked;
    if (phrase !== undefined)
      return isNamed(one.event, phrase) ? [{ ...one, step: undefined, isTold: true, weight: 1 }] : [];
    const steps = knownBy(one.event, then.asOf);
    const own = asked.isWhole === true ? asked : besideName(one, asked);
    const named = asked.words.length - own.words.length;
    const line =
      lineTold(steps, own) ?? (asked.isOfMatter || asked.others.length > 0 ? lineTold(steps, asked) : undefined);
    const step = line && wordsOfLine(line, steps, asked, then.archive);
    const isCalled = named > 0 && own.words.length === 0 && asked.words.every((word) => sameThing(word).length > 0);
    const isNamedSo = named > 0 && own.words.length === 0;
    return step !== undefined || isNamedSo
      ? [{ ...one, step, isTold: step !== undefined || isCalled, weight: named + (line?.weight ?? 0) }]
      : [];
  });
  // What is called by all of the words was meant, and none that only tells of them.
  if (telling.some(({ isTold }) => !isTold)) return undefined;
  const most = Math.max(...telling.map(({ weight }) => weight));
  const best = singleBest(telling.filter(({ weight }) => weight === most));
  return best && { id: best.event.id, step: telling.find(({ event }) => event.id === best.event.id)?.step };
}

/** Where one is shown, another of its steps than the one that is told anyway; where several fit, the one of which a step tells all. */
function ofThoseShown(
  view: View,
  question: QuestionAbout<"events">,
  { asked, rest }: { readonly asked: AskedWords; readonly rest: string },
  then: IntentContext,
): Intent | undefined {
  if (view.kind === "events") {
    const ids = new Set(view.events.map(({ event }) => event.id));
    const all = findEvents(question, then.archive).filter(({ event }) => ids.has(event.id));
    // What several are called by tells none of them apart.
    const isOfNames = all.some((one) => besideName(one, asked).words.length < asked.words.length);
    const told = asked.words.length === 0 || isOfNames ? undefined : bestLine(all, asked, then);
    return told && askedOfLine(told, then);
  }
  if (view.kind !== "event") return undefined;
  const own = besideName(view.at, asked);
  const steps = stepsOfOutcome(knownBy(view.at.event, then.asOf), question, rest);
  const line = asked.isOfClock === true ? lineOfClock(steps, own) : lineTold(steps, own);
  if (line === undefined || !isAnother(line, question, view.at, steps, own, then.archive)) return undefined;
  const step = wordsOfLine(line, steps, own, then.archive);
  if (step === undefined) return undefined;
  const { by: _, ...told } = question;
  return asks({ ...told, focus: "told", step });
}

/** “Which vision did they adopt”: a list of one by words that it tells. */
const ASKS_WHICH_IT_WAS = /^(?:(?:so|and|but) )?(?:what|which) \p{L}+ (?:did|was|were|has|have|had)\b/iu;

function isOnlyOne(question: QuestionAbout<"events">, rest: string, { archive }: IntentContext): boolean {
  if (question.which !== "all" || question.mentions === undefined || !ASKS_WHICH_IT_WAS.test(rest)) return false;
  return findEvents(question, archive).length === 1;
}
