// A line of text in the fonts of the pictures.
import { escapeText } from "../../text/escape-text.ts";
import { element } from "./element.ts";

type Weight = 400 | 600;

type TextLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly weight?: Weight;
  readonly anchor?: "start" | "middle" | "end";
  /** The colour of the ground: a broad rim of it keeps other lines away from the letters. */
  readonly halo?: string;
  readonly struck?: boolean;
};

/** How broad the rim around letters is, both sides together. */
const HALO = 8;

export function textLine({ text, x, y, size, colour, weight = 400, anchor, halo, struck = false }: TextLine): string {
  const attributes = {
    x,
    y,
    "font-size": size,
    "font-weight": weight === 400 ? undefined : weight,
    fill: colour,
    "text-anchor": anchor === "start" ? undefined : anchor,
    "text-decoration": struck ? "line-through" : undefined,
    ...(halo === undefined
      ? {}
      : { stroke: halo, "stroke-width": HALO, "stroke-linejoin": "round", "paint-order": "stroke" }),
  };
  return element("text", attributes, escapeText(text));
}
