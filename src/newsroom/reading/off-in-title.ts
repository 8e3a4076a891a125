// What a whole headline says of what is off: only at a time, only for now, or that somebody leaves what others go to. Pure.

import type { Day } from "@attache/edtf";
import { headlineDate } from "./headline-date.ts";
import type { StepKind } from "./step-patterns.ts";

/** That it will not be, as the source of a pattern. */
export const NOT_HELD =
  "(?:won['’]?t|will not|not to|isn['’]?t (?:going )?to|cannot|can['’]?t|not) (?:\\w+ )?(?:meet|convene|gather|sit|tak(?:e|ing) place|happen|be held|be (?:in|on|this|next|before)|go ahead|going ahead|happening|proceed)";

/** The verb, and what stands behind it: “will not be held in November”. */
const ONLY_NOT_HELD = new RegExp(`\\b${NOT_HELD}\\b(?<behind>.*)$`, "i");
const OFF_IN_OTHER_WORDS = /\b(?:cancel|call\w* (?:\S+ ){0,4}off\b|scrap|abandon|axe[sd]?\b|ditch)/i;

/** “Sunday’s round will not take place” names the round by its day, and tells no time at which it is not to be. */
export function isNotHeldThen(title: string, today: Day): boolean {
  const behind = OFF_IN_OTHER_WORDS.test(title) ? undefined : ONLY_NOT_HELD.exec(title)?.groups?.behind;
  return behind !== undefined && headlineDate(behind, { today, past: false }) !== undefined;
}

/** Who gives up going, is not let in, or lets nobody in. */
export const LEAVES =
  /\b(?:(?:pull|back|walk|drop|bow)\w* (?:out of|away from)|withdr\w+ from)\b(?! (?:\w+ ){0,2}hosting)|\b(?:withdr|revok|rescind|cancel|scrap|retract|pull)\w* (?:\S+ ){0,3}invit(?:ation|e)\b|\binvit(?:ation|e) (?:\S+ )?(?:withdrawn|revoked|rescinded|cancelled|canceled)\b|\b(?:dis|un)invite[sd]?\b|\bdecid\w* against (?:attend|going|travel|join|taking part|participat|appear|a trip)|\b(?:won['’]?t|will not|not|isn['’]?t|aren['’]?t) (?:\w+ ){0,2}(?:go|com|travel|fly|visit)(?:e|ing|ling)?\b.* after all\b/i;

/** What is to be later though it is off: “called off for now”, “off, new date to be announced”. */
const TO_BE_LATER =
  /\b(?:for now|for the (?:moment|time being)|until further notice|until (?:a )?later|to be rescheduled|will be rescheduled|(?<!\bno )(?:new|another|later|fresh) (?:date|day|time)s? (?:\w+ )?(?:to (?:be|follow)|will|sought|being|later|soon))\b/i;
const NO_GATHERING_FOR_NOW =
  /\bno (?:(?!plans?|need|dates?|decision|talk|word|reason|rush)[\w'’-]+ ){0,4}(?:summit|meeting|talks|visit|trip|round|conference)\b/i;

export function isOnlyForNow(kind: StepKind, title: string): boolean {
  if (!TO_BE_LATER.test(title)) return false;
  return kind === "cancelled" || (kind === "denied" && NO_GATHERING_FOR_NOW.test(title));
}

/** What is told as doubtful is not denied outright. */
export function isInDoubt(title: string): boolean {
  return /\b(?:doubt(?:s|ful)?|question marks?|under a cloud|clouds? over|by a thread|far from certain|limbo|into question|in (?:the )?balance|at risk|jeopardy|up in the air|unclear|uncertain\w*|undecided)\b/i.test(
    title,
  );
}

const GATHERS_MANY =
  /\b(?:summit|conference|forum|assembly|g-?\d+|cop-?\d+|brics|apec|nato|asean|quad|davos)\b(?! (?:\S+ )?with )/i;

/** What a step is of what the archive does not have. */
export function kindAlone(kind: StepKind, title: string, today: Day): StepKind {
  if (kind === "cancelled" && LEAVES.test(title) && GATHERS_MANY.test(title)) return "denied";
  const isLater = isOnlyForNow(kind, title) || (kind === "cancelled" && isNotHeldThen(title, today));
  return isLater ? "postponed" : kind;
}
