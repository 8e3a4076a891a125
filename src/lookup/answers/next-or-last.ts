// “The next Biden Xi summit”, “the last NATO summit”: of the events that fit the words, those that lie ahead, or that have been.

import type { Day } from "@attache/edtf";
import type { State } from "../../archive/history.ts";
import { dayAmongOthers, liesAhead, phaseOf } from "../../archive/phase.ts";
import type { Event } from "../../archive/schema.ts";
import { kindMeant } from "../../archive/search/synonyms.ts";
import { comesOn } from "../../archive/upcoming-order.ts";
import type { EventAt } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";

/** What fits less than this part as well as the best is another matter. */
const MIN_FIT = 0.5;
/** Of two that lie ahead the sooner is meant, unless it fits much less: a visit to the summit is not the summit. */
const AS_WELL = 0.95;

/** `instead`: there is no such event; these are the others that fit, the latest first. */
export type NextOrLast = { readonly events: readonly Event[]; readonly instead?: true };

export type Fitting = EventAt & { readonly score: number };

type TurnQuestion = {
  readonly words: string;
  /** For each name of a person in the words, those who have it. */
  readonly people: readonly (readonly string[])[];
  readonly today: Day;
};

/** The soonest first of those that lie ahead; the latest first of those that have been. `all` are events, the best first. */
export function nextOrLast(
  which: "next" | "last",
  all: readonly Fitting[],
  { words, people, today }: TurnQuestion,
): NextOrLast {
  const least = MIN_FIT * (all[0]?.score ?? 0);
  const together = all.filter(({ state }) => people.every((ids) => takesPart(ids, state)));
  // Who names two people wants whatever brings them together, however it is called.
  const found = people.length > 1 && together.length > 0 ? together : all.filter(({ score }) => score >= least);
  const fitting = found.some((one) => together.includes(one)) ? found.filter((one) => together.includes(one)) : found;
  const kinds = kindsNamed(words);
  const meant = fitting.filter(({ event }) => kinds === undefined || kinds.has(event.kind));
  const past = meant.filter(({ state }) => hasBeen(state, today)).sort(latestFittingFirst);
  if (which === "last" && past.length > 0) return { events: past.map(({ event }) => event) };
  const ahead = meant.filter(({ state }) => isUpcoming(state, today));
  if (which === "next" && ahead.length > 0) {
    const best = people.length > 1 ? 0 : Math.max(...ahead.map(({ score }) => score));
    return { events: soonestFirst(ahead, AS_WELL * best, today).map(({ event }) => event) };
  }
  const rest = [...past, ...fitting.filter((one) => !past.includes(one))];
  return { events: rest.map(({ event }) => event), instead: true };
}

function takesPart(ids: readonly string[], { participants }: State): boolean {
  return participants.some(({ actor }) => ids.includes(actor));
}

/** One report calls it a summit, another talks or a visit; a call is none of them. */
const MEETINGS: ReadonlySet<string> = new Set(["summit", "meeting", "visit", "talks", "conference"]);
const CALLS: ReadonlySet<string> = new Set(["call"]);

/** undefined when the words name no kind of event. */
function kindsNamed(words: string): ReadonlySet<string> | undefined {
  const named = tokenize(words).flatMap((word) => kindMeant(word) ?? []);
  if (named.includes("call")) return CALLS;
  return named.some((kind) => MEETINGS.has(kind)) ? MEETINGS : undefined;
}

function isUpcoming(state: State, today: Day): boolean {
  return liesAhead(state, today) || phaseOf(state, today) === "now";
}

function hasBeen(state: State, today: Day): boolean {
  return ["over", "passed", "now"].includes(phaseOf(state, today));
}

function soonestFirst(ahead: readonly Fitting[], least: number, today: Day): readonly Fitting[] {
  const rank = ({ score }: Fitting) => Number(score < least);
  return ahead.toSorted(
    (a, b) => rank(a) - rank(b) || comesOn(a.state, today).localeCompare(comesOn(b.state, today)) || b.score - a.score,
  );
}

function latestFittingFirst(a: Fitting, b: Fitting): number {
  return dayAmongOthers(b.state).localeCompare(dayAmongOthers(a.state)) || b.score - a.score;
}
