// “What did Hegseth and Dong Jun agree”: the step that tells it, which need not be the one by which the meeting was held. Pure.

import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { BEGUN_STATUSES } from "./place-told.ts";

const AGREES = /\bagree(?:s|d)?\b(?! (?:to meet|with))/iu;
/** As good as that they agree. */
const SETTLES_IT =
  /\bagree\p{L}*|\b(?:adopt|sign|issue|promis|commit|set(?:s)? up|deal|declar|accept|pledg|plan|exchang|decid|undertak|resum|releas|found|launch|framework|joint|lower|lift|buy|open|restor|settl|result|progress|publish)\p{L}*|\b(?:leaders|sides|they) (?:call for|demand|support)\b/iu;

export type AgreedOutcome = { readonly step: EventStep | undefined; readonly isTold: boolean };

/** `steps` stand newest first: of those since it began, the first that tells it; `isTold`: whether any says what came of it at all. */
export function outcomeAgreed(steps: readonly EventStep[]): AgreedOutcome {
  const since = steps.filter(({ state }) => BEGUN_STATUSES.has(state.status));
  const held = since.findLast(({ development }) => development.status === "held");
  const told = [held, ...since.toReversed()].filter((step) => step !== undefined);
  const agreed = told.find(({ development: { summary } }) => AGREES.test(summary));
  const step = agreed ?? told.find(({ development: { summary } }) => SETTLES_IT.test(summary));
  return { step: step ?? held, isTold: step !== undefined };
}

const SIGNS = /\b(?:signs?(?! (?:of|that)\b)|signed)\b/iu;
const NOT_SIGNED =
  /\b(?:not|no|never|without|nobody|unsigned|refus\p{L}*|declin\p{L}*|would|will|if|ready|want\p{L}*|to (?:be signed|sign))\b/iu;

/** The first step since it began that tells of something signed; undefined where none does. `steps` stand newest first. */
export function outcomeSigned(steps: readonly EventStep[]): EventStep | undefined {
  return steps.findLast(
    ({ state, development: { summary } }) =>
      BEGUN_STATUSES.has(state.status) &&
      SIGNS.test(summary) &&
      summaryClauses(summary).some((clause) => SIGNS.test(clause) && !NOT_SIGNED.test(clause)),
  );
}
