import { html, LitElement, nothing } from "lit";
import { live } from "lit/directives/live.js";
import type { PanelCompletion } from "../../protocol.ts";
import { moveHighlight } from "../composer/choice-list.ts";

/** What was typed, and where the caret is then. `isWhole`: something was chosen or asked for, and nothing more is to come. */
export type TypedText = { readonly value: string; readonly caret: number; readonly isWhole: boolean };

/**
 * A text of several lines, with a list of what can stand at the caret: ↓ goes into it, Enter takes one, Escape closes it. To screen readers
 * it is a text field with a list, as the input line is: a combobox has one line only.
 */
class LocalCompletedArea extends LitElement {
  static override properties = {
    fieldId: { attribute: false },
    value: { attribute: false },
    rows: { attribute: false },
    about: { attribute: false },
    isWrong: { attribute: false },
    completion: { attribute: false },
    highlight: { state: true },
    isClosed: { state: true },
  };
  declare fieldId: string;
  declare value: string;
  declare rows: number;
  /** Ids of what says more about it. */
  declare about: string | undefined;
  declare isWrong: boolean;
  declare completion: PanelCompletion | undefined;
  declare onType: (typed: TypedText) => void;
  declare highlight: number;
  declare isClosed: boolean;

  constructor() {
    super();
    this.highlight = -1;
    this.isClosed = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("completion")) return;
    this.highlight = -1;
    this.isClosed = false;
  }

  override updated(): void {
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }

  /** None once something else was typed: what was proposed was for another place. */
  get #choices(): PanelCompletion["choices"] {
    const area = this.#area;
    const isHere = area === null || (area.selectionStart === this.completion?.to && area.matches(":focus"));
    return this.isClosed || !isHere ? [] : (this.completion?.choices ?? []);
  }

  get #area(): HTMLTextAreaElement | null {
    return this.querySelector("textarea");
  }

  override render() {
    const choices = this.#choices;
    const list = `${this.fieldId}-choices`;
    return html`<textarea
        id=${this.fieldId}
        class="completed"
        rows=${this.rows}
        spellcheck="false"
        aria-autocomplete="list"
        aria-controls=${choices.length > 0 ? list : nothing}
        aria-activedescendant=${this.highlight >= 0 ? `${list}-${this.highlight}` : nothing}
        aria-describedby=${this.about ?? nothing}
        aria-invalid=${this.isWrong ? "true" : nothing}
        .value=${live(this.value)}
        @input=${() => this.#tell(false)}
        @keydown=${this.#key}
        @blur=${() => this.requestUpdate()}
        @focus=${() => this.requestUpdate()}
        @click=${() => this.requestUpdate()}
      ></textarea>
      ${
        choices.length === 0
          ? nothing
          : html`<ul class="completions" id=${list} role="listbox" aria-label="What can stand here">
              ${choices.map(
                ({ text, detail }, index) => html`<li
                  id=${`${list}-${index}`}
                  role="option"
                  aria-selected=${index === this.highlight}
                  @mousedown=${(event: Event) => event.preventDefault()}
                  @click=${() => this.#take(index)}
                >
                  <code>${text.trim()}</code>${detail === undefined ? nothing : html`<small dir="auto">${detail}</small>`}
                </li>`,
              )}
            </ul>`
      }
      <span class="visually-hidden" role="status">${choices.length > 0 ? `${choices.length} proposals` : ""}</span>`;
  }

  #tell(isWhole: boolean): void {
    const area = this.#area;
    if (area) this.onType({ value: area.value, caret: area.selectionStart, isWhole });
  }

  #key(event: KeyboardEvent): void {
    const choices = this.#choices;
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (event.key === " " && event.ctrlKey) this.#tell(true);
    else if (choices.length === 0) return;
    else if (step !== undefined) this.highlight = moveHighlight(this.highlight, step, choices.length);
    else if (event.key === "Escape") this.isClosed = true;
    else if (event.key === "Enter" && this.highlight >= 0) this.#take(this.highlight);
    else return;
    event.preventDefault();
  }

  #take(index: number): void {
    const choice = this.completion?.choices[index];
    const area = this.#area;
    if (!choice || !area || !this.completion) return;
    area.setRangeText(choice.text, this.completion.from, this.completion.to, "end");
    this.#tell(true);
  }
}

customElements.define("local-completed-area", LocalCompletedArea);
