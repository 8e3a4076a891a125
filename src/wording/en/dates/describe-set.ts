// Sets in words: a choice must read as a choice, and what happens on every date as that.
import {
  type AllOf,
  calendarSpan,
  daysBetween,
  type EdtfDate,
  earliest,
  isWeek,
  latest,
  type Member,
  monthLength,
  type OneOf,
  type Range,
  seasonOf,
  sureBounds,
} from "@attache/edtf";
import { describeDate, describeDates, joinWith } from "./describe-date.ts";

/** A one-of set: "14 or 15 May 2026", "the week of 15 November 2021", "by the end of 2021". */
export function describeOneOf({ members }: OneOf): string {
  const dates = members.filter(isDate);
  if (dates.length < members.length) return members.map(describeChoice).join(", or ");
  return dates.length > 2 ? `one of ${describeDates(dates, or)}` : describeDates(dates, or);
}

/** An all-of set: "15 and 16 November 2021", "every day from 15 to 20 November 2021". */
export function describeAllOf({ members }: AllOf): string {
  const dates = members.filter(isDate);
  return dates.length < members.length ? members.map(describeEach).join(", and ") : describeDates(dates, and);
}

function describeChoice(member: Member): string {
  if (member.kind !== "range") return describeDate(member);
  const { from, to } = member;
  if (from === undefined) return to === undefined ? "" : describeDeadline(to);
  if (to === undefined) return `${describeDate(from)} or later`;
  if (from.kind === "day") {
    const named = nameOfDays(member);
    if (named !== undefined) return named;
  }
  if (isPair(from, to)) return describeDates([from, to], or);
  return describeDates([from, to], (ends) => `a ${from.kind === "day" ? "day" : "time"} between ${and(ends)}`);
}

/** One day of a week or another stretch that has a name. */
function nameOfDays(range: Range): string | undefined {
  const bounds = sureBounds(range);
  if (bounds === undefined || range.from === undefined) return undefined;
  if (isWeek(...bounds)) return `the week of ${describeDate(range.from)}`;
  const span = calendarSpan(...bounds);
  return span && `a day in ${describeDate(span)}`;
}

/** The last day of a month or year is said as the end of it; a date with a reservation only as it is given. */
function describeDeadline(date: EdtfDate): string {
  if (date.qualifier !== "") return `by ${describeDate(date)}`;
  if (date.kind !== "day") return `by the end of ${describeDate(date)}`;
  const { year, month, day } = date;
  if (day !== monthLength(year, month)) return `by ${describeDate(date)}`;
  const ends: EdtfDate =
    month === 12 ? { kind: "year", year, qualifier: "" } : { kind: "month", year, month, qualifier: "" };
  return `by the end of ${describeDate(ends)}`;
}

function describeEach(member: Member): string {
  if (member.kind !== "range") return describeDate(member);
  const { from, to } = member;
  if (from === undefined) return to === undefined ? "" : `every ${unitName(to)} up to ${describeDate(to)}`;
  if (to === undefined) return `every ${unitName(from)} from ${describeDate(from)}`;
  if (isPair(from, to)) return describeDates([from, to], and);
  return describeDates([from, to], ([first, last]) => `every ${unitName(from)} from ${first} to ${last}`);
}

function unitName(date: EdtfDate): string {
  if (date.kind !== "season") return date.kind;
  const { division } = seasonOf(date.code);
  return division === "third" || division === "half" ? `${division} of a year` : division;
}

/** True if nothing lies between the two dates, so that naming both names the range. */
function isPair(from: EdtfDate, to: EdtfDate): boolean {
  return daysBetween(latest(from) ?? "", earliest(to) ?? "") === 1;
}

function isDate(member: Member): member is EdtfDate {
  return member.kind !== "range";
}

const or = (texts: readonly string[]) => joinWith(texts, "or");
const and = (texts: readonly string[]) => joinWith(texts, "and");
