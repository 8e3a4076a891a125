import type { APIUser } from "discord-api-types/v10";
import { html, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { nameOf } from "../state/directory.ts";

/** A disc instead of a picture, so that nothing is loaded from elsewhere: a case for bots, the initial for people. */
export function renderAvatar(user: APIUser): TemplateResult {
  if (user.bot) {
    return html`<span class="avatar bot" aria-hidden="true">
      <svg viewBox="0 0 24 24"><path d="M9 7V5h6v2M4 7h16v12H4zM4 12h16M12 11v2" /></svg>
    </span>`;
  }
  // Ids that follow each other get colours far apart: 137 degrees is the golden angle.
  const hue = Number((BigInt(user.id) * 137n) % 360n);
  return html`<span class="avatar" aria-hidden="true" style=${styleMap({ "--hue": String(hue) })}
    >${[...nameOf(user)][0]?.toUpperCase() ?? "?"}</span
  >`;
}
