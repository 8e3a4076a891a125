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

export const PICTURE_WIDTH = 1200;

/** Left and right of what is written. */
export const MARGIN = 44;

const HEADING = 38;

/** `notes` are a line each; empty ones are left out. */
export function pictureHead(heading: string, notes: readonly string[]): PictureHead {
  const width = PICTURE_WIDTH - 2 * MARGIN;
  const large = linesFrom(MARGIN + HEADING - 8, wrapSigns(drawable(heading), HEADING, width), HEADING);
  const small = linesFrom(
    (large.at(-1)?.y ?? 0) + 42,
    notes.filter((note) => note !== "").map((note) => cutTo(drawable(note), SMALL_TEXT, width)),
    SMALL_TEXT,
  );
  return { heading: large, notes: small, bottom: (small.at(-1) ?? large.at(-1))?.y ?? 0 };
}

function linesFrom(y: number, texts: readonly string[], size: number): readonly Text[] {
  return texts.map((text, index) => ({ text, x: MARGIN, y: y + index * Math.round(size * 1.3), size }));
}
