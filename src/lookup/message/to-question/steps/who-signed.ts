// “Who signed the peace accord”: the step that tells who did, or that nobody did, with its day; else that none tells it, and no list of all whom the text concerns.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { Event } from "../../../../archive/schema.ts";
import { nothingFound } from "../../../../core/notice.ts";
import type { EventStep } from "../../../../core/view.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { agreedTold } from "../../../answers/agreed-told.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { type ClauseOfStep, wordsForClause } from "../../../answers/line-told.ts";
import { IS_CONDITION } from "../../../answers/presence-words.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import { asksToldStep } from "../events/told-step.ts";
import { IS_SIGNED, IS_UNSIGNED, type TextAsked } from "./signed-forms.ts";

/** `shown`: what the question would show otherwise; `clauses`: those of an event that may tell of the text, each with its step. undefined where several are meant, or nothing is. */
export function whoSigned(
  { title }: TextAsked,
  shown: readonly Event[],
  clauses: (event: Event) => readonly ClauseOfStep[],
  then: IntentContext,
): Intent | undefined {
  const { archive, asOf, words } = then;
  const [event, ...others] = shown;
  if (event === undefined || others.length > 0) return undefined;
  // What was signed is told last, and before it who is to sign it.
  const all = knownBy(event, asOf);
  const held = all.findIndex(({ status }) => status === "held");
  const since = new Set(held < 0 ? all : all.slice(held));
  const some = clauses(event)
    .filter(({ development }) => since.has(development))
    .toReversed();
  const line =
    some.find(({ clause }) => tellsSigner(clause, then)) ?? some.find(({ clause }) => IS_UNSIGNED.test(clause));
  const step = wordsForClause(line, all, archive);
  if (step !== undefined) return asksToldStep(event.id, step, then);
  const steps = eventSteps(event, asOf);
  const nearest =
    wereToSign(steps, then) ??
    agreedTold(steps, { text: "agreement", ...(/\bextension\b/iu.test(title) ? { extended: true } : {}) }).at(0) ??
    steps.find(({ development: { status } }) => status === "held");
  const tap = [{ label: event.title, question: { about: "event", id: event.id, page: 0 } as const }];
  return says({
    ...nothingFound(words.conversation.notSigned({ what: "by", text: title }), asOf, threeToTap(words, tap)),
    ...(nearest === undefined ? {} : { nearest }),
  });
}

/** The last that tells who was to sign it: both sides, and not only one of them. */
function wereToSign(steps: readonly EventStep[], { archive }: IntentContext): EventStep | undefined {
  return steps.find(({ development: { summary } }) =>
    summaryClauses(summary).some((clause) => {
      const at = clause.search(IS_TO_SIGN);
      return at > 0 && actorsIn(clause.slice(0, at), archive).length > 1;
    }),
  );
}

const IS_TO_SIGN = /\b(?:are|is) (?:expected )?to (?:\p{L}+ )?sign\b/u;

/** Somebody is named before the verb, or behind “by”: no documents that are signed. */
function tellsSigner(clause: string, { archive }: IntentContext): boolean {
  const at = clause.search(IS_SIGNED);
  if (at < 0 || IS_UNSIGNED.test(clause) || IS_CONDITION.test(clause)) return false;
  const by = /\bsigned by (?<who>.*)/u.exec(clause)?.groups?.who;
  const before = clause.slice(0, at);
  const isDone = /\b(?:is|are|was|were|be|been)\s*$/u.test(before);
  const signer = before.slice(before.lastIndexOf(",") + 1);
  return by === undefined
    ? !isDone && (SIGNED_BY_THEM.test(signer) || actorsIn(signer, archive).length > 0)
    : actorsIn(by, archive).length > 0;
}

/** Who they are as it is told, without their names. */
const SIGNED_BY_THEM =
  /\b(?:ministers|leaders|presidents|governments|parties|sides|delegations|heads of (?:state|government))\b/iu;
