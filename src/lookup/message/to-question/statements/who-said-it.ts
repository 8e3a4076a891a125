// “Who said Witkoff was on his way to Moscow”, “who complained that the Indian side made it virtual”: where nobody is quoted with it, the first step that tells all of it, with who said so.

import { wordsOf } from "../../../../archive/compare/compared-words.ts";
import { negationsIn } from "../../../../archive/compare/negation.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Question } from "../../../../core/question.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { answerCheck } from "../../../answers/answer-check.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { lineTold, wordsForClause } from "../../../answers/line-told.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { leavesWords } from "../quotations/speaker-and-words.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { eventsMeantIn } from "../which-event/resolve-events.ts";

const WHO_OR_WHO_FIRST =
  "^(?:so |and |but )?who(?: was| had| has)?(?: (?:the )?first| once)?(?: (?:to|one|person|that))*";
const WHO_SAID_CLAUSE = whereItMayFit(
  new RegExp(
    `${WHO_OR_WHO_FIRST} (?:said|says?|claimed|declared)(?: first)? (?:that )?(?<clause>\\S.*?)[\\s?!.]*$`,
    "iu",
  ),
);
const WHO_COMPLAINED = whereItMayFit(
  new RegExp(
    `${WHO_OR_WHO_FIRST} (?:complain|admit|conced|argu|insist|stress|warn|boast|lament|grumbl|moan|acknowledg|object)(?:s|e|es|ed|ted)?(?: first)? that (?<clause>\\S.*?)[\\s?!.]*$`,
    "iu",
  ),
);

/** Of a matter that is told in more events than these none is meant. */
const MOST_EVENTS_SPOKEN_OF = 60;

const LEAST_WITHOUT_PEOPLE = 2;

/** undefined where something else is asked, or neither a quotation has all of it nor a step. */
export function asksWhoComplained(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const clause = WHO_COMPLAINED.exec(asked)?.groups?.clause;
  if (clause === undefined) return undefined;
  const intent = read(`who said ${clause}`, then);
  const isQuoted =
    intent.ok && "question" in intent && /^quotes?$/u.test(intent.question.about) && !leavesWords(intent);
  return isQuoted ? intent : stepSaying(clause, then);
}

/** Instead of a check of words that nobody is quoted with, and of all that somebody said of whom it is only said. */
export function whoSaidIt({ rest, quoted }: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const clause = quoted.length > 0 ? undefined : WHO_SAID_CLAUSE.exec(rest)?.groups?.clause;
  if (clause === undefined || !intent.ok || !("question" in intent)) return undefined;
  return isAnsweredOtherwise(intent.question, then) ? undefined : stepSaying(clause, then);
}

function isAnsweredOtherwise(question: Question, then: IntentContext): boolean {
  if (question.about === "quotes")
    return question.words !== undefined || (question.speaker ?? question.event) === undefined;
  if (question.about !== "check") return true;
  const view = answerCheck(question, contextToAnswer(then));
  if (view.kind !== "check") return true;
  return view.checks.some(({ findings, contrary, near }) => findings.length + contrary.length + near.length > 0);
}

/** The first step with one sentence that has all of the words and everybody who is named, of an event that has the places. */
function stepSaying(text: string, then: IntentContext): Intent | undefined {
  const { archive, today, asOf } = then;
  const clause = readMessage(text, archive, today);
  const parts = clause.parts.filter(({ is }) => is === "record" || is === "place");
  const isNamed = (at: number) => parts.some(({ from, to }) => from <= at && at < to);
  const words = clause.words.flatMap(({ key }, at) => (isNamed(at) || isFunctionWord(key) ? [] : [key]));
  const people = parts.filter((part) => isOfSomebody(part, then));
  // One word of a body is told of it in many other senses.
  if (parts.length === 0 || words.length < (people.length > 0 ? 1 : LEAST_WITHOUT_PEOPLE)) return undefined;
  const asked = { words: [...new Set(words)], others: [], names: [], isLatest: false };
  const isDenied = hasDenial(text);
  const toldIn = ({ event }: FoundEvent) => {
    const steps = knownBy(event, asOf);
    const line = lineTold(steps, asked);
    if (line === undefined || hasDenial(line.clause) !== isDenied) return [];
    const all = tokenize(line.clause);
    if (!people.every(({ text: name }) => tokenize(name).some((word) => all.includes(word)))) return [];
    const step = wordsForClause(line, steps, archive);
    return step === undefined ? [] : [{ id: event.id, step, day: line.development.known.by }];
  };
  const [first] =
    eventsMeantIn({ by: undefined, to: undefined, isOwn: () => true }, { ...clause, parts }, then)
      .filter((found) => found.length <= MOST_EVENTS_SPOKEN_OF)
      .map((found) => found.flatMap(toldIn).toSorted((a, b) => compareText(a.day, b.day)))
      .find((told) => told.length > 0) ?? [];
  return first && asksToldStep(first.id, first.step, then);
}

function isOfSomebody(part: Part, { archive }: IntentContext): boolean {
  return part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, archive));
}

function hasDenial(text: string): boolean {
  return negationsIn(wordsOf(text)) > 0;
}
