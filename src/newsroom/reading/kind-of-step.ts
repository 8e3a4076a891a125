// What a step is of the event that it is told of: somebody who stays away, what is not to be then, and what was asked for in vain. Pure.

import { type Day, earliest, latest, overlaps } from "@attache/edtf";
import { fold } from "../../text/tokens.ts";
import { isGivenUp } from "./foreign-steps.ts";
import { isNotHeldThen, isOnlyForNow, LEAVES, NOT_HELD } from "./off-in-title.ts";
import type { RankedEvent } from "./rank-events.ts";
import type { ReadStep } from "./read-step.ts";

/** The gathering itself is said not to be: “no summit in May”, “won’t meet this month”. */
const NOT_HELD_THEN = new RegExp(
  `\\b(?:no (?!to )(?:[\\w'’-]+ ){0,5}(?:summit|meeting|encounter|talks|visit|conference|round|session|trip)|${NOT_HELD})\\b`,
  "i",
);

/** The same of a visit: “will not come to Tokyo this spring”. */
const NOT_COMING_THEN =
  /\b(?:won['’]?t|will not|not to|not going to|isn['’]?t going to) (?:\w+ )?(?:come|visit|travel|go|fly|make (?:\w+ ){0,2}(?:trip|visit))\b/i;

/** What is not to be at the time for which it was expected is put off, and nobody says until when. */
function isNotThen(
  { kind, date }: ReadStep,
  title: string,
  { event, first, last, state }: RankedEvent["indexed"],
  today: Day,
): boolean {
  if (date === undefined || (kind !== "denied" && kind !== "cancelled")) return false;
  if (kind === "cancelled" && !isNotHeldThen(title, today)) return false;
  if (!NOT_HELD_THEN.test(title) && !(event.kind === "visit" && NOT_COMING_THEN.test(title))) return false;
  if (state.status === "postponed") return true;
  if (first === undefined && last === undefined) return state.status === "planned" || state.status === "agreed";
  // “No summit before next year”: not on the day that was known.
  const isOnlyLater = last !== undefined && latest(date.date) === undefined && (earliest(date.date) ?? "") > last;
  return isOnlyLater || overlaps(date.date, first, last);
}

const ONLY_AFTER = /\b(?:later than|(?:no|not) (?:earlier|sooner) than|not (?:before|until|till)|at the earliest)\b/i;

/** “G7 summit no earlier than September”, where it was to be in June: put off, though it is told as what will be. */
function isOnlyAfter({ kind, date }: ReadStep, title: string, { last }: RankedEvent["indexed"]): boolean {
  if ((kind !== "sure" && kind !== "planned") || date === undefined || last === undefined) return false;
  return latest(date.date) === undefined && (earliest(date.date) ?? "") > last && ONLY_AFTER.test(title);
}

/** What the step is of this event; `many`: somebody may stay away from it, `isRound`: it is none of a recurring meeting, or a round of talks. */
export function kindOfEvent(
  step: ReadStep,
  title: string,
  indexed: RankedEvent["indexed"],
  many: boolean,
  isRound: boolean,
  today: Day,
): ReadStep["kind"] {
  if (isOnlyOneAway(step.kind, title, many, isRound)) return "denied";
  if (step.kind === "denied" && !many && indexed.state.status === "floated" && REQUEST_TURNED_DOWN.test(title))
    return "cancelled";
  if (isOnlyForNow(step.kind, title) || isOnlyAfter(step, title, indexed)) return "postponed";
  if (step.kind === "held" && COLLAPSES.test(title) && !hasBegun(indexed, today)) return "cancelled";
  return isNotThen(step, title, indexed, today) ? "postponed" : step.kind;
}

const COLLAPSES = /\bcollaps(?:e|es|ed)\b/i;

/** Talks that go on collapse and were held; a summit that is to come does not take place. */
function hasBegun({ first, state }: RankedEvent["indexed"], today: Day): boolean {
  return state.status === "under-way" || state.status === "held" || (first !== undefined && first <= today);
}

/** “Rejects call for a meeting”, “turns down talks”: what was only asked for is off; a claim is only denied. */
export function isTurnedDown(text: string): boolean {
  return TURNED_DOWN.test(text) && !OF_WHAT_IS_SAID.test(text);
}

const TURNED_DOWN =
  /\b(?:reject|refus|declin|spurn|rebuff|turn(?:s|ed)? down|dismiss)\w*\b.*\b(?:meetings?|talks?|summit|discussions?|call|invitation|invite|offer|request)\b/i;
const REQUEST_TURNED_DOWN =
  /\b(?:reject|refus|declin|spurn|rebuff|snub|ignor|(?:brush|shrug)\w* (?:off|aside)|turn(?:s|ed)? down|dismiss)\w* (?:\S+ ){0,4}(?:calls?|invitation|invite|offer|request|proposal)\b/i;
const OF_WHAT_IS_SAID =
  /\b(?:reject|refus|declin|spurn|rebuff|dismiss)\w* (?:\S+ ){0,3}(?:claims?|reports?|rumou?rs?|speculation|suggestions?|allegations?|talk|to (?:say|confirm|comment))\b/i;

/** Whether what is called off is somebody’s coming, and not a gathering of many. */
function isOnlyOneAway(kind: ReadStep["kind"], title: string, many: boolean, isRound: boolean): boolean {
  if (kind !== "cancelled" && kind !== "postponed") return false;
  return (
    (many && (LEAVES.test(title) || isGivenUp(fold(title)))) ||
    (!isRound && (OWN_TRIP.test(title) || OWN_JOURNEY.test(title)))
  );
}

/** “Postpones Ankara trip, to skip NATO summit”. */
const OWN_JOURNEY =
  /\b(?:cancel|postpon|scrap|delay|shelv|drop|abandon|call\w* off|put\w* off)\w* (?:\S+ ){0,3}(?:trip|visit|travel|journey)\b.*\b(?:skip|miss|sit out|stay (?:home|away))/i;

/** “Modi cancels trip to G7”, “Modi sagt Gipfel ab”. */
const OWN_TRIP =
  /\b(?:trip|visit|travel|attendance|participation|appearance) (?:to|at|in|for) (?:the )?(?:\S+ ){0,3}(?:summit|conference|meeting|forum|assembly|g-?\d+|cop-?\d+|brics|apec|nato|asean|quad)\b|^\S+(?: \S+)? sag(?:t|en) /iu;
