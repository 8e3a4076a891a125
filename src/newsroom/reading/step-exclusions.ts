// Verbs that look like those of a step and are none where they stand. Pure.

import type { StepAnchor } from "./step-anchors.ts";
import type { StepKind } from "./step-patterns.ts";

/** Places of the first and the last word in the clause. */
export type FoundVerb = { readonly kind: StepKind; readonly from: number; readonly to: number };

/** `keys`: the words of the clause, folded. */
export function isExcluded(verb: FoundVerb, keys: readonly string[], anchors: readonly StepAnchor[]): boolean {
  const { kind, from, to } = verb;
  return (
    isQuestioned(kind, keys, from) || isAttribute(kind, keys, from, to, anchors) || isNounTalks(verb, keys, anchors)
  );
}

/** “Iran says nuclear talks with US meaningless”: nobody talks. */
function isNounTalks({ kind, from }: FoundVerb, keys: readonly string[], anchors: readonly StepAnchor[]): boolean {
  return (
    kind === "present" && keys[from] === "talks" && !anchors.some(({ is, to }) => is === "party" && to === from - 1)
  );
}

/** “could be delayed”, “never cancelled”, “threatens to call off”: it is not off. */
function isQuestioned(kind: StepKind, keys: readonly string[], from: number): boolean {
  if (kind !== "cancelled" && kind !== "postponed" && kind !== "moved") return false;
  return (
    keys
      .slice(Math.max(0, from - 4), from)
      .filter((key, at, some) => key !== "may" || !/^\d/.test(some[at + 1] ?? ""))
      // “Peace talk called off” is one, “talk of calling it off” is none.
      .filter((key, at, some) => key !== "talk" || some[at + 1] === "of")
      .some((key) =>
        /^(?:could|may|might|never|not|no|threatens?|threatened|threatening|fears?|risks?|wont|didnt|denies|denied|if|whether|possible|possibly|possibility|mulls?|considers?|considering|weighs?|talk)$/.test(
          key,
        ),
      )
  );
}

/** “the twice postponed summit”, “set for rescheduled trip” are some summit, not one that is put off now. */
function isAttribute(
  kind: StepKind,
  keys: readonly string[],
  from: number,
  to: number,
  anchors: readonly StepAnchor[],
): boolean {
  if ((kind !== "cancelled" && kind !== "postponed") || !/(?:ed|led)$/.test(keys[to] ?? "")) return false;
  const isBefore = (words: number) => anchors.some((anchor) => anchor.from > to && anchor.from <= to + words);
  if (from === 0 && isBefore(4)) return true;
  return BEFORE_ATTRIBUTE.test(keys[to - 1] ?? "") && isBefore(3);
}

const BEFORE_ATTRIBUTE =
  /^(?:the|a|an|twice|once|long|previously|earlier|his|her|their|its|already|much|for|of|in|at|to|on|with)$/;
