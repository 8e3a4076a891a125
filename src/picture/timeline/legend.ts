// What the signs mean: only those that the picture has, in a fixed order, on as many lines as they need.

import type { Words } from "../../wording/words.ts";
import { widthOf } from "../letters/text-width.ts";
import { SMALL_TEXT, shortStatus } from "./label.ts";
import { GHOST, type Look, lookOf } from "./look.ts";
import type { Mark } from "./marks.ts";

export const LEGEND_LINE = 36;

/** `y` is the line of the first items; the next ones stand LEGEND_LINE below. */
export type Legend = { readonly y: number; readonly items: readonly LegendItem[] };

export type LegendItem = { readonly x: number; readonly line: number; readonly text: string; readonly sample: Mark };

/** Width of a sample, and the air after it and after the text. */
const SAMPLE = 36;
const AIR = 8;
const LEGEND_SPACING = 20;

/** What a sign means, its sample, and to which marks it applies. */
export type LegendEntry = {
  readonly text: (words: Words) => string;
  readonly look: Look;
  readonly shape: "point" | "bar";
  readonly fadeFrom?: boolean;
  readonly fadeTo?: boolean;
  readonly applies: (mark: Mark) => boolean;
};

export const STATUS_LEGEND: readonly LegendEntry[] = (
  ["held", "under-way", "confirmed", "tentative", "planned", "floated", "postponed", "cancelled", "lapsed"] as const
).map((status) => ({
  text: (words) => shortStatus({ status, heldAs: undefined }, words),
  look: lookOf(status, true),
  shape: "point",
  applies: ({ look }) => look.colour === lookOf(status, true).colour,
}));

export const TIMELINE_LEGEND: readonly LegendEntry[] = [
  ...STATUS_LEGEND,
  { text: ({ picture }) => picture.allOfTheseDays(), look: lookOf("planned", true), shape: "bar", applies: isSpan },
  {
    text: ({ picture }) => picture.oneOfTheseDays(),
    look: lookOf("planned", false),
    shape: "bar",
    applies: ({ look, shape }) => look.fill === "soft" && look.edge === "none" && shape === "bar",
  },
  {
    text: ({ picture }) => picture.endNotCertain(),
    look: lookOf("planned", false),
    shape: "bar",
    fadeTo: true,
    applies: ({ fadeFrom, fadeTo }) => fadeFrom || fadeTo,
  },
  { text: ({ picture }) => picture.earlierDate(), look: GHOST, shape: "point", applies: ({ look }) => look === GHOST },
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
  words: Words,
): readonly LegendItem[] {
  const items: LegendItem[] = [];
  let [x, line] = [left, 0];
  for (const entry of entries.filter(({ applies }) => marks.some(applies))) {
    const text = entry.text(words);
    const width = SAMPLE + AIR + widthOf(text, SMALL_TEXT);
    if (x > left && x + width > right) [x, line] = [left, line + 1];
    items.push({ x, line, text, sample: sampleOf(entry, x) });
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
