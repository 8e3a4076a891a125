// A month's page as SVG. The same page always gives the same text.
import type { Words } from "../../wording/words.ts";
import { BODY } from "../month/cells.ts";
import { COLUMN } from "../month/grid.ts";
import { layOutMonth, type MonthSpec } from "../month/month-layout.ts";
import type { Strip } from "../month/strips.ts";
import type { CellBox, WeekBox } from "../month/week.ts";
import type { Text } from "../timeline/head.ts";
import { legendMarks, legendWords } from "./draw-legend.ts";
import { drawMark } from "./draw-mark.ts";
import { drawMonthBar } from "./draw-month-bar.ts";
import { element } from "./element.ts";
import { COLOURS, svgPage } from "./svg-page.ts";
import { textLine } from "./text.ts";

/** The page of a month, 1,200 pixels wide and at most 1,600 tall, as the text of an SVG: first all shapes, then all texts. */
export function drawMonth(spec: MonthSpec, words: Words): string {
  const layout = layOutMonth(spec, words);
  const { heading, notes, weekdays, weeks, strips, legend } = layout;
  return svgPage(layout.width, layout.height, [
    ...weeks.flatMap(({ cells, y, height }) => cells.map((cell) => cellShape(cell, y, height))),
    ...weeks.map((week, index) => weekShapes(week, index)),
    ...strips.flatMap(({ lines }) => lines.map(({ mark, y }) => drawMark(mark, y, ""))),
    ...legendMarks(legend),
    ...heading.map((line) => textLine({ ...line, colour: COLOURS.text, weight: 600 })),
    ...[...notes, ...weekdays].map((line) =>
      textLine({ ...line, colour: COLOURS.quiet, anchor: weekdays.includes(line) ? "middle" : "start" }),
    ),
    ...weeks.map(weekWords),
    ...strips.map(stripWords),
    ...legendWords(legend),
  ]);
}

/** Today has a lighter cell and its number on a disc. */
function cellShape({ x, number, isToday }: CellBox, y: number, height: number): string {
  if (number === undefined) return "";
  const box = { x: x + 1, y: y + 1, width: COLUMN - 2, height: height - 2, rx: 5 };
  const cell = element("rect", { ...box, fill: COLOURS.band });
  if (!isToday) return cell;
  const light = element("rect", { ...box, fill: COLOURS.today, "fill-opacity": 0.2 });
  return cell + light + element("circle", { cx: number.x, cy: number.y - 10, r: 20, fill: COLOURS.today });
}

function weekShapes({ cells, bars }: WeekBox, week: number): string {
  return [
    ...cells.flatMap(({ items }) => items.map(({ mark, y }) => drawMark(mark, y, ""))),
    ...bars.map((bar, index) => drawMonthBar(bar, `w${week}b${index}`)),
    ...bars.flatMap(({ marks, y }) => marks.map((mark) => drawMark(mark, y, ""))),
  ].join("");
}

function weekWords({ cells, bars }: WeekBox): string {
  return [
    ...cells.flatMap(({ number, isToday }) => (number === undefined ? [] : [numberLine(number, isToday)])),
    ...cells.flatMap(({ items }) => items.flatMap(({ lines, isOff }) => lines.map((line) => title(line, isOff)))),
    ...cells.flatMap(({ more }) => (more === undefined ? [] : [textLine({ ...more, colour: COLOURS.quiet })])),
    ...bars.flatMap((bar) => (bar.title === undefined ? [] : [title(bar.title, bar.isOff)])),
  ].join("");
}

function numberLine(number: Text, isToday: boolean): string {
  const colour = isToday ? COLOURS.ground : COLOURS.quiet;
  return textLine({ ...number, colour, weight: isToday ? 600 : 400, anchor: "middle" });
}

function title(line: Text, isOff: boolean): string {
  return textLine({ ...line, colour: isOff ? COLOURS.off : COLOURS.text, struck: isOff });
}

function stripWords({ heading, lines, more }: Strip): string {
  return [
    textLine({ ...heading, colour: COLOURS.quiet, weight: 600 }),
    ...lines.map((line) => title(line.title, line.isOff)),
    ...lines.flatMap(({ date }) =>
      date.text === "" ? [] : [textLine({ ...date, colour: COLOURS.quiet, anchor: "end" })],
    ),
    more === undefined ? "" : textLine({ ...more, size: BODY, colour: COLOURS.quiet }),
  ].join("");
}
