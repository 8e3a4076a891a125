// Which step the verbs of one clause tell of what it speaks of. Pure.

import type { Day } from "@attache/edtf";
import { isEnglishWord } from "../../text/english-words.ts";
import { type Doubt, doubtBefore, doubtBehind } from "./doubted-steps.ts";
import { isOffOfBystander, isOfPlainThing, isOfTripElsewhere } from "./off-of-else.ts";
import type { RankedEvent } from "./rank-events.ts";
import { isDecided, isSaidAtGathering, type StepAnchor } from "./step-anchors.ts";
import { isExcluded, isOff, isTalkedOfAsOff } from "./step-exclusions.ts";
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
  const commas = words.flatMap(({ comma, clause: at }) => (at === clause ? [comma] : []));
  const ofMany = event?.indexed.event.series !== undefined;
  const said = {
    keys,
    commas,
    anchors,
    topical,
    ofMany,
    isAlone: event === undefined,
    isThing: isDecided(event),
    isName: isNameAt(told, clause),
  };
  return stepIn(said) ?? stepWithoutVerb(text, keys, anchors, today);
}

/** A clause whose verbs are read: its folded words, behind which commas stand, and where it speaks of what; `isAlone`: of no event of the archive; `isThing`: of what is signed or ordered. */
type ReadClause = {
  readonly keys: readonly string[];
  readonly commas: readonly boolean[];
  readonly anchors: readonly StepAnchor[];
  readonly topical: boolean;
  readonly ofMany: boolean;
  readonly isAlone: boolean;
  readonly isThing: boolean;
  readonly isName: (at: number) => boolean;
};

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
function stepIn(said: ReadClause): StepKind | "stands" | undefined {
  const { keys, anchors, topical, ofMany } = said;
  const text = keys.join(" ");
  if (SAYS_NOTHING.test(text)) return "stands";
  const all = EVERYWHERE.flatMap(([kind, pattern], order) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const from = text.slice(0, match.index).split(" ").length - 1;
      const to = from + match[0].split(" ").length - 1;
      const gaps = anchors.map((anchor) => ({ anchor, gap: gapBetween(anchor, from, to) }));
      if (isExcluded({ kind, from, to }, keys, anchors, ofMany)) return [];
      const verb = { kind, from, to };
      if (isToldOfElse(verb, said)) return [];
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
          doubt: isOff(kind) ? doubtOf(verb, said) : undefined,
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
  if (first === undefined && isTalkedOfAsOff(keys, anchors)) return "cancelled";
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
function isToldOfElse(verb: FoundVerb, { keys, commas, anchors, isAlone, isThing, isName }: ReadClause): boolean {
  if (!isOff(verb.kind)) return isOfBystander(verb, keys, anchors, isName) || isOfOtherThing(verb, keys);
  // Of no event of the archive nothing is elsewhere.
  if (!isAlone && isOfTripElsewhere(verb, keys, anchors, isName)) return true;
  const comma = commas.indexOf(true, verb.from);
  const upToComma = comma < 0 ? keys : keys.slice(0, comma + 1);
  if (!isThing && isOfPlainThing(verb, upToComma, anchors, isName)) return true;
  return isOffOfBystander(verb, keys, anchors, isBystander);
}

/** “Delhi rules out talks, cancels ministers’ meeting”, “Iran asks for delay, EU talks put off”: what stands before the comma is said of something else. */
function doubtOf({ from, to }: FoundVerb, { keys, commas, anchors }: ReadClause): Doubt | undefined {
  const comma = commas.slice(0, from).lastIndexOf(true);
  const isApart =
    comma === from - 1
      ? /[^s]s$/.test(keys[from] ?? "")
      : anchors.some((anchor) => anchor.is === "noun" && anchor.from > comma && anchor.to < from);
  const begin = isApart ? comma + 1 : 0;
  return doubtBefore(keys.slice(begin), from - begin) ?? doubtBehind(keys, from, to);
}

/** “Beijing avoids confirming the visit”, “no details of the trip”: neither that it will be is said, nor that it will not. */
const SAYS_NOTHING =
  /\b(?:avoid(?:s|ed|ing)? (?:confirm|comment|say|answer)\w*|(?:has|have|had|gives?|gave|offers?|says?|with) no (?:\S+ )?(?:info|information|details?|comment)|(?:declin|refus)(?:e|es|ed|ing) to (?:say|comment|confirm|answer)|would(?:nt| not) (?:say|confirm|comment))\b/;

const OWN_VERB: ReadonlySet<StepKind> = new Set(["held", "under-way", "cancelled", "postponed"]);
const LOOSE: ReadonlySet<StepKind> = new Set(["floated", "planned", "agreed", "denied", "sure"]);

function gapBetween({ from, to }: StepAnchor, first: number, last: number): number {
  return to < first ? first - to - 1 : from > last ? from - last - 1 : 0;
}
