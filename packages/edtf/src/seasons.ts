// The divisions of a year that EDTF writes in the place of the month, 21 to 41.

/** What a code divides the year into; codes of one division can be counted through, others not. */
export type Division = "season" | "northern season" | "southern season" | "quarter" | "third" | "half";

export interface Season {
  readonly division: Division;
  /** As it is said before "of 2027" or "2027". */
  readonly name: string;
  /** Month in which it begins, 1 to 12, in the year that is written. */
  readonly month: number;
  /** Length in months; a season that begins in December ends in the next year. */
  readonly months: number;
}

// EDTF leaves open when a season begins. Here it is three whole months, as meteorologists count, and belongs to the year
// in which it begins. 21 to 24 are meant "independent of location"; for ordering they are read as northern.
const NORTHERN = [3, 6, 9, 12];
const SOUTHERN = [9, 12, 3, 6];
export const SEASON_NAMES = ["spring", "summer", "autumn", "winter"];
const ORDINALS = ["first", "second", "third", "fourth"];
const THIRDS = ["first", "second", "last"];
const HALVES = ["first", "second"];

const SEASONS: readonly Season[] = [
  ...SEASON_NAMES.map((name, i) => season("season", name, NORTHERN[i])),
  ...SEASON_NAMES.map((name, i) => season("northern season", `the northern ${name}`, NORTHERN[i])),
  ...SEASON_NAMES.map((name, i) => season("southern season", `the southern ${name}`, SOUTHERN[i])),
  ...ORDINALS.map((ordinal, i) => part("quarter", ordinal, 1 + 3 * i, 3)),
  ...THIRDS.map((ordinal, i) => part("third", ordinal, 1 + 4 * i, 4)),
  ...HALVES.map((ordinal, i) => part("half", ordinal, 1 + 6 * i, 6)),
];

export const FIRST_SEASON = 21;
export const LAST_SEASON = FIRST_SEASON + SEASONS.length - 1;

/** The division of the year with this code, 21 to 41. Throws RangeError for another code. */
export function seasonOf(code: number): Season {
  const found = SEASONS[code - FIRST_SEASON];
  if (found === undefined) throw new RangeError(`no season ${code}`);
  return found;
}

function season(division: Division, name: string, month = 1): Season {
  return { division, name, month, months: 3 };
}

function part(division: Division, ordinal: string, month: number, months: number): Season {
  return { division, name: `the ${ordinal} ${division}`, month, months };
}
