// Pictures in messages: drawn later, because drawing is not pure, and left out with a sentence when that fails.
import { type APIMediaGalleryComponent, ComponentType } from "discord.js";
import type { Body } from "./card.ts";

/** What is to be drawn: the text of an SVG, and the name of the file that it becomes. */
export type Picture = { readonly name: string; readonly svg: string };

/** `alt` tells those who cannot see the picture what is on it. */
export type CardPicture = Picture & { readonly alt: string };

const UNDRAWN = "-# The picture could not be drawn; this is the same in words.";

export function gallery({ name, alt }: CardPicture): APIMediaGalleryComponent {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description: alt }] };
}

/** The message once its pictures are drawn; `drawn` are PNG files, one for each, in the same order. */
export function withDrawn({ pictures = [], ...body }: Body, drawn: readonly Uint8Array[]): Body {
  const files = pictures.flatMap(({ name }, index) => {
    const data = drawn[index];
    return data === undefined ? [] : [{ name, data }];
  });
  return { ...body, files: [...(body.files ?? []), ...files] };
}

/** The message with a sentence in the place of its pictures. */
export function withoutPictures({ pictures: _, ...body }: Body): Body {
  const [container] = body.components;
  const components = container.components.map((component) =>
    component.type === ComponentType.MediaGallery
      ? ({ type: ComponentType.TextDisplay, content: UNDRAWN } as const)
      : component,
  );
  return { ...body, components: [{ ...container, components }] };
}
