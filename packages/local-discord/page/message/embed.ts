import type { APIEmbed, APIEmbedField } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { accentColour } from "../components/component.ts";
import { renderPicture } from "../components/media.ts";
import { parsedText, type Surface } from "../components/surface.ts";
import { parseInline } from "../markdown/inline.ts";
import { renderBlocks, renderInline } from "../markdown/render.ts";
import { isWebAddress } from "../markdown/web-address.ts";

/** An embed of the older kind: a card with a coloured edge. */
export function renderEmbed(embed: APIEmbed, surface: Surface): TemplateResult {
  const { author, title, description, fields, image, thumbnail, footer, timestamp } = embed;
  const foot = [footer?.text, timestamp && new Date(timestamp).toLocaleString()].filter(Boolean).join(" · ");
  return html`<div class="card embed" style=${styleMap({ "--accent": accentColour(embed.color) })}>
    ${thumbnail ? html`<div class="thumbnail">${renderPicture({ url: thumbnail.url, alt: undefined }, surface.attachments)}</div>` : nothing}
    ${author ? html`<div class="embed-author">${linked(author.url, author.name)}</div>` : nothing}
    ${title ? html`<div class="embed-title">${linked(embed.url, renderInline(parseInline(title), surface))}</div>` : nothing}
    ${description ? html`<div class="text">${renderBlocks(parsedText(description), surface)}</div>` : nothing}
    ${fields?.length ? html`<dl class="embed-fields">${fields.map((field) => renderEmbedField(field, surface))}</dl>` : nothing}
    ${image ? renderPicture({ ...image, alt: undefined }, surface.attachments) : nothing}
    ${foot === "" ? nothing : html`<div class="embed-foot">${foot}</div>`}
  </div>`;
}

function renderEmbedField(field: APIEmbedField, surface: Surface): TemplateResult {
  return html`<div class=${field.inline ? "inline" : ""}>
    <dt>${renderInline(parseInline(field.name), surface)}</dt>
    <dd class="text">${renderBlocks(parsedText(field.value), surface)}</dd>
  </div>`;
}

function linked(url: string | undefined, content: unknown): unknown {
  if (url === undefined || !isWebAddress(url)) return content;
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${content}</a>`;
}
