// What an EDTF text says, as plain data. Two things are kept apart throughout: an interval *lasts* from one date to
// another; a one-of set is a choice, of which only one member will turn out to be true.
// Source of the forms: https://www.loc.gov/standards/datetime/ (levels 0 and 1, and of level 2 the sets and 25–41).

/** `?` uncertain, `~` approximate, `%` both (level 1); empty when the source is sure. It holds for the whole date. */
export type Qualifier = "" | "?" | "~" | "%";

/** One date without its qualifier: a stretch of the calendar that is named as a whole. Years run from 1 to 9999. */
export type CalendarDate =
  /** 2021-11-15 */
  | { readonly kind: "day"; readonly year: number; readonly month: number; readonly day: number }
  /** 2021-11 */
  | { readonly kind: "month"; readonly year: number; readonly month: number }
  /** 2021-21 spring (21–24 level 1) … 2027-34 second quarter (25–41 level 2); what `code` means says `seasonOf` */
  | { readonly kind: "season"; readonly year: number; readonly code: number }
  /** 2021 */
  | { readonly kind: "year"; readonly year: number }
  /** 202X; `year` is the first that the form covers, 2020 */
  | { readonly kind: "decade"; readonly year: number }
  /** 20XX; `year` is the first that the form covers, 2000 */
  | { readonly kind: "century"; readonly year: number }
  /** 2021-11-XX: one day of the month, not known which */
  | { readonly kind: "day-of-month"; readonly year: number; readonly month: number }
  /** 2021-XX-XX: one day of the year, not known which */
  | { readonly kind: "day-of-year"; readonly year: number }
  /** 2021-XX: one month of the year, not known which */
  | { readonly kind: "month-of-year"; readonly year: number };

/** A date with the reservation under which the source gives it. */
export type EdtfDate = CalendarDate & { readonly qualifier: Qualifier };

/** Where an interval stops: at a date, nowhere (`..`), or at a date that is not known (nothing written). Level 1. */
export type IntervalEnd = EdtfDate | { readonly kind: "open" } | { readonly kind: "unknown" };

/** `a/b` (level 0; open and unknown ends level 1): lasts from a to b, both included. At least one end is a date. */
export type Interval = { readonly kind: "interval"; readonly start: IntervalEnd; readonly end: IntervalEnd };

/**
 * `a..b` inside a set (level 2): every day, month, season or year from a to b; undefined at the side that is open. Ends
 * are equally exact, and at least one is there.
 */
export type Range = {
  readonly kind: "range";
  readonly from?: EdtfDate | undefined;
  readonly to?: EdtfDate | undefined;
};

/** What a set is made of. */
export type Member = EdtfDate | Range;

/** `[…]` (level 2): one of the members, not known which. Members stand in order, none twice. */
export type OneOf = { readonly kind: "one-of"; readonly members: readonly Member[] };

/** `{…}` (level 2): every one of the members. Members stand in order, none twice. */
export type AllOf = { readonly kind: "all-of"; readonly members: readonly Member[] };

/** What `parseEdtf` reads. Plain data: it survives JSON, and two that say the same give the same JSON. */
export type Edtf = EdtfDate | Interval | OneOf | AllOf;
