import { html, type TemplateResult } from "lit";
import type { PaneSpec } from "../panes/pane.ts";

/** The buttons at the top that open what stands beside the messages; on a phone they wait in a list. */
export function renderTools(
  panes: readonly PaneSpec[],
  open: string | undefined,
  toggle: (name: string) => void,
): TemplateResult {
  return html`<button type="button" class="tools-button" popovertarget="tools" aria-label="More about this place">
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h.01M12 12h.01M19 12h.01" /></svg>
    </button>
    <div class="tools" id="tools" popover>
      ${panes.map(
        ({ name, title, sign }) => html`<button
          type="button"
          class="tool"
          data-pane=${name}
          aria-label=${title}
          title=${title}
          aria-pressed=${open === name}
          @click=${() => toggle(name)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${sign} /></svg><span>${title}</span>
        </button>`,
      )}
    </div>`;
}

/** Beside them, in every window: what bot and server say to each other. */
export function renderInspectorButton(isOpen: boolean, toggle: () => void): TemplateResult {
  return html`<button
    type="button"
    class="inspect"
    aria-label="Inspector"
    title="Inspector: requests and gateway of the bot"
    aria-expanded=${isOpen}
    @click=${toggle}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8 7l-5 5 5 5M16 7l5 5-5 5" /></svg>
  </button>`;
}
