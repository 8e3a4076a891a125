// Which rows are worth a closer look: those that have every word, or any, and of many those in which the words count most.
import type { Steps } from "../steps.ts";
import type { Lane } from "./scratch.ts";

/** How many rows are looked at closely, at least; more when more are wanted, and when more count the same. */
const MAX_CANDIDATES = 120;
const MAX_RANKED = 500;

/** Rows between two steps in which each is looked at by itself. */
const ROWS_A_STEP = 1_000;

/** The numbers of rows, in no order. `admits`: all, when it is not given. */
export function* selectRows(
  lanes: readonly Lane[],
  every: boolean,
  wanted: number,
  admits?: (row: number) => boolean,
): Steps<readonly number[]> {
  const required = lanes.filter(({ slot }) => slot.required);
  const all = every ? inAll(required) : yield* inAny(required);
  const found = admits === undefined ? all : yield* admitted(all, admits);
  const closely = Math.max(MAX_CANDIDATES, 2 * wanted);
  return found.length <= closely ? found : yield* mostCounting(found, required, closely);
}

function* admitted(rows: readonly number[], admits: (row: number) => boolean): Steps<readonly number[]> {
  const found: number[] = [];
  for (const [n, row] of rows.entries()) {
    if (admits(row)) found.push(row);
    if (n % ROWS_A_STEP === 0) yield;
  }
  return found;
}

/** Whether a row has every word that is required, or any of them. */
export function hasWords(lanes: readonly Lane[], every: boolean, row: number): boolean {
  const required = lanes.filter(({ slot }) => slot.required);
  const has = ({ best }: Lane) => best[row] !== 0;
  return every ? required.every(has) : required.some(has);
}

function inAll(lanes: readonly Lane[]): readonly number[] {
  const [fewest, ...others] = [...lanes].sort((a, b) => a.rows.length - b.rows.length);
  if (fewest === undefined) return [];
  if (others.length === 0) return fewest.rows;
  return fewest.rows.filter((row) => others.every(({ best }) => best[row] !== 0));
}

/** In the order of the words, each row once. */
function* inAny(lanes: readonly Lane[]): Steps<readonly number[]> {
  const [first, ...others] = lanes;
  if (first === undefined || others.length === 0) return first?.rows ?? [];
  const seen = new Uint8Array(first.best.length);
  const found: number[] = [];
  for (const { rows } of lanes) {
    for (const row of rows) {
      if (seen[row] === 1) continue;
      seen[row] = 1;
      found.push(row);
    }
    yield;
  }
  return found;
}

function* mostCounting(found: readonly number[], lanes: readonly Lane[], closely: number): Steps<readonly number[]> {
  const totals = new Uint16Array(found.length);
  const frequency = new Uint32Array(256 * lanes.length + 1);
  for (const { best } of lanes) {
    for (let n = 0; n < found.length; n++) totals[n] = (totals[n] ?? 0) + (best[found[n] ?? 0] ?? 0);
    yield;
  }
  for (const total of totals) frequency[total] = (frequency[total] ?? 0) + 1;
  let least = frequency.length;
  for (let above = 0; least > 0 && above < closely; ) above += frequency[--least] ?? 0;
  const most = Math.max(MAX_RANKED, closely);
  const counting: number[] = [];
  for (let n = 0; n < found.length && counting.length < most; n++) {
    if ((totals[n] ?? 0) >= least) counting.push(found[n] ?? 0);
  }
  return counting;
}
