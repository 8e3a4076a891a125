// Where everything of a timeline stands. Pure: what is known in, pixels from the top left corner out.

import type { Day } from "@attache/edtf";
import type { DateHistory } from "../../archive/date-history.ts";
import type { Words } from "../../wording/words.ts";
import { drawable } from "../letters/signs.ts";
import { cutTo, widthOf } from "../letters/text-width.ts";
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
  /** At most MOST_ROWS, top to bottom. */
  readonly histories: readonly DateHistory[];
  readonly today: Day;
};

export type TimelineRow = {
  /** Middle of the line on which the marks stand. */
  readonly y: number;
  readonly title: Text;
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

/** More rows would make a picture taller than 1,600 pixels. */
export const MAX_ROWS = 12;

/** Height of a row. */
export const ROW_HEIGHT = 88;

const RIGHT_EDGE = PICTURE_WIDTH - MARGIN;
const TITLE = 30;

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
  const rows = histories.map((history, index) => rowOf(history, top + 78 + index * ROW_HEIGHT, scale, today, words));
  const bottom = top + 78 + histories.length * ROW_HEIGHT;
  const legend = legendOf(
    TIMELINE_LEGEND,
    rows.flatMap(({ marks }) => marks),
    MARGIN,
    RIGHT_EDGE,
    words,
  );
  const legendY = bottom + 92;
  const lines = (legend.at(-1)?.line ?? -1) + 1;
  return {
    width: PICTURE_WIDTH,
    height: legendY + lines * LEGEND_LINE + 8,
    ...head,
    top: top + 66,
    bottom,
    ticks: ticksOf(scale, words),
    rows,
    today: todayMark(now, today, scale, bottom + 34, words),
    legend: { y: legendY, items: legend },
  };
}

function rowOf(history: DateHistory, top: number, scale: Scale, today: Day, words: Words): TimelineRow {
  const { marks, arrows, standing } = timelineMarks(history, scale);
  const reach = arrows.map(({ from, to }) => ({ from: Math.min(from, to), to: Math.max(from, to) }));
  const text = cutTo(drawable(history.event.title), TITLE, RIGHT_EDGE - MARGIN);
  const title = { from: MARGIN, to: Math.min(MARGIN + widthOf(text, TITLE), RIGHT_EDGE) };
  return {
    y: top + 58,
    title: { text, x: MARGIN, y: top + 28, size: TITLE },
    isOff: history.state.status === "cancelled" || history.state.status === "lapsed",
    marks,
    arrows,
    label: placeLabel(drawable(labelText(history, today, words)), {
      left: MARGIN,
      right: RIGHT_EDGE,
      taken: hull([...marks, ...reach]),
      title,
      now: hull(standing),
    }),
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
