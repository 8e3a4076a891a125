import type { APIButtonComponent, APIMessageComponentEmoji } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { isWebAddress } from "../markdown/web-address.ts";
import type { Surface } from "./surface.ts";

/** Discord's button styles that a press answers to. */
const LOOKS: Readonly<Record<number, string>> = { 1: "primary", 2: "secondary", 3: "success", 4: "danger" };

/** A button; while the bot has not answered a press it is busy and takes no second one. */
export function renderButton(button: APIButtonComponent, surface: Surface): TemplateResult {
  if (button.style === 6) return html`<button type="button" class="button" disabled>Premium</button>`;
  const content = html`${renderEmoji(button.emoji)}${button.label ? html`<span dir="auto">${button.label}</span>` : nothing}`;
  if (button.style === 5) return renderLinkButton(button.url, button.disabled ?? false, content);
  const { custom_id: customId } = button;
  const isBusy = surface.asks.some((ask) => ask.press?.customId === customId && ask.stage === "sent");
  return html`<button
    type="button"
    class=${`button ${LOOKS[button.style] ?? "secondary"}`}
    ?disabled=${button.disabled ?? false}
    aria-busy=${isBusy}
    @click=${() => {
      if (!isBusy) surface.press(customId);
    }}
  >
    ${content}
  </button>`;
}

function renderLinkButton(url: string, isDisabled: boolean, content: TemplateResult): TemplateResult {
  if (isDisabled || !isWebAddress(url)) {
    return html`<button type="button" class="button secondary" disabled title=${url}>${content}</button>`;
  }
  return html`<a class="button secondary" href=${url} target="_blank" rel="noopener noreferrer"
    >${content}<span aria-hidden="true">↗</span></a
  >`;
}

/** Emoji of a server are pictures at Discord; here their names stand for them. */
function renderEmoji(emoji: APIMessageComponentEmoji | undefined): TemplateResult | typeof nothing {
  if (!emoji?.name) return nothing;
  return html`<span class="emoji">${emoji.id ? `:${emoji.name}:` : emoji.name}</span>`;
}
