// EDTF values as claims about days: what a date says, and no more than that.
export { compareEdtf, earliest, latest, overlaps } from "./edtf/bounds.ts";
export { addDays, type Day, daysBetween, isDay, monthLength, type Weekday, weekdayOf } from "./edtf/day.ts";
export { describeEdtf } from "./edtf/describe.ts";
export { formatEdtf } from "./edtf/format.ts";
export { parseEdtf } from "./edtf/parse.ts";
export { describeDay } from "./edtf/phrase.ts";
export { isExactDay, type Precision, precisionOf } from "./edtf/precision.ts";
export type { AllOf, Edtf } from "./edtf/value.ts";
