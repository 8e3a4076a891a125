// A layout as SVG. The same layout always gives the same text.

import { SMALL } from "../timeline/label.ts";
import { type Layout, LEGEND_LINE, layOut, ROW, type Row, type TimelineSheet } from "../timeline/layout.ts";
import { legendTextX } from "../timeline/legend.ts";
import { COLOURS } from "./colours.ts";
import { element } from "./element.ts";
import { drawArrow, drawMark } from "./mark.ts";
import { textHalo, textLine } from "./text.ts";

/** How broad the ground around letters is, so that no line of the scale runs through them. */
const HALO = 8;

/** The picture of a timeline, about 1,200 pixels wide and at most 1,600 tall, as the text of an SVG. */
export function drawTimeline(sheet: TimelineSheet): string {
  const layout = layOut(sheet);
  const { width, height } = layout;
  const size = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` };
  return element(
    "svg",
    size,
    `\n${[
      element("rect", { width, height, fill: COLOURS.ground }),
      ...layout.heading.map((line) => textLine({ ...line, colour: COLOURS.text, weight: 600 })),
      ...layout.notes.map((line) => textLine({ ...line, colour: COLOURS.quiet })),
      ...bands(layout),
      ...scaleOf(layout),
      ...todayOf(layout),
      ...layout.rows.map((row, index) => drawRow(row, index)),
      ...legendOf(layout),
    ].join("\n")}\n`,
  );
}

/** Every second row stands on lighter ground. */
function bands({ rows, width }: Layout): readonly string[] {
  return rows.flatMap(({ title }, index) =>
    index % 2 === 1 ? [] : [element("rect", { x: 0, y: title.y - 34, width, height: ROW, fill: COLOURS.band })],
  );
}

function scaleOf({ ticks, top, bottom, width }: Layout): readonly string[] {
  return ticks.flatMap(({ x, label }) => [
    element("line", { x1: x, y1: top, x2: x, y2: bottom, stroke: COLOURS.grid, "stroke-width": 2 }),
    ...(x < 60 || x > width - 60
      ? []
      : [textLine({ text: label, x, y: top - 14, size: SMALL, colour: COLOURS.quiet, anchor: "middle" })]),
  ]);
}

function todayOf({ today: { x, label }, top, bottom }: Layout): readonly string[] {
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
  return [...(x === undefined ? [] : [element("line", line)]), textLine({ ...label, colour: COLOURS.today })];
}

function drawRow({ y, title, struckTo, marks, arrows, label }: Row, index: number): string {
  const ground = index % 2 === 0 ? COLOURS.band : COLOURS.ground;
  const isOff = struckTo !== undefined;
  const strike = {
    x1: title.x,
    y1: title.y - 10,
    x2: struckTo,
    y2: title.y - 10,
    stroke: COLOURS.off,
    "stroke-width": 3,
  };
  const words = {
    text: label.text,
    x: label.x,
    y: label.place === "above" ? title.y : y + 9,
    size: SMALL,
    anchor: label.anchor,
  };
  return [
    textHalo({ ...title, colour: ground }, HALO),
    textLine({ ...title, colour: isOff ? COLOURS.off : COLOURS.text, weight: 600 }),
    isOff ? element("line", strike) : "",
    ...arrows.map((arrow) => drawArrow(arrow, y)),
    ...marks.map((mark, nth) => drawMark(mark, y, `r${index}m${nth}`)),
    label.place === "inside" ? "" : textHalo({ ...words, colour: ground }, HALO),
    textLine({ ...words, colour: label.place === "inside" ? COLOURS.text : COLOURS.quiet }),
  ].join("");
}

function legendOf({ legend: { y, items } }: Layout): readonly string[] {
  return items.map((item, index) => {
    const middle = y + item.line * LEGEND_LINE - 9;
    const words = { text: item.text, x: legendTextX(item), y: middle + 9, size: SMALL, colour: COLOURS.quiet };
    return drawMark(item.sample, middle, `l${index}`) + textLine(words);
  });
}
