import type { APIAttachment } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { renderSpoiler } from "../markdown/render.ts";

type Picture = {
  readonly url: string;
  readonly alt: string | undefined;
  readonly width?: number | null | undefined;
  readonly height?: number | null | undefined;
  readonly spoiler?: boolean | undefined;
};

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

/**
 * The path of a file that this machine serves, or undefined. The page shows no picture from elsewhere: nothing it draws may
 * tell another machine that it was read.
 */
export function localPath(url: string, attachments: readonly APIAttachment[]): string | undefined {
  const named = url.startsWith("attachment://") ? url.slice("attachment://".length) : undefined;
  const address = named === undefined ? url : attachments.find((file) => file.filename === named)?.url;
  if (address === undefined) return undefined;
  const parsed = URL.parse(address, location.href);
  if (!parsed) return undefined;
  const isHere = parsed.port === location.port && LOOPBACK.includes(parsed.hostname);
  return parsed.origin === location.origin || isHere ? parsed.pathname + parsed.search : undefined;
}

/** A picture in its final size from the start, so that nothing moves when it arrives. */
export function renderPicture(picture: Picture, attachments: readonly APIAttachment[]): TemplateResult {
  const path = localPath(picture.url, attachments);
  if (path === undefined) return renderForeign(picture);
  const { width, height } = picture;
  const image = html`<img
    src=${path}
    alt=${picture.alt ?? ""}
    title=${picture.alt ?? nothing}
    width=${width ?? nothing}
    height=${height ?? nothing}
    style=${styleMap(width && height ? { aspectRatio: `${width} / ${height}` } : {})}
  />`;
  if (picture.spoiler) return renderSpoiler(image);
  return html`<a class="picture" href=${path} target="_blank" rel="noopener" aria-label=${`Open picture: ${picture.alt ?? "no description"}`}
    >${image}</a
  >`;
}

function renderForeign({ url, alt }: Picture): TemplateResult {
  const host = URL.parse(url)?.host;
  return html`<span class="foreign-picture" role="img" aria-label=${alt ?? "Picture"}>
    <span>${alt ?? "Picture"}</span>
    <small>${host ? `from ${host}, not loaded here` : "the file is missing"}</small>
  </span>`;
}

/** A file that can be saved. `size` counts bytes. */
export function renderFile(name: string, size: number | undefined, path: string | undefined): TemplateResult {
  return html`<div class="file">
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 2h8l5 5v15H6zM14 2v5h5" /></svg>
    <span class="file-words">
      ${path === undefined ? html`<span>${name}</span>` : html`<a href=${path} download=${name}>${name}</a>`}
      ${size === undefined ? nothing : html`<small>${formatSize(size)}</small>`}
    </span>
  </div>`;
}

function formatSize(bytes: number): string {
  if (bytes < 1_024) return `${bytes} bytes`;
  if (bytes < 1_048_576) return `${(bytes / 1_024).toFixed(1)} KB`;
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

/** The files of a message that has no components of the second version, which would show them themselves. */
export function renderAttachments(attachments: readonly APIAttachment[]): readonly TemplateResult[] {
  return attachments.map((file) => {
    if (!file.content_type?.startsWith("image/")) {
      return renderFile(file.filename, file.size, localPath(file.url, attachments));
    }
    const { url, width, height } = file;
    const picture = { url, width, height, alt: file.description ?? file.filename };
    return renderPicture({ ...picture, spoiler: file.filename.startsWith("SPOILER_") }, attachments);
  });
}
