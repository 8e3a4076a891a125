// Points, bars and arrows.
import { type Arrow, MARK_RADIUS, type Mark } from "../timeline/marks.ts";
import { element } from "./element.ts";
import { COLOURS } from "./svg-page.ts";

const MARK_HEIGHT = 22;
const EDGE_WIDTH = 3;

/** How much of a bar an uncertain end takes, at most in pixels. */
const FADED = 90;

const OPACITY = { solid: 1, soft: 0.3, none: 0 } as const;
const MARK_DASHES = { none: undefined, line: undefined, dashed: "7 5", dotted: "2 5" } as const;

/** `id` names the gradient of a faded bar, and has to differ from mark to mark. */
export function drawMark(mark: Mark, y: number, id: string): string {
  switch (mark.shape) {
    case "point":
      return drawPoint(mark, y);
    case "bar":
      return drawBar(mark, y, id);
    case "before":
      return drawBeyond(mark.from, mark.from + MARK_RADIUS, y, mark);
    case "after":
      return drawBeyond(mark.to, mark.to - MARK_RADIUS, y, mark);
  }
}

function drawPoint({ from, to, look }: Mark, y: number): string {
  const [x, radius] = [(from + to) / 2, (to - from) / 2];
  const edge = look.edge === "none" && look.fill === "soft" ? "line" : look.edge;
  const circle = element("circle", {
    cx: x,
    cy: y,
    r: radius - (edge === "none" ? 1 : EDGE_WIDTH / 2),
    ...(look.fill === "none" ? { fill: COLOURS.ground } : { fill: look.colour, "fill-opacity": opacity(look.fill) }),
    ...edgeOf(edge, look.colour),
  });
  const core = look.core ? element("circle", { cx: x, cy: y, r: radius / 2, fill: look.colour }) : "";
  const arm = radius * 0.58;
  const strike = look.struck
    ? element("path", {
        d: `M${round(x - arm)} ${round(y - arm)}L${round(x + arm)} ${round(y + arm)}M${round(x + arm)} ${round(y - arm)}L${round(x - arm)} ${round(y + arm)}`,
        stroke: look.colour,
        "stroke-width": EDGE_WIDTH,
      })
    : "";
  return circle + core + strike;
}

function drawBar(mark: Mark, y: number, id: string): string {
  const { from, to, look } = mark;
  const isFaded = mark.fadeFrom || mark.fadeTo;
  const paint = isFaded ? `url(#${id})` : look.colour;
  const bar = element("rect", {
    x: from + EDGE_WIDTH / 2,
    y: y - MARK_HEIGHT / 2,
    width: to - from - EDGE_WIDTH,
    height: MARK_HEIGHT,
    rx: MARK_HEIGHT / 2,
    ...(look.fill === "none" ? { fill: "none" } : { fill: paint, "fill-opacity": opacity(look.fill) }),
    ...edgeOf(look.edge, paint),
  });
  const inner =
    look.core || look.struck
      ? element("line", {
          x1: from + MARK_HEIGHT / 2,
          y1: y,
          x2: to - MARK_HEIGHT / 2,
          y2: y,
          stroke: look.colour,
          "stroke-width": look.core ? 6 : EDGE_WIDTH,
          "stroke-linecap": "round",
        })
      : "";
  return (isFaded ? markGradient(mark, id) : "") + bar + inner;
}

/** From nothing to the full colour at the ends that are not certain. */
function markGradient({ from, to, fadeFrom, fadeTo, look }: Mark, id: string): string {
  const part = Math.min(FADED / (to - from), fadeFrom && fadeTo ? 0.45 : 0.7);
  const stop = (offset: number, visible: boolean) =>
    element("stop", {
      offset: `${Math.round(offset * 100)}%`,
      "stop-color": look.colour,
      "stop-opacity": visible ? 1 : 0,
    });
  const stops = [
    stop(0, !fadeFrom),
    stop(fadeFrom ? part : 0, true),
    stop(fadeTo ? 1 - part : 1, true),
    stop(1, !fadeTo),
  ];
  const box = { id, gradientUnits: "userSpaceOnUse", x1: from, y1: 0, x2: to, y2: 0 };
  return element("linearGradient", box, ...stops);
}

/** A pointer at the edge towards a date that lies beyond it. */
function drawBeyond(tip: number, end: number, y: number, { look }: Mark): string {
  const d = `M${round(end)} ${round(y - 10)}L${round(tip)} ${round(y)}L${round(end)} ${round(y + 10)}`;
  return element("path", {
    d,
    fill: "none",
    stroke: look.colour,
    "stroke-width": 4,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
}

export function drawArrow(arrow: Arrow, y: number): string {
  return arrow.way === "arch" ? drawArch(arrow, y) : drawStraight(arrow, y);
}

const PEN = {
  fill: "none",
  stroke: COLOURS.arrow,
  "stroke-width": EDGE_WIDTH,
  "stroke-linecap": "round",
  "stroke-linejoin": "round",
} as const;

function drawStraight({ way, from, to }: Arrow, y: number): string {
  const sign = Math.sign(to - from);
  const [start, tip] = [from + sign * 4, to - sign * 4];
  const dashes = way === "nowhere" ? "4 7" : undefined;
  const shaft = element("path", {
    d: `M${round(start)} ${round(y)}H${round(tip - sign * 2)}`,
    ...PEN,
    "stroke-dasharray": dashes,
  });
  const back = round(tip - sign * 9);
  return (
    shaft + element("path", { d: `M${back} ${round(y - 7)}L${round(tip)} ${round(y)}L${back} ${round(y + 7)}`, ...PEN })
  );
}

/** Over two marks that stand close or overlap. */
function drawArch({ from, to }: Arrow, y: number): string {
  const [foot, top] = [y - MARK_RADIUS - 3, y - MARK_RADIUS - 16];
  const shaft = `M${round(from)} ${round(foot)}C${round(from)} ${round(top)} ${round(to)} ${round(top)} ${round(to)} ${round(foot)}`;
  const head = `M${round(to - 6)} ${round(foot - 6)}L${round(to)} ${round(foot)}L${round(to + 6)} ${round(foot - 6)}`;
  return element("path", { d: shaft + head, ...PEN });
}

function edgeOf(edge: Mark["look"]["edge"], colour: string) {
  if (edge === "none") return {};
  return { stroke: colour, "stroke-width": EDGE_WIDTH, "stroke-dasharray": MARK_DASHES[edge] };
}

function opacity(fill: keyof typeof OPACITY): number | undefined {
  return fill === "solid" ? undefined : OPACITY[fill];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
