import type { APIUser } from "discord-api-types/v10";
import { html, type TemplateResult } from "lit";
import { nameOf } from "../state/directory.ts";
import type { Ask } from "../state/page-state.ts";
import { renderAvatar } from "./avatar.ts";
import { renderUse } from "./context-line.ts";

/** A command whose answer is not there yet, or never came. */
export function renderAsk(ask: Ask, me: APIUser, bot: APIUser, dismiss: (nonce: string) => void): TemplateResult {
  return html`<article class=${`message head ask ask-${ask.stage}`} aria-label=${`${ask.title}, ${ask.stage}`}>
    ${renderUse(nameOf(me), ask.title)} ${renderAvatar(bot)}
    <header><bdi class="author bot">${nameOf(bot)}</bdi> <span class="tag">APP</span></header>
    <div class="body">${ask.stage === "failed" ? renderFailure(ask, dismiss) : renderWaiting(ask, bot)}</div>
  </article>`;
}

function renderWaiting(ask: Ask, bot: APIUser): TemplateResult {
  const words = ask.stage === "thinking" ? `${nameOf(bot)} is thinking` : "Sending the command";
  return html`<p class="thinking">${words}<span class="dots"></span></p>`;
}

function renderFailure(ask: Ask, dismiss: (nonce: string) => void): TemplateResult {
  return html`<p class="failure" role="alert">${ask.failure}</p>
    <p class="only-you">
      Only you can see this ·
      <button type="button" class="link" @click=${() => dismiss(ask.nonce)}>Dismiss</button>
    </p>`;
}
