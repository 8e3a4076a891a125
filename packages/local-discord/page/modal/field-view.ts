import { html, nothing, type TemplateResult } from "lit";
import type { FieldValue } from "../../protocol.ts";
import { listDefaults } from "../components/menu-options.ts";
import "../components/select.ts";
import type { Directory } from "../state/directory.ts";
import { type FormField, isSelect } from "./fields.ts";

/** The value of a field before anybody types: a text, a tick, or what is chosen. */
export function firstValue({ input }: FormField): FieldValue {
  if (input.type === 4) return input.value ?? "";
  if (isSelect(input)) return listDefaults(input);
  if (input.type === 23) return input.default ?? false;
  return input.options.filter((option) => option.default).map((option) => option.value);
}

/** Whether nothing was typed or chosen. A tick that is not set is an answer. */
export function isEmptyValue(value: FieldValue): boolean {
  return typeof value === "object" ? value.length === 0 : typeof value === "string" && value.trim() === "";
}

/** Label, description and input of one field. `id` is unique in the page. */
export function renderModalField(
  field: FormField,
  id: string,
  value: FieldValue,
  directory: Directory,
  onValue: (value: FieldValue) => void,
): TemplateResult {
  const { label, description, isRequired } = field;
  return html`<div class="form-field">
    <label for=${id}>${label}${isRequired ? html` <span class="required" aria-hidden="true">*</span>` : nothing}</label>
    ${description === undefined ? nothing : html`<p id=${`${id}-about`}>${description}</p>`}
    ${renderControl(field, id, value, directory, onValue)}
  </div>`;
}

function renderControl(
  { input, label, description, isRequired }: FormField,
  id: string,
  value: FieldValue,
  directory: Directory,
  onValue: (value: FieldValue) => void,
): TemplateResult {
  const take = (event: Event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) {
      onValue(event.target.value);
    }
  };
  const about = description === undefined ? nothing : `${id}-about`;
  if (isSelect(input)) {
    return html`<local-select
      .menu=${input}
      .directory=${directory}
      .label=${label}
      .about=${description === undefined ? undefined : `${id}-about`}
      .isRequired=${isRequired}
      .onSelect=${onValue}
    ></local-select>`;
  }
  if (input.type === 23) {
    return html`<input id=${id} type="checkbox" .checked=${value === true} aria-describedby=${about} @change=${(
      event: Event,
    ) => onValue(event.target instanceof HTMLInputElement && event.target.checked)} />`;
  }
  if (input.type !== 4) return renderTicks(input, label, value, onValue);
  const { min_length: least, max_length: most, placeholder } = input;
  const shared = { placeholder: placeholder ?? "", most: most ?? 4000, least: least ?? nothing };
  return input.style === 2
    ? html`<textarea id=${id} rows="4" .value=${value} ?required=${isRequired} minlength=${shared.least} maxlength=${shared.most} placeholder=${shared.placeholder} aria-describedby=${about} @input=${take}></textarea>`
    : html`<input id=${id} type="text" .value=${value} ?required=${isRequired} minlength=${shared.least} maxlength=${shared.most} placeholder=${shared.placeholder} aria-describedby=${about} @input=${take} />`;
}

function renderTicks(
  input: Extract<FormField["input"], { type: 21 | 22 }>,
  label: string,
  value: FieldValue,
  onValue: (value: FieldValue) => void,
): TemplateResult {
  const chosen = typeof value === "object" ? value : [];
  const toggle = (one: string) =>
    onValue(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return html`<div role=${input.type === 21 ? "radiogroup" : "group"} aria-label=${label} class="ticks">
    ${input.options.map(
      (option) => html`<label>
        <input
          type=${input.type === 21 ? "radio" : "checkbox"}
          name=${input.custom_id}
          .checked=${chosen.includes(option.value)}
          @change=${() => (input.type === 21 ? onValue([option.value]) : toggle(option.value))}
        />
        <span dir="auto">${option.label}${option.description ? html`<small>${option.description}</small>` : nothing}</span>
      </label>`,
    )}
  </div>`;
}
