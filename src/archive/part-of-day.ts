// An evening in Washington is the next morning in Beijing: what a part of a day is on another clock.

import type { Day } from "@attache/edtf";
import { Temporal } from "temporal-polyfill";
import { PARTS_OF_DAY, type PartOfDay } from "./vocabulary.ts";

/** Local hours, from and up to; an evening ends before the night begins. */
const HOURS: Readonly<Record<PartOfDay, readonly [number, number]>> = {
  morning: [6, 12],
  afternoon: [12, 18],
  evening: [18, 23],
  night: [0, 6],
};

export type LocalPart = { readonly day: Day; readonly part: PartOfDay };

/**
 * The day and part of day in `there` while it is `part` of `day` in `here`, both IANA zones. undefined when it is partly
 * one and partly another: then nothing can be said without claiming more than is known.
 */
export function partElsewhere(day: Day, part: PartOfDay, here: string, there: string): LocalPart | undefined {
  const [from, to] = HOURS[part];
  const at = (hour: number, minute: number) =>
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: here, plainTime: { hour, minute } }).withTimeZone(there);
  const [first, last] = [at(from, 0), at(to - 1, 59)];
  if (!first.toPlainDate().equals(last.toPlainDate())) return undefined;
  const [one, other] = [partAt(first.hour), partAt(last.hour)];
  return one !== undefined && one === other ? { day: first.toPlainDate().toString(), part: one } : undefined;
}

function partAt(hour: number): PartOfDay | undefined {
  return PARTS_OF_DAY.find((part) => hour >= HOURS[part][0] && hour < HOURS[part][1]);
}
