// “When was MC12 extended by a day”, “when was it split in two”: the last step by which one event became longer, or one in parts.

import { earliest, latest } from "@attache/edtf";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { EventStep } from "../../../../core/view.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import type { Intent, IntentContext, ReadAgain } from "../../intent.ts";
import { asksToldStep } from "../events/told-step.ts";
import { AFTER_SO, EVENT_SLOT, withoutClosing } from "../phrasing/sentence-forms.ts";
import { recordCalled } from "../which-event/resolve-event-name.ts";

const LENGTHENED_BY = /(?<longer>extended|prolonged|lengthened)(?: (?:by|for|to|until) .*)?/u.source;
const MADE_PARTS =
  /(?:split|divided|cut|broken)(?: up)? (?:in|into) (?:two|2|half|(?:two |several )?parts)(?: parts| halves| sessions)?/u
    .source;
const LENGTH_FORM = whereItMayFit(
  new RegExp(
    `${AFTER_SO}(?:when|(?:on )?(?:what|which) day|how) (?:was|were|did) ${EVENT_SLOT} (?:get |got )?(?:${LENGTHENED_BY}|${MADE_PARTS})$`,
    "iu",
  ),
);

/** undefined where nothing of the kind is asked, or no step tells it. */
export function asksExtendedOrSplit(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  const groups = LENGTH_FORM.exec(withoutClosing(asked))?.groups;
  const event = recordCalled(groups?.event, then, read);
  if (event === undefined) return undefined;
  const { archive, asOf } = then;
  const development = eventSteps(event, asOf).findLast(
    groups?.longer === undefined ? isInParts : isLonger,
  )?.development;
  const [clause] = development === undefined ? [] : summaryClauses(development.summary);
  const line = development && clause !== undefined ? { development, clause } : undefined;
  const step = wordsForClause(line, knownBy(event, asOf), archive);
  return step === undefined ? undefined : asksToldStep(event.id, step, { asOf });
}

/** Its last day became a later one, and the first stayed. */
function isLonger({ before, state }: EventStep): boolean {
  const [was, is] = [before?.date, state.date];
  if (was?.kind !== "interval" || is?.kind !== "interval" || earliest(was) !== earliest(is)) return false;
  const [end, later] = [latest(was), latest(is)];
  return end !== undefined && later !== undefined && later > end;
}

function isInParts({ before, state }: EventStep): boolean {
  return state.date?.kind === "all-of" && before?.date !== undefined && before.date.kind !== "all-of";
}
