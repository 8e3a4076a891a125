import { html, nothing, type TemplateResult } from "lit";
import { nameOf } from "../state/directory.ts";
import type { PageState } from "../state/page-state.ts";

/** What keeps the page from working as expected, the graver alone; and what has just happened to it. */
export function renderBanners(state: PageState, dismiss: () => void): TemplateResult {
  return html`${renderTrouble(state)}
    ${
      state.notice === ""
        ? nothing
        : html`<p class="banner news">
            <span dir="auto">${state.notice}</span>
            <button type="button" class="banner-close" @click=${dismiss}>Close</button>
          </p>`
    }`;
}

function renderTrouble({ link, snapshot }: PageState): TemplateResult | typeof nothing {
  // On the way to another day the server itself is made anew; the bar of days says so.
  if (snapshot?.time?.stage === "travelling") return nothing;
  if (snapshot?.trouble.until !== undefined)
    return html`<p class="banner">Discord is down: you took it down. Nothing can be sent until it is back.</p>`;
  if (link === "lost") return html`<p class="banner">The local Discord does not answer. Trying again…</p>`;
  if (!snapshot || snapshot.botOnline) return nothing;
  return html`<p class="banner">
    ${nameOf(snapshot.bot)} is offline: it will not answer until its process connects again.
  </p>`;
}

/** The line under everything: what this is, who is typing, and what the bot did wrong. */
export function renderFootnote(state: PageState, showFaults: () => void): TemplateResult {
  const { snapshot } = state;
  const isTyping = snapshot && state.typing.has(state.open);
  return html`<footer class="footnote">
    <span>${isTyping ? html`<span class="typing">${nameOf(snapshot.bot)} is typing<span class="dots"></span></span>` : nothing}</span>
    ${snapshot && snapshot.violations > 0 ? renderViolations(snapshot.violations, showFaults) : nothing}
    <span>A local Discord. Nothing leaves this machine.</span>
  </footer>`;
}

function renderViolations(count: number, showFaults: () => void): TemplateResult {
  const words =
    count === 1 ? "1 request of the bot broke Discord's rules" : `${count} requests of the bot broke Discord's rules`;
  return html`<strong class="violations" role="status"><button type="button" class="link" @click=${showFaults}>${words}</button></strong>`;
}
