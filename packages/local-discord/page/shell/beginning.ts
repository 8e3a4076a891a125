import { html, nothing, type TemplateResult } from "lit";
import { nameOf, titleOf } from "../state/directory.ts";
import { messagesOf, type PageState } from "../state/page-state.ts";
import { hintOf, openingOf } from "../state/place-words.ts";

/** What stands over the first message of a channel, once that is loaded. */
export function renderBeginning(state: PageState): TemplateResult | typeof nothing {
  const channel = state.snapshot?.channels.find(({ id }) => id === state.open);
  if (!channel || !state.complete.has(channel.id)) return nothing;
  const bot = state.snapshot ? nameOf(state.snapshot.bot) : "";
  const isEmpty = messagesOf(state, channel.id).length === 0;
  const lines = [...openingOf(channel, bot), ...(isEmpty ? [hintOf(channel.kind)] : [])];
  return html`<div class="beginning">
    <h2 dir="auto">${titleOf(channel)}</h2>
    ${lines.map((line) => html`<p dir="auto">${line}</p>`)}
  </div>`;
}
