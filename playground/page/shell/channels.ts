import { html, nothing, type TemplateResult } from "lit";
import type { PageChannel } from "../../protocol.ts";
import { renderAvatar } from "../message/avatar.ts";
import { nameOf } from "../state/directory.ts";
import type { PageState } from "../state/page-state.ts";

const words: Readonly<Record<PageChannel["kind"], string>> = {
  text: "text channel",
  announcement: "announcement channel",
  dm: "direct message",
};

/** Drawings for a number sign, a loudspeaker and an at sign. */
const signs: Readonly<Record<PageChannel["kind"], string>> = {
  text: "M5 9h15M4 15h15M10 4L8 20M16 4l-2 16",
  announcement: "M4 10v4h3l7 5V5l-7 5zM17.5 9a4 4 0 0 1 0 6",
  dm: "M16 8v5a2.5 2.5 0 0 0 5 0v-1a9 9 0 1 0-4 7.5M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0",
};

/** The sign of a kind of channel; it says nothing to screen readers, which are told in words. */
export function renderSign(kind: PageChannel["kind"]): TemplateResult {
  return html`<svg class="channel-sign" viewBox="0 0 24 24" aria-hidden="true"><path d=${signs[kind]} /></svg>`;
}

/** The list of channels at the left; on a phone it slides in. */
export function renderChannels(state: PageState, open: (id: string) => void): TemplateResult {
  const { snapshot } = state;
  if (!snapshot) return html`<nav class="channels" id="channels" aria-label="Channels"></nav>`;
  const rooms = snapshot.channels.filter(({ kind }) => kind !== "dm");
  const direct = snapshot.channels.filter(({ kind }) => kind === "dm");
  return html`<nav class="channels" id="channels" aria-label="Channels">
    <h1>${snapshot.guild.name}</h1>
    <ul>
      ${rooms.map((channel) => renderChannel(channel, state, open))}
    </ul>
    ${direct.length === 0 ? nothing : html`<h2>Direct message</h2>`}
    <ul>
      ${direct.map((channel) => renderChannel(channel, state, open))}
    </ul>
    <div class="me">${renderAvatar(snapshot.me)}<span><strong>${nameOf(snapshot.me)}</strong><small>you</small></span></div>
  </nav>`;
}

function renderChannel(channel: PageChannel, state: PageState, open: (id: string) => void): TemplateResult {
  const isOpen = channel.id === state.open;
  const isUnread = state.unread.has(channel.id);
  return html`<li>
    <button
      type="button"
      class=${isUnread ? "channel unread" : "channel"}
      aria-current=${isOpen ? "page" : nothing}
      aria-label=${`${channel.name}, ${words[channel.kind]}${isUnread ? ", unread" : ""}`}
      @click=${() => open(channel.id)}
    >
      ${renderSign(channel.kind)}<span class="channel-name">${channel.name}</span>
    </button>
  </li>`;
}
