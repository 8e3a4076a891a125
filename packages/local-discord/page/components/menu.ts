import type { APISelectMenuComponent } from "discord-api-types/v10";
import { html, type TemplateResult } from "lit";
import type { Surface } from "../message/surface.ts";
import "./select.ts";

/** A select menu in a message: a choice is sent at once. */
export function renderMenu(menu: APISelectMenuComponent, surface: Surface): TemplateResult {
  const isBusy = surface.asks.some((ask) => ask.press?.customId === menu.custom_id && ask.stage === "sent");
  return html`<local-select
    .menu=${menu}
    .directory=${surface.directory}
    .disabled=${menu.disabled ?? false}
    aria-busy=${isBusy}
    .onSelect=${(values: readonly string[]) => surface.press(menu.custom_id, values)}
  ></local-select>`;
}
