import type { APIMediaGalleryComponent } from "discord-api-types/v10";
import { html, type TemplateResult } from "lit";
import { renderPicture } from "./media.ts";
import type { Surface } from "./surface.ts";

/** Pictures side by side; a single one gets the whole width. */
export function renderGallery(gallery: APIMediaGalleryComponent, surface: Surface): TemplateResult {
  return html`<div class=${`gallery ${gallery.items.length === 1 ? "single" : ""}`}>
    ${gallery.items.map(({ media, description, spoiler }) =>
      renderPicture(
        {
          url: media.url,
          alt: description ?? undefined,
          width: media.width ?? sizeOf(media.url, surface, "width"),
          height: media.height ?? sizeOf(media.url, surface, "height"),
          spoiler,
        },
        surface.attachments,
      ),
    )}
  </div>`;
}

/** Where the component does not say how large its picture is, the attachment may. */
function sizeOf(url: string, surface: Surface, side: "width" | "height"): number | undefined {
  const file = surface.attachments.find((one) => one.url === url || `attachment://${one.filename}` === url);
  return file?.[side] ?? undefined;
}
