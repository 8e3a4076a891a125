import { html, type TemplateResult } from "lit";

/** What can stand beside the messages. */
export type PaneName = "trouble";

/** Its name, and a drawing. */
export const PANES: readonly { readonly name: PaneName; readonly title: string; readonly sign: string }[] = [
  { name: "trouble", title: "Make trouble", sign: "M12 3l10 17H2zM12 10v4M12 17v.5" },
];

/** A pane with its head; Escape in it closes it, as its button does. */
export function renderPane(title: string, body: TemplateResult, close: () => void): TemplateResult {
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  return html`<aside class="pane" aria-label=${title} @keydown=${key}>
    <header>
      <h2 tabindex="-1">${title}</h2>
      <button type="button" class="pane-close" aria-label=${`Close: ${title}`} @click=${close}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18" /></svg>
      </button>
    </header>
    <div class="pane-body">${body}</div>
  </aside>`;
}
