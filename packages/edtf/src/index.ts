// EDTF values as claims about days: what a date says, and no more than that. This is the public face of the package.
export { compareEdtf, earliest, latest, overlaps, sameEdtf } from "./bounds.ts";
export { addDays, type Day, daysBetween, isDay, monthLength, partsOf, type Weekday, weekdayOf } from "./day.ts";
export { formatEdtf } from "./format.ts";
export { edtfBetween, edtfOfDay, edtfOfMonth } from "./from-days.ts";
export { addMonths, firstDayOfMonth, isMonth, lastDayOfMonth, type Month, monthOf, monthsBetween } from "./month.ts";
export { MONTH_NAMES, SEASON_NAMES, WEEKDAY_NAMES } from "./names.ts";
export { parseEdtf } from "./parse.ts";
export type { Parsed, Refused } from "./parsed.ts";
export { calendarSpan, isExactDay, isQualified, isWeek, type Precision, precisionOf, sureBounds } from "./precision.ts";
export { type Division, type Season, seasonOf } from "./seasons.ts";
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
