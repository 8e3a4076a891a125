// Pictures in messages: drawn later, because drawing is not pure, and left out with a sentence when that fails.
import { type APIMediaGalleryComponent, ComponentType } from "discord.js";

/** What is to be drawn: the text of an SVG, and the name of the file that it becomes. */
export type Picture = { readonly name: string; readonly svg: string };

/** `alt` tells those who cannot see the picture what is on it. */
export type CardPicture = Picture & { readonly alt: string };

export function gallery({ name, alt }: CardPicture): APIMediaGalleryComponent {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description: alt }] };
}
