// A picture as layers of shapes and of text. Skia draws an SVG's shapes, but sets its text letter by letter: Arabic unjoined and
// from left to right, Devanagari in pieces, variable fonts in their thinnest weight. Text that is set on a canvas is right.

export type Lettering = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: string;
  readonly colour: string;
  readonly align: "left" | "center" | "right";
  readonly direction: "ltr" | "rtl";
  readonly struck: boolean;
  /** Drawn under the letters. */
  readonly rim: { readonly colour: string; readonly width: number } | undefined;
};

export type Layer = { readonly shapes: string } | { readonly lettering: Lettering };

const TEXT = /(<text[^>]*>[^<]*<\/text>)/;
const FRAME = /^<svg[^>]*>/;

/**
 * The ground and what lies on it, bottom to top. Shapes are SVG documents of the size of the whole. What is no SVG comes back as
 * it is.
 */
export function layersOf(svg: string): { readonly ground: string; readonly above: readonly Layer[] } {
  const frame = FRAME.exec(svg)?.[0];
  if (frame === undefined) return { ground: svg, above: [] };
  const document = (inside: string) => `${frame}${inside}</svg>`;
  const body = svg.slice(frame.length).replace(/<\/svg>\s*$/, "");
  const [ground = "", ...parts] = body.split(TEXT);
  const above = parts
    .filter((part) => part.trim() !== "")
    .map((part) => (part.startsWith("<text") ? { lettering: readSvg(part) } : { shapes: document(part) }));
  return { ground: document(ground), above };
}

const ALIGN = { start: "left", middle: "center", end: "right" } as const;

function readSvg(element: string): Lettering {
  const end = element.indexOf(">");
  const text = plainText(element.slice(end + 1, element.lastIndexOf("<")));
  const attributes = element.slice(0, end).matchAll(/([a-z-]+)="([^"]*)"/g);
  const values = new Map([...attributes].map(([, name, value = ""]) => [name, value]));
  const number = (name: string) => Number(values.get(name) ?? 0);
  const anchor = values.get("text-anchor");
  const stroke = values.get("stroke");
  return {
    text,
    x: number("x"),
    y: number("y"),
    size: number("font-size"),
    weight: values.get("font-weight") ?? "400",
    colour: values.get("fill") ?? "",
    align: anchor === "middle" || anchor === "end" ? ALIGN[anchor] : ALIGN.start,
    direction: textDirection(text),
    struck: values.get("text-decoration") === "line-through",
    rim: stroke === undefined ? undefined : { colour: stroke, width: number("stroke-width") },
  };
}

/** The direction of the first letter, as chats do it: https://www.unicode.org/reports/tr9/#P2. */
function textDirection(text: string): "ltr" | "rtl" {
  const [first = ""] = /\p{L}/u.exec(text) ?? [];
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? "rtl" : "ltr";
}

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

function plainText(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
