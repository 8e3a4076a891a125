// The second axis of time: when a claim became public. It is a claim too, as exact as pages show it and no more. Pure.

import { type Day, type Edtf, edtfOfDay, formatEdtf } from "@attache/edtf";
import { compareText } from "../text/compare-text.ts";

/** One day is meant, whichever of these it was. */
export type Known = {
  /** A day, a month or a set (one day of); of an instant, the day where it was said. */
  readonly claim: Edtf;
  /** The instant, RFC 3339 with an offset, where that much is known. */
  readonly at: string | undefined;
  /** The first day on which it can have been public; undefined: any day up to `by`. */
  readonly from: Day | undefined;
  /** From this day on it was surely public. */
  readonly by: Day;
};

/** Whether something was public on a day. `perhaps`: the day lies inside the bounds. */
export type WasKnown = "surely" | "perhaps" | "not";

/** As it is written in a file: canonical EDTF, or the instant. */
export function formatKnown({ claim, at }: Known): string {
  return at ?? formatEdtf(claim);
}

/** A day on which something surely became public. */
export function knownOn(day: Day): Known {
  return { claim: edtfOfDay(day), at: undefined, from: day, by: day };
}

export function wasKnown({ from, by }: Known, day: Day): WasKnown {
  if (by <= day) return "surely";
  return from === undefined || from <= day ? "perhaps" : "not";
}

/** The first day on which it can have been public, or, where no page tells, that on which it surely was. */
export function firstDayOf({ from, by }: Known): Day {
  return from ?? by;
}

/** Whether it became public from `from` to `to`, both included; undefined leaves that side open. */
export function becameKnownIn(known: Known, from: Day | undefined, to: Day | undefined): WasKnown {
  const isBefore = from !== undefined && known.by < from;
  const isAfter = to !== undefined && known.from !== undefined && known.from > to;
  if (isBefore || isAfter) return "not";
  const begins = from === undefined || (known.from !== undefined && known.from >= from);
  return begins && (to === undefined || known.by <= to) ? "surely" : "perhaps";
}

/** For lists: by the day from which it was surely public, then by the first possible one, then by the instant. */
export function compareKnown(a: Known, b: Known): number {
  return compareText(a.by, b.by) || compareText(a.from ?? "", b.from ?? "") || instantOf(a) - instantOf(b);
}

/** Whether `later` can have become public after `earlier`, or with it: of two instants, by the clock. */
export function canFollow(earlier: Known, later: Known): boolean {
  if (earlier.at !== undefined && later.at !== undefined) return Date.parse(earlier.at) <= Date.parse(later.at);
  return earlier.from === undefined || earlier.from <= later.by;
}

export function sameKnown(a: Known, b: Known): boolean {
  return formatKnown(a) === formatKnown(b);
}

/** Whether both can have become public on one day. */
export function couldBeOneDay(a: Known, b: Known): boolean {
  return (a.from ?? "") <= b.by && (b.from ?? "") <= a.by;
}

/** Milliseconds since 1970; the midnight UTC of the day from which it was surely public, where no instant is known. */
export function instantOf({ at, by }: Known): number {
  return Date.parse(at ?? by);
}
