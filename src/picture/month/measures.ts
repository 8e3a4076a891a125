// The columns of a month's page, in pixels.
import { PICTURE_WIDTH } from "../timeline/head.ts";

/** Left and right of the days: less than beside text, for a day needs all the room there is. */
const COLUMN_EDGE = 8;

/** The width of a day. */
export const COLUMN = (PICTURE_WIDTH - 2 * COLUMN_EDGE) / 7;

/** Between the border of a cell and what stands in it. */
export const CELL_PADDING = 5;

/** What a cell has for letters. */
export const CELL = COLUMN - 2 * CELL_PADDING;

/** Where a column begins, 0 to 6; 7 is where the last one ends. */
export function columnX(column: number): number {
  return COLUMN_EDGE + column * COLUMN;
}
