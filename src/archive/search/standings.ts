// What decides between records in which the words count alike, by the numbers of their rows. The same records are candidates again and again, for
// every question with a common word in it: so what is asked of a record alone is asked once for each archive, and once a day.
import type { Day } from "@attache/edtf";
import type { Records } from "../records.ts";
import { weightOf } from "./documents.ts";
import { headAt, type IndexState } from "./row-store.ts";
import { type Moment, tieBreak } from "./tie-break.ts";

export type Standings = {
  /** 0 to 3: see `weightOf`. */
  readonly weightAt: (row: number) => number;
  /** 0 to `MAX_TIE_BREAK`: see `tieBreak`. */
  readonly leanAt: (row: number) => number;
};

/** Today, the last day of which the archive has something, and the day before at midnight. What is asked as of a day in the past is not kept. */
const MAX_KEPT_DAYS = 3;

/** By row; NaN where nobody has asked. Four bytes a row, and eight for each day. */
type KeptStandings = {
  readonly archive: Records;
  readonly weights: Float32Array;
  readonly leans: Map<Day | undefined, Float64Array>;
};

/** Gives those of the index as it is held now. */
export function createStandings(): (held: IndexState, moment: Moment) => Standings {
  let kept: KeptStandings | undefined;
  return (held, moment) => {
    const unknown = () => new Float64Array(held.rows.size()).fill(Number.NaN);
    if (kept?.archive !== held.archive) {
      kept = { archive: held.archive, weights: Float32Array.from(unknown()), leans: new Map() };
    }
    const { weights, leans } = kept;
    const lean = (row: number) => tieBreak(headAt(row, held), held.mentions, moment);
    const weightAt = keptIn(weights, (row) => weightOf(headAt(row, held)));
    if (moment.asOf !== undefined) return { weightAt, leanAt: lean };
    const ofDay = leans.get(moment.today) ?? unknown();
    if (leans.size >= MAX_KEPT_DAYS && !leans.has(moment.today)) leans.clear();
    leans.set(moment.today, ofDay);
    return { weightAt, leanAt: keptIn(ofDay, lean) };
  };
}

function keptIn(values: Float32Array | Float64Array, workOut: (row: number) => number): (row: number) => number {
  return (row) => {
    const known = values[row] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const made = workOut(row);
    values[row] = made;
    return made;
  };
}
