// A line of text in the fonts of the pictures.
import { element, escapeText } from "./element.ts";

/** The order in which fonts are asked for a sign. */
const FAMILIES = "Inter, Noto Sans SC";

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]+/gu;

/**
 * The Chinese face is a variable font, and a drawn SVG shows it only in its thinnest weight. A stroke of this width, in ems,
 * makes it as strong as the letters around it.
 */
const STROKE = { 400: 0.04, 600: 0.06 } as const;

export type Weight = keyof typeof STROKE;

type Line = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly weight?: Weight;
  readonly anchor?: "start" | "middle" | "end";
};

export function textLine({ text, x, y, size, colour, weight = 400, anchor }: Line): string {
  const attributes = {
    x,
    y,
    "font-family": FAMILIES,
    "font-size": size,
    "font-weight": weight === 400 ? undefined : weight,
    fill: colour,
    "text-anchor": anchor === "start" ? undefined : anchor,
  };
  return element("text", attributes, runs(text, size, colour, weight));
}

/** The same line as a broad shape in the colour of the ground, to stand under the text. */
export function textHalo(line: Line, width: number): string {
  const { text, x, y, size, colour, anchor } = line;
  const attributes = {
    x,
    y,
    "font-family": FAMILIES,
    "font-size": size,
    fill: colour,
    stroke: colour,
    "stroke-width": width,
    "stroke-linejoin": "round",
    "text-anchor": anchor === "start" ? undefined : anchor,
  };
  return element("text", attributes, escapeText(text));
}

function runs(text: string, size: number, colour: string, weight: Weight): string {
  const width = size * STROKE[weight];
  let written = "";
  let end = 0;
  for (const match of text.matchAll(IDEOGRAPHS)) {
    written += escapeText(text.slice(end, match.index));
    const stroke = { stroke: colour, "stroke-width": width, "stroke-linejoin": "round" };
    written += element("tspan", stroke, escapeText(match[0]));
    end = match.index + match[0].length;
  }
  return written + escapeText(text.slice(end));
}
