// Where everything of a timeline stands. Pure: what is known in, pixels from the top left corner out.
import type { Course } from "../../archive/course.ts";
import { type Day, describeDay } from "../../archive/dates.ts";
import { dayNumber } from "./extent.ts";
import { type Label, labelText, placeLabel, SMALL } from "./label.ts";
import { type LegendItem, legendOf } from "./legend.ts";
import { type Arrow, hull, type Mark, marksOf, stretchesOf } from "./marks.ts";
import { type Scale, scaleFor } from "./scale.ts";
import { drawable } from "./signs.ts";
import { cutTo, widthOf, wrap } from "./text-width.ts";
import { type Tick, ticksOf } from "./ticks.ts";

export type TimelineSheet = {
  readonly heading: string;
  /** Stand under the heading, in small letters: names in other scripts, which page this is. */
  readonly notes: readonly string[];
  /** At most MOST_ROWS, top to bottom. */
  readonly courses: readonly Course[];
  readonly today: Day;
};

export type Text = { readonly text: string; readonly x: number; readonly y: number; readonly size: number };

export type Row = {
  /** Middle of the line on which the marks stand. */
  readonly y: number;
  readonly title: Text;
  /** How far the title's strike-through reaches, for what was called off. */
  readonly struckTo: number | undefined;
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
  readonly rows: readonly Row[];
  /** `x` undefined: today is off the scale, and the label says on which side. */
  readonly today: { readonly x: number | undefined; readonly label: Text };
  readonly legend: { readonly y: number; readonly items: readonly LegendItem[] };
};

/** More rows would make a picture taller than 1,600 pixels. */
export const MOST_ROWS = 12;

export const WIDTH = 1200;
export const LEGEND_LINE = 40;

/** Height of a row. */
export const ROW = 88;

const MARGIN = 44;
const RIGHT = WIDTH - MARGIN;
const HEADING = 38;
const TITLE = 30;

export function layOut({ heading, notes, courses, today }: TimelineSheet): Layout {
  const now = dayNumber(today);
  const stretches = courses.map(stretchesOf);
  const scale = scaleFor(
    stretches.map((one) => one.now),
    stretches.flatMap(({ before }) => before),
    now + 0.5,
    MARGIN,
    RIGHT,
  );
  const head = linesFrom(MARGIN + HEADING - 8, wrap(drawable(heading), HEADING, RIGHT - MARGIN), HEADING);
  const small = linesFrom(
    (head.at(-1)?.y ?? 0) + 42,
    notes.filter((note) => note !== "").map((note) => cutTo(drawable(note), SMALL, RIGHT - MARGIN)),
    SMALL,
  );
  const top = (small.at(-1) ?? head.at(-1))?.y ?? 0;
  const rows = courses.map((course, index) => rowOf(course, top + 78 + index * ROW, scale, today));
  const bottom = top + 78 + courses.length * ROW;
  const legend = legendOf(
    rows.flatMap(({ marks }) => marks),
    MARGIN,
    RIGHT,
  );
  const legendY = bottom + 92;
  const lines = (legend.at(-1)?.line ?? -1) + 1;
  return {
    width: WIDTH,
    height: legendY + lines * LEGEND_LINE + 8,
    heading: head,
    notes: small,
    top: top + 66,
    bottom,
    ticks: ticksOf(scale),
    rows,
    today: todayMark(now, today, scale, bottom + 34),
    legend: { y: legendY, items: legend },
  };
}

function linesFrom(y: number, texts: readonly string[], size: number): readonly Text[] {
  return texts.map((text, index) => ({ text, x: MARGIN, y: y + index * Math.round(size * 1.3), size }));
}

function rowOf(course: Course, top: number, scale: Scale, today: Day): Row {
  const { marks, arrows, standing } = marksOf(course, scale);
  const reach = arrows.map(({ from, to }) => ({ from: Math.min(from, to), to: Math.max(from, to) }));
  const text = cutTo(drawable(course.event.title), TITLE, RIGHT - MARGIN);
  const title = { from: MARGIN, to: Math.min(MARGIN + widthOf(text, TITLE), RIGHT) };
  const isOff = course.state.status === "cancelled" || course.state.status === "lapsed";
  return {
    y: top + 58,
    title: { text, x: MARGIN, y: top + 28, size: TITLE },
    struckTo: isOff ? title.to : undefined,
    marks,
    arrows,
    label: placeLabel(drawable(labelText(course, today)), {
      left: MARGIN,
      right: RIGHT,
      taken: hull([...marks, ...reach]),
      title,
      now: hull(standing),
    }),
  };
}

function todayMark(now: number, today: Day, scale: Scale, y: number): Layout["today"] {
  const name = `today, ${describeDay(today)}`;
  const isLater = now >= scale.last;
  if (now < scale.first || isLater) {
    const text = isLater ? `${name} ›` : `‹ ${name}`;
    const x = isLater ? RIGHT - widthOf(text, SMALL) : MARGIN;
    return { x: undefined, label: { text, x, y, size: SMALL } };
  }
  const x = scale.x(now + 0.5);
  const half = widthOf(name, SMALL) / 2;
  return { x, label: { text: name, x: Math.min(Math.max(x - half, MARGIN), RIGHT - 2 * half), y, size: SMALL } };
}
