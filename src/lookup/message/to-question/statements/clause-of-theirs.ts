// “Did Trump say Ukraine must not join NATO”: whether somebody said a sentence is told by their words or by what a step tells that they said, and by no other step or meeting of what the sentence names.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { QuestionAbout } from "../../../../core/question.ts";
import { saidAsStep, saidOfStep } from "../../../../core/said-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { actorsIn, isSaidBy, stepTold } from "../../../answers/step-told.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { strangerAsked } from "../../../read/stranger.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { checks } from "../quotations/check-intents.ts";
import { type Speaker, speakerIn } from "../quotations/resolve-speaker.ts";
import { speakersInRow } from "../quotations/several-speakers.ts";
import { clauseInStep } from "./statement-in-step.ts";

/** A sentence with its verb; what is said to somebody, of a matter or why is none. */
const DID_THEY_SAY_CLAUSE = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:did|has|have|had) (?<who>\S.{1,40}?) (?:(?:really|actually|ever|once|also|just|publicly) )*(?:say|said|claim|claimed|declare|declared|state|stated)(?: that)? (?<clause>(?!(?:about|on|of|in|at|to|why|when|where|how|who|what|whether|if|something|anything|so|this|that|it|he|she|they|no|yes)\b)\S.*? (?:would|will|must|should|shall|can|could|may|might|cannot|is|are|was|were|has|have|had)(?:n['’]?t)? \S.*?)[\s?!.]*$/iu,
);

const DENIES = /\b(?:not|never|no longer|cannot|nobody|none|neither|no)\b|n['’]t\b/iu;

/** `intent`, or where that is of a meeting a check of the sentence as theirs; undefined where nothing of the kind is asked. */
export function clauseOfTheirs(english: string, intent: Intent, then: IntentContext): Intent | undefined {
  if (!DID_THEY_SAY_CLAUSE.test(english)) return undefined;
  const message = readMessage(english, then.archive, then.today);
  const asked = clauseAsked(message, english, then);
  if (asked === undefined) return undefined;
  const otherwise = () => clauseInStep(message, asked.check, then) ?? asked.check;
  // A notice that has what comes nearest says more than a check.
  if (!intent.ok) return intent.view.nearest === undefined ? otherwise() : undefined;
  if (!("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about === "events") return question.focus === "told" ? undefined : otherwise();
  // A rewording that loses a “not” asks for the opposite.
  if (question.about === "check")
    return DENIES.test(question.text) === DENIES.test(asked.clause) ? undefined : asked.check;
  if (question.about !== "event") return undefined;
  if (question.focus !== "told") return otherwise();
  if (saidOfStep(question.step) !== undefined) return undefined;
  return stepOfTheirs(question, asked, message, then);
}

/** What is told instead of a step that is not theirs, or in which they do not say the sentence; undefined where they do. */
function stepOfTheirs(
  question: QuestionAbout<"event">,
  { speaker, clause, check }: ClauseAsked,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const event = then.archive.events.get(question.id);
  const told = event && stepTold(knownBy(event, then.asOf), question, then.archive);
  if (event === undefined || told === undefined) return undefined;
  // Another tells what they said.
  if (!isSaidBy(told, [speaker], then.archive))
    return actorsIn(told.summary, then.archive).includes(speaker) ? undefined : check;
  const has = new Set(tokenize(told.summary).map(toldStem));
  if (!namesOf(message, clause).every((word) => has.has(toldStem(word)) || isNamed(event, word))) return check;
  const isSame = DENIES.test(clause) === DENIES.test(told.summary);
  if (isSame && standInOrder(clause, told.summary)) return undefined;
  // What they said of it then is no yes.
  const { known } = told;
  const step = saidAsStep({ span: { from: known.from ?? known.by, to: known.by }, isElse: true });
  const by = `actor:${speaker}`;
  return asks({ about: "event", id: event.id, page: 0, focus: "told", step, by, ...asKnown(then.asOf) });
}

type ClauseAsked = { readonly speaker: Speaker; readonly clause: string; readonly check: Intent };

function clauseAsked(message: ReadMessage, english: string, then: IntentContext): ClauseAsked | undefined {
  const { translated, quoted } = message;
  if (translated === true || quoted.length > 0) return undefined;
  const clause = DID_THEY_SAY_CLAUSE.exec(english)?.groups?.clause;
  if (clause === undefined || strangerAsked(english, then.archive) !== undefined) return undefined;
  const speaking = speakerIn(message, then.archive);
  if (speaking === undefined || speaking.others.length > 0) return undefined;
  if (speakersInRow(message, speaking, then.archive).length > 0) return undefined;
  return { speaker: speaking.id, clause, check: checks(clause, speaking.id) };
}

/** The words by which records and places are named in it. */
function namesOf({ parts }: ReadMessage, clause: string): readonly string[] {
  const words = new Set(tokenize(clause));
  const named = parts.filter(({ is }) => is === "record" || is === "place").flatMap(({ text }) => tokenize(text));
  return [...new Set(named)].filter((word) => words.has(word) && !isFunctionWord(word));
}

/** Whether what carries the sentence stands in the other one after another: who arrests whom is another thing the other way round. */
function standInOrder(clause: string, summary: string): boolean {
  const told = tokenize(summary).map(toldStem);
  const places = tokenize(clause)
    .filter((word) => !isFunctionWord(word))
    .map((word) => told.indexOf(toldStem(word)))
    .filter((at) => at >= 0);
  return places.every((at, place) => place === 0 || at >= (places[place - 1] ?? 0));
}
