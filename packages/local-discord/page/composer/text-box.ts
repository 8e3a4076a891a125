import { html, LitElement, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { findEntry } from "../slash/command-text.ts";
import { type CommandEntry, matchEntries } from "../slash/entries.ts";
import { moveHighlight, renderChoiceList, scrollToChoice } from "./choice-list.ts";

/** The line in which messages are written, and the list of commands that opens with a slash. */
export class LocalTextBox extends LitElement {
  static override properties = {
    text: { attribute: false },
    placeholder: { attribute: false },
    entries: { attribute: false },
    onText: { attribute: false },
    onSend: { attribute: false },
    onChoose: { attribute: false },
    onRecall: { attribute: false },
    onCancel: { attribute: false },
    highlight: { state: true },
    closed: { state: true },
  };
  declare text: string;
  declare placeholder: string;
  declare entries: readonly CommandEntry[];
  declare onText: (text: string) => void;
  declare onSend: (text: string) => void;
  declare onChoose: (entry: CommandEntry) => void;
  /** ↑ in an empty line; Escape where there is no list to close. */
  declare onRecall: () => void;
  declare onCancel: () => void;
  declare highlight: number;
  declare closed: boolean;
  /** Whether the arrow keys moved the highlight: then Enter means the choice, not the text. */
  #moved = false;

  constructor() {
    super();
    this.text = "";
    this.placeholder = "";
    this.entries = [];
    this.highlight = 0;
    this.closed = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  get #matches(): readonly CommandEntry[] {
    if (this.closed || !/^\/[^\n]*$/.test(this.text) || this.#typed) return [];
    return matchEntries(this.entries, this.text.slice(1));
  }

  /** The command whose options are being typed as text. */
  get #typed(): CommandEntry | undefined {
    const entry = this.text.startsWith("/") ? findEntry(this.text.slice(1), this.entries) : undefined;
    return entry && this.text.length > entry.name.length + 1 ? entry : undefined;
  }

  override updated(): void {
    scrollToChoice(this);
  }

  override render() {
    const matches = this.#matches;
    const isOpen = matches.length > 0;
    return html`${isOpen ? this.#renderList(matches) : this.#renderHint()}
      <textarea
        rows=${Math.min(8, this.text.split("\n").length)}
        aria-label=${this.placeholder}
        placeholder=${this.placeholder}
        aria-autocomplete="list"
        aria-controls=${isOpen ? "commands" : nothing}
        aria-activedescendant=${isOpen ? `commands-${this.highlight}` : nothing}
        .value=${live(this.text)}
        @input=${this.#input}
        @keydown=${this.#key}
      ></textarea>`;
  }

  #renderList(matches: readonly CommandEntry[]) {
    return renderChoiceList({
      id: "commands",
      title: "Commands",
      about: "Tab for options, Enter to take",
      choices: matches.map((entry) => ({
        label: `/${entry.name}`,
        detail: entry.description,
        mark: entry.options.map((option) => (option.required ? option.name : `${option.name}?`)).join(" "),
      })),
      highlight: this.highlight,
      empty: "",
      onPick: (index) => this.#choose(matches[index]),
    });
  }

  #renderHint() {
    const entry = this.closed ? undefined : this.#typed;
    if (!entry) return nothing;
    return html`<div class="choices">
      <div class="choices-head"><strong>/${entry.name}</strong> <span>${entry.description}</span></div>
      <p class="choices-empty">
        ${entry.options.map((option) => html`<span class="option-hint">${option.name}:</span> ${option.description}<br />`)}
      </p>
    </div>`;
  }

  #input(event: Event): void {
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    const text = event.target.value;
    this.closed = false;
    this.highlight = 0;
    this.#moved = false;
    // The space after a command's name opens its form; a command pasted whole stays text and is read when it is sent.
    const entry = this.entries.find((one) => text === `/${one.name} `);
    if (entry) this.onChoose(entry);
    else this.onText(text);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const matches = this.#matches;
    if (matches.length > 0 && this.#listKey(event, matches)) {
      event.preventDefault();
    } else if (event.key === "Escape") {
      this.onCancel();
      this.closed = true;
    } else if (event.key === "ArrowUp" && this.text === "") {
      event.preventDefault();
      this.onRecall();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.onSend(this.text);
    }
  }

  #listKey(event: KeyboardEvent, matches: readonly CommandEntry[]): boolean {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        this.highlight = moveHighlight(this.highlight, event.key === "ArrowDown" ? 1 : -1, matches.length);
        this.#moved = true;
        return true;
      case "Escape":
        this.closed = true;
        return true;
      case "Tab":
        if (event.shiftKey) return false;
        this.#choose(matches[this.highlight]);
        return true;
      case "Enter":
        return this.#enter(matches[this.highlight]);
      default:
        return false;
    }
  }

  /** A command typed to its end that needs nothing more is sent at once. */
  #enter(entry: CommandEntry | undefined): boolean {
    const isWhole = entry && this.text.trim() === `/${entry.name}` && !entry.options.some((option) => option.required);
    if (isWhole && !this.#moved) return false;
    this.#choose(entry);
    return true;
  }

  #choose(entry: CommandEntry | undefined): void {
    if (entry) this.onChoose(entry);
  }
}

customElements.define("local-text-box", LocalTextBox);
