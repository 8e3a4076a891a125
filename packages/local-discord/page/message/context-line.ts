import type { APIMessage } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { Scene } from "../components/surface.ts";
import { thisReader } from "../markdown/reader.ts";
import { findName, nameOf } from "../state/directory.ts";
import { usedCommand } from "./rows.ts";
import { summarise } from "./summary.ts";

/** The small line above a message: which command it answers, or which message. */
export function renderContextLine(message: APIMessage, scene: Scene): TemplateResult | typeof nothing {
  const used = usedCommand(message);
  if (used) {
    const name = findName(scene.directory.users, used.user) ?? "Somebody";
    return renderUse(name, used.command);
  }
  const replied = message.referenced_message;
  if (!replied) {
    const isReply = message.message_reference && message.type === 19;
    return isReply ? html`<div class="context">The message replied to was deleted.</div>` : nothing;
  }
  return html`<button type="button" class="context" @click=${() => go(message, replied.id, scene)}>
    <span class="context-arrow" aria-hidden="true"></span><span class="visually-hidden">Reply to </span>
    <strong dir="auto">${nameOf(replied.author)}</strong>
    <span class="excerpt" dir="auto">${summarise(replied, scene.directory, thisReader()).slice(0, 120)}</span>
  </button>`;
}

/** What a thread began with stands in another channel. */
function go({ channel_id, message_reference }: APIMessage, replied: string, scene: Scene): void {
  const place = message_reference?.channel_id ?? channel_id;
  if (place === channel_id) scene.jump(replied);
  else scene.visit(place, replied);
}

/** "Robin used /event". */
export function renderUse(name: string, command: string | undefined): TemplateResult {
  return html`<div class="context">
    <span class="context-arrow" aria-hidden="true"></span>
    <strong dir="auto">${name}</strong> used ${command === undefined ? "a command" : html`<span class="mention">${command}</span>`}
  </div>`;
}
