// A value in plain English that reads well inside a sentence and says no more than the value does.
import { type Edtf, type EdtfDate, edtfOfMonth, formatEdtf, type Interval, type Month } from "@attache/edtf";
import { describeDate, describeDates } from "./describe-date.ts";
import { describeAllOf, describeOneOf } from "./describe-set.ts";

/** The value in words: "the week of 15 November 2021", "by the end of 2021", "31 October – 13 November 2021". */
export function describeEdtf(value: Edtf): string {
  switch (value.kind) {
    case "interval":
      return describeInterval(value);
    case "one-of":
      return describeOneOf(value);
    case "all-of":
      return describeAllOf(value);
    default:
      return describeDate(value);
  }
}

/** “May 2026”. */
export function describeMonth(month: Month): string {
  return describeDate(edtfOfMonth(month));
}

function describeInterval({ start, end }: Interval): string {
  if (start.kind === "open" || start.kind === "unknown") {
    const until = end.kind === "open" || end.kind === "unknown" ? "" : `until ${describeDate(end)}`;
    return start.kind === "open" ? until : `${until}, start unknown`;
  }
  if (end.kind === "open") return `from ${describeDate(start)}`;
  if (end.kind === "unknown") return `from ${describeDate(start)}, end unknown`;
  return (formatEdtf(start) === formatEdtf(end) && describeWhole(start)) || describeSpan(start, end);
}

/** What begins and ends with the same date fills it, unless that date is only "a day in November". */
function describeWhole(date: EdtfDate): string | undefined {
  switch (date.kind) {
    case "day":
      return describeDate(date);
    case "day-of-month":
    case "day-of-year":
    case "month-of-year":
      return undefined;
    default:
      return `all of ${describeDate(date)}`;
  }
}

function describeSpan(start: EdtfDate, end: EdtfDate): string {
  return describeDates([start, end], ([first = "", last = ""]) => {
    // Bare numbers close up: 15–16 November 2021, 2021–2022. Everything else keeps its spaces.
    const dash = /^\d+$/.test(first) && start.kind === end.kind ? "–" : " – ";
    return first + dash + last;
  });
}
