import type { APIMessage, APIReaction } from "discord-api-types/v10";
import { html, nothing, type TemplateResult } from "lit";
import type { Scene } from "../components/surface.ts";

/** Those that are offered to somebody who has not looked for any, with their names for screen readers. */
const COMMON_EMOJI: readonly (readonly [emoji: string, name: string])[] = [
  ["👍", "thumbs up"],
  ["👎", "thumbs down"],
  ["❤️", "heart"],
  ["🎉", "celebration"],
  ["😂", "laughing"],
  ["😮", "surprised"],
  ["😢", "sad"],
  ["👀", "eyes"],
  ["✅", "done"],
  ["❌", "no"],
  ["❓", "question"],
  ["🙏", "thanks"],
];

/** What can be chosen for a message: those that are common, then what else is on it. */
export function offeredEmoji({ reactions = [] }: APIMessage): readonly (readonly [emoji: string, name: string])[] {
  const others = reactions
    .map(({ emoji }) => emoji.name ?? "")
    .filter((name) => COMMON_EMOJI.every(([one]) => one !== name));
  return [...COMMON_EMOJI, ...others.map((name) => [name, ""] as const)];
}

/** The row under a message; a press adds one's own, or takes it back. */
export function renderReactions(message: APIMessage, scene: Scene): TemplateResult | typeof nothing {
  const { reactions = [] } = message;
  if (reactions.length === 0) return nothing;
  return html`<div class="reactions" role="group" aria-label="Reactions">
    ${reactions.map((one) => renderReaction(one, (emoji) => scene.react(message, emoji, !one.me)))}
    <button
      type="button"
      class="reaction react"
      aria-label="Add a reaction"
      aria-haspopup="menu"
      @click=${(event: MouseEvent) => scene.openMenu(event, message, "emoji")}
    >
      +
    </button>
  </div>`;
}

/** Emoji of a server are pictures at Discord; here their names stand for them. */
function renderReaction({ emoji, count, me }: APIReaction, press: (emoji: string) => void): TemplateResult {
  const name = emoji.name ?? "";
  const known = COMMON_EMOJI.find(([one]) => one === name)?.[1] ?? "";
  return html`<button
    type="button"
    class="reaction"
    aria-pressed=${me}
    aria-label=${`${name} ${known}, ${count === 1 ? "1 reaction" : `${count} reactions`}`}
    @click=${() => press(name)}
  >
    <span class="emoji" aria-hidden="true">${emoji.id ? `:${name}:` : name}</span>${count}
  </button>`;
}
