// The days of a month in weeks from Monday to Sunday.
import { firstDayOfMonth, lastDayOfMonth, type Month } from "@attache/edtf";
import { dayNumber } from "../timeline/extent.ts";

/** Seven days as whole days since 1 January 1970; undefined where another month is. */
export type Week = readonly (number | undefined)[];

/** Four to six of them. */
export function weeksOf(month: Month): readonly Week[] {
  const [first, last] = [dayNumber(firstDayOfMonth(month)), dayNumber(lastDayOfMonth(month))];
  const weeks: Week[] = [];
  for (let monday = mondayOf(first); monday <= last; monday += 7)
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = monday + index;
        return day >= first && day <= last ? day : undefined;
      }),
    );
  return weeks;
}

/** The Monday of a day's week, both in whole days since 1 January 1970. The 5th, which is day 4, was a Monday. */
export function mondayOf(day: number): number {
  return Math.floor((day - 4) / 7) * 7 + 4;
}
