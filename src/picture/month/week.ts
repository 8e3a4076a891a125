// One week of a month's page in pixels: seven cells, and the bars that lie under their numbers.
import { type BarBox, barBox } from "./bar-box.ts";
import type { Bar } from "./bars.ts";
import { type CellBox, cellBox } from "./cells.ts";
import type { MonthEntry } from "./entries.ts";
import { columnX, LANE, NUMBER_HEIGHT, type Week } from "./grid.ts";

export type WeekBox = {
  readonly y: number;
  readonly height: number;
  readonly cells: readonly CellBox[];
  readonly bars: readonly BarBox[];
};

/** Below the last bar. */
const FOOT = 6;

type Content = { readonly days: Week; readonly bars: readonly Bar[]; readonly entries: readonly MonthEntry[] };

/** `entries` are all that stand in cells; `today` in whole days since 1970. */
export function weekBox({ days, bars, entries }: Content, y: number, today: number): WeekBox {
  const lanes = Math.max(0, ...bars.map(({ lane }) => lane + 1));
  return {
    y,
    height: NUMBER_HEIGHT + (lanes === 0 ? 0 : lanes * LANE + FOOT),
    cells: days.map((day, column) => cellBox(day, entriesOn(day, entries), { x: columnX(column), y, today })),
    bars: bars.map((bar) => barBox(bar, y)),
  };
}

/** The entries that stand in the cell of a day; days are whole days since 1 January 1970. */
function entriesOn(day: number | undefined, entries: readonly MonthEntry[]): readonly MonthEntry[] {
  return entries.filter(({ stretches: [only] }) => day !== undefined && only?.from === day);
}
