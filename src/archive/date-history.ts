// What became of an event's date: where it stands, and where it stood before it was moved or given up. Pure.

import { type Day, type Edtf, earliest, formatEdtf, latest, overlaps, sameEdtf } from "@attache/edtf";
import { createMemo } from "../text/memo.ts";
import { difference } from "./change.ts";
import { areToldDays, type State, stateAfter, stateAsOf } from "./history.ts";
import { firstDayOf } from "./known.ts";
import { knownBy } from "./known-steps.ts";
import { phaseOf } from "./phase.ts";
import type { Development, Event } from "./schema.ts";
import { eventKnownOn } from "./title-known-on.ts";

export type DateHistory = {
  readonly event: Event;
  readonly state: State;
  /** Dates that it was to have and no longer has, in the order in which they were given up; none twice, none that stands. */
  readonly left: readonly Edtf[];
};

/**
 * The history as it was known on `asOf`, or is known now; undefined when nobody knew of the event then. A date that
 * only became more or less exact was not given up, nor was one that was a mistake in the archive.
 */
export function dateHistoryOf(event: Event, asOf: Day | undefined): DateHistory | undefined {
  const developments = knownBy(event, asOf);
  if (developments.length < event.developments.length)
    return withMeeting(historyOf(eventKnownOn(event, asOf), developments), event, asOf);
  const kept = HISTORIES.get(event) ?? { history: historyOf(event, developments) };
  HISTORIES.set(event, kept);
  return withMeeting(kept.history, event, asOf);
}

/** Somebody's way to a meeting is over once that is, also where its own date says only the month. */
function withMeeting(history: DateHistory | undefined, event: Event, asOf: Day | undefined): DateHistory | undefined {
  if (history === undefined || event.meeting === undefined) return history;
  return { ...history, state: stateAsOf(event, asOf) ?? history.state };
}

/** As it is known now, of events that were asked about. */
const HISTORIES = createMemo<Event, { readonly history: DateHistory | undefined }>();

function historyOf(event: Event, developments: readonly Development[]): DateHistory | undefined {
  const left = new Map<string, Edtf>();
  let state: State | undefined;
  for (const [index, development] of developments.entries()) {
    const after = stateAfter(event, developments.slice(0, index + 1));
    if (after === undefined) continue;
    if (development.correction !== true && state?.date !== undefined && gaveUpDate(state, after))
      left.set(formatEdtf(state.date), state.date);
    state = after;
  }
  if (state === undefined) return undefined;
  const { date } = state;
  return { event, state, left: [...left.values()].filter((one) => date === undefined || isElsewhen(one, date)) };
}

/** The dates that it was to have, and no longer has, which may lie in a time: what is to be “by 30 October” is to be after it was said. */
export function leftIn(
  event: Event,
  asOf: Day | undefined,
  from: Day | undefined,
  to: Day | undefined,
): readonly Edtf[] {
  const said = (date: Edtf) => {
    const step = event.developments.find((one) => one.date != null && sameEdtf(one.date, date));
    return step && firstDayOf(step.known);
  };
  const isBeforeSaid = (date: Edtf) => to !== undefined && earliest(date) === undefined && to < (said(date) ?? to);
  return (dateHistoryOf(event, asOf)?.left ?? []).filter((date) => overlaps(date, from, to) && !isBeforeSaid(date));
}

/** Where it stands on a line of time: at its date, or at the last that it had. */
export function dateOnLine({ state, left }: Pick<DateHistory, "state" | "left">): Edtf | undefined {
  return state.date ?? left.at(-1);
}

/** What of a history decides where the event stands on a line of time; what it left matters only to one that has no date. */
export function placeOnLine(event: Event, asOf: Day | undefined): DateHistory | undefined {
  const state = stateAsOf(event, asOf);
  return state?.date === undefined ? dateHistoryOf(event, asOf) : { event, state, left: [] };
}

/**
 * The day by which it stands among others: the first possible one, or the last where only that is known (“by the end of 2021”);
 * of what lies ahead or goes on, not a day before `today`. Empty without a date.
 */
export function dayInOrder(history: Pick<DateHistory, "state" | "left">, today: Day): Day {
  const date = dateOnLine(history);
  const day = date === undefined ? "" : (earliest(date) ?? latest(date) ?? "");
  const phase = phaseOf(history.state, today);
  return day !== "" && day < today && (phase === "upcoming" || phase === "now") ? today : day;
}

/** Whether a day or window that it was to have stands no longer, and did not only become more or less exact. */
export function gaveUpDate(before: State, after: State): boolean {
  // A day on which it went on is none that it was to have.
  if (before.date === undefined || before.status === "under-way" || before.status === "held") return false;
  if (after.date === undefined) return true;
  if (isSplit(before.date, after.date)) return true;
  const kinds = difference(before, after);
  // “27 April → postponed, to a day by April 2021”: what is put off no longer has the days that lie in the longer time.
  if (kinds.includes("postponed") && (kinds.includes("ends-later") || kinds.includes("widened"))) return true;
  return (kinds.includes("moved-later") || kinds.includes("moved-earlier")) && isElsewhen(before.date, after.date);
}

/** “11 to 24 October” → “11 to 15 October, and two weeks in April”: of days that follow each other some are given up for a second part. */
function isSplit(was: Edtf, is: Edtf): boolean {
  if (is.kind !== "all-of" || was.kind === "all-of" || !areToldDays(was)) return false;
  return latest(is) !== latest(was) && !standsInParts(was, is);
}

/** What was suspended and resumed stands at the days of each part: none of them was given up. */
function standsInParts(was: Edtf, is: Edtf): boolean {
  const [first, last] = [earliest(was), latest(was)];
  return is.kind === "all-of" && is.members.some((part) => earliest(part) === first && latest(part) === last);
}

/** Days that are told move when they change; a window moves when none of its days is possible any more. */
function isElsewhen(was: Edtf, is: Edtf): boolean {
  if (sameEdtf(was, is) || standsInParts(was, is)) return false;
  return (areToldDays(was) && areToldDays(is)) || !overlaps(is, earliest(was), latest(was));
}
