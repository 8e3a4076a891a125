// One week of a month's page in pixels: seven cells, and the bars that lie over them.
import type { Words } from "../../wording/words.ts";
import type { Text } from "../timeline/head.ts";
import type { Mark } from "../timeline/marks.ts";
import { type BarBox, barBox, markAt } from "./bar-box.ts";
import type { Bar } from "./bars.ts";
import { BODY, CELL_GAP, fitCell, LINE, SIGN_ROOM, SIGN_WIDTH } from "./cells.ts";
import type { MonthEntry } from "./entries.ts";
import type { Week } from "./grid.ts";
import { CELL, CELL_PADDING, COLUMN, columnX } from "./grid.ts";
import { entriesOn, roomIn, topOf } from "./rows.ts";

export type CellBox = {
  readonly x: number;
  /** Of the month; undefined where another month is. */
  readonly number: Text | undefined;
  readonly isToday: boolean;
  readonly items: readonly {
    readonly mark: Mark;
    readonly y: number;
    readonly lines: readonly Text[];
    readonly isOff: boolean;
  }[];
  /** “+2 more”. */
  readonly more: Text | undefined;
};

export type WeekBox = {
  readonly y: number;
  readonly height: number;
  readonly cells: readonly CellBox[];
  readonly bars: readonly BarBox[];
};

type Content = { readonly days: Week; readonly bars: readonly Bar[]; readonly entries: readonly MonthEntry[] };

/** `entries` are all that stand in cells; `today` in whole days since 1970. */
export function weekBox(
  { days, bars, entries }: Content,
  y: number,
  height: number,
  today: number,
  words: Words,
): WeekBox {
  const cells = days.map((day, column): CellBox => {
    const x = columnX(column);
    const { items, more } = fitCell(entriesOn(day, entries), CELL, roomIn(column, bars, height));
    let line = y + topOf(column, bars) + LINE - 8;
    const boxes = items.map(({ entry, lines }) => {
      const first = line;
      line += lines.length * LINE + CELL_GAP;
      const texts = lines.map((text, index) => ({
        text,
        x: x + CELL_PADDING + (index === 0 ? SIGN_ROOM : 0),
        y: first + index * LINE,
        size: BODY,
      }));
      const mark = markAt(x + CELL_PADDING + SIGN_WIDTH / 2, entry.sign);
      return { mark, y: first - 9, lines: texts.filter(({ text }) => text !== ""), isOff: entry.isOff };
    });
    return {
      x,
      number: day === undefined ? undefined : dayNumberOf(day, x, y),
      isToday: day === today,
      items: boxes,
      more:
        more === 0
          ? undefined
          : { text: words.picture.more({ count: more }), x: x + CELL_PADDING, y: line, size: BODY },
    };
  });
  return { y, height, cells, bars: bars.map((bar) => barBox(bar, y)) };
}

function dayNumberOf(day: number, x: number, y: number): Text {
  const number = new Date(day * 86_400_000).getUTCDate();
  return { text: String(number), x: x + COLUMN - 26, y: y + 33, size: 28 };
}
