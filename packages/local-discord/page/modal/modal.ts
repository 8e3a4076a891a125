import { html, LitElement, nothing } from "lit";
import type { FieldValue } from "../../protocol.ts";
import { parsedText } from "../components/surface.ts";
import { renderBlocks } from "../markdown/render.ts";
import { type Directory, EMPTY_DIRECTORY } from "../state/directory.ts";
import type { OpenModal } from "../state/page-state.ts";
import type { PageSession } from "../state/session.ts";
import { firstValue, isEmptyValue, renderModalField } from "./field-view.ts";
import { type FormField, type FormText, listFields } from "./fields.ts";

/** A form that the bot asked for. Escape and Cancel close it without an answer, as in Discord. */
class LocalModal extends LitElement {
  static override properties = {
    session: { attribute: false },
    open: { attribute: false },
    directory: { attribute: false },
    values: { state: true },
    problem: { state: true },
    isSending: { state: true },
  };
  declare session: PageSession;
  declare open: OpenModal;
  declare directory: Directory;
  declare values: ReadonlyMap<string, FieldValue>;
  declare problem: string;
  declare isSending: boolean;

  constructor() {
    super();
    this.directory = EMPTY_DIRECTORY;
    this.values = new Map();
    this.problem = "";
    this.isSending = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  get #parts(): readonly (FormField | FormText)[] {
    return listFields(this.open.modal.components);
  }

  override async firstUpdated(): Promise<void> {
    this.querySelector("dialog")?.showModal();
    // A select is drawn after the form around it.
    await Promise.all([...this.querySelectorAll<LitElement>("local-select")].map((select) => select.updateComplete));
    this.querySelector<HTMLElement>("dialog :is(input, textarea, .select)")?.focus();
  }

  override render() {
    const { modal } = this.open;
    return html`<dialog aria-labelledby="modal-title" @close=${() => this.session.closeModal()}>
      <form @submit=${this.#submit}>
        <h2 id="modal-title">${modal.title}</h2>
        ${this.#parts.map((part, index) => this.#renderPart(part, `modal-field-${index}`))}
        ${this.problem === "" ? nothing : html`<p class="failure" role="alert">${this.problem}</p>`}
        <div class="dialog-buttons">
          <button type="button" class="button secondary" @click=${this.#cancel}>Cancel</button>
          <button type="submit" class="button primary" aria-busy=${this.isSending}>Submit</button>
        </div>
      </form>
    </dialog>`;
  }

  #renderPart(part: FormField | FormText, id: string) {
    if ("text" in part) {
      const around = { directory: this.directory, openChannel: () => {}, useCommand: () => {} };
      return html`<div class="text">${renderBlocks(parsedText(part.text), around)}</div>`;
    }
    return renderModalField(part, id, this.#valueOf(part), this.directory, (value) => {
      this.values = new Map(this.values).set(part.customId, value);
      this.problem = "";
    });
  }

  #valueOf(field: FormField): FieldValue {
    return this.values.get(field.customId) ?? firstValue(field);
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const fields = this.#parts.filter((part): part is FormField => !("text" in part));
    const missing = fields.find((field) => field.isRequired && isEmptyValue(this.#valueOf(field)));
    if (missing || this.isSending) {
      this.problem = missing ? `“${missing.label}” is required.` : "";
      return;
    }
    this.isSending = true;
    const values = Object.fromEntries(fields.map((field) => [field.customId, this.#valueOf(field)]));
    const result = await this.session.submit(this.open.channel, this.open.modal.custom_id, values);
    this.isSending = false;
    if (result.ok) this.#cancel();
    else this.problem = result.message;
  }

  #cancel(): void {
    this.querySelector("dialog")?.close();
  }
}

customElements.define("local-modal", LocalModal);
