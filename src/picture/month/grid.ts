// The page of a month: its days in weeks from Monday to Sunday, and their columns in pixels.

import { firstDayOfMonth, lastDayOfMonth, type Month } from "@attache/edtf";
import { dayNumber } from "../timeline/extent.ts";
import { PICTURE_WIDTH } from "../timeline/head.ts";

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

/** Left and right of the days: less than beside text, for a day needs all the room there is. */
const COLUMN_EDGE = 6;

/** The width of a day. */
export const COLUMN = (PICTURE_WIDTH - 2 * COLUMN_EDGE) / 7;

/** Where a column begins, 0 to 6; 7 is where the last one ends. */
export function columnX(column: number): number {
  return COLUMN_EDGE + column * COLUMN;
}

/** The line of a week with the numbers of its days, and from one bar under it to the next. */
export const NUMBER_HEIGHT = 42;
export const LANE = 21;
