// A layout as SVG. The same layout always gives the same text.

import type { Words } from "../../wording/words.ts";
import { SMALL_TEXT } from "../timeline/label.ts";
import {
  type Layout,
  layOutTimeline,
  ROW_LINE,
  type TimelineRow,
  type TimelineSpec,
} from "../timeline/timeline-layout.ts";
import { legendMarks, legendWords } from "./draw-legend.ts";
import { drawArrow, drawMark } from "./draw-mark.ts";
import { element } from "./element.ts";
import { COLOURS, svgPage } from "./svg-page.ts";
import { textLine } from "./text.ts";

/**
 * The picture of a timeline, 780 pixels wide, as the text of an SVG. Texts stand together as far as
 * what they lie over allows: each change between shapes and texts is one more layer to draw.
 */
export function drawTimeline(spec: TimelineSpec, words: Words): string {
  const layout = layOutTimeline(spec, words);
  const { heading, notes, rows, legend } = layout;
  return svgPage(layout.width, layout.height, [
    ...bands(layout),
    ...scaleLines(layout),
    ...todayLine(layout),
    ...heading.map((line) => textLine({ ...line, colour: COLOURS.text, weight: 600 })),
    ...notes.map((line) => textLine({ ...line, colour: COLOURS.quiet })),
    ...scaleNames(layout),
    textLine({ ...layout.today.label, colour: COLOURS.today }),
    ...rows.map(drawRowWords),
    ...rows.map(rowMarks),
    ...legendMarks(legend),
    ...rows.map(wordsInside),
    ...legendWords(legend),
  ]);
}

/** Every second row stands on lighter ground. */
function bands({ rows, width }: Layout): readonly string[] {
  return rows.flatMap(({ top, height }, index) =>
    index % 2 === 1 ? [] : [element("rect", { x: 0, y: top, width, height, fill: COLOURS.band })],
  );
}

function scaleLines({ ticks, top, bottom }: Layout): readonly string[] {
  return ticks.map(({ x }) =>
    element("line", { x1: x, y1: top, x2: x, y2: bottom, stroke: COLOURS.grid, "stroke-width": 2 }),
  );
}

function scaleNames({ ticks, top, width }: Layout): readonly string[] {
  return ticks.flatMap(({ x, label }) =>
    x < 60 || x > width - 60
      ? []
      : [textLine({ text: label, x, y: top - 14, size: SMALL_TEXT, colour: COLOURS.quiet, anchor: "middle" })],
  );
}

function todayLine({ today: { x }, top, bottom }: Layout): readonly string[] {
  const line = {
    x1: x,
    y1: top,
    x2: x,
    y2: bottom + 6,
    stroke: COLOURS.today,
    "stroke-width": 3,
    "stroke-dasharray": "3 7",
    "stroke-linecap": "round",
  };
  return x === undefined ? [] : [element("line", line)];
}

function drawRowWords({ y, title, isOff, label }: TimelineRow, index: number): string {
  const halo = index % 2 === 0 ? COLOURS.band : COLOURS.ground;
  const colour = isOff ? COLOURS.off : COLOURS.text;
  const words = {
    text: label.text,
    x: label.x,
    y: label.place === "above" ? (title.at(-1)?.y ?? y) : y + 9 + (label.place === "below" ? ROW_LINE : 0),
    size: SMALL_TEXT,
    anchor: label.anchor,
  };
  return [
    ...title.map((line) => textLine({ ...line, colour, weight: 600, halo, struck: isOff })),
    label.place === "inside" || label.text === "" ? "" : textLine({ ...words, colour: COLOURS.quiet, halo }),
  ].join("");
}

function rowMarks({ y, marks, arrows }: TimelineRow, index: number): string {
  return [
    ...arrows.map((arrow) => drawArrow(arrow, y)),
    ...marks.map((mark, nth) => drawMark(mark, y, `r${index}m${nth}`)),
  ].join("");
}

function wordsInside({ y, label: { text, x, anchor, place } }: TimelineRow): string {
  return place === "inside" ? textLine({ text, x, y: y + 9, size: SMALL_TEXT, anchor, colour: COLOURS.text }) : "";
}
