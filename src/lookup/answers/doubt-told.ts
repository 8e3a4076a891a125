// The steps of an event that tell of doubt whether it would be: “does not know whether it will take place”, “may be delayed”, and those by which it was off for a time. Pure.

import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { BEGUN_STATUSES } from "./place-told.ts";

/** Of steps that stand oldest first, those before it began. */
export function stepsOfDoubt(all: readonly EventStep[]): readonly EventStep[] {
  return all.filter(
    ({ state, changes, development, event }) =>
      !BEGUN_STATUSES.has(state.status) &&
      (changes.some((kind) => kind === "cancelled" || kind === "postponed" || kind === "lapsed") ||
        summaryClauses(development.summary).some((clause) => tellsDoubt(clause, event.kind))),
  );
}

function tellsDoubt(clause: string, kind: EventStep["event"]["kind"]): boolean {
  if (HAS_NONE.test(clause)) return false;
  return OF_DOUBT.test(clause) || (OF_ONE_WAY.has(kind) && OF_COMING.test(clause));
}

const OF_DOUBT =
  /\b(?:in doubt|doubtful|uncertain|at risk|in danger|no reason (?:for|to (?:meet|go|hold))|not know (?:whether|if) (?:it|the \p{L}+)|whether (?:it|the (?:summit|meeting|visit|talks|trip|conference|round))\b[^.;]*\b(?:takes? place|happens?|held|goes ahead|comes? about)|(?:it|summit|meeting|visit|talks|trip|conference|round) (?:may|might|could) not (?:happen|take place|come about|be held|work out)|(?:it|summit|meeting|visit|talks|trip|conference|dates?) (?:may|might|could) be (?:delayed|called off|cancel+ed|postponed|put off)|unlikely|not likely|threatens? to (?:call (?:it )?off|cancel|withdraw|walk away|reconsider)|reconsiders?)\b|\bmay not happen\b/iu;
const HAS_NONE = /\b(?:none|no(?:body)?|without|not) (?:\p{L}+ ){0,6}?(?:doubts?|in doubt|in danger|at risk)\b/iu;

/** Where two meet, whether one of them comes is whether they do. */
const OF_ONE_WAY: ReadonlySet<string> = new Set(["visit", "meeting"]);
const OF_COMING =
  /\bwhether (?:he|she|they|\p{Lu}\p{L}+) (?:goes|comes?|will (?:go|come|meet)|meets?)\b|\b(?:he|she|they) may not (?:go|come|meet)\b/u;
