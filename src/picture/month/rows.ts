// How high the weeks of a month are, within a height for all of them. Pure.
import type { Bar } from "./bars.ts";
import { LINE, wishedHeight } from "./cells.ts";
import type { MonthEntry } from "./entries.ts";
import type { Week } from "./grid.ts";
import { CELL } from "./grid.ts";

/** The line with the number of the day. */
export const NUMBER_HEIGHT = 46;

/** From one bar to the next. */
export const LANE = 44;

/** Below the last line of a cell. */
const FOOT = 12;

/** A week with nothing in it. */
const MIN_ROW = 96;

/** The entries that stand in the cell of a day; days are whole days since 1 January 1970. */
export function entriesOn(day: number | undefined, entries: readonly MonthEntry[]): readonly MonthEntry[] {
  return entries.filter(({ stretches: [only] }) => day !== undefined && only?.from === day);
}

/** How much of a day's cell is taken by bars, from the top, with the number of the day. */
export function topOf(column: number, bars: readonly Bar[]): number {
  const lanes = bars.filter(({ from, to }) => from <= column && to >= column).map(({ lane }) => lane + 1);
  return NUMBER_HEIGHT + Math.max(0, ...lanes) * LANE;
}

/** How much of a cell is left for what stands in it. */
export function roomIn(column: number, bars: readonly Bar[], height: number): number {
  return height - topOf(column, bars) - FOOT;
}

/** The least height at which all bars stand, and each cell can at least say that there is more. */
export function leastHeight(week: Week, bars: readonly Bar[], entries: readonly MonthEntry[]): number {
  return Math.max(
    MIN_ROW,
    ...week.map((day, column) => topOf(column, bars) + (entriesOn(day, entries).length > 0 ? LINE : 0) + FOOT),
  );
}

/** The height at which nothing has to be shortened. */
export function fullHeight(week: Week, bars: readonly Bar[], entries: readonly MonthEntry[]): number {
  return Math.max(
    MIN_ROW,
    ...week.map((day, column) => topOf(column, bars) + wishedHeight(entriesOn(day, entries), CELL) + FOOT),
  );
}

/** What all weeks ask for, the highest of them cut down to one height until they fit into `room` together. */
export function shareOut(least: readonly number[], full: readonly number[], room: number): readonly number[] {
  const at = (limit: number) => full.map((height, index) => Math.max(Math.min(height, limit), least[index] ?? 0));
  const sum = (heights: readonly number[]) => heights.reduce((a, b) => a + b, 0);
  let [low, high] = [0, Math.max(...full)];
  if (sum(full) <= room) return full;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) <= room) low = middle;
    else high = middle;
  }
  return at(Math.floor(low));
}
