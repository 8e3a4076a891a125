// A step that a headline tells without a verb of its own, or with one far behind: “summit on January 27”. Pure.

import { type Day, latest, precisionOf } from "@attache/edtf";
import { headlineDate } from "./headline-date.ts";
import type { StepAnchor } from "./step-anchors.ts";
import { isLogo } from "./step-exclusions.ts";
import type { StepKind } from "./step-patterns.ts";
import { beginsWithBystander } from "./who-does-it.ts";

/** Of a clause, as it is written and as its words are folded. */
export function stepWithoutVerb(
  text: string,
  keys: readonly string[],
  anchors: readonly StepAnchor[],
  today: Day,
): StepKind | undefined {
  const isElse = beginsWithBystander(keys) || keys.some(isLogo);
  return (isElse ? undefined : withoutVerb(text, anchors, today)) ?? announcedBehind(text, anchors);
}

/** “summit on January 27”. */
function withoutVerb(text: string, anchors: readonly StepAnchor[], today: Day): StepKind | undefined {
  const date = anchors.some(({ is }) => is === "noun") ? headlineDate(text, { today, past: false }) : undefined;
  // “The 2027 summit” is called so, and no time is told.
  const isCalledSo = date !== undefined && precisionOf(date.date) === "year";
  return date !== undefined && !isCalledSo && (latest(date.date) ?? "9999") >= today ? "sure" : undefined;
}

const ANNOUNCED_BEHIND =
  /, (?:[^,]{2,50} (?:announces?|announced|confirms?|confirmed)|(?:announces?|confirms?) [^,]{2,50})$/iu;

/** “Summit in Ankara next July, Secretary General announces”: whatever stands between. */
function announcedBehind(text: string, anchors: readonly StepAnchor[]): StepKind | undefined {
  return ANNOUNCED_BEHIND.test(text) && anchors.some(({ is }) => is === "noun") ? "sure" : undefined;
}
