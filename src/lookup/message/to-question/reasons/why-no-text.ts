// “Why was there no joint statement at the East Asia Summit”: the sentence that tells it, and nothing of whether the meeting was moved.

import { knownBy } from "../../../../archive/known-steps.ts";
import { tellsWhy } from "../../../../archive/tells-why.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { clausesOfSteps } from "../../../answers/line-told.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { askedOfClause } from "../steps/sense-match.ts";

/** “Why was there no joint statement”, “why was the deal not signed”: what it is asked of is no change of its date. */
const NO_TEXT = whereItMayFit(
  /^(?:so |and |but )?(?:why|how come)\b(?:.*\b(?:no|without (?:an? |any )?)(?: ?(?:joint|final|common|agreed|closing|formal|written))* ?(?:statements?|declarations?|communiqu[eé]s?|documents?)\b|.*\b(?:deals?|agreements?|memorandum|statements?|declarations?|communiqu[eé]s?|documents?) (?:(?:was|were|is) )?(?:not|never) (?:signed|adopted|concluded|reached|issued)\b|.*n['’]t (?:the |a |any )?(?:[\p{L}-]+ ){0,2}(?:deals?|agreements?|statements?|declarations?|documents?) (?:signed|adopted|concluded|reached|issued)\b)/iu,
);
const TELLS_NO_TEXT =
  /\b(?:no|not|without|instead of|only)\b.*\b(?:statement|declaration|communiqu[eé]|document|text|agreement|deal)\b|\b(?:agreement|deal|memorandum|statement|declaration|document)\b.*\b(?:not|never) (?:signed|adopted|concluded|reached|issued)\b/iu;

/** The sentence by which no text was agreed, one with a reason before others; where none tells it, that no reason is known of it. */
export function whyNoText(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (message.translated === true || !NO_TEXT.test(message.rest)) return undefined;
  const { question } = intent.ok && "question" in intent ? intent : {};
  if (question?.about !== "events" || question.focus === "outcome") return undefined;
  const [only, ...others] = findEvents(question, then.archive);
  if (only === undefined || others.length > 0) return undefined;
  const lines = clausesOfSteps(knownBy(only.event, then.asOf)).filter(({ clause }) => TELLS_NO_TEXT.test(clause));
  const line = lines.find(({ clause }) => tellsWhy(clause)) ?? lines[0];
  const told = line && askedOfClause(only.event, line, then);
  return told ?? saysUntold("why", message, then, only.event.id);
}
