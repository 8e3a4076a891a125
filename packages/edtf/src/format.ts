// The canonical EDTF text of a value: what parseEdtf reads back as the same value.
import { dayOf, pad } from "./day.ts";
import type { CalendarDate, Edtf, EdtfDate, IntervalEnd, Member } from "./value.ts";

/**
 * The canonical EDTF text (level 0, 1, and of level 2 the sets and 25–41): `parseEdtf(formatEdtf(v))` gives v again, and
 * two values are the same exactly if their texts are. A member of a set is written as it stands in the set. Never throws.
 */
export function formatEdtf(value: Edtf | Member): string {
  switch (value.kind) {
    case "interval":
      return `${formatEnd(value.start)}/${formatEnd(value.end)}`;
    case "one-of":
      return `[${value.members.map(formatEdtf).join(",")}]`;
    case "all-of":
      return `{${value.members.map(formatEdtf).join(",")}}`;
    case "range":
      return `${value.from === undefined ? "" : formatDate(value.from)}..${value.to === undefined ? "" : formatDate(value.to)}`;
    default:
      return formatDate(value);
  }
}

function formatEnd(end: IntervalEnd): string {
  if (end.kind === "open") return "..";
  return end.kind === "unknown" ? "" : formatDate(end);
}

function formatDate(date: EdtfDate): string {
  return formatCalendar(date) + date.qualifier;
}

function formatCalendar(date: CalendarDate): string {
  const year = pad(date.year, 4);
  switch (date.kind) {
    case "day":
      return dayOf(date.year, date.month, date.day);
    case "month":
      return `${year}-${pad(date.month, 2)}`;
    case "season":
      return `${year}-${date.code}`;
    case "year":
      return year;
    case "decade":
      return `${year.slice(0, 3)}X`;
    case "century":
      return `${year.slice(0, 2)}XX`;
    case "day-of-month":
      return `${year}-${pad(date.month, 2)}-XX`;
    case "day-of-year":
      return `${year}-XX-XX`;
    case "month-of-year":
      return `${year}-XX`;
  }
}
