import type { APIMessage, APIMessageSnapshot, APIMessageTopLevelComponent } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import { renderComponent } from "../components/component.ts";
import { renderAttachments } from "../components/media.ts";
import { parsedText, type Scene, surfaceOf } from "../components/surface.ts";
import { thisReader } from "../markdown/reader.ts";
import { renderBlocks } from "../markdown/render.ts";
import { formatFullTime, formatTime } from "../markdown/timestamp.ts";
import { titleOf } from "../state/directory.ts";
import { renderEmbed } from "./embed.ts";

/** Discord's message types of what people and bots write: alone, as a reply, as the answer to a command of each kind. */
const FORWARDABLE_TYPES = [0, 19, 20, 23];
/** Discord's message flags EPHEMERAL and LOADING. */
const passing = (1 << 6) | (1 << 7);

/** Whether Discord's client offers to forward a message. */
export function isForwardable({ type, flags, poll }: APIMessage): boolean {
  return FORWARDABLE_TYPES.includes(type) && ((flags ?? 0) & passing) === 0 && poll === undefined;
}

/** What was forwarded: a copy without its author, and where it comes from if the reader knows the place. */
export function renderForwarded(message: APIMessage, scene: Scene): TemplateResult | typeof nothing {
  const [copy] = message.message_snapshots ?? [];
  if (!copy) return nothing;
  return html`<div class="forwarded">
    <p class="forwarded-head">Forwarded</p>
    ${renderCopy(copy, message, scene)} ${renderOrigin(copy, message, scene)}
  </div>`;
}

function renderCopy({ message: said }: APIMessageSnapshot, message: APIMessage, scene: Scene): TemplateResult {
  const surface = { ...surfaceOf(scene, message), attachments: said.attachments };
  const components = (said.components ?? []).map((component) => renderComponent(withoutPresses(component), surface));
  return html`${said.content === "" ? nothing : html`<div class="text">${renderBlocks(parsedText(said.content), surface)}</div>`}
    ${renderAttachments(said.attachments)} ${said.embeds.map((embed) => renderEmbed(embed, surface))} ${components}`;
}

function renderOrigin({ message: said }: APIMessageSnapshot, message: APIMessage, scene: Scene): TemplateResult {
  const { channel_id: id, message_id: original } = message.message_reference ?? {};
  const channel = scene.directory.channels.find((one) => one.id === id);
  const unix = Date.parse(said.timestamp) / 1000;
  const reader = thisReader();
  const time = html`<time datetime=${said.timestamp} title=${formatFullTime(unix, reader)}>${formatTime(unix, "f", reader)}</time>`;
  if (!channel) return html`<p class="forwarded-origin">${time}</p>`;
  return html`<p class="forwarded-origin">
    <button type="button" class="link" dir="auto" @click=${() => scene.visit(channel.id, original ?? "")}>${titleOf(channel)}</button>
    · ${time}
  </p>`;
}

/** The buttons and menus of a copy can be seen, not used. */
function withoutPresses<T extends APIMessageTopLevelComponent>(component: T): T {
  return JSON.parse(JSON.stringify(component), (_, part: unknown) =>
    typeof part === "object" && part !== null && "custom_id" in part ? { ...part, disabled: true } : part,
  );
}
