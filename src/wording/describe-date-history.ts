// A row of a timeline in words: for whoever cannot see the picture, and for lists beside it.
import type { Day } from "@attache/edtf";
import type { DateHistory } from "../archive/date-history.ts";
import type { Records } from "../archive/records.ts";
import { capitalise } from "../text/capitalise.ts";
import { describeStatusSeen, inWindow } from "./describe-state.ts";
import type { Words } from "./words.ts";

type NamedActors = Pick<Records, "actors">;

export function datePictured({ state }: DateHistory, words: Words): string {
  const date = state.date === undefined ? undefined : words.dates.edtf(state.date);
  return inWindow(date, state, words) ?? words.state.noDate();
}

/** “2 earlier dates: 3 May 2026; then 10 May 2026”, in the order in which they were given up. At least one. */
export function describeLeft(left: DateHistory["left"], words: Words): string {
  const dates = left.map((date) => words.dates.edtf(date));
  return words.timeline.earlierDates({
    count: left.length,
    dates: dates.reduce((before, later) => words.timeline.afterwards({ earlier: before, later })),
  });
}

/** A sentence: the date, the event, how it stands, and which dates it had before. */
export function describePictured(history: DateHistory, archive: NamedActors, words: Words, today: Day): string {
  const told = {
    date: capitalise(datePictured(history, words)),
    title: history.event.title,
    status: describeStatusSeen(history.state, today, archive, words),
  };
  if (history.left.length === 0) return words.timeline.pictured(told);
  return words.timeline.picturedMoved({ ...told, earlier: describeLeft(history.left, words) });
}
