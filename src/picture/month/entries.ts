// What stands on a month's page, and as what.

import { type Day, type Edtf, earliest, isExactDay, isQualified, type Month, weekdayOf } from "@attache/edtf";
import type { State } from "../../archive/history.ts";
import { claimOf, type MonthStanding, standingIn } from "../../archive/in-month.ts";
import { firstDayOf } from "../../archive/known.ts";
import { phaseOf } from "../../archive/phase.ts";
import type { Event } from "../../archive/schema.ts";
import type { Words } from "../../wording/words.ts";
import { drawable } from "../letters/signs.ts";
import { type DateStretch, dayNumber, extentOf } from "../timeline/extent.ts";
import { type Look, lookOf } from "../timeline/look.ts";

export type KnownEvent = { readonly event: Event; readonly state: State };

export type MonthEntry = {
  readonly title: string;
  readonly standing: MonthStanding;
  /** The sign of its status. */
  readonly sign: Look;
  /** The look of its bar. */
  readonly look: Look;
  /** It should be over on the day from which it is seen, and nobody has recorded what came of it. */
  readonly isPassed: boolean;
  /** Called off: the title is struck through. */
  readonly isOff: boolean;
  /** The days that it can touch, also outside the month. Days are whole days since 1 January 1970. */
  readonly stretches: readonly DateStretch[];
  /** A day that unnamed sources name within a window. */
  readonly named: number | undefined;
  readonly date: string;
};

/** In the order in which they come; those that cannot fall in the month are left out. */
export function entriesIn(month: Month, items: readonly KnownEvent[], today: Day, words: Words): readonly MonthEntry[] {
  return items.flatMap((item) => monthEntryOf(item, month, today, words) ?? []);
}

function monthEntryOf(item: KnownEvent, month: Month, today: Day, words: Words): MonthEntry | undefined {
  const { event, state } = item;
  const [claim, standing] = [claimOf(state), standingIn(item, month, today)];
  if (claim === undefined || standing === undefined) return undefined;
  const day = state.date !== undefined && isExactDay(state.date) ? earliest(state.date) : undefined;
  const { stretches } = extentOf(claim, firstDayOf(state.since));
  return {
    title: drawable(event.title),
    standing,
    sign: lookOf(state.status, true),
    look: lookOf(state.status, standing !== "window"),
    isPassed: phaseOf(state, today) === "passed",
    isOff: state.status === "cancelled" || state.status === "lapsed",
    stretches,
    named: standing === "window" && day !== undefined ? dayNumber(day) : undefined,
    date: shortDate(claim, month, words),
  };
}

/** “Tue 16”, “15–21 Nov”: the year, and of a day the month, stand above. */
function shortDate(claim: Edtf, month: Month, { dates, picture }: Words): string {
  const day = isExactDay(claim) && !isQualified(claim) ? earliest(claim) : undefined;
  if (day === undefined) return dates.shortEdtf(claim, Number(month.slice(0, 4)));
  return picture.dayOfMonth({ weekday: dates.shortWeekdays[weekdayOf(day) - 1] ?? "", day: Number(day.slice(8)) });
}
