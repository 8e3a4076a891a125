// Where everything on a month's page stands. Pure: what is known in, pixels from the top left corner out.

import { type Day, edtfOfMonth, type Month } from "@attache/edtf";
import type { Words } from "../../wording/words.ts";
import { dayNumber } from "../timeline/extent.ts";
import { MARGIN, PICTURE_WIDTH, pictureHead, type Text } from "../timeline/head.ts";
import { LEGEND_LINE, type Legend, legendOf } from "../timeline/legend.ts";
import { placeBars } from "./bars.ts";
import { BODY } from "./cells.ts";
import { entriesIn, type KnownEvent } from "./entries.ts";
import { COLUMN, columnX, weeksOf } from "./grid.ts";
import { MONTH_LEGEND, signsOf } from "./month-legend.ts";
import { type MonthList, monthList } from "./month-list.ts";
import { type WeekBox, weekBox } from "./week.ts";

export type MonthSpec = {
  readonly heading: string;
  /** Stand under the heading, in small letters. */
  readonly notes: readonly string[];
  readonly month: Month;
  /** Those that cannot fall in the month are left out. */
  readonly items: readonly KnownEvent[];
  readonly today: Day;
};

export type MonthLayout = {
  readonly width: number;
  readonly height: number;
  readonly heading: readonly Text[];
  readonly notes: readonly Text[];
  /** Over the middle of their columns. */
  readonly weekdays: readonly Text[];
  readonly weeks: readonly WeekBox[];
  readonly list: MonthList;
  readonly legend: Legend;
};

/** From the head to the days, from there to the list, and to the legend. */
const OVER_DAYS = 50;
const OVER_LIST = 40;
const OVER_LEGEND = 44;
const UNDER_LEGEND = 20;

/** Bars over one another; what finds no lane stands in the list alone. */
const LANES = 3;

export function layOutMonth({ heading, notes, month, items, today }: MonthSpec, words: Words): MonthLayout {
  const { bottom, ...head } = pictureHead(heading, notes);
  const days = weeksOf(month);
  const entries = entriesIn(month, items, today, words);
  const of = (...standings: readonly (typeof entries)[number]["standing"][]) =>
    entries.filter(({ standing }) => standings.includes(standing));
  const bars = placeBars(of("span", "window"), days, LANES);
  const top = bottom + OVER_DAYS;
  const weeks: WeekBox[] = [];
  let end = top;
  for (const [index, week] of days.entries()) {
    const box = weekBox({ days: week, bars: bars.weeks[index] ?? [], entries: of("day") }, end, dayNumber(today));
    weeks.push(box);
    end += box.height;
  }
  const inOrder = [...of("day", "span", "window"), ...of("sometime"), ...of("perhaps")];
  const told = [...inOrder.filter(({ isPassed }) => !isPassed), ...inOrder.filter(({ isPassed }) => isPassed)];
  const list = monthList(
    end + OVER_LIST,
    told,
    words.dates.shortEdtf(edtfOfMonth(month), Number(month.slice(0, 4))),
    words,
  );
  const signs = [
    ...of("day").flatMap((entry) => signsOf(entry, false)),
    ...bars.weeks.flat().flatMap(({ entry }) => signsOf(entry, true)),
    ...list.lines.map(({ mark }) => mark),
  ];
  const legend = legendOf(MONTH_LEGEND, signs, MARGIN, PICTURE_WIDTH - MARGIN, words);
  const legendY = list.bottom + OVER_LEGEND;
  const lines = (legend.at(-1)?.line ?? -1) + 1;
  return {
    width: PICTURE_WIDTH,
    height: Math.ceil(legendY + (lines - 1) * LEGEND_LINE + UNDER_LEGEND),
    ...head,
    weekdays: words.dates.shortWeekdays.map((text, column) => ({
      text,
      x: columnX(column) + COLUMN / 2,
      y: top - 12,
      size: BODY,
    })),
    weeks,
    list,
    legend: { y: legendY, items: legend },
  };
}
