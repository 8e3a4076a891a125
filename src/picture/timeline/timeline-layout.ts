// Where everything of a timeline stands. Pure: what is known in, pixels from the top left corner out.

import { type Day, earliest, latest } from "@attache/edtf";
import { type DateHistory, dateOnLine } from "../../archive/date-history.ts";
import type { Words } from "../../wording/words.ts";
import { drawable } from "../letters/signs.ts";
import { widthOf } from "../letters/text-width.ts";
import { wrapLines } from "../letters/wrap.ts";
import { dayNumber } from "./extent.ts";
import { MARGIN, PICTURE_WIDTH, pictureHead, type Text } from "./head.ts";
import { type Label, labelText, placeLabel, SMALL_TEXT } from "./label.ts";
import { LEGEND_LINE, type Legend, legendOf, TIMELINE_LEGEND } from "./legend.ts";
import { type Arrow, hull, type Mark, markStretches, timelineMarks } from "./marks.ts";
import { type Scale, scaleFor } from "./scale.ts";
import { type Tick, ticksOf } from "./ticks.ts";

export type TimelineSpec = {
  readonly heading: string;
  /** Stand under the heading, in small letters: names in other scripts, which page this is. */
  readonly notes: readonly string[];
  /** At most MAX_ROWS, top to bottom. */
  readonly histories: readonly DateHistory[];
  readonly today: Day;
};

export type TimelineRow = {
  readonly top: number;
  readonly height: number;
  /** Middle of the line on which the marks stand. */
  readonly y: number;
  /** One line, or two of a long title. */
  readonly title: readonly Text[];
  /** Called off: the title is struck through. */
  readonly isOff: boolean;
  readonly marks: readonly Mark[];
  readonly arrows: readonly Arrow[];
  readonly label: Label;
};

export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly heading: readonly Text[];
  readonly notes: readonly Text[];
  /** Where the lines of the scale begin and end. */
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  readonly rows: readonly TimelineRow[];
  /** `x` undefined: today is off the scale, and the label says on which side. */
  readonly today: { readonly x: number | undefined; readonly label: Text };
  readonly legend: Legend;
};

/** More rows would make a picture taller than a phone shows at its full width. */
export const MAX_ROWS = 8;

/** Height of a row with a title of one line, and what another line of it adds, or the label on a line of its own. */
const ROW_HEIGHT = 80;
export const ROW_LINE = 32;

const RIGHT_EDGE = PICTURE_WIDTH - MARGIN;
const TITLE = 27;
const MAX_ROW_LINES = 2;

/** From the head to the first row; the names of the scale stand between. */
const OVER_ROWS = 58;

export function layOutTimeline({ heading, notes, histories, today }: TimelineSpec, words: Words): Layout {
  const now = dayNumber(today);
  const stretches = histories.map(markStretches);
  const scale = scaleFor(
    stretches.map((one) => one.now),
    stretches.flatMap(({ before }) => before),
    now + 0.5,
    MARGIN,
    RIGHT_EDGE,
  );
  const { bottom: top, ...head } = pictureHead(heading, notes);
  const year = commonYear(histories);
  const rows: TimelineRow[] = [];
  let bottom = top + OVER_ROWS;
  for (const history of histories) {
    const row = layoutRow(history, bottom, { scale, today, year }, words);
    rows.push(row);
    bottom += row.height;
  }
  const legend = legendOf(
    TIMELINE_LEGEND,
    rows.flatMap(({ marks }) => marks),
    MARGIN,
    RIGHT_EDGE,
    words,
  );
  const legendY = bottom + 72;
  const lines = (legend.at(-1)?.line ?? -1) + 1;
  return {
    width: PICTURE_WIDTH,
    height: legendY + lines * LEGEND_LINE + 8,
    ...head,
    top: top + OVER_ROWS - 8,
    bottom,
    ticks: ticksOf(scale, words),
    rows,
    today: todayMark(now, today, scale, bottom + 30, words),
    legend: { y: legendY, items: legend },
  };
}

/** The year in which all dates of the picture lie, as far as their days are known. */
function commonYear(histories: readonly DateHistory[]): number | undefined {
  const dates = histories.flatMap((history) => dateOnLine(history) ?? []);
  const days = dates.flatMap((date) => [earliest(date), latest(date)]).filter((day) => day !== undefined);
  const [only, ...others] = new Set(days.map((day) => Number(day.slice(0, 4))));
  return others.length === 0 ? only : undefined;
}

type RowSetting = { readonly scale: Scale; readonly today: Day; readonly year: number | undefined };

function layoutRow(history: DateHistory, top: number, { scale, today, year }: RowSetting, words: Words): TimelineRow {
  const { marks, arrows, standing } = timelineMarks(history, scale);
  const reach = arrows.map(({ from, to }) => ({ from: Math.min(from, to), to: Math.max(from, to) }));
  const lines = wrapLines(drawable(history.event.title), TITLE, () => RIGHT_EDGE - MARGIN, MAX_ROW_LINES);
  const last = { from: MARGIN, to: Math.min(MARGIN + widthOf(lines.at(-1) ?? "", TITLE), RIGHT_EDGE) };
  const more = (lines.length - 1) * ROW_LINE;
  const label = placeLabel(drawable(labelText(history, today, year, words)), {
    left: MARGIN,
    right: RIGHT_EDGE,
    taken: hull([...marks, ...reach]),
    title: last,
    now: hull(standing),
  });
  return {
    top,
    height: ROW_HEIGHT + more + (label.place === "below" ? ROW_LINE : 0),
    y: top + more + 57,
    title: lines.map((text, index) => ({ text, x: MARGIN, y: top + 29 + index * ROW_LINE, size: TITLE })),
    isOff: history.state.status === "cancelled" || history.state.status === "lapsed",
    marks,
    arrows,
    label,
  };
}

function todayMark(now: number, today: Day, scale: Scale, y: number, words: Words): Layout["today"] {
  const name = words.picture.today({ day: words.dates.day(today) });
  const isLater = now >= scale.last;
  if (now < scale.first || isLater) {
    const text = isLater ? `${name} ›` : `‹ ${name}`;
    const x = isLater ? RIGHT_EDGE - widthOf(text, SMALL_TEXT) : MARGIN;
    return { x: undefined, label: { text, x, y, size: SMALL_TEXT } };
  }
  const x = scale.x(now + 0.5);
  const half = widthOf(name, SMALL_TEXT) / 2;
  return {
    x,
    label: { text: name, x: Math.min(Math.max(x - half, MARGIN), RIGHT_EDGE - 2 * half), y, size: SMALL_TEXT },
  };
}
