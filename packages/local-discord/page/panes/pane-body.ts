import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Surroundings } from "../markdown/render.ts";
import type { PageState } from "../state/page-state.ts";
import type { PageSession } from "../state/session.ts";
import { renderMembers } from "./members.ts";
import { hostPanelIn } from "./pane.ts";
import "./found.ts";
import "./host-panel.ts";
import "./server-events.ts";
import "./threads.ts";
import "./trouble.ts";

export type PaneParts = {
  readonly state: PageState;
  readonly session: PageSession;
  readonly around: Surroundings;
  readonly visit: (channel: string, message: string) => void;
};

/** What stands in a pane, by the pane's name. */
export function renderPaneBody(name: string, parts: PaneParts): TemplateResult {
  return html`${keyed(name, bodyOf(name, parts))}`;
}

function bodyOf(name: string, { state, session, around, visit }: PaneParts): TemplateResult {
  const { snapshot, open, changes } = state;
  if (!snapshot) return html``;
  const panel = hostPanelIn(name);
  if (panel !== undefined)
    return html`<local-host-panel .session=${session} .panel=${panel} .around=${around}></local-host-panel>`;
  switch (name) {
    case "members":
      return renderMembers(snapshot, open, around);
    case "pins":
    case "search":
      return html`<local-found
        .snapshot=${snapshot}
        .channel=${open}
        .isSearch=${name === "search"}
        .changes=${changes}
        .visit=${visit}
      ></local-found>`;
    case "threads":
      return html`<local-threads .session=${session} .snapshot=${snapshot} .open=${open}></local-threads>`;
    case "events":
      return html`<local-server-events .session=${session} .changes=${changes} .around=${around}></local-server-events>`;
    default:
      return html`<local-trouble .session=${session} .snapshot=${snapshot} .open=${open}></local-trouble>`;
  }
}
