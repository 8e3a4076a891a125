// Text of an SVG, element by element.
import { escapeText } from "../../text/escape-text.ts";

type AttributeValue = string | number | undefined;

/** An element with its attributes, without those that are undefined; numbers to a tenth of a pixel. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeText(typeof value === "number" ? roundNumber(value) : value)}"`],
  );
  const open = `<${name}${written.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${name}>`;
}

export function roundNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}
