import { html, type TemplateResult } from "lit";
import type { Snapshot } from "../../protocol.ts";

/** What can stand beside the messages: its name, what it is called, and a drawing. */
export type PaneSpec = { readonly name: string; readonly title: string; readonly sign: string };

const OWN_PANES: readonly PaneSpec[] = [
  { name: "search", title: "Search", sign: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5L20 20" },
  { name: "pins", title: "Pinned messages", sign: "M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v5" },
  { name: "threads", title: "Threads", sign: "M5 4v10a4 4 0 0 0 4 4h9M14 14l4 4-4 4M9 6h10M9 10h10" },
  { name: "events", title: "Events", sign: "M5 6h14v14H5zM5 10h14M9 3v4M15 3v4" },
  {
    name: "members",
    title: "Members",
    sign: "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20v-2a6 6 0 0 1 12 0v2M16 4.4a3.5 3.5 0 0 1 0 6.2M17.5 13.5A6 6 0 0 1 21 18v2",
  },
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

/** The keyboard goes into a pane that was opened, and from one that was closed back to its button; on a phone to that of their list. */
export function focusPane(page: HTMLElement, name: string): void {
  // A search begins in its field.
  if (page.querySelector(".pane")?.contains(document.activeElement)) return;
  const tools = [...page.querySelectorAll<HTMLElement>(".tool, .tools-button")].filter((one) => one.checkVisibility());
  const tool = tools.find(({ dataset }) => dataset.pane === name) ?? tools[0];
  (page.querySelector<HTMLElement>(".pane h2") ?? tool)?.focus();
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
