import type { APIContainerComponent, APIMessageComponent, APISectionComponent } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { renderBlocks } from "../markdown/render.ts";
import { renderSpoiler } from "../markdown/spoiler.ts";
import { localPath, renderFile, renderPicture } from "../message/media.ts";
import { readText, type Surface } from "../message/surface.ts";
import { renderButton } from "./button.ts";
import { accentColour } from "./colour.ts";
import { renderGallery } from "./gallery.ts";
import { renderMenu } from "./menu.ts";

/** Draws a component of a message, of either version. A kind unknown to this page is named, never left out in silence. */
export function renderComponent(component: APIMessageComponent, surface: Surface): TemplateResult {
  switch (component.type) {
    case 1:
      return html`<div class="action-row">${component.components.map((one) => renderComponent(one, surface))}</div>`;
    case 2:
      return renderButton(component, surface);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return renderMenu(component, surface);
    case 9:
      return renderSection(component, surface);
    case 10:
      return html`<div class="text">${renderBlocks(readText(component.content), surface)}</div>`;
    case 11:
      return html`<div class="thumbnail">${renderPicture(
        { url: component.media.url, alt: component.description ?? null, spoiler: component.spoiler },
        surface.attachments,
      )}</div>`;
    case 12:
      return renderGallery(component, surface);
    case 13:
      return renderFile(
        component.name ?? nameInAddress(component.file.url),
        component.size ?? null,
        localPath(component.file.url, surface.attachments),
      );
    case 14:
      return html`<div
        class=${`separator ${component.spacing === 2 ? "wide" : ""}`}
        role=${component.divider === false ? "none" : "separator"}
      ></div>`;
    case 17:
      return renderContainer(component, surface);
    default:
      return renderUnknown(component);
  }
}

function renderSection(section: APISectionComponent, surface: Surface): TemplateResult {
  return html`<div class="section">
    <div class="section-texts">${section.components.map((one) => renderComponent(one, surface))}</div>
    <div class="section-accessory">${renderComponent(section.accessory, surface)}</div>
  </div>`;
}

function renderContainer(container: APIContainerComponent, surface: Surface): TemplateResult {
  const card = html`<div class="card" style=${styleMap({ "--accent": accentColour(container.accent_color) })}>
    ${container.components.map((one) => renderComponent(one, surface))}
  </div>`;
  return container.spoiler ? renderSpoiler(card) : card;
}

function renderUnknown(component: { readonly type?: number }): TemplateResult {
  return html`<p class="unknown">${component.type === undefined ? nothing : `This page cannot show components of type ${component.type}.`}</p>`;
}

function nameInAddress(url: string): string {
  return decodeURIComponent(url.split(/[?#]/)[0]?.split("/").at(-1) ?? "") || "file";
}
