import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Field } from "../slash/form.ts";

/** What all inputs of a form have in common; the name of the tail, where options are added, is empty. */
export type FieldEvents = {
  readonly listOpen: boolean;
  readonly highlight: number;
  readonly active: string;
  readonly onInput: (name: string, text: string) => void;
  readonly onFocus: (name: string) => void;
  readonly onKey: (name: string, event: KeyboardEvent) => void;
  readonly onRemove: (name: string) => void;
};

/** One option: its name, its input, and for an optional one a button that takes it out again. */
export function renderFormField(field: Field, isWrong: boolean, events: FieldEvents): TemplateResult {
  const { name, required } = field.option;
  const label = `${name}${required ? " (required)" : ""}: ${field.option.description}`;
  return html`<span class="field ${isWrong ? "wrong" : ""}">
    <span class="field-name" aria-hidden="true">${name}</span>
    ${renderInput(name, field.text, label, isWrong, events)}
    ${
      required
        ? nothing
        : html`<button type="button" class="field-remove" aria-label=${`Remove ${name}`} @click=${() => events.onRemove(name)}>×</button>`
    }
  </span>`;
}

/** The input after the last field. Typing there looks for further options; an empty one only takes the Enter key. */
export function renderTail(text: string, remaining: number, events: FieldEvents): TemplateResult {
  const label = remaining > 0 ? "Add an option" : "Send the command";
  return html`<span class="tail">${renderInput("", text, label, false, events, remaining > 0 ? `+${remaining} optional` : "")}</span>`;
}

function renderInput(
  name: string,
  text: string,
  label: string,
  isWrong: boolean,
  events: FieldEvents,
  placeholder = "",
): TemplateResult {
  const isOpen = events.listOpen && events.active === name;
  return html`<input
    type="text"
    role="combobox"
    autocomplete="off"
    spellcheck="false"
    data-option=${name}
    size=${Math.max(text.length + 1, placeholder.length, 4)}
    aria-label=${label}
    aria-invalid=${isWrong ? "true" : nothing}
    aria-autocomplete="list"
    aria-expanded=${isOpen}
    aria-controls=${isOpen ? "proposals" : nothing}
    aria-activedescendant=${isOpen && events.highlight >= 0 ? `proposals-${events.highlight}` : nothing}
    placeholder=${placeholder}
    .value=${live(text)}
    @input=${(event: Event) => {
      if (event.target instanceof HTMLInputElement) events.onInput(name, event.target.value);
    }}
    @focus=${() => events.onFocus(name)}
    @keydown=${(event: KeyboardEvent) => events.onKey(name, event)}
  />`;
}
