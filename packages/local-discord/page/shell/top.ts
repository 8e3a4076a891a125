import { html, type TemplateResult } from "lit";
import { nameOf } from "../state/directory.ts";
import type { PageState } from "../state/page-state.ts";
import { subtitleOf } from "../state/place-words.ts";
import { renderSign } from "./channels.ts";

/** The line above the messages: which channel is open, the way to the others on a phone, and what can be opened beside them. */
export function renderTop(
  { snapshot, open, unread: { size: unread } }: PageState,
  isDrawerOpen: boolean,
  openDrawer: () => void,
  buttons: readonly TemplateResult[],
): TemplateResult {
  const channel = snapshot?.channels.find(({ id }) => id === open);
  return html`<header class="top">
    <button
      type="button"
      class="drawer-button"
      aria-label=${unread > 0 ? `Channels, ${unread} with unread messages` : "Channels"}
      aria-expanded=${isDrawerOpen}
      aria-controls="channels"
      @click=${openDrawer}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h16" /></svg>
      ${unread > 0 ? html`<span class="unread-mark"></span>` : ""}
    </button>
    <h2>${channel ? html`${renderSign(channel.kind)}<bdi>${channel.name}</bdi>` : "Local Discord"}</h2>
    <p dir="auto">${channel && snapshot ? subtitleOf(channel, nameOf(snapshot.bot)) : ""}</p>
    ${buttons}
  </header>`;
}
