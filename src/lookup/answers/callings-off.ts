// Whether a step tells that somebody called something off, or suspended it. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Development } from "../../archive/schema.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { actorsInSentence } from "./actors-named.ts";
import { areOfTheirs, isSaidBy } from "./step-told.ts";

const CALLS_IT_OFF = /\b(?:cancels?|cancelled|calls? (?:[^.;,]{0,40} )?off|called (?:[^.;,]{0,40} )?off|scraps?)\b/u;
const SUSPENDS = /\b(?:suspends?|suspended|freezes|breaks? off|broke off)\b/u;
const ENDS_EITHER_WAY = new RegExp(`${CALLS_IT_OFF.source}|${SUSPENDS.source}`, "u");

/** Of what is called off with that: whoever was to hold it does not. */
const GIVES_UP_HOSTING = /\b(?:withdraws as host|does not hold)\b/u;
/** It was the wish of another, or somebody only tells of it. */
const ENDED_BY_ANOTHER = /\bat the wish of\b|\bdeclin|\bsays that\b|\bwas called off\b/u;
/** “Has been called off”, “has not cancelled it”: by nobody who is named. */
const NOT_DONE = /\b(?:is|are|was|were|be|been|being|not|to|will|would|may)(?: \p{L}+ly| already)?\s*$/u;
const TELLER_OF_END = /^According to (?:the )?\S+ |^At the wish of (?:the )?\S+ |.*\bthat /u;
const STATE_PRONOUN = /^(?:it|they)?\s*$/iu;
const PERSON_PRONOUN = /^(?:s?he)?\s*(?:has|had)?\s*$/iu;

type ToldOfEnd = Pick<Development, "says" | "summary" | "status">;

/** Whether any of it is told at all, whoever did it: what costs little to see. */
export function tellsOfEnd({ summary, status }: ToldOfEnd): boolean {
  return status === "cancelled" || ENDS_EITHER_WAY.test(summary);
}

/** `ids`: those who may have done it. */
export function callsOff(step: ToldOfEnd, deed: "off" | "suspend" | "halt", ids: readonly string[], archive: Archive) {
  const isEnded = deed !== "suspend" && step.status === "cancelled";
  const areStates = ids.some((id) => archive.actors.get(id)?.kind === "state");
  if (isEnded && !areStates && !ENDED_BY_ANOTHER.test(step.summary) && isSaidBy(step, ids, archive)) return true;
  return summaryClauses(step.summary).some((sentence) => {
    const done = deed === "off" ? CALLS_IT_OFF : deed === "suspend" ? SUSPENDS : ENDS_EITHER_WAY;
    const at = Math.max(sentence.search(done), isEnded ? sentence.search(GIVES_UP_HOSTING) : -1);
    return at > 0 && isTheirDeed(sentence.slice(0, at), step, isEnded, ids, archive);
  });
}

/** `before`: what stands before the word for it. */
function isTheirDeed(
  before: string,
  step: ToldOfEnd,
  isEnded: boolean,
  ids: readonly string[],
  archive: Archive,
): boolean {
  if (NOT_DONE.test(before)) return false;
  const near = before.replace(TELLER_OF_END, "");
  const doers = actorsInSentence(near, archive).slice(0, 1);
  if (doers.length > 0) return areOfTheirs(doers, ids, archive);
  if (STATE_PRONOUN.test(near)) return isSaidBy(step, ids, archive);
  return isEnded && PERSON_PRONOUN.test(near) && areOfTheirs(actorsInSentence(before, archive), ids, archive);
}
