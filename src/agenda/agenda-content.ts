// What stands on an agenda on a day. Pure.

import { addDays, compareEdtf, type Day, daysBetween, earliest, latest } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import type { EventId } from "../archive/fields.ts";
import { type State, stateAsOf } from "../archive/history.ts";
import { phaseOf } from "../archive/phase.ts";
import { filterFor, unwantedEvent } from "../digest/filter.ts";
import { listUpcoming } from "../digest/upcoming.ts";
import type { AgendaChoices } from "./agenda.ts";

/** What may take place on one of more days than this is listed apart, so that it does not bury what has a date. */
const MAX_PRECISE_DAYS = 31;

/** What was called off stays on the agenda for so many days, so that it is not merely gone. */
const CALLED_OFF_DAYS = 14;

export type AgendaItem = { readonly event: EventId; readonly title: string; readonly state: State };

export type ContentFilter = Pick<AgendaChoices, "topic" | "actor">;

export type AgendaContent = ContentFilter & {
  readonly today: Day;
  readonly days: number;
  readonly now: readonly AgendaItem[];
  /** By the first day that is still possible. */
  readonly ahead: readonly AgendaItem[];
  /** The same for those of which only a rough time is known: a season, a year, a last day. */
  readonly rough: readonly AgendaItem[];
  /** Called or put off lately. */
  readonly off: readonly AgendaItem[];
};

type ContentRecords = Pick<Archive, "events" | "actors">;

export function agendaContentOf(
  choices: ContentFilter & Pick<AgendaChoices, "days">,
  archive: ContentRecords,
  today: Day,
): AgendaContent {
  const { topic, actor, days } = choices;
  const filter = { topic, actor };
  const others = [...archive.events.values()].flatMap((event): readonly AgendaItem[] => {
    const state = stateAsOf(event, undefined);
    if (state === undefined || unwantedEvent(filterFor(filter), event, [state], archive) !== undefined) return [];
    return [{ event: event.id, title: event.title, state }];
  });
  const ahead = listUpcoming(archive, filterFor(filter), today, days);
  const since = addDays(today, -CALLED_OFF_DAYS);
  return {
    ...filter,
    today,
    days,
    now: others.filter(({ state }) => phaseOf(state, today) === "now").sort(byExpectedDay),
    ahead: ahead.filter((item) => !isRough(item)),
    rough: ahead.filter(isRough),
    off: others
      .filter(({ state }) => phaseOf(state, today) === "off" && state.since >= since)
      .sort((a, b) => (a.state.since === b.state.since ? byId(a, b) : a.state.since < b.state.since ? 1 : -1)),
  };
}

function isRough({ state: { date } }: AgendaItem): boolean {
  const [first, last] = date === undefined ? [] : [earliest(date), latest(date)];
  return first === undefined || last === undefined || daysBetween(first, last) >= MAX_PRECISE_DAYS;
}

function byExpectedDay(a: AgendaItem, b: AgendaItem): number {
  if (a.state.date === undefined || b.state.date === undefined) {
    return a.state.date === b.state.date ? byId(a, b) : a.state.date === undefined ? 1 : -1;
  }
  return compareEdtf(a.state.date, b.state.date) || byId(a, b);
}

function byId(a: AgendaItem, b: AgendaItem): number {
  return a.event < b.event ? -1 : a.event > b.event ? 1 : 0;
}
