import type { APISelectMenuComponent } from "discord-api-types/v10";
import { html, LitElement, nothing } from "lit";
import { moveHighlight } from "../composer/choice-list.ts";
import { type Directory, EMPTY_DIRECTORY } from "../state/directory.ts";
import { listDefaults, listMenuOptions, type MenuOption } from "./menu-options.ts";
import { placeBeside } from "./place.ts";

let count = 0;

/** A select menu. One value is sent when it is chosen, several when the list is closed. */
class LocalSelect extends LitElement {
  static override properties = {
    menu: { attribute: false },
    directory: { attribute: false },
    disabled: { attribute: false },
    label: { attribute: false },
    about: { attribute: false },
    isRequired: { attribute: false },
    chosen: { state: true },
    highlight: { state: true },
    isOpen: { state: true },
  };
  declare menu: APISelectMenuComponent;
  declare directory: Directory;
  declare disabled: boolean;
  declare label: string;
  /** Id of the element that says more about it, if there is one. */
  declare about: string | undefined;
  declare isRequired: boolean;
  declare onSelect: (values: readonly string[]) => void;
  declare chosen: readonly string[];
  declare highlight: number;
  declare isOpen: boolean;
  readonly #id: string;
  #before: readonly string[] = [];

  constructor() {
    super();
    count += 1;
    this.#id = `select-${count}`;
    this.directory = EMPTY_DIRECTORY;
    this.disabled = false;
    this.label = "";
    this.isRequired = false;
    this.chosen = [];
    this.highlight = -1;
    this.isOpen = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  get #isMultiple(): boolean {
    return (this.menu.max_values ?? 1) > 1;
  }

  get #options(): readonly MenuOption[] {
    return listMenuOptions(this.menu, this.directory);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    // An edited message begins anew, with what it marks as chosen.
    if (changed.has("menu")) this.chosen = listDefaults(this.menu);
  }

  override updated(): void {
    if (this.isOpen) this.querySelector(".highlighted")?.scrollIntoView({ block: "nearest" });
  }

  override render() {
    const options = this.#options;
    const placeholder = this.menu.placeholder ?? "Choose";
    const labels = options.filter(({ value }) => this.chosen.includes(value)).map(({ label }) => label);
    return html`<button
        type="button"
        class="select"
        role="combobox"
        popovertarget=${this.#id}
        ?disabled=${this.disabled}
        aria-label=${this.label || placeholder}
        aria-describedby=${this.about ?? nothing}
        aria-required=${this.isRequired ? "true" : nothing}
        aria-haspopup="listbox"
        aria-expanded=${this.isOpen}
        aria-controls=${this.#id}
        aria-activedescendant=${this.isOpen && this.highlight >= 0 ? `${this.#id}-${this.highlight}` : nothing}
        @keydown=${this.#key}
      >
        <span class=${labels.length > 0 ? "" : "placeholder"}>${labels.length > 0 ? labels.join(", ") : placeholder}</span>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 9l6 6 6-6" /></svg>
      </button>
      <ul
        id=${this.#id}
        class="select-list"
        popover
        role="listbox"
        aria-label=${this.label || placeholder}
        aria-multiselectable=${this.#isMultiple}
        @beforetoggle=${this.#beforeToggle}
        @toggle=${this.#toggled}
      >
        ${options.map((option, index) => this.#renderOption(option, index))}
        ${options.length === 0 ? html`<li class="choices-empty">Nothing to choose from.</li>` : nothing}
      </ul>`;
  }

  #renderOption(option: MenuOption, index: number) {
    return html`<li
      id=${`${this.#id}-${index}`}
      role="option"
      class=${index === this.highlight ? "highlighted" : ""}
      aria-selected=${this.chosen.includes(option.value)}
      @click=${() => this.#choose(option.value)}
    >
      ${option.emoji ? html`<span class="emoji">${option.emoji}</span>` : nothing}
      <span class="choice-label" dir="auto">${option.label}</span>
      ${option.description ? html`<span class="choice-detail" dir="auto">${option.description}</span>` : nothing}
    </li>`;
  }

  #choose(value: string): void {
    if (!this.#isMultiple) {
      this.chosen = this.#mayBeEmpty && this.chosen.includes(value) ? [] : [value];
      this.#list?.hidePopover();
      this.onSelect(this.chosen);
    } else if (this.chosen.includes(value)) {
      this.chosen = this.chosen.filter((one) => one !== value);
    } else if (this.chosen.length < (this.menu.max_values ?? 1)) {
      this.chosen = [...this.chosen, value];
    }
  }

  get #list(): HTMLElement | null {
    return this.querySelector<HTMLElement>(".select-list");
  }

  #beforeToggle(event: ToggleEvent): void {
    if (event.newState === "closed") {
      // Not when it is told: the next key of somebody quick is for the input line.
      this.isOpen = false;
      this.#sendSeveral();
      return;
    }
    const button = this.querySelector("button");
    if (!button || !this.#list) return;
    placeBeside(this.#list, button);
    this.#before = this.chosen;
    this.highlight = Math.max(
      0,
      this.#options.findIndex(({ value }) => this.chosen.includes(value)),
    );
  }

  #toggled(event: ToggleEvent): void {
    this.isOpen = event.newState === "open";
  }

  /** Before the list is closed, and not when that is told: a form may be submitted in between. */
  #sendSeveral(): void {
    const isChanged = this.chosen.join() !== this.#before.join();
    if (!this.#isMultiple || !isChanged) return;
    if (this.#isEnough) this.onSelect(this.chosen);
    else this.chosen = this.#before;
  }

  /** In a form that does without the field, nothing is enough too. */
  get #isEnough(): boolean {
    return this.chosen.length >= (this.menu.min_values ?? 1) || (this.chosen.length === 0 && this.#mayBeEmpty);
  }

  /** Then a choice is taken back by making it again. */
  get #mayBeEmpty(): boolean {
    return this.menu.required === false || this.menu.min_values === 0;
  }

  #key(event: KeyboardEvent): void {
    const option = this.#options[this.highlight];
    // The event that tells of it comes later than the next key of somebody quick.
    const isOpen = this.#list?.matches(":popover-open") === true;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!isOpen) this.#list?.showPopover();
      else this.highlight = moveHighlight(this.highlight, event.key === "ArrowDown" ? 1 : -1, this.#options.length);
    } else if (isOpen && option && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      this.#choose(option.value);
    } else if (isOpen && event.key === "Tab") {
      this.#list?.hidePopover();
    }
  }
}

customElements.define("local-select", LocalSelect);
