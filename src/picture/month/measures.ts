// The columns of a month's page, in pixels.
import { WIDTH } from "../timeline/head.ts";

/** Left and right of the days: less than beside text, for a day needs all the room there is. */
const EDGE = 8;

/** The width of a day. */
export const COLUMN = (WIDTH - 2 * EDGE) / 7;

/** Between the border of a cell and what stands in it. */
export const PADDING = 5;

/** What a cell has for letters. */
export const CELL = COLUMN - 2 * PADDING;

/** Where a column begins, 0 to 6; 7 is where the last one ends. */
export function columnX(column: number): number {
  return EDGE + column * COLUMN;
}
