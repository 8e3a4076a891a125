import { html, LitElement, nothing } from "lit";
import { writeCommandText } from "../slash/command-text.ts";
import type { CommandEntry } from "../slash/entries.ts";
import * as forms from "../slash/form.ts";
import type { OptionValue } from "../slash/option-values.ts";
import { type Directory, EMPTY_DIRECTORY } from "../state/directory.ts";
import { renderChoiceList, scrollToChoice } from "./choice-list.ts";
import { type AskBot, FieldProposals } from "./field-proposals.ts";
import { type FieldEvents, renderFormField, renderTail } from "./form-field.ts";

/** A command being filled in, option by option. The tail, where optional ones are added, goes by the name "". */
export class LocalCommandForm extends LitElement {
  static override properties = {
    entry: { attribute: false },
    directory: { attribute: false },
    form: { state: true },
    tail: { state: true },
    problem: { state: true },
  };
  declare entry: CommandEntry;
  declare directory: Directory;
  declare askBot: AskBot;
  declare onSend: (options: Readonly<Record<string, OptionValue>>) => void;
  declare onLeave: (text: string) => void;
  declare form: forms.Form;
  declare tail: string;
  declare problem: forms.FormProblem | undefined;
  readonly #proposals = new FieldProposals(this);

  constructor() {
    super();
    this.directory = EMPTY_DIRECTORY;
    this.tail = "";
    this.problem = undefined;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override willUpdate(): void {
    this.form ??= forms.openForm(this.entry);
  }

  override firstUpdated(): void {
    this.#focusNext("");
  }

  override updated(): void {
    scrollToChoice(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#proposals.close();
  }

  /** Sends the command, or says what is missing. */
  send(): void {
    const resolved = forms.resolveForm(this.form, this.directory);
    if (resolved.ok) {
      this.onSend(resolved.options);
    } else {
      this.problem = resolved;
      this.#focus(resolved.option);
    }
  }

  override render() {
    const proposals = this.#proposals;
    const events: FieldEvents = {
      listOpen: proposals.count > 0,
      highlight: proposals.highlight,
      active: proposals.active,
      onInput: (name, text) => this.#input(name, text),
      onFocus: (name) => this.#refresh(name),
      onKey: (name, event) => this.#key(name, event),
      onRemove: (name) => this.#remove(name),
    };
    return html`${this.#renderList()}
      <div class="form" role="group" aria-label=${`/${this.entry.name}`} @focusout=${this.#focusOut}>
        <span class="command-name">/${this.entry.name}</span>
        ${this.form.fields.map((field) => renderFormField(field, this.problem?.option === field.option.name, events))}
        ${renderTail(this.tail, forms.remainingOptions(this.form).length, events)}
      </div>
      ${this.problem ? html`<p class="note" role="alert">${this.problem.message}</p>` : nothing}`;
  }

  #renderList() {
    const { list, about, active, highlight } = this.#proposals;
    const option = forms.findField(this.form, active)?.option;
    if (!list || (!option && list.length === 0)) return nothing;
    const describe = (name: string) => this.entry.options.find((one) => one.name === name)?.description ?? "";
    return renderChoiceList({
      id: "proposals",
      title: option?.name ?? "Options",
      about: option?.description ?? "Enter sends the command without them",
      choices: list.map(({ name }) => (option ? { label: name } : { label: name, detail: describe(name) })),
      highlight,
      empty: about ?? "",
      onPick: (index) => this.#pick(index),
    });
  }

  #input(name: string, text: string): void {
    const typed = forms.typeInto(this.form, name, text);
    this.form = typed.form;
    this.problem = undefined;
    this.tail = name === "" && typed.focus === "" ? text : "";
    if (typed.focus === name) this.#refresh(name);
    else this.#focus(typed.focus);
  }

  #refresh(name: string): void {
    this.#proposals.refresh(name, this, this.askBot);
  }

  #key(name: string, event: KeyboardEvent): void {
    if (event.isComposing || !this.#acts(name, event)) return;
    event.preventDefault();
  }

  /** Whether the key was used up. */
  #acts(name: string, event: KeyboardEvent): boolean {
    const { highlight, count } = this.#proposals;
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        this.#proposals.move(event.key === "ArrowDown" ? 1 : -1);
        return true;
      case "Tab":
        return !event.shiftKey && this.#pick(highlight);
      case "Enter":
        if (!this.#pick(highlight)) this.send();
        return true;
      case "Escape":
        if (count === 0) this.onLeave(writeCommandText(this.entry, forms.fieldTexts(this.form)));
        this.#proposals.close();
        return true;
      case "Backspace":
        return this.#back(name);
      default:
        return false;
    }
  }

  /** Takes a proposal; false when there is none at that place. */
  #pick(index: number): boolean {
    const { list, active } = this.#proposals;
    const picked = list?.[index];
    if (!picked) return false;
    if (forms.findField(this.form, active)) {
      this.form = forms.pickFor(this.form, active, picked);
      this.problem = undefined;
      this.#focusNext(active);
    } else {
      this.form = forms.addField(this.form, picked.name);
      this.tail = "";
      this.#focus(picked.name);
    }
    return true;
  }

  /** Backspace in an empty field goes back: out of an optional field, and from the first field out of the command. */
  #back(name: string): boolean {
    const text = forms.findField(this.form, name)?.text ?? this.tail;
    if (text !== "") return false;
    const names = [...this.form.fields.map((field) => field.option.name), ""];
    const before = names[names.indexOf(name) - 1];
    if (before === undefined) this.onLeave(`/${this.entry.name}`);
    else this.#remove(name, before);
    return true;
  }

  #remove(name: string, focus = ""): void {
    this.form = forms.removeField(this.form, name);
    this.#focus(focus);
  }

  #focusOut(event: FocusEvent): void {
    const isInside = event.relatedTarget instanceof Node && this.contains(event.relatedTarget);
    if (!isInside) this.#proposals.close();
  }

  /** After a choice typing goes on in the next required field that is empty, then in the tail. */
  #focusNext(after: string): void {
    const next = this.form.fields.find(({ option, text }) => option.required && option.name !== after && text === "");
    this.#focus(next?.option.name ?? "");
  }

  #focus(name: string): void {
    this.updateComplete.then(() => {
      const input = this.querySelector<HTMLInputElement>(`input[data-option="${CSS.escape(name)}"]`);
      input?.focus();
      if (input && this.#proposals.active === name) this.#refresh(name);
    });
  }
}

customElements.define("local-command-form", LocalCommandForm);
