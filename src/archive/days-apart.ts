// How many days lie between two events, as far as their dates tell. Pure.

import { type Day, daysBetween, type Edtf, earliest, latest } from "@attache/edtf";
import { areToldDays } from "./history.ts";

/** `from`: the last day of the first, `to`: the first day of the second, as late as they can be. */
export type DaysApart = { readonly least: number; readonly most: number; readonly from: Day; readonly to: Day };

/**
 * From the last day of the first to the first day of the second; of a date that is a window, all that it may be. undefined where one
 * has no date, or a date without an end.
 */
export function daysApart(first: Edtf | undefined, second: Edtf | undefined): DaysApart | undefined {
  const [ended, begins] = [boundsAndKind(first), boundsAndKind(second)];
  if (ended === undefined || begins === undefined) return undefined;
  const from = ended.isTold ? ended.last : ended.first;
  const to = begins.isTold ? begins.first : begins.last;
  return { least: daysBetween(ended.last, begins.first), most: daysBetween(from, to), from, to };
}

function boundsAndKind(date: Edtf | undefined) {
  const [first, last] = date === undefined ? [] : [earliest(date), latest(date)];
  if (date === undefined || first === undefined || last === undefined) return undefined;
  return { first, last, isTold: areToldDays(date) };
}
