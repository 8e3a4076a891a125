// Which step of an event a headline tells, by the verbs of the clause that speaks of it. Pure.

import type { Day } from "@attache/edtf";
import { isOfOneElsewhere, isStepOfOthers, isToldAhead } from "./event-elsewhere.ts";
import type { HeadlineClause } from "./headline-clauses.ts";
import type { DateInHeadline } from "./headline-date.ts";
import { kindAlone } from "./off-in-title.ts";
import { isOnlyTalkAboutIt } from "./owner-of-time.ts";
import type { RankedEvent } from "./rank-events.ts";
import { aboutness, anchorsIn, isDecided, namesGathering, namesTraveller } from "./step-anchors.ts";
import { timeOfKind } from "./step-date.ts";
import { isOff } from "./step-exclusions.ts";
import type { StepKind } from "./step-patterns.ts";
import type { ToldHeadline } from "./told.ts";
import { isKeptHome } from "./told-not-to-go.ts";
import { kindOfClause } from "./verb-of-clause.ts";
import { beginsWithBystander } from "./who-does-it.ts";

export type ReadStep = {
  readonly kind: StepKind;
  /** The place of the clause that tells it. */
  readonly clause: number;
  readonly date: DateInHeadline | undefined;
};

/** A clause with less of the event is about something else. */
const ABOUT = 1;

/** The first step that stands beside the event in a clause of its own; undefined when none does. Without an event: of whatever is told. */
export function readHeadlineStep(told: ToldHeadline, event: RankedEvent | undefined, today: Day): ReadStep | undefined {
  if (event !== undefined) return stepInHeadline(told, event, today);
  const step = stepInHeadline(told, undefined, today) ?? stepInReaction(told, today);
  return step === undefined ? undefined : { ...step, kind: kindAlone(step.kind, told.headline.text, today) };
}

/** “Jakarta disappointed as Obama postpones trip”: nothing else is told. */
function stepInReaction(told: ToldHeadline, today: Day): ReadStep | undefined {
  const reaction = told.headline.clauses.findIndex(
    ({ role, opener }) => role === "beside" && /^(?:as|after|since|because)$/.test(opener ?? ""),
  );
  const step =
    reaction < 0 || aboutness(told, undefined, reaction) < ABOUT
      ? undefined
      : stepBeside(told, undefined, reaction, today);
  return step !== undefined && isOff(step.kind) ? step : undefined;
}

function stepInHeadline(told: ToldHeadline, event: RankedEvent | undefined, today: Day): ReadStep | undefined {
  const { clauses } = told.headline;
  const topic = clauses.findIndex(({ role }) => role === "topic");
  const topical = topic >= 0 && aboutness(told, event, topic) >= 1.5;
  const ofTraveller = (clause: number) => (namesTraveller(told, event, clause) ? 1 : 0);
  const main = clauses
    .flatMap(({ role }, clause) =>
      role === "main" || role === "topic" ? [{ clause, about: aboutness(told, event, clause) }] : [],
    )
    .filter(({ about, clause }) => about >= ABOUT || (topical && clause !== topic))
    .sort((a, b) => b.about + ofTraveller(b.clause) - a.about - ofTraveller(a.clause));
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
  return leadingStep(told, event, main, topical, today);
}

/** The step of the clause that names most of the event, unless another tells that it is off: “Trump skips Beijing: state visit cancelled”. */
function leadingStep(
  told: ToldHeadline,
  event: RankedEvent | undefined,
  main: readonly { readonly clause: number }[],
  topical: boolean,
  today: Day,
): ReadStep | undefined {
  let leading: ReadStep | undefined;
  for (const { clause } of main) {
    if (isStepOfOthers(told, event, clause)) continue;
    const step = stepOfClause(told, event, clause, topical, today);
    if (step === undefined || (LOOKS_AHEAD.has(step.kind) && isToldAhead(told, event, clause))) continue;
    if (isOff(step.kind) && (leading === undefined || goesBefore(step, leading, told))) return step;
    if (main.length === 1) return step;
    leading ??= step;
  }
  return leading;
}

const TELLS_OF_DOING: ReadonlySet<StepKind> = new Set(["sure", "planned", "present", "under-way", "held", "said"]);
const LOOKS_AHEAD: ReadonlySet<StepKind> = new Set(["sure", "planned", "floated", "agreed", "present", "under-way"]);
/** “Quad summit off; Modi may still visit Australia”: the other clause tells that somebody stays away, or of a guest alone. */
function goesBefore(off: ReadStep, other: ReadStep, told: ToldHeadline): boolean {
  return other.kind === "denied" || (namesGathering(told, off.clause) && !namesGathering(told, other.clause));
}

