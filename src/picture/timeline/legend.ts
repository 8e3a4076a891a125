// What the signs mean: only those that the picture has, in a fixed order, on as many lines as they need.

import { widthOf } from "../letters/text-width.ts";
import { SMALL_TEXT } from "./label.ts";
import { GHOST, type Look, lookOf } from "./look.ts";
import type { Mark } from "./marks.ts";

export const LEGEND_LINE = 40;

/** `y` is the line of the first items; the next ones stand LEGEND_LINE below. */
export type Legend = { readonly y: number; readonly items: readonly LegendItem[] };

export type LegendItem = { readonly x: number; readonly line: number; readonly text: string; readonly sample: Mark };

/** Width of a sample, and the air after it and after the text. */
const SAMPLE = 44;
const AIR = 12;
const LEGEND_SPACING = 34;

/** What a sign means, its sample, and to which marks it applies. */
export type LegendEntry = {
  readonly text: string;
  readonly look: Look;
  readonly shape: "point" | "bar";
  readonly fadeFrom?: boolean;
  readonly fadeTo?: boolean;
  readonly applies: (mark: Mark) => boolean;
};

export const STATUS_LEGEND: readonly LegendEntry[] = (
  [
    ["held", "held"],
    ["under-way", "under way"],
    ["confirmed", "confirmed"],
    ["tentative", "tentative"],
    ["planned", "planned"],
    ["floated", "floated"],
    ["postponed", "postponed"],
    ["cancelled", "cancelled"],
    ["lapsed", "lapsed"],
  ] as const
).map(([status, text]) => ({
  text,
  look: lookOf(status, true),
  shape: "point",
  applies: ({ look }) => look.colour === lookOf(status, true).colour,
}));

export const TIMELINE_LEGEND: readonly LegendEntry[] = [
  ...STATUS_LEGEND,
  { text: "all of these days", look: lookOf("planned", true), shape: "bar", applies: isSpan },
  {
    text: "one of these days",
    look: lookOf("planned", false),
    shape: "bar",
    applies: ({ look, shape }) => look.fill === "soft" && look.edge === "none" && shape === "bar",
  },
  {
    text: "end not certain",
    look: lookOf("planned", false),
    shape: "bar",
    fadeTo: true,
    applies: ({ fadeFrom, fadeTo }) => fadeFrom || fadeTo,
  },
  { text: "earlier date", look: GHOST, shape: "point", applies: ({ look }) => look === GHOST },
];

/** Called off, or given up, a span looks like a window. */
export function isSpan({ look, shape }: Mark): boolean {
  return shape === "bar" && (look.fill === "solid" || (look.fill === "soft" && look.edge !== "none"));
}

/** Those entries that apply to one of the marks of the picture. */
export function legendOf(
  entries: readonly LegendEntry[],
  marks: readonly Mark[],
  left: number,
  right: number,
): readonly LegendItem[] {
  const items: LegendItem[] = [];
  let [x, line] = [left, 0];
  for (const entry of entries.filter(({ applies }) => marks.some(applies))) {
    const width = SAMPLE + AIR + widthOf(entry.text, SMALL_TEXT);
    if (x > left && x + width > right) [x, line] = [left, line + 1];
    items.push({ x, line, text: entry.text, sample: sampleOf(entry, x) });
    x += width + LEGEND_SPACING;
  }
  return items;
}

function sampleOf({ look, shape, fadeFrom = false, fadeTo = false }: LegendEntry, x: number): Mark {
  const [from, to] = shape === "bar" ? [x, x + SAMPLE] : [x + SAMPLE / 2 - 12, x + SAMPLE / 2 + 12];
  return { shape, from, to, fadeFrom, fadeTo, look };
}

/** Where the text of a legend item begins. */
export function legendTextX({ x }: LegendItem): number {
  return x + SAMPLE + AIR;
}
