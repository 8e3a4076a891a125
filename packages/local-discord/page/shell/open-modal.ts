import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import "../modal/modal.ts";
import { directoryOf } from "../state/directory.ts";
import type { PageState } from "../state/page-state.ts";
import type { PageSession } from "../state/session.ts";

/** The form that the bot has opened, if there is one. */
export function renderModal({ modal, snapshot }: PageState, session: PageSession): TemplateResult | "" {
  if (!modal || !snapshot) return "";
  const directory = directoryOf(snapshot);
  return html`${keyed(modal, html`<local-modal .session=${session} .open=${modal} .directory=${directory}></local-modal>`)}`;
}
