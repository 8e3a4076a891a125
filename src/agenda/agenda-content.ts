// What stands on an agenda on a day. Pure.

import { addDays, compareEdtf, type Day, daysBetween, earliest, latest } from "@attache/edtf";
import type { Archive } from "../archive/archive.ts";
import { type State, stateAsOf } from "../archive/history.ts";
import { outlookOf } from "../archive/phase.ts";
import { unwantedEvent } from "../digest/filter.ts";
import { listAhead } from "../digest/upcoming.ts";
import type { Choices } from "./agenda.ts";

/** What may take place on one of more days than this stands for itself, so that it does not bury what has a date. */
const ROUGH = 31;

/** What was called off stays on the agenda for so many days, so that it is not merely gone. */
const TOLD_OFF = 14;

export type Item = { readonly event: string; readonly title: string; readonly state: State };

export type Filter = Pick<Choices, "topic" | "actor">;

export type Standing = Filter & {
  readonly today: Day;
  readonly days: number;
  readonly now: readonly Item[];
  /** By the first day that is still possible. */
  readonly ahead: readonly Item[];
  /** The same for those of which only a rough time is known: a season, a year, a last day. */
  readonly rough: readonly Item[];
  /** Called or put off lately. */
  readonly off: readonly Item[];
};

type Shelves = Pick<Archive, "events" | "actors">;

export function standingOf(choices: Filter & Pick<Choices, "days">, archive: Shelves, today: Day): Standing {
  const { topic, actor, days } = choices;
  const filter = { topic, actor };
  const others = [...archive.events.values()].flatMap((event): readonly Item[] => {
    const state = stateAsOf(event, undefined);
    if (state === undefined || unwantedEvent(filter, event, [state], archive) !== undefined) return [];
    return [{ event: event.id, title: event.title, state }];
  });
  const ahead = listAhead(archive, filter, today, days);
  const since = addDays(today, -TOLD_OFF);
  return {
    ...filter,
    today,
    days,
    now: others.filter(({ state }) => outlookOf(state, today) === "now").sort(byDate),
    ahead: ahead.filter((item) => !isRough(item)),
    rough: ahead.filter(isRough),
    off: others
      .filter(({ state }) => outlookOf(state, today) === "off" && state.since >= since)
      .sort((a, b) => (a.state.since === b.state.since ? byId(a, b) : a.state.since < b.state.since ? 1 : -1)),
  };
}

function isRough({ state: { date } }: Item): boolean {
  const [first, last] = date === undefined ? [] : [earliest(date), latest(date)];
  return first === undefined || last === undefined || daysBetween(first, last) >= ROUGH;
}

function byDate(a: Item, b: Item): number {
  if (a.state.date === undefined || b.state.date === undefined) {
    return a.state.date === b.state.date ? byId(a, b) : a.state.date === undefined ? 1 : -1;
  }
  return compareEdtf(a.state.date, b.state.date) || byId(a, b);
}

function byId(a: Item, b: Item): number {
  return a.event < b.event ? -1 : a.event > b.event ? 1 : 0;
}
