import { html, type TemplateResult } from "lit";

/** A text to be read and copied, under its title. */
export function renderText(title: string, text: string): TemplateResult {
  return html`<div class="copied">
    <p class="copied-head">
      <strong>${title}</strong>
      <button type="button" class="copy" aria-label=${`Copy: ${title}`} @click=${(event: Event) => copy(event, text)}>Copy</button>
    </p>
    <pre tabindex="0" aria-label=${title}>${text}</pre>
  </div>`;
}

/** The button says for a moment that it was done. */
async function copy({ target }: Event, text: string): Promise<void> {
  if (!(target instanceof HTMLElement)) return;
  const done = await navigator.clipboard.writeText(text).then(
    () => "Copied",
    () => "Not allowed",
  );
  target.textContent = done;
  setTimeout(() => {
    target.textContent = "Copy";
  }, 1_500);
}
