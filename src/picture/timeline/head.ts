// The head of a picture: its heading in large letters, notes in small ones.
import { drawable } from "../letters/signs.ts";
import { cutTo, wrapSigns } from "../letters/text-width.ts";
import { SMALL_TEXT } from "./label.ts";

export type Text = { readonly text: string; readonly x: number; readonly y: number; readonly size: number };

/** `bottom` is the line on which the last text stands. */
export type PictureHead = {
  readonly heading: readonly Text[];
  readonly notes: readonly Text[];
  readonly bottom: number;
};

/**
 * Drawn at double density: a phone shows a picture about 390 of its own pixels wide, so that 22 pixels here are 11 there, the
 * smallest letters that are read without effort.
 */
export const PICTURE_WIDTH = 780;

/** No picture is taller, whatever is on it; most have less than 1,000 pixels, which a phone shows at their full width. */
export const MAX_HEIGHT = 1400;

/** The smallest letters on any picture. */
export const MIN_TEXT = 22;

/** Left and right of what is written. */
export const MARGIN = 24;

const HEADING = 32;

/** `notes` are a line each; empty ones are left out. */
export function pictureHead(heading: string, notes: readonly string[]): PictureHead {
  const width = PICTURE_WIDTH - 2 * MARGIN;
  const large = linesFrom(MARGIN + HEADING - 6, wrapSigns(drawable(heading), HEADING, width), HEADING);
  const small = linesFrom(
    (large.at(-1)?.y ?? 0) + 36,
    notes.filter((note) => note !== "").map((note) => cutTo(drawable(note), SMALL_TEXT, width)),
    SMALL_TEXT,
  );
  return { heading: large, notes: small, bottom: (small.at(-1) ?? large.at(-1))?.y ?? 0 };
}

function linesFrom(y: number, texts: readonly string[], size: number): readonly Text[] {
  return texts.map((text, index) => ({ text, x: MARGIN, y: y + index * Math.round(size * 1.3), size }));
}
