// What the signs mean: only those that the picture has, in a fixed order, on as many lines as they need.
import { SMALL } from "./label.ts";
import { GHOST, type Look, lookOf } from "./look.ts";
import type { Mark } from "./marks.ts";
import { widthOf } from "./text-width.ts";

export type LegendItem = { readonly x: number; readonly line: number; readonly text: string; readonly sample: Mark };

/** Width of a sample, and the air after it and after the text. */
const SAMPLE = 44;
const AIR = 12;
const APART = 34;

type Entry = { readonly text: string; readonly look: Look; readonly shape: "point" | "bar"; readonly fade?: boolean };

const ENTRIES: readonly (Entry & { readonly applies: (mark: Mark) => boolean })[] = [
  ...(
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
    shape: "point" as const,
    applies: ({ look }: Mark) => look.colour === lookOf(status, true).colour,
  })),
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
    fade: true,
    applies: ({ fadeFrom, fadeTo }) => fadeFrom || fadeTo,
  },
  { text: "earlier date", look: GHOST, shape: "point", applies: ({ look }) => look === GHOST },
];

/** `marks` are all of the picture. */
export function legendOf(marks: readonly Mark[], left: number, right: number): readonly LegendItem[] {
  const items: LegendItem[] = [];
  let [x, line] = [left, 0];
  for (const entry of ENTRIES.filter(({ applies }) => marks.some(applies))) {
    const width = SAMPLE + AIR + widthOf(entry.text, SMALL);
    if (x > left && x + width > right) [x, line] = [left, line + 1];
    items.push({ x, line, text: entry.text, sample: sampleOf(entry, x) });
    x += width + APART;
  }
  return items;
}

function sampleOf({ look, shape, fade = false }: Entry, x: number): Mark {
  const [from, to] = shape === "bar" ? [x, x + SAMPLE] : [x + SAMPLE / 2 - 12, x + SAMPLE / 2 + 12];
  return { shape, from, to, fadeFrom: false, fadeTo: fade, look };
}

/** Where the text of a legend item begins. */
export function legendTextX({ x }: LegendItem): number {
  return x + SAMPLE + AIR;
}
