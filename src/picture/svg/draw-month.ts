// A month's page as SVG. The same page always gives the same text.
import type { Words } from "../../wording/words.ts";
import type { CellBox } from "../month/cells.ts";
import { COLUMN } from "../month/grid.ts";
import { layOutMonth, type MonthSpec } from "../month/month-layout.ts";
import type { MonthList } from "../month/month-list.ts";
import type { WeekBox } from "../month/week.ts";
import type { Text } from "../timeline/head.ts";
import { legendMarks, legendWords } from "./draw-legend.ts";
import { drawMark } from "./draw-mark.ts";
import { drawMonthBar } from "./draw-month-bar.ts";
import { element } from "./element.ts";
import { COLOURS, svgPage } from "./svg-page.ts";
import { textLine } from "./text.ts";

/** The page of a month, 780 pixels wide, as the text of an SVG: first all shapes, then all texts. */
export function drawMonth(spec: MonthSpec, words: Words): string {
  const layout = layOutMonth(spec, words);
  const { heading, notes, weekdays, weeks, list, legend } = layout;
  return svgPage(layout.width, layout.height, [
    ...weeks.flatMap(({ cells, y, height }) => cells.map((cell) => cellShape(cell, y, height))),
    ...weeks.map((week, index) => weekShapes(week, index)),
    ...list.lines.map(({ mark, y }) => drawMark(mark, y, "")),
    ...legendMarks(legend),
    ...heading.map((line) => textLine({ ...line, colour: COLOURS.text, weight: 600 })),
    ...[...notes, ...weekdays].map((line) =>
      textLine({ ...line, colour: COLOURS.quiet, anchor: weekdays.includes(line) ? "middle" : "start" }),
    ),
    ...weeks.map((week) => weekWords(week, words)),
    listWords(list),
    ...legendWords(legend),
  ]);
}

/** From the upper edge of a week to the middle of its signs. */
const SIGNS_Y = 21;

/** Today has a lighter cell and its number on a disc. */
function cellShape({ x, number, isToday }: CellBox, y: number, height: number): string {
  if (number === undefined) return "";
  const box = { x: x + 1, y: y + 1, width: COLUMN - 2, height: height - 2, rx: 5 };
  const cell = element("rect", { ...box, fill: COLOURS.band });
  if (!isToday) return cell;
  const light = element("rect", { ...box, fill: COLOURS.today, "fill-opacity": 0.2 });
  return cell + light + element("circle", { cx: number.x, cy: number.y - 9, r: 18, fill: COLOURS.today });
}

function weekShapes({ y, cells, bars }: WeekBox, week: number): string {
  return [
    ...cells.flatMap(({ marks }) => marks.map((mark) => drawMark(mark, y + SIGNS_Y, ""))),
    ...bars.map((bar, index) => drawMonthBar(bar, `w${week}b${index}`)),
    ...bars.flatMap(({ marks, y: middle }) => marks.map((mark) => drawMark(mark, middle, ""))),
  ].join("");
}

function weekWords({ cells }: WeekBox, { picture }: Words): string {
  return [
    ...cells.flatMap(({ number, isToday }) => (number === undefined ? [] : [numberLine(number, isToday)])),
    ...cells.flatMap(({ more }) =>
      more === undefined
        ? []
        : [textLine({ ...more, text: picture.more({ count: more.count }), colour: COLOURS.quiet })],
    ),
  ].join("");
}

function numberLine(number: Text, isToday: boolean): string {
  const colour = isToday ? COLOURS.ground : COLOURS.quiet;
  return textLine({ ...number, colour, weight: isToday ? 600 : 400, anchor: "middle" });
}

function listWords({ headings, lines, more }: MonthList): string {
  return [
    ...headings.map((line) => textLine({ ...line, colour: COLOURS.quiet, weight: 600 })),
    ...lines.flatMap(({ date }) => (date.text === "" ? [] : [textLine({ ...date, colour: COLOURS.quiet })])),
    ...lines.map(({ title, isOff }) =>
      textLine({ ...title, colour: isOff ? COLOURS.off : COLOURS.text, struck: isOff }),
    ),
    more === undefined ? "" : textLine({ ...more, colour: COLOURS.quiet }),
  ].join("");
}
