// Which step the verbs of one clause tell of what it speaks of. Pure.

import type { Day } from "@attache/edtf";
import { isEnglishWord } from "../../text/english-words.ts";
import { doubtBefore, doubtBehind } from "./doubted-steps.ts";
import { isOffOfBystander, isOfTripElsewhere } from "./off-of-else.ts";
import type { RankedEvent } from "./rank-events.ts";
import { isSaidAtGathering, type StepAnchor } from "./step-anchors.ts";
import { isExcluded, isOff } from "./step-exclusions.ts";
import { type FoundVerb, STEP_PATTERNS, type StepKind } from "./step-patterns.ts";
import { stepWithoutVerb } from "./step-without-verb.ts";
import type { ToldHeadline } from "./told.ts";
import { isBystander, isOfBystander, isOfOtherThing } from "./who-does-it.ts";

/** So many words may stand between a verb and what it is said of. */
const REACH = { noun: 6, party: 4 } as const;

const EVERYWHERE = STEP_PATTERNS.map(([kind, pattern]) => [kind, new RegExp(pattern.source, "g")] as const);

/** `stands`: that it is called off or put off is denied, and nothing else is told of it; undefined when no verb is near. */
export function kindOfClause(
  text: string,
  anchors: readonly StepAnchor[],
  told: ToldHeadline,
  clause: number,
  event: RankedEvent | undefined,
  topical: boolean,
  today: Day,
): StepKind | "stands" | undefined {
  const { words, titleCase } = told.headline;
  // “Trump's May visit” is none that may be.
  const isMonth = (at: number) =>
    at > 0 && words[at]?.text === "May" && (!titleCase || words[at - 1]?.possessive === true);
  const keys = words.flatMap((word, at) => (word.clause === clause ? [isMonth(at) ? "month" : word.key] : []));
  const ofMany = event?.indexed.event.series !== undefined;
  return stepIn(keys, anchors, topical, ofMany, isNameAt(told, clause)) ?? stepWithoutVerb(text, keys, anchors, today);
}

/** Whether a word of the clause, by its place in it, is in a name; also in one that the archive does not have. */
function isNameAt({ headline: { words }, names }: ToldHeadline, clause: number): (at: number) => boolean {
  const first = words.findIndex((word) => word.clause === clause);
  return (at) => {
    const { key = "", capital = false } = words[first + at] ?? {};
    return (
      names.some(({ is, from, to }) => is !== "topic" && from <= first + at && first + at < to) ||
      (capital && !isEnglishWord(key))
    );
  };
}

/** `stands`: that it is called off or put off is denied, and nothing else is told of it. */
function stepIn(
  keys: readonly string[],
  anchors: readonly StepAnchor[],
  topical: boolean,
  ofMany: boolean,
  isName: (at: number) => boolean,
): StepKind | "stands" | undefined {
  const text = keys.join(" ");
  if (SAYS_NOTHING.test(text)) return "stands";
  const all = EVERYWHERE.flatMap(([kind, pattern], order) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const from = text.slice(0, match.index).split(" ").length - 1;
      const to = from + match[0].split(" ").length - 1;
      const gaps = anchors.map((anchor) => ({ anchor, gap: gapBetween(anchor, from, to) }));
      if (isExcluded({ kind, from, to }, keys, anchors, ofMany)) return [];
      const verb = { kind, from, to };
      if (isToldOfElse(verb, keys, anchors, isName)) return [];
      const near = gaps.some(({ anchor, gap }) => gap <= REACH[anchor.is]);
      // “COP26: Draft deal calls for more” is not told of the conference, “COP26: postponed to next year” is.
      if (!near && !(topical && anchors.length === 0 && from <= 1)) return [];
      return [
        {
          kind,
          order,
          from,
          to,
          gaps,
          doubt: isOff(kind) ? (doubtBefore(keys, from) ?? doubtBehind(keys, from, to)) : undefined,
        },
      ];
    }),
  );
  const found = all.filter(({ doubt }) => doubt === undefined);
  // Whether it is off is open, whatever else stands there; “not cancelled, only delayed” tells that it is put off.
  const doubted = all.find(({ doubt }) => doubt !== undefined)?.doubt;
  if (doubted !== undefined && !found.some(({ kind }) => isOff(kind))) return doubted === "open" ? "open" : "stands";
  // The verb that stands right behind the gathering is its own: “summit concludes with hope of a ceasefire”.
  const own = found.find(
    ({ kind, gaps, from }) =>
      OWN_VERB.has(kind) && gaps.some(({ anchor, gap }) => anchor.is === "noun" && anchor.to < from && gap === 0),
  );
  const [first] = found;
  if (own !== undefined && first !== undefined && LOOSE.has(first.kind) && first.from > own.from) return own.kind;
  if (
    first !== undefined &&
    (LOOSE.has(first.kind) || first.kind === "under-way") &&
    isSaidAtGathering(keys, anchors, first.to)
  )
    return "held";
  return first?.kind;
}

/** A journey elsewhere, somebody who looks on, or another thing that is opened or given up. */
function isToldOfElse(
  verb: FoundVerb,
  keys: readonly string[],
  anchors: readonly StepAnchor[],
  isName: (at: number) => boolean,
): boolean {
  return isOff(verb.kind)
    ? isOfTripElsewhere(verb, keys, anchors, isName) || isOffOfBystander(verb, keys, anchors, isBystander)
    : isOfBystander(verb, keys, anchors, isName) || isOfOtherThing(verb, keys);
}

/** “Beijing avoids confirming the visit”, “no details of the trip”: neither that it will be is said, nor that it will not. */
const SAYS_NOTHING =
  /\b(?:avoid(?:s|ed|ing)? (?:confirm|comment|say|answer)\w*|(?:has|have|had|gives?|gave|offers?|says?|with) no (?:\S+ )?(?:info|information|details?|comment)|(?:declin|refus)(?:e|es|ed|ing) to (?:say|comment|confirm|answer)|would(?:nt| not) (?:say|confirm|comment))\b/;

const OWN_VERB: ReadonlySet<StepKind> = new Set(["held", "under-way", "cancelled", "postponed"]);
const LOOSE: ReadonlySet<StepKind> = new Set(["floated", "planned", "agreed", "denied", "sure"]);

function gapBetween({ from, to }: StepAnchor, first: number, last: number): number {
  return to < first ? first - to - 1 : from > last ? from - last - 1 : 0;
}
