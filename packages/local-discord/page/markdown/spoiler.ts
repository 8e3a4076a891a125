import { html, type TemplateResult } from "lit";

/** Text that is read only after a click or the Enter key; until then it is hidden from screen readers too. */
export function renderSpoiler(content: unknown): TemplateResult {
  return html`<span class="spoiler" role="button" tabindex="0" aria-label="Spoiler. Select to read." @click=${reveal} @keydown=${revealByKey}
    ><span class="spoiler-text" inert>${content}</span></span
  >`;
}

function revealByKey(event: KeyboardEvent): void {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  reveal(event);
}

function reveal(event: Event): void {
  const spoiler = event.currentTarget;
  if (!(spoiler instanceof HTMLElement) || spoiler.classList.contains("open")) return;
  spoiler.classList.add("open");
  for (const name of ["role", "tabindex", "aria-label"]) spoiler.removeAttribute(name);
  spoiler.querySelector(".spoiler-text")?.removeAttribute("inert");
}
