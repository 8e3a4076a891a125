// Bars over the days of a week: an edge where days are told, none and faded ends where it is one of them.
import type { BarBox } from "../month/bar-box.ts";
import { element, roundNumber } from "./element.ts";

const BAR_HEIGHT = 16;
const BAR_RADIUS = 8;
const BAR_EDGE = 3;

/** How far an end that is not certain fades, in pixels. */
const BAR_FADE = 40;

const BAR_DASHES = { none: undefined, line: undefined, dashed: "9 6", dotted: "2 6" } as const;

/** `id` names the gradient, and has to differ from bar to bar. */
export function drawMonthBar(bar: BarBox, id: string): string {
  const isFaded = bar.start === "fade" || bar.end === "fade";
  const paint = isFaded ? `url(#${id})` : bar.look.colour;
  return (isFaded ? barGradient(bar, id) : "") + barFill(bar, paint) + barEdge(bar, paint);
}

function barFill(bar: BarBox, paint: string): string {
  if (bar.look.fill === "none") return "";
  return element("path", { d: outline(bar, 0, "L"), fill: paint, "fill-opacity": isSoft(bar) ? 0.55 : 0.4 });
}

/** Open where the bar goes on in another week. */
function barEdge(bar: BarBox, paint: string): string {
  if (isSoft(bar)) return "";
  return element("path", {
    d: outline(bar, BAR_EDGE / 2, "M"),
    fill: "none",
    stroke: paint,
    "stroke-width": BAR_EDGE,
    "stroke-dasharray": BAR_DASHES[bar.look.edge],
  });
}

function isSoft({ look }: BarBox): boolean {
  return look.fill === "soft" && look.edge === "none";
}

/**
 * Down the left side, along the bottom, up the right side, back along the top. `cut`: how a side is passed at which the bar goes
 * on, drawn (L) or not (M).
 */
function outline({ from, to, y, start, end }: BarBox, inset: number, cut: "L" | "M"): string {
  const [top, bottom] = [y - BAR_HEIGHT / 2 + inset, y + BAR_HEIGHT / 2 - inset];
  const [left, right] = [from + (start === "cut" ? 0 : inset), to - (end === "cut" ? 0 : inset)];
  const r = BAR_RADIUS - inset;
  const p = (a: number, b: number) => `${roundNumber(a)} ${roundNumber(b)}`;
  const begin =
    start === "cut"
      ? `M${p(left, bottom)}`
      : `M${p(left + r, top)}Q${p(left, top)} ${p(left, top + r)}V${roundNumber(bottom - r)}Q${p(left, bottom)} ${p(left + r, bottom)}`;
  const turn =
    end === "cut"
      ? `H${roundNumber(right)}${cut}${p(right, top)}`
      : `H${roundNumber(right - r)}Q${p(right, bottom)} ${p(right, bottom - r)}V${roundNumber(top + r)}Q${p(right, top)} ${p(right - r, top)}`;
  return `${begin}${turn}H${roundNumber(start === "cut" ? left : left + r)}`;
}

function barGradient({ from, to, start, end, look }: BarBox, id: string): string {
  const part = Math.min(BAR_FADE / (to - from), start === "fade" && end === "fade" ? 0.42 : 0.7);
  const stop = (offset: number, opacity: number) =>
    element("stop", { offset: `${Math.round(offset * 100)}%`, "stop-color": look.colour, "stop-opacity": opacity });
  const stops = [
    ...(start === "fade" ? [stop(0, 0), stop(part, 1)] : [stop(0, 1)]),
    ...(end === "fade" ? [stop(1 - part, 1), stop(1, 0)] : [stop(1, 1)]),
  ];
  return element("linearGradient", { id, gradientUnits: "userSpaceOnUse", x1: from, y1: 0, x2: to, y2: 0 }, ...stops);
}
