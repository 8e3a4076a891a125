// The frame of every picture.
import { FONTS } from "../letters/scripts.ts";
import { COLOURS } from "./colours.ts";
import { element } from "./element.ts";

/**
 * An SVG on dark ground. Each part is one element or several beside one another, a line each: text stands in no group, because
 * the thread that draws takes it out (`src/picture/drawing/layers.ts`).
 */
export function svgPage(width: number, height: number, parts: readonly string[]): string {
  const frame = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": FONTS,
  };
  const ground = element("rect", { width, height, fill: COLOURS.ground });
  return element("svg", frame, `\n${[ground, ...parts.filter((part) => part !== "")].join("\n")}\n`);
}
