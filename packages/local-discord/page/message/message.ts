import type { APIMessage } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { renderComponent } from "../components/component.ts";
import { renderAttachments } from "../components/media.ts";
import { parsedText, type Scene, surfaceOf } from "../components/surface.ts";
import { thisReader } from "../markdown/reader.ts";
import { renderBlocks } from "../markdown/render.ts";
import { formatFullTime, formatTime } from "../markdown/timestamp.ts";
import { nameOf } from "../state/directory.ts";
import { renderAvatar } from "./avatar.ts";
import { renderContextLine } from "./context-line.ts";
import { renderEmbed } from "./embed.ts";
import { renderForwarded } from "./forwarded.ts";
import { renderReactions } from "./reactions.ts";
import type { MessageRow } from "./rows.ts";

/** Discord's message flags. */
const FLAGS = { CROSSPOSTED: 1 << 0, SUPPRESS_EMBEDS: 1 << 2, LOADING: 1 << 7, COMPONENTS_V2: 1 << 15 };

/** One message, with the line of the day above it where a day begins. */
export function renderMessage(row: MessageRow, scene: Scene): TemplateResult {
  const { message, ephemeral } = row.shown;
  const isForMe = message.mention_everyone || message.mentions.some((user) => user.id === scene.me);
  const classes = ["message", row.isHead ? "head" : "", ephemeral ? "ephemeral" : "", isForMe ? "for-me" : ""];
  return html`${row.newDay === undefined ? nothing : renderDay(message)}
    <article
      class=${classes.join(" ")}
      id=${`message-${message.id}`}
      aria-label=${`${nameOf(message.author)}, ${formatTime(unixOf(message.timestamp), "t", thisReader())}`}
      @contextmenu=${(event: MouseEvent) => openMenu(event, message, scene)}
    >
      ${renderContextLine(message, scene)}
      ${row.isHead ? renderHead(message) : html`<span class="side-time">${renderTime(message.timestamp, "t")}</span>`}
      <div class="body">${renderBody(message, scene)}${ephemeral ? renderEphemeral(message, scene) : nothing}</div>
      <button type="button" class="more" aria-label="Message menu" aria-haspopup="menu" @click=${(event: MouseEvent) => scene.openMenu(event, message)}>
        ⋯
      </button>
    </article>`;
}

/** Links keep the browser's own menu: there people want to copy the address. */
function openMenu(event: MouseEvent, message: APIMessage, scene: Scene): void {
  if (event.target instanceof Element && event.target.closest("a, input, textarea")) return;
  event.preventDefault();
  scene.openMenu(event, message);
}

function renderDay({ timestamp }: APIMessage): TemplateResult {
  return html`<div class="day" role="separator"><span>${renderTime(timestamp, "D")}</span></div>`;
}

function renderHead({ author, timestamp, flags: set }: APIMessage): TemplateResult {
  return html`${renderAvatar(author)}
    <header>
      <bdi class=${author.bot ? "author bot" : "author"}>${nameOf(author)}</bdi>
      ${author.bot ? html`<span class="tag">APP</span>` : nothing}
      ${renderTime(timestamp, "t")}
      ${(set ?? 0) & FLAGS.CROSSPOSTED ? html`<span class="tag quiet">published</span>` : nothing}
    </header>`;
}

function renderTime(timestamp: string, style: "t" | "D"): TemplateResult {
  const unix = unixOf(timestamp);
  const reader = thisReader();
  return html`<time datetime=${timestamp} title=${formatFullTime(unix, reader)}>${formatTime(unix, style, reader)}</time>`;
}

function unixOf(timestamp: string): number {
  return Date.parse(timestamp) / 1000;
}

function renderBody(message: APIMessage, scene: Scene): TemplateResult {
  const surface = surfaceOf(scene, message);
  const set = message.flags ?? 0;
  if (set & FLAGS.LOADING)
    return html`<p class="thinking">${nameOf(message.author)} is thinking<span class="dots"></span></p>`;
  const components = (message.components ?? []).map((component) => renderComponent(component, surface));
  const edited = message.edited_timestamp ? html`<span class="edited">(edited)</span>` : nothing;
  const isV2 = (set & FLAGS.COMPONENTS_V2) !== 0;
  const failure = surface.asks.find((ask) => ask.stage === "failed")?.failure;
  return html`${isV2 ? components : renderFirstVersion(message, scene, components)}
    ${edited} ${renderReactions(message, scene)} ${renderThreadOf(message, scene)}
    ${failure === undefined ? nothing : html`<p class="failure" role="alert">${failure}</p>`}`;
}

function renderFirstVersion(message: APIMessage, scene: Scene, components: unknown): TemplateResult {
  const surface = surfaceOf(scene, message);
  const embeds = (message.flags ?? 0) & FLAGS.SUPPRESS_EMBEDS ? [] : message.embeds;
  return html`${message.content === "" ? nothing : html`<div class="text">${renderBlocks(parsedText(message.content), surface)}</div>`}
    ${renderForwarded(message, scene)}
    ${renderAttachments(message.attachments)} ${embeds.map((embed) => renderEmbed(embed, surface))}
    ${message.poll ? html`<p class="unknown">This page cannot show polls.</p>` : nothing} ${components}`;
}

/** The way into the thread that began with a message: it has the message's id. */
function renderThreadOf({ id }: APIMessage, scene: Scene): TemplateResult | typeof nothing {
  const thread = scene.directory.channels.find((one) => one.id === id);
  if (!thread) return nothing;
  return html`<p class="thread-way">
    Thread: <button type="button" class="link" dir="auto" @click=${() => scene.openChannel(id)}>${thread.name}</button>
  </p>`;
}

function renderEphemeral(message: APIMessage, scene: Scene): TemplateResult {
  return html`<p class="only-you">
    Only you can see this ·
    <button type="button" class="link" @click=${() => scene.dismiss(message.id)}>Dismiss</button>
  </p>`;
}
