// What stands in the cell of one day: its number, and a sign for each event; what they are is told in the list below.
import type { Text } from "../timeline/head.ts";
import { MIN_TEXT } from "../timeline/head.ts";
import type { Look } from "../timeline/look.ts";
import type { Mark } from "../timeline/marks.ts";
import type { MonthEntry } from "./entries.ts";

/** Font size of all but headings. */
export const BODY = 24;

export const SIGN_WIDTH = 20;

/** From the left border of the cell to the number, and to the first sign. */
const NUMBER_X = 10;
const SIGNS_X = 46;

/** From one sign to the next. */
const SIGN_STEP = 24;

/** More signs have no room beside the number. */
const MAX_SIGNS = 2;

export type CellBox = {
  readonly x: number;
  /** Of the month; undefined where another month is. */
  readonly number: Text | undefined;
  readonly isToday: boolean;
  readonly marks: readonly Mark[];
  /** “+2”: how many have no sign. */
  readonly more: { readonly count: number; readonly x: number; readonly y: number; readonly size: number } | undefined;
};

/** `day` in whole days since 1970, undefined where another month is; `x` and `y` are the upper left corner. */
export function cellBox(
  day: number | undefined,
  entries: readonly MonthEntry[],
  { x, y, today }: { readonly x: number; readonly y: number; readonly today: number },
): CellBox {
  const line = y + 30;
  const shown = entries.slice(0, entries.length > MAX_SIGNS ? MAX_SIGNS - 1 : MAX_SIGNS);
  const count = entries.length - shown.length;
  const end = x + SIGNS_X + shown.length * SIGN_STEP;
  return {
    x,
    number:
      day === undefined
        ? undefined
        : { text: String(new Date(day * 86_400_000).getUTCDate()), x: x + NUMBER_X + 13, y: line, size: BODY },
    isToday: day === today,
    marks: shown.map(({ sign }, index) => markAt(x + SIGNS_X + index * SIGN_STEP + SIGN_WIDTH / 2, sign)),
    more: count === 0 ? undefined : { count, x: end, y: line, size: MIN_TEXT },
  };
}

/** The sign of a status with its middle at `x`. */
export function markAt(x: number, look: Look): Mark {
  return { shape: "point", from: x - SIGN_WIDTH / 2, to: x + SIGN_WIDTH / 2, fadeFrom: false, fadeTo: false, look };
}
