import fc from "fast-check";
import { expect, test } from "vitest";
import { type Layer, type Lettering, layersOf } from "#src/picture/drawing/layers.ts";
import { element } from "#src/picture/svg/element.ts";
import { svgPage } from "#src/picture/svg/svg-page.ts";
import { textLine } from "#src/picture/svg/text.ts";

const line = { text: "Summit", x: 10.5, y: 20, size: 30, colour: "#eef1f7" } as const;

function lettering(written: string): Lettering {
  const [first] = layersOf(svgPage(100, 50, [written])).above;
  if (first === undefined || !("lettering" in first)) throw new Error("The first layer is no text.");
  return first.lettering;
}

const kind = (layer: Layer) => ("shapes" in layer ? "shapes" : layer.lettering.text);

test("shapes and texts keep their order, and shapes between two texts are one layer", () => {
  const dot = element("circle", { r: 1 });
  const { ground, above } = layersOf(
    svgPage(100, 50, [dot, textLine(line), dot, dot, textLine({ ...line, text: "Talks" })]),
  );
  expect(ground).toMatch(/^<svg [^>]*width="100" height="50"[^>]*>\s*<rect[^>]*\/>\s*<circle[^>]*\/>\s*<\/svg>$/);
  expect(above.map(kind)).toEqual(["Summit", "shapes", "Talks"]);
  const [, between] = above;
  expect(between && "shapes" in between && between.shapes.match(/<circle/g)).toHaveLength(2);
});

test("a text comes out as it went in", () => {
  expect(lettering(textLine(line))).toEqual({
    text: "Summit",
    x: 10.5,
    y: 20,
    size: 30,
    weight: "400",
    colour: "#eef1f7",
    align: "left",
    direction: "ltr",
    struck: false,
    rim: undefined,
  });
  expect(lettering(textLine({ ...line, weight: 600, anchor: "middle", halo: "#15171d", struck: true }))).toMatchObject({
    weight: "600",
    align: "center",
    struck: true,
    rim: { colour: "#15171d", width: 8 },
  });
  expect(lettering(textLine({ ...line, anchor: "end" }))).toMatchObject({ align: "right" });
});

test.each([
  ["Talks in الدوحة", "ltr"],
  ["2026 محادثات in Doha", "rtl"],
  ["(בנימין)", "rtl"],
  ["习近平", "ltr"],
  ["…", "ltr"],
])("%s runs %s, as its first letter does", (text, direction) => {
  expect(lettering(textLine({ ...line, text })).direction).toBe(direction);
});

test("whatever is written, it is one text and no shape", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      const { above } = layersOf(svgPage(100, 50, [textLine({ ...line, text })]));
      expect(above.map(kind)).toEqual([text]);
    }),
  );
});

test("what is no SVG is left as it is", () => {
  expect(layersOf("no svg")).toEqual({ ground: "no svg", above: [] });
});
