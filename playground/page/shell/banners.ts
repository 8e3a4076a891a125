import { html, nothing, type TemplateResult } from "lit";
import { nameOf } from "../state/directory.ts";
import type { PageState } from "../state/page-state.ts";

/** What keeps the page from working as expected; one banner at a time, the graver first. */
export function renderBanner(state: PageState): TemplateResult | typeof nothing {
  if (state.link === "lost") {
    return html`<p class="banner" role="status">The local Discord does not answer. Trying again…</p>`;
  }
  if (state.snapshot && !state.snapshot.botOnline) {
    return html`<p class="banner" role="status">
      ${nameOf(state.snapshot.bot)} is offline: it will not answer until its process connects again.
    </p>`;
  }
  return nothing;
}

/** The line under everything: what this is, who is typing, and what the bot did wrong. */
export function renderFootnote(state: PageState): TemplateResult {
  const { snapshot } = state;
  const isTyping = snapshot && state.typing.has(state.open);
  return html`<footer class="footnote">
    <span>${isTyping ? html`<span class="typing">${nameOf(snapshot.bot)} is typing<span class="dots"></span></span>` : nothing}</span>
    ${snapshot && snapshot.violations > 0 ? renderViolations(snapshot.violations) : nothing}
    <span>A local Discord. Nothing leaves this machine.</span>
  </footer>`;
}

function renderViolations(count: number): TemplateResult {
  const words =
    count === 1 ? "1 request of the bot broke Discord's rules" : `${count} requests of the bot broke Discord's rules`;
  return html`<strong class="violations" role="status" title="The terminal names each of them.">${words}</strong>`;
}
