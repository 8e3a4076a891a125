// The steps of an event that first confirmed what stands: “when was COP30 confirmed”, “who first confirmed the summit”. Pure.

import { sameEdtf } from "@attache/edtf";
import { gaveUpDate } from "../../archive/date-history.ts";
import type { EventStep } from "../../core/view.ts";
import { summaryClauses } from "../../text/summary-clauses.ts";
import { BEGUN_STATUSES } from "./place-told.ts";

export type ToldConfirmation = {
  readonly steps: readonly EventStep[];
  /** Whether it was moved after that, and nobody is known to have confirmed it since. */
  readonly isMovedSince: boolean;
};

/**
 * Of steps that stand oldest first: who first stood for it as it was set last, with the first that has its days where those became known later, and
 * with the one by which it was on again. `nth`: -1 for whoever confirmed it last.
 */
export function confirmationTold(all: readonly EventStep[], nth: number | undefined): ToldConfirmation {
  // Of what is at once done, as a deal is, a sentence alone tells it.
  const isConfirming = all.some(isConfirmed) ? isConfirmed : tellsConfirming;
  const last = all.findLast(isConfirming);
  if (nth === -1 && last !== undefined) return { steps: [last], isMovedSince: false };
  const runs = runsOfPlan(all);
  const run = runs.findLast((some) => some.some(isConfirming)) ?? [];
  const confirming = withoutGuests(run.filter(isConfirming));
  const [first] = confirming;
  if (first === undefined) return { steps: [], isMovedSince: false };
  const steps = [first, againOn(run), firstWithDays(confirming, run)].filter((step) => step !== undefined);
  const inOrder = all.filter((step) => steps.includes(step));
  return { steps: inOrder, isMovedSince: runs.at(-1) !== run };
}

function isConfirmed({ development: { status } }: EventStep): boolean {
  return status === "confirmed";
}

/** Whether it has a sentence in which somebody confirms it: not that nothing is confirmed, nor who is to come. */
function tellsConfirming({ development: { summary } }: EventStep): boolean {
  return summaryClauses(summary).some((clause) => CONFIRMS.test(clause) && !CONFIRMS_NONE.test(clause));
}

const CONFIRMS = /\bconfirm(?:s|ed)?\b(?! that they (?:come|take part))/iu;
const CONFIRMS_NONE =
  /\b(?:not|nothing|never|cannot|nobody|neither|without|yet to|if|whether|until)\b.*\bconfirm|\b(?:to be|will be|will) confirm/iu;

/** Who comes is no confirmation of a conference, where anything else is one. */
function withoutGuests(confirming: readonly EventStep[]): readonly EventStep[] {
  const others = confirming.filter(
    ({ event, development: { date, place, start, summary } }) =>
      ONE_IS_THE_VISIT.has(event.kind) ||
      date !== undefined ||
      place != null ||
      start !== undefined ||
      !GUEST_COMES.test(summary),
  );
  return others.length > 0 ? others : confirming;
}

const ONE_IS_THE_VISIT: ReadonlySet<string> = new Set(["visit", "meeting", "call", "talks"]);
const GUEST_COMES = /\b(?:will|is to|are to) (?:travel|come|take part|attend|be (?:in|there|at)|go)\b/iu;

/** Before each step by which it was put off, given other days or moved to another state, those that go before end. */
function runsOfPlan(all: readonly EventStep[]): readonly (readonly EventStep[])[] {
  const runs: EventStep[][] = [];
  for (const step of all) {
    if (runs.length === 0 || isMovedOn(step)) runs.push([]);
    runs.at(-1)?.push(step);
  }
  return runs;
}

function isMovedOn({ before, state, changes, development }: EventStep): boolean {
  if (before === undefined || development.correction === true) return false;
  const [from, to] = [before.place?.country, state.place?.country];
  const isElsewhere = from !== undefined && from !== to && (to !== undefined || state.place === null);
  return isElsewhere || changes.includes("postponed") || gaveUpDate(before, state);
}

/** “The summit is on again.” */
function againOn(run: readonly EventStep[]): EventStep | undefined {
  const off = run.findLastIndex(({ state: { status } }) => status === "cancelled" || status === "lapsed");
  return off < 0 ? undefined : run.slice(off + 1).find(isConfirmed);
}

/** The days that it had before it began. */
function firstWithDays(confirming: readonly EventStep[], run: readonly EventStep[]): EventStep | undefined {
  const date = run.findLast(({ state: { status } }) => !BEGUN_STATUSES.has(status))?.state.date;
  if (date === undefined) return undefined;
  return confirming.find(({ state, development }) => {
    const isSaid = development.date !== undefined || development.start !== undefined;
    return state.date !== undefined && sameEdtf(state.date, date) && (isSaid || state === confirming[0]?.state);
  });
}
