// Dates in English.
import { type Day, WEEKDAY_NAMES, weekdayOf } from "@attache/edtf";
import { describeDay } from "./describe-date.ts";
import { describeEdtf, describeMonth } from "./describe-edtf.ts";
import { edtfIn, onDayIn, shortDayOfMonth, shortEdtf, shortMonthOfYear, titleOf } from "./short.ts";

/** “Monday 15 November 2021”. */
function describeWeekday(day: Day): string {
  return `${WEEKDAY_NAMES[weekdayOf(day) - 1]} ${describeDay(day)}`;
}

/** “Monday 15 November”: of a day so near that its year goes without saying. */
function describeNearWeekday(day: Day): string {
  return describeWeekday(day).replace(/ \d{4}$/, "");
}

function nameOfWeekday(day: string): string {
  return WEEKDAY_NAMES.find((name) => name.toLowerCase() === day) ?? day;
}

export const dates = {
  edtf: describeEdtf,
  day: describeDay,
  weekday: describeWeekday,
  nearWeekday: describeNearWeekday,
  month: describeMonth,
  nameOfWeekday,
  title: titleOf,
  edtfIn,
  onDayIn,
  shortEdtf,
  dayOfMonth: shortDayOfMonth,
  monthOfYear: shortMonthOfYear,
  shortWeekdays: WEEKDAY_NAMES.map((name) => name.slice(0, 3)),
};
