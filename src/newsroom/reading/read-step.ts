// Which step of an event a headline tells, by the verbs of the clause that speaks of it. Pure.

import type { Day } from "@attache/edtf";
import { isEnglishWord } from "../../text/english-words.ts";
import { doubtBefore } from "./doubted-steps.ts";
import type { DateInHeadline } from "./headline-date.ts";
import { isOfTripElsewhere } from "./off-of-else.ts";
import type { RankedEvent } from "./rank-events.ts";
import { aboutness, anchorsIn, isDecided, isSaidAtGathering, type StepAnchor } from "./step-anchors.ts";
import { timeOfKind } from "./step-date.ts";
import { isExcluded, isOff } from "./step-exclusions.ts";
import { STEP_PATTERNS, type StepKind } from "./step-patterns.ts";
import { stepWithoutVerb } from "./step-without-verb.ts";
import type { ToldHeadline } from "./told.ts";
import { isOfBystander, isOfOtherThing } from "./who-does-it.ts";

export type ReadStep = {
  readonly kind: StepKind;
  /** The place of the clause that tells it. */
  readonly clause: number;
  readonly date: DateInHeadline | undefined;
};

/** So many words may stand between a verb and what it is said of. */
const REACH = { noun: 6, party: 4 } as const;

/** A clause with less of the event is about something else. */
const ABOUT = 1;

const EVERYWHERE = STEP_PATTERNS.map(([kind, pattern]) => [kind, new RegExp(pattern.source, "g")] as const);

/** The first step that stands beside the event in a clause of its own; undefined when none does. */
export function readHeadlineStep(told: ToldHeadline, event: RankedEvent | undefined, today: Day): ReadStep | undefined {
  const { clauses } = told.headline;
  const topic = clauses.findIndex(({ role }) => role === "topic");
  const topical = topic >= 0 && aboutness(told, event, topic) >= 1.5;
  const main = clauses
    .flatMap(({ role }, clause) =>
      role === "main" || role === "topic" ? [{ clause, about: aboutness(told, event, clause) }] : [],
    )
    .filter(({ about, clause }) => about >= ABOUT || (topical && clause !== topic))
    .sort((a, b) => b.about - a.about);
  const beside = clauses
    .flatMap(({ role }, clause) => (role === "beside" ? [{ clause, about: aboutness(told, event, clause) }] : []))
    .filter(({ about }) => about >= 2.5)
    .sort((a, b) => b.about - a.about);
  // “Russia plans to cut offensives after Istanbul talks”: only what stands beside speaks of the talks.
  const [first] = main;
  const [aside] = beside;
  if (aside !== undefined && (first === undefined || (!topical && first.about < 2.5 && aside.about > first.about))) {
    const step = stepBeside(told, event, aside.clause, today);
    if (step !== undefined) return step;
    if (first !== undefined && event !== undefined && first.about < 2) return undefined;
  }
  // “Trump skips Beijing: state visit cancelled”: that it is off tells more than who stays away.
  let denied: ReadStep | undefined;
  for (const { clause } of main) {
    const step = stepOfClause(told, event, clause, topical, today);
    if (
      step !== undefined &&
      (step.kind !== "denied" || main.length === 1) &&
      (denied === undefined || isOff(step.kind))
    )
      return step;
    denied ??= step;
  }
  return denied;
}

/** “after the summit” tells that it was, “as talks open” what its verb says; what is “ahead of” one tells nothing. */
function stepBeside(
  told: ToldHeadline,
  event: RankedEvent | undefined,
  clause: number,
  today: Day,
): ReadStep | undefined {
  const opener = told.headline.clauses[clause]?.opener ?? "";
  if (opener === "after" || opener === "following") return { kind: "held", clause, date: undefined };
  const step = stepOfClause(told, event, clause, false, today);
  // “A rally during the summit called off”: not the summit.
  if (step !== undefined && isOff(step.kind) && !OPENS_SENTENCE.test(opener)) return undefined;
  return step !== undefined && (opener === "if" || opener === "unless")
    ? { kind: "open", clause, date: undefined }
    : step;
}

/** Behind these words stands a sentence with a verb of its own, behind others only a noun. */
const OPENS_SENTENCE = /^(?:as|even as|while|whilst|since|but|though|although|when|where|because|if|unless|)$/;

function stepOfClause(
  told: ToldHeadline,
  event: RankedEvent | undefined,
  clause: number,
  topical: boolean,
  today: Day,
): ReadStep | undefined {
  const text = told.headline.clauses[clause]?.text ?? "";
  const anchors = anchorsIn(told, event, clause);
  if (anchors.length === 0 && !topical) return undefined;
  const kind = kindOfClause(text, anchors, told, clause, event, topical, today);
  if (kind === undefined || kind === "stands") return undefined;
  // “Summit cancelled? Rutte laughs it off”.
  const isAsked = told.headline.text.includes(`${text}?`);
  if (isAsked) return isOff(kind) ? { kind: "open", clause, date: undefined } : undefined;
  // Drafts that are exchanged are no treaty that is signed.
  if (kind === "said" && isDecided(event) && !REACHED.test(text)) return undefined;
  const before = told.headline.clauses[clause - 1];
  if (isOff(kind) && /^(?:if|unless)(?: |$)/iu.test(`${before?.opener ?? before?.text}`))
    return { kind: "open", clause, date: undefined };
  const timed = timeOfKind(kind, text, told, clause, today);
  return timed === undefined ? undefined : { ...timed, clause };
}

function kindOfClause(
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

const REACHED = /\b(?:reach|secur|agree|endors|adopt)/iu;

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
      if (isOff(kind) && isOfTripElsewhere(verb, keys, anchors, isName)) return [];
      if (!isOff(kind) && (isOfBystander(verb, keys, anchors, isName) || isOfOtherThing(verb, keys))) return [];
      const near = gaps.some(({ anchor, gap }) => gap <= REACH[anchor.is]);
      // “COP26: Draft deal calls for more” is not told of the conference, “COP26: postponed to next year” is.
      if (!near && !(topical && anchors.length === 0 && from <= 1)) return [];
      return [{ kind, order, from, to, gaps, doubt: isOff(kind) ? doubtBefore(keys, from) : undefined }];
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

/** “Beijing avoids confirming the visit”, “no details of the trip”: neither that it will be is said, nor that it will not. */
const SAYS_NOTHING =
  /\b(?:avoid(?:s|ed|ing)? (?:confirm|comment|say|answer)\w*|(?:has|have|had|gives?|gave|offers?|says?|with) no (?:\S+ )?(?:info|information|details?|comment)|(?:declin|refus)(?:e|es|ed|ing) to (?:say|comment|confirm|answer)|would(?:nt| not) (?:say|confirm|comment))\b/;

const OWN_VERB: ReadonlySet<StepKind> = new Set(["held", "under-way", "cancelled", "postponed"]);
const LOOSE: ReadonlySet<StepKind> = new Set(["floated", "planned", "agreed", "denied", "sure"]);

function gapBetween({ from, to }: StepAnchor, first: number, last: number): number {
  return to < first ? first - to - 1 : from > last ? from - last - 1 : 0;
}
