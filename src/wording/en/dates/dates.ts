// Dates in English.
import { type Day, weekdayOf } from "@attache/edtf";
import { describeDay } from "./describe-date.ts";
import { describeEdtf, describeMonth } from "./describe-edtf.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** “Monday 15 November 2021”. */
function describeWeekday(day: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1]} ${describeDay(day)}`;
}

function nameOfWeekday(day: string): string {
  return WEEKDAYS.find((name) => name.toLowerCase() === day) ?? day;
}

export const dates = {
  edtf: describeEdtf,
  day: describeDay,
  weekday: describeWeekday,
  month: describeMonth,
  nameOfWeekday,
};
