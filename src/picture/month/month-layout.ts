// Where everything on a month's page stands. Pure: what is known in, pixels from the top left corner out.

import type { Day, Month } from "@attache/edtf";
import type { Words } from "../../wording/words.ts";
import { dayNumber } from "../timeline/extent.ts";
import { MARGIN, PICTURE_WIDTH, pictureHead, type Text } from "../timeline/head.ts";
import { LEGEND_LINE, type Legend, type LegendItem, legendOf } from "../timeline/legend.ts";
import { type Bars, placeBars } from "./bars.ts";
import { BODY } from "./cells.ts";
import { entriesIn, type KnownEvent, type MonthEntry } from "./entries.ts";
import { COLUMN, columnX, type Week, weeksOf } from "./grid.ts";
import { MONTH_LEGEND, signsOf } from "./month-legend.ts";
import { fullHeight, leastHeight, shareOut } from "./rows.ts";
import { type Strip, stripsFrom } from "./strips.ts";
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
  readonly strips: readonly Strip[];
  readonly legend: Legend;
};

const MAX_HEIGHT = 1600;

/** From the head to the days, and from the last thing above to the legend. */
const OVER_DAYS = 64;
const OVER_LEGEND = 66;
const UNDER_LEGEND = 22;

/** Bars over one another; more leave no room for the days. */
const LANES = 3;

/** Lines under the days, at most. */
const SOMETIME = 6;
const PERHAPS = 4;

export function layOutMonth({ heading, notes, month, items, today }: MonthSpec, words: Words): MonthLayout {
  const { bottom, ...head } = pictureHead(heading, notes);
  const weeks = weeksOf(month);
  const entries = entriesIn(month, items, today, words);
  const cells = entries.filter(({ standing }) => standing === "day");
  const top = bottom + OVER_DAYS;
  const content = { weeks, entries, whole: words.dates.shortMonth(month) };
  const { bars, strips, legend, heights } = arrange(content, MAX_HEIGHT - top, LANES, words);
  const end = top + sum(heights);
  const boxes = weeks.map((days, index) =>
    weekBox(
      { days, bars: bars.weeks[index] ?? [], entries: cells },
      top + sum(heights.slice(0, index)),
      heights[index] ?? 0,
      dayNumber(today),
      words,
    ),
  );
  const shifted = strips(end);
  const legendY = (shifted.at(-1)?.bottom ?? end) + OVER_LEGEND;
  return {
    width: PICTURE_WIDTH,
    height: Math.ceil(legendY + linesIn(legend) * LEGEND_LINE - LEGEND_LINE + UNDER_LEGEND),
    ...head,
    weekdays: words.dates.shortWeekdays.map((text, column) => ({
      text,
      x: columnX(column) + COLUMN / 2,
      y: top - 14,
      size: BODY,
    })),
    weeks: boxes,
    strips: shifted,
    legend: { y: legendY, items: legend },
  };
}

type Arranged = {
  readonly bars: Bars;
  readonly strips: (y: number) => readonly Strip[];
  readonly legend: readonly LegendItem[];
  readonly heights: readonly number[];
};

type MonthContent = {
  readonly weeks: readonly Week[];
  readonly entries: readonly MonthEntry[];
  readonly whole: string;
};

/** With as many lanes as leave each week its least height; what finds no lane stands under the days. */
function arrange(content: MonthContent, room: number, lanes: number, words: Words): Arranged {
  const { weeks, entries, whole } = content;
  const of = (...standings: readonly MonthEntry["standing"][]) =>
    entries.filter(({ standing }) => standings.includes(standing));
  const bars = placeBars(of("span", "window"), weeks, lanes);
  const below = entries.filter((entry) => entry.standing === "sometime" || bars.rest.includes(entry));
  const strips = (y: number) =>
    stripsFrom(
      y,
      [
        { heading: words.month.sometime(), entries: below, most: SOMETIME },
        { heading: words.month.perhaps(), entries: of("perhaps"), most: PERHAPS },
      ],
      whole,
      words,
    );
  const signs = [
    ...of("day").flatMap((entry) => signsOf(entry, false)),
    ...bars.weeks.flat().flatMap(({ entry }) => signsOf(entry, true)),
    ...strips(0).flatMap(({ lines }) => lines.map(({ mark }) => mark)),
  ];
  const legend = legendOf(MONTH_LEGEND, signs, MARGIN - 10, PICTURE_WIDTH - MARGIN, words);
  const under = (strips(0).at(-1)?.bottom ?? 0) + OVER_LEGEND + linesIn(legend) * LEGEND_LINE + UNDER_LEGEND;
  const least = weeks.map((week, index) => leastHeight(week, bars.weeks[index] ?? [], of("day")));
  if (lanes > 0 && sum(least) + under > room) return arrange(content, room, lanes - 1, words);
  const full = weeks.map((week, index) => fullHeight(week, bars.weeks[index] ?? [], of("day")));
  return { bars, strips, legend, heights: shareOut(least, full, room - under) };
}

function linesIn(legend: readonly LegendItem[]): number {
  return (legend.at(-1)?.line ?? -1) + 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
