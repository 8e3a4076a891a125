// Values made of days and months that are known to exist, without a detour through text.
import { type Day, partsOf } from "./day.ts";
import type { Month } from "./month.ts";
import type { EdtfDate, Interval } from "./value.ts";

/** The value of a day: `2021-11-15`. The day must exist, as `isDay` tells; it is not checked again. */
export function edtfOfDay(day: Day): EdtfDate {
  return { kind: "day", ...partsOf(day), qualifier: "" };
}

/** The value of a month: `2021-11`. The month must exist, as `isMonth` tells; it is not checked again. */
export function edtfOfMonth(month: Month): EdtfDate {
  return { kind: "month", year: Number(month.slice(0, 4)), month: Number(month.slice(5)), qualifier: "" };
}

/**
 * What lasts from one day to another, both included: the day itself when they are the same, `2021-11-15/..` when a side
 * is undefined and so open. Undefined when both sides are, or when `to` lies before `from`: no EDTF says that.
 */
export function edtfBetween(from: Day | undefined, to: Day | undefined): EdtfDate | Interval | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined && from >= to) return from === to ? edtfOfDay(from) : undefined;
  return { kind: "interval", start: endOn(from), end: endOn(to) };
}

function endOn(day: Day | undefined): Interval["start"] {
  return day === undefined ? { kind: "open" } : edtfOfDay(day);
}
