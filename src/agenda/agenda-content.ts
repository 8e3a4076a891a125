// What stands on an agenda on a day, in the parts in which it is told. Pure.

import { addDays, type Day, earliest, isQualified, latest, precisionOf, weekdayOf } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import type { EventId } from "../archive/fields.ts";
import { type State, stateAsOf } from "../archive/history.ts";
import { compareKnown } from "../archive/known.ts";
import { phaseOf } from "../archive/phase.ts";
import { leftOf } from "../archive/upcoming-order.ts";
import { filterFor, unwantedAhead, unwantedEvent } from "../digest/filter.ts";
import type { AgendaChoices } from "./agenda.ts";

/** What was called off stays on the agenda for so many days, so that it is not merely gone. */
const CALLED_OFF_DAYS = 14;

export type AgendaItem = { readonly event: EventId; readonly title: string; readonly state: State };

/**
 * `now`: it goes on · `week`: it takes place on a day of the week that begins on `monday`, or begins in it · `off`: called or put
 * off lately · `no-week`: within the days ahead, in no week that is known · `this-year`: after them, in the same year · `open`: it may
 * come within them or after · `later`: after this year.
 */
export type AgendaPart =
  | { readonly part: "now" | "off" | "no-week" | "this-year" | "open" | "later" }
  | { readonly part: "week"; readonly monday: Day };

export type AgendaSection = AgendaPart & { readonly items: readonly AgendaItem[] };

export type ContentFilter = Pick<AgendaChoices, "topic" | "actor">;

export type AgendaContent = ContentFilter & {
  readonly today: Day;
  readonly days: number;
  /** In the order in which they are told; none is empty. */
  readonly sections: readonly AgendaSection[];
  /** Whether something here may come after the days ahead. */
  readonly reachesBeyond: boolean;
};

type ContentRecords = Pick<Archive, "events" | "actors">;

/** All that is known to go on or lie ahead, and what was called off lately; `days` from `today` on are told by week. */
export function agendaContentOf(
  choices: ContentFilter & Pick<AgendaChoices, "days">,
  archive: ContentRecords,
  today: Day,
): AgendaContent {
  const { topic, actor, days } = choices;
  const filter = { topic, actor };
  const horizon = addDays(today, days);
  const items = [...archive.events.values()].flatMap((event): readonly AgendaItem[] => {
    const state = stateAsOf(event, undefined);
    if (state === undefined) return [];
    // That it was called off is news for whoever was ever to come; what lies ahead is theirs who still are.
    const unwanted =
      phaseOf(state, today) === "off"
        ? unwantedEvent(filterFor(filter), event, [state], archive)
        : unwantedAhead(filterFor(filter), event, state, archive);
    if (unwanted !== undefined) return [];
    return [{ event: event.id, title: event.title, state }];
  });
  const of = (phase: ReturnType<typeof phaseOf>) =>
    items.filter(({ state }) => phaseOf(state, today) === phase).sort(soonestItemFirst(today));
  const ahead = of("upcoming").map((item) => ({ item, at: partOf(item.state, today, horizon) }));
  const under = (part: AgendaPart): AgendaSection => ({
    ...part,
    items: ahead.flatMap(({ item, at }) => (isSameAgendaPart(at, part) ? [item] : [])),
  });
  const mondays = new Set(ahead.flatMap(({ at }) => (at.part === "week" ? [at.monday] : [])));
  const since = addDays(today, -CALLED_OFF_DAYS);
  const off = of("off")
    .filter(({ state }) => state.since.by >= since)
    .sort((a, b) => compareKnown(b.state.since, a.state.since) || compareKeys(a.event, b.event));
  const sections: readonly AgendaSection[] = [
    { part: "now", items: of("now") },
    ...[...mondays].sort().map((monday) => under({ part: "week", monday })),
    { part: "off", items: off },
    under({ part: "no-week" }),
    under({ part: "this-year" }),
    under({ part: "open" }),
    under({ part: "later" }),
  ];
  return {
    ...filter,
    today,
    days,
    sections: sections.filter(({ items: found }) => found.length > 0),
    reachesBeyond: ahead.some(({ item, at }) => at.part !== "week" && possibleDays(item.state, today).to > horizon),
  };
}

/** Where what lies ahead is told; nothing that may come after this year stands with what is of this year. */
function partOf(state: State, today: Day, horizon: Day): AgendaPart {
  const { from, to } = possibleDays(state, today);
  const [thisYear, first, last] = [today, from, to].map((day) => day.slice(0, 4));
  if (from <= horizon && hasFirmWeek(state, from, to)) return { part: "week", monday: weekStart(from) };
  if (first !== thisYear && to > horizon) return { part: "later" };
  if (to <= horizon) return { part: "no-week" };
  return from > horizon && last === thisYear ? { part: "this-year" } : { part: "open" };
}

/** Days that are told have the week in which they begin; of a window all days have to lie in one. */
function hasFirmWeek(state: State, from: Day, to: Day): boolean {
  const date = state.meetingOn ?? state.date;
  if (date === undefined || isQualified(date)) return false;
  return precisionOf(date) === "days" || weekStart(from) === weekStart(to);
}

/** After every day. */
const NO_END: Day = "~";

/** The first and the last day that are still possible. */
function possibleDays(state: State, today: Day): { readonly from: Day; readonly to: Day } {
  const date = state.meetingOn ?? state.date;
  const left = date === undefined ? undefined : leftOf(date, today);
  const [first, last] = left === undefined ? [] : [earliest(left), latest(left)];
  return { from: first === undefined || first < today ? today : first, to: last ?? NO_END };
}

function weekStart(day: Day): Day {
  return day === NO_END ? NO_END : addDays(day, 1 - weekdayOf(day));
}

function isSameAgendaPart(a: AgendaPart, b: AgendaPart): boolean {
  return a.part === b.part && (a.part !== "week" || b.part !== "week" || a.monday === b.monday);
}

function soonestItemFirst(today: Day): (a: AgendaItem, b: AgendaItem) => number {
  return (a, b) => {
    const [one, other] = [possibleDays(a.state, today), possibleDays(b.state, today)];
    return compareKeys(one.from, other.from) || compareKeys(one.to, other.to) || compareKeys(a.event, b.event);
  };
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
