// Pictures in messages: drawn later, because drawing is not pure, and left out with a sentence when that fails; and what is told of them to those who cannot see them.

import { type APIMediaGalleryComponent, ComponentType } from "discord.js";
import type { Words } from "../../../wording/words.ts";

/**
 * What a card wants drawn: the text of an SVG, the name of the file that it becomes, and what tells those who cannot see it what is on
 * it. `inWords`: the same as text, where the card does not say it anyway; it is shown when the picture cannot be drawn.
 */
export type CardPicture = {
  readonly name: string;
  readonly svg: string;
  readonly alt: string;
  readonly inWords?: string;
};

/** The same on its way: `instead` stands in its place when it cannot be drawn. */
export type Picture = Omit<CardPicture, "alt" | "inWords"> & { readonly instead: string };

export function gallery({ name, alt }: CardPicture): APIMediaGalleryComponent {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description: alt }] };
}

/** Discord: the description of a picture has at most 1,024 characters. */
const MAX_ALT_TEXT = 1024;

/** More lines than these do not fit it: one has a date, a title and a status. */
export const MOST_ALT_LINES = 60;

/** What it is, then a line for each thing on it: as many whole ones as fit, and how many of `all` are not told. */
export function altText(first: string, lines: readonly string[], words: Words, all = lines.length): string {
  for (let count = Math.min(lines.length, MOST_ALT_LINES); count > 0; count--) {
    const rest = all - count;
    const more = rest === 0 ? [] : [words.picture.moreToldInWords({ count: rest })];
    const text = [first, ...lines.slice(0, count), ...more].join(" ");
    if (text.length <= MAX_ALT_TEXT) return text;
  }
  return first.slice(0, MAX_ALT_TEXT);
}
