// EDTF values as claims about days: what a date says, and no more than that. This is the public face of the package.
export { compareEdtf, earliest, latest, overlaps } from "./bounds.ts";
export { addDays, type Day, daysBetween, isDay, monthLength, partsOf, type Weekday, weekdayOf } from "./day.ts";
export { formatEdtf } from "./format.ts";
export { addMonths, firstDayOfMonth, isMonth, lastDayOfMonth, type Month, monthOf, monthsBetween } from "./month.ts";
export { MONTH_NAMES } from "./names.ts";
export { parseEdtf } from "./parse.ts";
export { isExactDay, type Precision, precisionOf } from "./precision.ts";
export { type Division, seasonOf } from "./seasons.ts";
export { calendarSpan, isWeek, sureBounds } from "./spans.ts";
export type {
  AllOf,
  CalendarDate,
  Edtf,
  EdtfDate,
  Interval,
  IntervalEnd,
  Member,
  OneOf,
  Qualifier,
  Range,
} from "./value.ts";
