// What stands in the cell of one day: as many titles as fit, on as many lines as fit.
import { wrapLines } from "../letters/wrap.ts";
import type { MonthEntry } from "./entries.ts";

/** Font size of all but headings: 26 of 1,200 pixels can be read on a phone. */
export const BODY = 26;

/** From one line to the next. */
export const LINE = 31;

/** Air between two events of a day. */
export const CELL_GAP = 9;

/** A sign, and how much of the first line it takes. */
export const SIGN_WIDTH = 20;
export const SIGN_ROOM = SIGN_WIDTH + 4;

/** More lines than these are no title that anybody reads in a cell. */
const MAX_LINES = 5;

type CellItem = { readonly entry: MonthEntry; readonly lines: readonly string[] };

/** `more`: how many have no room. */
export type Cell = { readonly items: readonly CellItem[]; readonly more: number };

/** As many of the entries as fit into `room` pixels of height, each on as many lines as leaves room for the others. */
export function fitCell(entries: readonly MonthEntry[], width: number, room: number): Cell {
  for (let lines = MAX_LINES; lines > 0; lines--) {
    const items = entries.map((entry) => cellItem(entry, width, lines));
    if (heightOf(items) <= room) return { items, more: 0 };
  }
  const short = entries.map((entry) => cellItem(entry, width, 1));
  for (let count = short.length - 1; count > 0; count--) {
    const items = short.slice(0, count);
    if (heightOf(items) + CELL_GAP + LINE <= room) return { items, more: entries.length - count };
  }
  return { items: [], more: entries.length };
}

/** The height in pixels that the entries take when none is shortened below the most lines. */
export function wishedHeight(entries: readonly MonthEntry[], width: number): number {
  return heightOf(entries.map((entry) => cellItem(entry, width, MAX_LINES)));
}

function cellItem(entry: MonthEntry, width: number, lines: number): CellItem {
  const wide = (line: number) => (line === 0 ? width - SIGN_ROOM : width);
  return { entry, lines: wrapLines(entry.title, BODY, wide, lines) };
}

function heightOf(items: readonly CellItem[]): number {
  const lines = items.reduce((sum, item) => sum + item.lines.length, 0);
  return lines * LINE + Math.max(items.length - 1, 0) * CELL_GAP;
}
