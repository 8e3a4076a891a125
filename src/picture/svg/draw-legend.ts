// The legend of a picture: its samples, and the words beside them.
import { SMALL_TEXT } from "../timeline/label.ts";
import { LEGEND_LINE, type Legend, type LegendItem, legendTextX } from "../timeline/legend.ts";
import { drawMark } from "./draw-mark.ts";
import { COLOURS } from "./svg-page.ts";
import { textLine } from "./text.ts";

export function legendMarks({ y, items }: Legend): readonly string[] {
  return items.map((item, index) => drawMark(item.sample, middleOf(item, y), `l${index}`));
}

export function legendWords({ y, items }: Legend): readonly string[] {
  return items.map((item) =>
    textLine({
      text: item.text,
      x: legendTextX(item),
      y: middleOf(item, y) + 9,
      size: SMALL_TEXT,
      colour: COLOURS.quiet,
    }),
  );
}

function middleOf({ line }: LegendItem, y: number): number {
  return y + line * LEGEND_LINE - 9;
}
