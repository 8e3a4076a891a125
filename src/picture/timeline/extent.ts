// The days that a date can touch, as stretches on a line. Days are numbers: whole days since 1 January 1970.
import type { Day, Edtf } from "@attache/edtf";
import { earliest, latest } from "@attache/edtf";

type DateInterval = Extract<Edtf, { kind: "interval" }>;
type ExtentEnd = DateInterval["start"];
type DateMember = Extract<Edtf, { kind: "one-of" }>["members"][number];
type SimpleDate = Exclude<DateMember, { kind: "range" }>;

/** From the beginning of day `from` to the end of day `to`; `openFrom` and `openTo`: that end is not certain. */
export type DateStretch = {
  readonly from: number;
  readonly to: number;
  readonly openFrom: boolean;
  readonly openTo: boolean;
};

/** `lasts`: it takes place on all these days; otherwise on one of them, not known which. Stretches stand in order. */
export type Extent = { readonly lasts: boolean; readonly stretches: readonly DateStretch[] };

/** How far a date without an end is drawn, in days. */
const OPEN_END_DAYS = 45;

/** `since` is the day on which the date was put: “by the end of the year” begins there. */
export function extentOf(date: Edtf, since: Day): Extent {
  switch (date.kind) {
    case "interval":
      return { lasts: true, stretches: [betweenDates(date.start, date.end, since)] };
    case "one-of":
      return { lasts: false, stretches: mergeStretches(date.members.map((member) => memberStretch(member, since))) };
    case "all-of":
      return { lasts: true, stretches: mergeStretches(date.members.map((member) => memberStretch(member, since))) };
    default:
      return { lasts: date.kind === "day", stretches: [whole(date)] };
  }
}

/** Whole days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Date.parse(day) / 86_400_000;
}

function whole(date: SimpleDate): DateStretch {
  const open = date.qualifier !== "";
  return { ...extentBounds(date, 0), openFrom: open, openTo: open };
}

function memberStretch(member: DateMember, since: Day): DateStretch {
  if (member.kind !== "range") return whole(member);
  const stretch = extentBounds(member, dayNumber(since));
  return {
    ...stretch,
    openFrom: member.from === undefined || member.from.qualifier !== "",
    openTo: member.to === undefined || member.to.qualifier !== "",
  };
}

function betweenDates(start: ExtentEnd, end: ExtentEnd, since: Day): DateStretch {
  const [first, last] = [extentEdge(start, earliest), extentEdge(end, latest)];
  const known = dayNumber(since);
  const to = last ?? Math.max(first ?? known, known) + OPEN_END_DAYS;
  const from = first ?? Math.min(known, to - OPEN_END_DAYS);
  return { from: Math.min(from, to), to, openFrom: !isSure(start), openTo: !isSure(end) };
}

function extentEdge(end: ExtentEnd, of: (date: SimpleDate) => Day | undefined): number | undefined {
  const day = end.kind === "open" || end.kind === "unknown" ? undefined : of(end);
  return day === undefined ? undefined : dayNumber(day);
}

/** An interval's end is certain when it is a day without reservation. */
function isSure(end: ExtentEnd): boolean {
  return end.kind === "day" && end.qualifier === "";
}

function extentBounds(value: DateMember, known: number): { readonly from: number; readonly to: number } {
  const [first, last] = [earliest(value), latest(value)];
  if (first !== undefined && last !== undefined) return { from: dayNumber(first), to: dayNumber(last) };
  if (last !== undefined) return { from: Math.min(known, dayNumber(last) - OPEN_END_DAYS), to: dayNumber(last) };
  const from = first === undefined ? known : dayNumber(first);
  return { from, to: from + OPEN_END_DAYS };
}

/** Days that follow one another make one stretch. */
function mergeStretches(stretches: readonly DateStretch[]): readonly DateStretch[] {
  const merged: DateStretch[] = [];
  for (const next of stretches.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last === undefined || next.from > last.to + 1) merged.push(next);
    else {
      const outer = next.to > last.to ? next : last;
      merged[merged.length - 1] = { ...last, to: outer.to, openTo: outer.openTo };
    }
  }
  return merged;
}
