// A bar of a week in pixels.
import type { Look } from "../timeline/look.ts";
import type { Mark } from "../timeline/marks.ts";
import type { Bar, BarEnd } from "./bars.ts";
import { markAt } from "./cells.ts";
import { COLUMN, columnX, LANE, NUMBER_HEIGHT } from "./grid.ts";

export type BarBox = {
  readonly from: number;
  readonly to: number;
  /** The middle. */
  readonly y: number;
  readonly start: BarEnd;
  readonly end: BarEnd;
  readonly look: Look;
  /** The sign of a day that unnamed sources name. */
  readonly marks: readonly Mark[];
};

/** Between two bars that meet at the border of a day. */
const BAR_SPACING = 3;

/** `top` is the upper edge of the week. */
export function barBox({ entry, lane, from, to, start, end, named }: Bar, top: number): BarBox {
  return {
    from: columnX(from) + (start === "cut" ? 0 : BAR_SPACING),
    to: columnX(to + 1) - (end === "cut" ? 0 : BAR_SPACING),
    y: top + NUMBER_HEIGHT + lane * LANE + LANE / 2,
    start,
    end,
    look: entry.look,
    marks: named === undefined ? [] : [markAt(columnX(named) + COLUMN / 2, entry.sign)],
  };
}
