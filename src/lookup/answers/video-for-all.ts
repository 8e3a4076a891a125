// Why nobody came to what was held by video: the step by which that was settled, or that tells why. Pure.

import type { EventStep } from "../../core/view.ts";
import { isReasonIn } from "./reason-named.ts";

/** Of all who were to come, and nobody in particular. */
const ALL_STAY_AWAY =
  /\b(?:leaders?|heads of (?:state|government)|delegations?|participants|ministers|guests|people)\b[^.;]*\b(?:cannot|can not|could not|are not able to|do not|will not|need not) (?:come|travel|meet|gather)\b/iu;
const IS_BY_VIDEO = /\b(?:by|on|over|via) video\b|\bvirtual(?:ly)?\b|\bonline\b|\bremotely\b/iu;

/** `steps` stand newest first; undefined of what was held in a room. */
export function stepOfVideoForAll(steps: readonly EventStep[]): EventStep | undefined {
  const [last] = steps;
  if (last?.state.format !== "virtual") return undefined;
  const telling = steps
    .filter(({ development: { status } }) => status !== "held" && status !== "under-way")
    .filter(
      ({ changes, development: { summary } }) =>
        changes.includes("format-changed") || ALL_STAY_AWAY.test(summary) || IS_BY_VIDEO.test(summary),
    );
  const withReason = telling.filter(({ development }) => isReasonIn(development));
  return (
    withReason.find(({ development: { summary } }) => ALL_STAY_AWAY.test(summary)) ??
    withReason[0] ??
    telling.find(({ changes }) => changes.includes("format-changed")) ??
    telling.at(-1)
  );
}
