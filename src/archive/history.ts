// What was known of an event on a day. Pure: developments in, a state out.
import { type Day, type Edtf, earliest, edtfOfDay, isDay, latest, precisionOf, sameEdtf } from "@attache/edtf";
import { createMemo } from "../text/memo.ts";
import type { ActorId } from "./fields.ts";
import type { Known } from "./known.ts";
import { knownBy } from "./known-steps.ts";
import type { Development, Event, Participant, Place } from "./schema.ts";
import type { Format, HeldAs, PartOfDay, Status } from "./vocabulary.ts";

/** What an event starts from before any development has spoken. */
export type Baseline = Pick<Event, "place" | "format" | "participants" | "heldAs">;

/** What a development states, whether it stands in a file or was recorded in the ledger; an absent fact is not stated. */
export type StatedFacts = Pick<Development, "known"> &
  Partial<Omit<Development, "known" | "note" | "correction" | "summary" | "sources">>;

/** Everything that was held to be true of an event at one moment. */
export type State = {
  readonly status: Status;
  /** undefined: no date is known. */
  readonly date: Edtf | undefined;
  /** The date as it was last put by anyone but unnamed sources; a tentative day stands beside it, not in its place. */
  readonly settled: Edtf | undefined;
  /** The days of the meeting to which it is somebody's way, where they are known better than its own: nobody has said them of it. */
  readonly meetingOn?: Edtf;
  /** How that meeting is off, where it is: none of its days stands. */
  readonly meetingOff?: "cancelled" | "postponed" | "lapsed";
  readonly partOfDay: PartOfDay | undefined;
  /** The IANA zone in which `date` and `partOfDay` are meant. */
  readonly zone: string | undefined;
  /** Instants, RFC 3339 with an offset, once there are any. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly place: Place | null;
  readonly format: Format | undefined;
  /** Who takes part, as far as it is known; without those who will not come. */
  readonly participants: readonly Participant[];
  /** Ids of those who have said that they will not come. */
  readonly declined: readonly ActorId[];
  /** The word for *held*, where nothing is held. */
  readonly heldAs: HeldAs | undefined;
  /** Ids of those who have confirmed the date that stands. */
  readonly confirmedBy: readonly ActorId[];
  /** Who said what was said last, in words. */
  readonly says: string | undefined;
  /** When this state became known. */
  readonly since: Known;
};

/** The state after these developments; undefined when there are none: nobody knew of the event. */
export function stateAfter(baseline: Baseline, developments: readonly StatedFacts[]): State | undefined {
  let state: State | undefined;
  for (const development of developments) state = advance(state ?? blank(baseline, development.known), development);
  return state;
}

const STATES = createMemo<Event, { readonly state: State | undefined }>();

/** What was known of an event on `day`, or is known now; undefined: it had not been heard of yet. */
export function stateAsOf(event: Event, day: Day | undefined): State | undefined {
  const state = ownStateAsOf(event, day);
  const meeting = event.meeting === undefined ? undefined : ownStateAsOf(event.meeting, day);
  if (state === undefined || meeting === undefined) return state;
  const { date: on, status } = meeting;
  if (status === "cancelled" || status === "postponed" || status === "lapsed") return { ...state, meetingOff: status };
  const isVague = state.date !== undefined && !areToldDays(state.date);
  return isVague && on !== undefined && within(on, state.date) ? { ...state, meetingOn: on } : state;
}

/** Whether every day is named (“14 May”, “14–16 May”), and it is not one of several. */
export function areToldDays(date: Edtf): boolean {
  return ["day", "days"].includes(precisionOf(date) ?? "");
}

function ownStateAsOf(event: Event, day: Day | undefined): State | undefined {
  const known = knownBy(event, day);
  if (known.length < event.developments.length) return stateAfter(event, known);
  const kept = STATES.get(event) ?? { state: stateAfter(event, known) };
  STATES.set(event, kept);
  return kept.state;
}

function blank(baseline: Baseline, since: Known): State {
  return {
    status: "floated",
    date: undefined,
    settled: undefined,
    partOfDay: undefined,
    zone: undefined,
    start: undefined,
    end: undefined,
    place: baseline.place,
    format: baseline.format,
    participants: baseline.participants,
    declined: [],
    heldAs: baseline.heldAs,
    confirmedBy: [],
    says: undefined,
    since,
  };
}

