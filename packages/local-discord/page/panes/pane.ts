import { html, type TemplateResult } from "lit";
import type { Snapshot } from "../../protocol.ts";

/** What can stand beside the messages: its name, what it is called, and a drawing. */
export type PaneSpec = { readonly name: string; readonly title: string; readonly sign: string };

const OWN_PANES: readonly PaneSpec[] = [
  { name: "trouble", title: "Make trouble", sign: "M12 3l10 17H2zM12 10v4M12 17v.5" },
];

/** A panel of the host goes by its name, behind this. */
const HOST_PREFIX = "host ";

export function panesOf(snapshot: Snapshot | undefined): readonly PaneSpec[] {
  const panels = snapshot?.panels ?? [];
  return [...panels.map((panel) => ({ ...panel, name: HOST_PREFIX + panel.name })), ...OWN_PANES];
}

/** The name of the host's panel that a pane is; undefined for the page's own. */
export function hostPanelIn(pane: string): string | undefined {
  return pane.startsWith(HOST_PREFIX) ? pane.slice(HOST_PREFIX.length) : undefined;
}

/** A pane with its head; Escape in it closes it, as its button does. */
export function renderPane({ name, title }: PaneSpec, body: TemplateResult, close: () => void): TemplateResult {
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return html`<aside class=${hostPanelIn(name) === undefined ? "pane" : "pane wide"} aria-label=${title} @keydown=${key}>
    <header>
      <h2 tabindex="-1">${title}</h2>
      <button type="button" class="pane-close" aria-label=${`Close: ${title}`} @click=${close}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
      </button>
    </header>
    <div class="pane-body">${body}</div>
  </aside>`;
}
