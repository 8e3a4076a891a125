// “Who read out Xi’s letter in 2022”: whoever did so for another stands with who says so, and in no sentence of a step.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development } from "../../../../archive/schema.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksToldStep } from "../events/told-step.ts";

const ASKS_WHO_READ = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:who(?: was it (?:who|that))?|by whom was) (?:actually |then )?(?:read|delivered|presented|conveyed|passed on|handed over|brought)\b|\bread (?:out |aloud )?by who(?:m)?\b/iu,
);
const READ_FOR_THEM =
  /\b(?:read|delivered|presented|conveyed|passed on|handed over|brought) (?:out |aloud )?by \p{Lu}/u;

/** The step of the one event that is meant of which it is told so; undefined where nothing of the kind is asked or told. */
export function readOutFor(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (message.translated === true || !ASKS_WHO_READ.test(message.rest)) return undefined;
  if (!intent.ok || !("question" in intent) || intent.question.about !== "events") return undefined;
  const { question } = intent;
  if (question.which !== "one" || question.step !== undefined) return undefined;
  const [one, ...others] = findEvents(question, then.archive);
  if (one === undefined || others.length > 0) return undefined;
  const [step, ...more] = knownBy(one.event, then.asOf).filter(isReadForThem);
  if (step === undefined || more.length > 0) return undefined;
  const { from = step.known.by, by: to } = step.known;
  const told = saidAsStep({ span: { from, to } });
  return asksToldStep(one.event.id, told, then);
}

function isReadForThem({ says = "" }: Development): boolean {
  return READ_FOR_THEM.test(says);
}
