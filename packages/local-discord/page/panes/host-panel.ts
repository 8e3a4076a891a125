import { html, LitElement, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { PanelButton, PanelField, PanelPart, PanelView } from "../../protocol.ts";
import { parsedText } from "../components/surface.ts";
import { renderBlocks, type Surroundings } from "../markdown/render.ts";
import type { PageSession } from "../state/session.ts";
import { fetchPanel } from "../state/wire.ts";
import type { TypedText } from "./completed-area.ts";
import { partKey } from "./part-key.ts";
import "./completed-area.ts";

/** So long nothing is typed before the host is asked what follows from it, in milliseconds. */
const TYPING_PAUSE_MS = 250;

/** A panel of the host: asks it what to show whenever something was typed, chosen or pressed. */
class LocalHostPanel extends LitElement {
  static override properties = {
    session: { attribute: false },
    panel: { attribute: false },
    around: { attribute: false },
    view: { state: true },
    isBusy: { state: true },
  };
  declare session: PageSession;
  /** Its name. */
  declare panel: string;
  declare around: Surroundings;
  declare view: PanelView;
  declare isBusy: boolean;
  #values: Readonly<Record<string, string>> = {};
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.view = { parts: [] };
    this.isBusy = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.updateComplete.then(() => this.#ask({}));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  override render() {
    return html`<div class="host-panel" aria-busy=${this.isBusy}>
      ${repeat(
        this.view.parts,
        (_, index) => partKey(this.view.parts, index),
        (part) => this.#renderPart(part),
      )}
    </div>`;
  }

  #renderPart(part: PanelPart): TemplateResult {
    switch (part.kind) {
      case "heading":
        return html`<h3>${part.text}</h3>`;
      case "text":
        return html`<div class="text">${renderBlocks(parsedText(part.text), this.around)}</div>`;
      case "code":
        return html`<h3>${part.label}</h3>
          <pre tabindex="0" aria-label=${part.label}>${part.text}</pre>`;
      case "faults":
        return html`<ul class="panel-faults" role="status">${part.texts.map((text) => html`<li>${text}</li>`)}</ul>`;
      case "field":
        return this.#renderField(part);
      case "buttons":
        return html`<div class="panel-buttons">${part.buttons.map((button) => this.#renderButton(button))}</div>`;
      case "channel":
        return html`<button type="button" class="link" @click=${() => this.session.open(part.channel)}>${part.label}</button>`;
    }
  }

  #renderField(field: PanelField): TemplateResult {
    const { name, label, help, fault } = field;
    const id = `panel-${this.panel}-${name}`;
    const told = [help === undefined ? "" : `${id}-help`, fault === undefined ? "" : `${id}-fault`].filter(Boolean);
    return html`<div class="panel-field">
      <label for=${id}>${label}</label>
      ${this.#renderInput(field, id, told.length === 0 ? nothing : told.join(" "))}
      ${help === undefined ? nothing : html`<small id=${`${id}-help`}>${help}</small>`}
      ${fault === undefined ? nothing : html`<small class="panel-fault" id=${`${id}-fault`}>${fault}</small>`}
    </div>`;
  }

  #renderInput(field: PanelField, id: string, told: string | typeof nothing) {
    const { name, lines = 1, choices, proposals, fault } = field;
    const value = this.#values[name] ?? "";
    const isWrong = fault === undefined ? nothing : "true";
    const typed = (event: Event) => this.#type(name, event, TYPING_PAUSE_MS);
    if (choices)
      return html`<select id=${id} aria-describedby=${told} aria-invalid=${isWrong} @change=${(event: Event) => this.#type(name, event, 0)}>
        ${choices.map((one) => html`<option value=${one.value} ?selected=${one.value === value}>${one.label}</option>`)}
      </select>`;
    if (field.isCompleted === true)
      return html`<local-completed-area
        .fieldId=${id}
        .value=${value}
        .rows=${lines}
        .about=${told === nothing ? undefined : told}
        .isWrong=${fault !== undefined}
        .completion=${field.completion}
        .onType=${(typed: TypedText) => this.#change(name, typed.value, typed.isWhole ? 0 : TYPING_PAUSE_MS, typed.caret)}
      ></local-completed-area>`;
    if (lines > 1)
      return html`<textarea
        id=${id}
        rows=${lines}
        aria-describedby=${told}
        aria-invalid=${isWrong}
        .value=${live(value)}
        @input=${typed}
      ></textarea>`;
    return html`<input
        id=${id}
        list=${proposals ? `${id}-list` : nothing}
        autocomplete="off"
        aria-describedby=${told}
        aria-invalid=${isWrong}
        .value=${live(value)}
        @input=${typed}
      />
      ${proposals ? html`<datalist id=${`${id}-list`}>${proposals.map((one) => html`<option value=${one}></option>`)}</datalist>` : nothing}`;
  }

  #renderButton({ name, label, style, isDisabled = false }: PanelButton): TemplateResult {
    const isWaiting = isDisabled || this.isBusy;
    return html`<button
      type="button"
      class="button ${style}"
      aria-disabled=${isWaiting}
      @click=${() => isWaiting || this.#ask({ pressed: name })}
    >
      ${label}
    </button>`;
  }

  #type(name: string, event: Event, pause: number): void {
    const { target } = event;
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    if (isField) this.#change(name, target.value, pause);
  }

  #change(name: string, value: string, pause: number, caret?: number): void {
    this.#values = { ...this.#values, [name]: value };
    clearTimeout(this.#timer);
    const where = caret === undefined ? {} : { caret };
    this.#timer = setTimeout(() => void this.#ask({ changed: name, ...where }), pause);
  }

  /** An answer that another question has overtaken is not shown. */
  async #ask(how: { readonly changed?: string; readonly caret?: number; readonly pressed?: string }): Promise<void> {
    this.#asked += 1;
    const mine = this.#asked;
    clearTimeout(this.#timer);
    this.isBusy = how.pressed !== undefined;
    const view = await fetchPanel({ panel: this.panel, values: this.#values, ...how });
    if (mine !== this.#asked || !this.isConnected) return;
    this.isBusy = false;
    const filled = this.#take(view, how.pressed !== undefined);
    // What a press has written in a field is there to be changed.
    if (how.pressed !== undefined && filled !== undefined) void this.updateComplete.then(() => this.#focus(filled));
    if (view.again !== undefined) this.#timer = setTimeout(() => void this.#ask({}), view.again);
  }

  #focus(field: string): void {
    this.querySelector<HTMLElement>(`#${CSS.escape(`panel-${this.panel}-${field}`)}`)?.focus();
  }

  /** What somebody is typing in is theirs, unless they have pressed something. Answers the first field that has been written in. */
  #take(view: PanelView, isPressed: boolean): string | undefined {
    const focused = isPressed ? "" : (document.activeElement?.id ?? "");
    const given = view.parts.flatMap((part) =>
      part.kind === "field" && part.value !== undefined && focused !== `panel-${this.panel}-${part.name}`
        ? [[part.name, part.value] as const]
        : [],
    );
    this.#values = { ...this.#values, ...Object.fromEntries(given) };
    this.view = view;
    return given.find(([, value]) => value !== "")?.[0];
  }
}

customElements.define("local-host-panel", LocalHostPanel);
