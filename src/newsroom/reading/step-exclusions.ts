// Verbs that look like those of a step and are none where they stand. Pure.

import { EVENT_NOUN } from "./event-kinds.ts";
import type { StepAnchor } from "./step-anchors.ts";
import type { StepKind } from "./step-patterns.ts";

/** Places of the first and the last word in the clause. */
export type FoundVerb = { readonly kind: StepKind; readonly from: number; readonly to: number };

/** `keys`: the words of the clause, folded; `ofMany`: of a recurring meeting, at which others meet. */
export function isExcluded(
  verb: FoundVerb,
  keys: readonly string[],
  anchors: readonly StepAnchor[],
  ofMany: boolean,
): boolean {
  return (
    (ofMany && isOfSomethingThere(verb, keys, anchors)) ||
    isAttribute(verb, keys, anchors) ||
    isNounTalks(verb, keys, anchors) ||
    isNounOnly(verb, keys)
  );
}

/** “Iran says nuclear talks with US meaningless”: nobody talks. */
function isNounTalks({ kind, from }: FoundVerb, keys: readonly string[], anchors: readonly StepAnchor[]): boolean {
  return (
    kind === "present" && keys[from] === "talks" && !anchors.some(({ is, to }) => is === "party" && to === from - 1)
  );
}

/** “US-Russia meeting at the summit called off”: what is at a gathering is another thing. */
function isOfSomethingThere(
  { kind, from }: FoundVerb,
  keys: readonly string[],
  anchors: readonly StepAnchor[],
): boolean {
  if (!isOff(kind)) return false;
  return anchors.some((anchor) => {
    const at = keys.slice(0, anchor.from).findLastIndex((key) => /^(?:at|during|alongside)$/.test(key));
    if (anchor.is !== "noun" || at < 1 || anchor.from - at > WORDS_TO_GATHERING || AT_A_TIME.test(keys[at + 1] ?? ""))
      return false;
    const before = keys.slice(0, at);
    const isThing = !anchors.some(({ is, from: first, to }) => is === "party" && first < at && to === at - 1);
    return from !== at - 1 && (before.some((key) => EVENT_NOUN.test(key)) || isThing);
  });
}

/** “at the annual NATO summit”: words between “at” and the gathering. */
const WORDS_TO_GATHERING = 5;
const AT_A_TIME = /^(?:last|least|once|short|any|all)$/;

/** Whether something is called off, put off or moved there. */
export function isOff(kind: StepKind): boolean {
  return kind === "cancelled" || kind === "postponed" || kind === "moved";
}

/** “state visit to Beijing”, “host of the summit”: a noun, and nobody visits or hosts. */
function isNounOnly({ kind, from, to }: FoundVerb, keys: readonly string[]): boolean {
  if (kind !== "present") return false;
  const [before = "", word = "", behind = ""] = [keys[from - 1], keys[from], keys[to + 1]];
  // “ahead of Trump’s Beijing visit”.
  if (word === "visit" && behind === "") return true;
  if (/^visits?$/.test(word)) return BEFORE_NOUN.test(before) || BEHIND_NOUN.test(behind);
  return /^hosts?$/.test(word) && (before === "as" || /^(?:of|nation|country|city|state)$/.test(behind));
}

const BEFORE_NOUN =
  /^(?:state|official|working|first|second|third|return|his|her|their|its|the|a|an|this|that|planned|upcoming|rare|historic|surprise|landmark|day|week|private|possible|future|next|last|recent|of|for|on|before|after|during)$/;
const BEHIND_NOUN = /^(?:to|by|of|in|at|on|from|with|for|amid|as|set)$/;

/** “the twice postponed summit”, “set for rescheduled trip” are some summit, not one that is put off now. */
function isAttribute({ kind, from, to }: FoundVerb, keys: readonly string[], anchors: readonly StepAnchor[]): boolean {
  // A move is found with the words to its “to”; its verb is the first of them.
  const verb = kind === "moved" ? from : to;
  if (!isOff(kind) || !/ed$/.test(keys[verb] ?? "")) return false;
  const isBefore = (words: number) => anchors.some((anchor) => anchor.from > verb && anchor.from <= verb + words);
  if (from === 0 && isBefore(4)) return true;
  return BEFORE_ATTRIBUTE.test(keys[verb - 1] ?? "") && isBefore(3);
}

const BEFORE_ATTRIBUTE =
  /^(?:the|a|an|twice|once|long|previously|earlier|his|her|their|its|already|much|for|of|in|at|to|on|with)$/;
