import type {
  APIContainerComponent,
  APIMessageComponent,
  APISectionComponent,
  APISelectMenuComponent,
} from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { renderBlocks, renderSpoiler } from "../markdown/render.ts";
import { renderButton } from "./button.ts";
import { renderGallery } from "./gallery.ts";
import { localPath, renderFile, renderPicture } from "./media.ts";
import { parsedText, type Surface } from "./surface.ts";
import "./select.ts";

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
      return html`<div class="text">${renderBlocks(parsedText(component.content), surface)}</div>`;
    case 11:
      return html`<div class="thumbnail">${renderPicture(
        { url: component.media.url, alt: component.description ?? undefined, spoiler: component.spoiler },
        surface.attachments,
      )}</div>`;
    case 12:
      return renderGallery(component, surface);
    case 13:
      return renderFile(
        component.name ?? nameInAddress(component.file.url),
        component.size,
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

/** A select menu in a message: a choice is sent at once. */
function renderMenu(menu: APISelectMenuComponent, surface: Surface): TemplateResult {
  const isBusy = surface.asks.some((ask) => ask.press?.customId === menu.custom_id && ask.stage === "sent");
  return html`<local-select
    .menu=${menu}
    .directory=${surface.directory}
    .disabled=${menu.disabled ?? false}
    aria-busy=${isBusy}
    .onSelect=${(values: readonly string[]) => surface.press(menu.custom_id, values)}
  ></local-select>`;
}

function renderUnknown(component: { readonly type?: number }): TemplateResult {
  return html`<p class="unknown">${component.type === undefined ? nothing : `This page cannot show components of type ${component.type}.`}</p>`;
}

function nameInAddress(url: string): string {
  return decodeURIComponent(url.split(/[?#]/)[0]?.split("/").at(-1) ?? "") || "file";
}

/** Discord's colour number as CSS; without one the edge of a card keeps the colour of the page. */
export function accentColour(colour: number | null | undefined): string {
  if (colour === null || colour === undefined) return "var(--edge)";
  return `#${colour.toString(16).padStart(6, "0")}`;
}
