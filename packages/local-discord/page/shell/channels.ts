import { html, nothing, type TemplateResult } from "lit";
import type { PageChannel, PageLink, Snapshot } from "../../protocol.ts";
import type { PageState } from "../state/page-state.ts";
import { KIND_WORDS } from "../state/place-words.ts";
import type { PageSession } from "../state/session.ts";
import "./person-menu.ts";

/** Drawings for a number sign, a loudspeaker, a turn, a lock, an at sign and two people. */
const SIGNS: Readonly<Record<PageChannel["kind"], string>> = {
  text: "M5 9h15M4 15h15M10 4L8 20M16 4l-2 16",
  announcement: "M4 10v4h3l7 5V5l-7 5zM17.5 9a4 4 0 0 1 0 6",
  thread: "M5 4v10a4 4 0 0 0 4 4h9M14 14l4 4-4 4",
  "private-thread": "M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 15v2",
  dm: "M16 8v5a2.5 2.5 0 0 0 5 0v-1a9 9 0 1 0-4 7.5M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0",
  elsewhere:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20v-2a6 6 0 0 1 12 0v2M16 4.4a3.5 3.5 0 0 1 0 6.2M17.5 13.5A6 6 0 0 1 21 18v2",
};

/** The sign of a kind of channel; it says nothing to screen readers, which are told in words. */
export function renderSign(kind: PageChannel["kind"]): TemplateResult {
  return html`<svg class="channel-sign" viewBox="0 0 24 24" aria-hidden="true"><path d=${SIGNS[kind]} /></svg>`;
}

/** The list of channels at the left; on a phone it slides in. */
export function renderChannels(state: PageState, session: PageSession, open: (id: string) => void): TemplateResult {
  const { snapshot } = state;
  if (!snapshot) return html`<nav class="channels" id="channels" aria-label="Channels"></nav>`;
  const renderAll = (...kinds: readonly PageChannel["kind"][]) => {
    const listed = snapshot.channels.filter(({ kind }) => kinds.includes(kind));
    return listed.length === 0 ? nothing : html`<ul>${listed.map((one) => renderChannel(one, state, open))}</ul>`;
  };
  return html`<nav class="channels" id="channels" aria-label="Channels">
    <h1 dir="auto">${isStranger(snapshot) ? "No server" : snapshot.guild.name}</h1>
    ${renderAll("text", "announcement")}
    <h2>Direct messages</h2>
    ${renderAll("dm", "elsewhere")}
    ${renderLinks(snapshot.links)}
    <local-person-menu .session=${session} .snapshot=${snapshot}></local-person-menu>
  </nav>`;
}

/** Who is not in the server sees nothing of it. */
function isStranger({ people, me }: Snapshot): boolean {
  return people.some(({ id, isMember }) => id === me.id && !isMember);
}

function renderLinks(links: readonly PageLink[] = []): TemplateResult | typeof nothing {
  if (links.length === 0) return nothing;
  return html`<h2>More</h2>
    <ul>
      ${links.map(({ title, url }) => html`<li><a class="channel" href=${url}>${title}</a></li>`)}
    </ul>`;
}

/** As it stands in the list: where the bot is not, that is said beside the name. */
function listedName({ name, kind }: PageChannel): string {
  return kind === "elsewhere" ? `${name} (bot not here)` : name;
}

function renderChannel(channel: PageChannel, state: PageState, open: (id: string) => void): TemplateResult {
  const isOpen = channel.id === state.open;
  const isUnread = state.unread.has(channel.id);
  return html`<li>
    <button
      type="button"
      class=${isUnread ? "channel unread" : "channel"}
      aria-current=${isOpen ? "page" : nothing}
      aria-label=${`${channel.name}, ${KIND_WORDS[channel.kind]}${isUnread ? ", unread" : ""}`}
      @click=${() => open(channel.id)}
    >
      ${renderSign(channel.kind)}<span class="channel-name" dir="auto">${listedName(channel)}</span>
    </button>
    ${renderThreads(channel, state, open)}
  </li>`;
}

/** Those that are active, and one that is being read or has news. */
function renderThreads(
  { id }: PageChannel,
  state: PageState,
  open: (id: string) => void,
): TemplateResult | typeof nothing {
  const threads = (state.snapshot?.channels ?? []).filter(
    (one) => one.parent === id && (one.isArchived !== true || one.id === state.open || state.unread.has(one.id)),
  );
  if (threads.length === 0) return nothing;
  return html`<ul class="channel-threads">${threads.map((thread) => renderChannel(thread, state, open))}</ul>`;
}
