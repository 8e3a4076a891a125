// The parts of a year that EDTF writes in the place of the month, 21 to 41.

/** What a code divides the year into. Codes of one division can be counted through; a quarter and a season cannot. */
export type Division = "season" | "northern season" | "southern season" | "quarter" | "third" | "half";

/** One part of a year: which it is of how it is divided, and where it lies. What it is called is for others to say. */
export type Season = {
  readonly division: Division;
  /** Its place in the division, from 1: for a season 1 is spring, 4 winter, on either side of the equator. */
  readonly index: number;
  /** Month in which it begins, 1 to 12, in the year that is written. */
  readonly month: number;
  /** Length in months; what begins in December ends in the next year. */
  readonly months: number;
};

// EDTF leaves open when a season begins. Here it is three whole months, as meteorologists count, and belongs to the year
// in which it begins. 21 to 24 are meant "independent of location"; for ordering they are read as northern.
const NORTHERN = [3, 6, 9, 12];
const SOUTHERN = [9, 12, 3, 6];

const SEASONS: readonly Season[] = [
  ...divide("season", NORTHERN, 3),
  ...divide("northern season", NORTHERN, 3),
  ...divide("southern season", SOUTHERN, 3),
  ...divide("quarter", [1, 4, 7, 10], 3),
  ...divide("third", [1, 5, 9], 4),
  ...divide("half", [1, 7], 6),
];

export const FIRST_SEASON = 21;
export const LAST_SEASON = FIRST_SEASON + SEASONS.length - 1;

/**
 * The part of a year with this EDTF code, 21 to 41 (21–24 level 1, 25–41 level 2). Throws RangeError for another code,
 * which no value from `parseEdtf` holds.
 */
export function seasonOf(code: number): Season {
  const found = SEASONS[code - FIRST_SEASON];
  if (found === undefined) throw new RangeError(`no season ${code}`);
  return found;
}

/** `starts` are the months, 1 to 12, in which the parts begin; `months` is the length of each. */
function divide(division: Division, starts: readonly number[], months: number): readonly Season[] {
  return starts.map((month, at) => ({ division, index: at + 1, month, months }));
}
