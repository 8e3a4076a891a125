// The frame of every picture, and its colours.
import { FONTS } from "../letters/scripts.ts";
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

export const COLOURS = {
  ground: "#15171d",
  band: "#1b1e26",
  grid: "#2c313d",
  line: "#363c4a",
  text: "#eef1f7",
  quiet: "#a9b1c3",
  off: "#8b94a8",
  arrow: "#c3cad9",
  today: "#ff8a65",
} as const;
