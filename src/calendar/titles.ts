// What stands in the title before the name of an event. Many calendars show neither STATUS nor how wide a window is, so
// the title itself has to say that a day is not settled.

import type { State } from "../archive/history.ts";
import type { Words } from "../wording/words.ts";
import type { Placement } from "./placement.ts";

/** “Week of 15 November 2021: Summit”, “Tentative: Summit”, “Cancelled: Summit”; just the name once nothing is open. */
export function calendarTitle(title: string, { status, date }: State, { plain }: Placement, words: Words): string {
  const say = words.calendarTitles;
  if (status === "cancelled" || status === "lapsed") return say[status]({ title });
  if (!plain && date !== undefined) return say.dated({ date: words.dates.title(date), title });
  switch (status) {
    case "floated":
    case "agreed":
    case "planned":
    case "tentative":
      return say[status]({ title });
    case "postponed":
      return say.postponedToThis({ title });
    case "confirmed":
    case "under-way":
    case "held":
      return title;
  }
}

/** For an event that an editor took out of the archive. */
export function takenOutTitle(title: string, { calendarTitles }: Words): string {
  return calendarTitles.takenOut({ title });
}

/** For an entry that no longer stands on the days where it stood. */
export function withdrawnTitle(title: string, { status }: State, { calendarTitles }: Words): string {
  if (status === "cancelled" || status === "lapsed" || status === "postponed") return calendarTitles[status]({ title });
  return calendarTitles.elsewhere({ title });
}
