// Pictures in messages: drawn later, because drawing is not pure, and left out with a sentence when that fails.
import { type APIMediaGalleryComponent, ComponentType } from "discord.js";

/** What a card wants drawn: the text of an SVG, the name of the file that it becomes, and what tells those who cannot see it what is on it. */
export type CardPicture = { readonly name: string; readonly svg: string; readonly alt: string };

/** The same on its way: `instead` stands in its place when it cannot be drawn. */
export type Picture = Omit<CardPicture, "alt"> & { readonly instead: string };

export function gallery({ name, alt }: CardPicture): APIMediaGalleryComponent {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description: alt }] };
}