/** “after the summit” tells that it was, “as talks open” what its verb says; what is “ahead of” one tells nothing. */
function stepBeside(
  told: ToldHeadline,
  event: RankedEvent | undefined,
  clause: number,
  today: Day,
): ReadStep | undefined {
  const opener = told.headline.clauses[clause]?.opener ?? "";
  if (opener === "after" || opener === "following") return stepAfter(told, event, clause, today);
  // “Hotels raise rates ahead of November summit”: what they look on has its time, and nobody tells it.
  if (!OPENS_SENTENCE.test(opener) && isLookedOn(told)) return undefined;
  const step = stepOfClause(told, event, clause, false, today);
  // “A rally during the summit called off”: not the summit.
  if (step !== undefined && isOff(step.kind) && !OPENS_SENTENCE.test(opener)) return undefined;
  return step !== undefined && (opener === "if" || opener === "unless")
    ? { kind: "open", clause, date: undefined }
    : step;
}

/** “Rally after the summit” tells that it was held, “rouble falls after Trump calls off the summit” does not. */
function stepAfter(
  told: ToldHeadline,
  event: RankedEvent | undefined,
  clause: number,
  today: Day,
): ReadStep | undefined {
  const step = stepOfClause(told, event, clause, false, today);
  if (step === undefined || !isOff(step.kind)) return { kind: "held", clause, date: undefined };
  // “March after the summit called off”: it may be the march.
  return OFF_WITH_DOER.test(told.headline.clauses[clause]?.text ?? "") ? step : undefined;
}

const OFF_WITH_DOER =
  /\b(?:cancels|postpones|delays|scraps|shelves|suspends|abandons|(?:calls?|puts?) off|called? off (?=\p{L})|puts? (?:\S+ ){0,4}(?:off|back|on (?:hold|ice))|pull(?:s|ed) out|(?:is|are|was|were|gets?|got|being) (?:\S+ )?(?:cancel|postpon|delay|scrap|shelv|suspend|abandon|call|put))/iu;

function isLookedOn({ headline: { words, clauses } }: ToldHeadline): boolean {
  return clauses.some(
    ({ role }, at) =>
      role === "main" && beginsWithBystander(words.flatMap(({ key, clause }) => (clause === at ? [key] : []))),
  );
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
  const kind = unlessKeptHome(kindOfClause(text, anchors, told, clause, event, topical, today), told, clause);
  if (kind === undefined || kind === "stands") return undefined;
  // “Summit cancelled? Rutte laughs it off”.
  const isAsked = told.headline.text.includes(`${text}?`);
  if (isAsked) return isOff(kind) ? { kind: "open", clause, date: undefined } : undefined;
  if (TELLS_OF_DOING.has(kind) && event !== undefined && isOnlyTalkAboutIt(text)) return undefined;
  // Drafts that are exchanged are no treaty that is signed.
  if (kind === "said" && isDecided(event) && !REACHED.test(text)) return undefined;
  const [before, next] = [told.headline.clauses[clause - 1], told.headline.clauses[clause + 1]];
  if (kind === "held" && next?.opener === "before" && NOT_BEGUN.test(next.text))
    return { kind: "cancelled", clause, date: undefined };
  if (isOff(kind) && isOnConditionOf(before, next)) return { kind: "open", clause, date: undefined };
  const timed = timeOfKind(kind, text, told, clause, anchors, today);
  if (timed === undefined) return undefined;
  const isElse = kind !== "moved" && isOfOneElsewhere(told, event, clause, anchors);
  return { ...timed, clause, ...(isElse && { date: undefined }) };
}

function unlessKeptHome<Kind extends StepKind | "stands" | undefined>(kind: Kind, told: ToldHeadline, clause: number) {
  return kind === "denied" && isKeptHome(told, clause) ? "cancelled" : kind;
}

/** “If the summit is called off”, “to be called off unless”. */
function isOnConditionOf(before: HeadlineClause | undefined, next: HeadlineClause | undefined): boolean {
  return /^(?:if|unless)(?: |$)/iu.test(`${before?.opener ?? before?.text}`) || next?.opener === "unless";
}

/** “Summit collapses before it begins”. */
const NOT_BEGUN =
  /^(?:it|they|either side|talks|leaders|delegat\w+|anyone)(?: (?:had|has|have|even|ever|could|can|was|were|is|be))* (?:beg[aiu]n|start|open|m[e]e?t|arriv|land|g[eo]t|schedul|held|announc|arrang|t[ao]+ke? place|happen)/iu;

const REACHED = /\b(?:reach|secur|agree|endors|adopt)/iu;
