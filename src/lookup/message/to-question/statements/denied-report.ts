// “Did the US oppose inviting Zelensky”: where the step that answers it denies a report, that report is told first.

import { daysBetween } from "@attache/edtf";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development } from "../../../../archive/schema.ts";
import { bothAsStep } from "../../../../core/both-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { clausesOfSteps, wordsForClause } from "../../../answers/line-told.ts";
import { stepTold } from "../../../answers/step-told.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

const ASKS_WHETHER = whereItMayFit(/^(?:(?:so|and|but),? )?(?:did|has|have|had|is it true|was it true)\b/iu);
const SAYS_NOT =
  /\b(?:has|have|had|did|does|do|is|are|was|were) not\b|\bden(?:y|ies|ied)\b|\bnot true\b|\bno truth\b/iu;
const OF_A_REPORT = /\breport\w*\b|\brumou?rs?\b|\bden(?:y|ies|ied)\b|\bnot true\b/iu;
/** A step that is chosen by more than its words. */
const IS_MARKED = /^(?:both|change|bid|said|said-else|number|deed|from|stranger)\b/u;

/** A report is denied soon. Days. */
const DENIED_WITHIN = 45;
/** So many words of the denial stand in what it denies. */
const WORDS_SHARED = 3;

/** The same question of both steps, where one denies the other; else `intent` as it is. */
export function withReportDenied({ rest }: ReadMessage, intent: Intent, then: IntentContext): Intent {
  if (!ASKS_WHETHER.test(rest) || !intent.ok || !("question" in intent)) return intent;
  const { question } = intent;
  if (question.about !== "event" || question.focus !== "told" || question.by !== undefined) return intent;
  const { step: asked } = question;
  const event = then.archive.events.get(question.id);
  if (event === undefined || asked === undefined || IS_MARKED.test(asked)) return intent;
  const steps = knownBy(event, then.asOf);
  const denial = stepTold(steps, question, then.archive);
  if (denial === undefined || !SAYS_NOT.test(denial.summary) || !OF_A_REPORT.test(denial.summary)) return intent;
  const report = reportBefore(denial, steps);
  const words = wordsForClause(report, steps, then.archive);
  const first = report && shortestChoosing(report, steps, then);
  const both =
    words === undefined
      ? undefined
      : bothAsStep({ first: { focus: "told", step: first ?? words }, second: { focus: "told", step: asked } });
  return both === undefined ? intent : { ...intent, question: { ...question, step: both } };
}

type OfStep = ReturnType<typeof clausesOfSteps>[number];

/** The sentence before it that shares the most words with the denial and denies nothing. */
function reportBefore(denial: Development, steps: readonly Development[]): OfStep | undefined {
  const told = stemsOf(denial.summary);
  const before = steps
    .slice(0, steps.indexOf(denial))
    .filter((one) => daysBetween(one.known.by, denial.known.by) <= DENIED_WITHIN);
  const shared = (clause: string) => [...stemsOf(clause)].filter((stem) => told.has(stem)).length;
  return clausesOfSteps(before)
    .filter(({ clause }) => !SAYS_NOT.test(clause) && shared(clause) >= WORDS_SHARED)
    .reduce<OfStep | undefined>(
      (best, one) => (best === undefined || shared(one.clause) > shared(best.clause) ? one : best),
      undefined,
    );
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(tokenize(text).flatMap((word) => (isFunctionWord(word) ? [] : [toldStem(word)])));
}

/** One word that chooses it alone: two steps have room in a question. */
function shortestChoosing({ development, clause }: OfStep, steps: readonly Development[], { archive }: IntentContext) {
  return tokenize(clause).find(
    (step) =>
      !isFunctionWord(step) && step.length > 3 && stepTold(steps, { focus: "told", step }, archive) === development,
  );
}