function advance(before: State, step: StatedFacts): State {
  const status = step.status ?? before.status;
  const when = whenAfter(before, step, status);
  const guests = guestsAfter(before, step);
  return {
    ...when,
    ...guests,
    heldAs: before.heldAs,
    status,
    settled: status === "tentative" ? before.settled : when.date,
    place: step.place === undefined ? before.place : step.place,
    format: step.format ?? before.format,
    confirmedBy: confirmersAfter(before, step, status, when.date),
    says: step.says,
    since: step.known,
  };
}

/** Who has declined is not among those who take part, until they are named again. */
function guestsAfter(before: State, step: StatedFacts): Pick<State, "participants" | "declined"> {
  const named = new Set(step.participants?.map(({ actor }) => actor));
  const declined = [...new Set([...before.declined.filter((id) => !named.has(id)), ...(step.declined ?? [])])];
  const guests = step.participants ?? before.participants;
  const coming = guests.filter(({ actor }) => !declined.includes(actor));
  return { participants: coming.length === guests.length ? guests : coming, declined };
}

type When = Pick<State, "date" | "partOfDay" | "zone" | "start" | "end">;

/**
 * A new date is a new claim: hours and part of day of the old one do not carry over to it. A postponement without a
 * new date leaves none; a cancellation leaves the date on record.
 */
function whenAfter(before: State, step: StatedFacts, status: Status): When {
  const restated = step.date !== undefined;
  const put = step.status === "postponed" && step.date === undefined && step.start === undefined;
  const kept: When =
    restated || put
      ? { date: step.date ?? undefined, partOfDay: undefined, zone: before.zone, start: undefined, end: undefined }
      : before;
  const ended = status === "held" && step.start !== undefined;
  return {
    date: kept.date ?? dayOfStart(step),
    partOfDay: step.partOfDay ?? kept.partOfDay,
    zone: step.zone ?? kept.zone,
    start: step.start ?? kept.start,
    end: step.end ?? (ended ? undefined : kept.end),
  };
}

/** An instant fixes its day too: the day at the offset in which it was given. */
export function dayOfStart(step: Pick<Development, "start">): Edtf | undefined {
  if (step.start === undefined) return undefined;
  const day = step.start.slice(0, 10);
  return isDay(day) ? edtfOfDay(day) : undefined;
}

/**
 * Confirmations add up while the date that was confirmed stands. Another date has to be confirmed again, a narrower one
 * too: who stood for the autumn has not named the day.
 */
function confirmersAfter(before: State, step: StatedFacts, status: Status, date: Edtf | undefined): readonly ActorId[] {
  const own = step.confirmedBy ?? [];
  return stands(before, step, status, date) ? [...new Set([...before.confirmedBy, ...own])] : own;
}

function stands(before: State, step: StatedFacts, status: Status, date: Edtf | undefined): boolean {
  switch (status) {
    case "cancelled":
    case "postponed":
    case "lapsed":
      return false;
    case "held":
    case "under-way":
      return true;
    case "confirmed":
      return before.date !== undefined && date !== undefined && sameEdtf(date, before.date);
    case "floated":
    case "agreed":
    case "planned":
    case "tentative":
      return step.date === undefined && step.start === undefined;
  }
}

/** What somebody stands for, where the date that stands is a day in it that only unnamed sources name. */
export function windowBehind({ status, date, settled }: State): Edtf | undefined {
  const isNarrowed = status === "tentative" && date !== undefined && settled !== undefined && settled !== date;
  return isNarrowed && within(date, settled) ? settled : undefined;
}

/** Whether every day of `inner` is a day of `outer`: a date that firms up inside the old one has not moved. */
export function within(inner: Edtf, outer: Edtf): boolean {
  const [from, to] = [earliest(outer), latest(outer)];
  const [first, last] = [earliest(inner), latest(inner)];
  const startsInside = from === undefined || (first !== undefined && first >= from);
  return startsInside && (to === undefined || (last !== undefined && last <= to));
}
