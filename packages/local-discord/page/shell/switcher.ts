import { html, LitElement, nothing } from "lit";
import type { PageChannel, Snapshot } from "../../protocol.ts";
import { titleOf } from "../state/directory.ts";
import { KIND_WORDS } from "../state/place-words.ts";
import type { PageSession } from "../state/session.ts";
import { renderSign } from "./channels.ts";

/** Ctrl+K: goes to a channel by a part of its name. */
export class LocalSwitcher extends LitElement {
  static override properties = {
    session: { attribute: false },
    snapshot: { attribute: false },
    query: { state: true },
    at: { state: true },
  };
  declare session: PageSession;
  declare snapshot: Snapshot | undefined;
  declare query: string;
  /** Which of the places is chosen, from 0. */
  declare at: number;

  constructor() {
    super();
    this.query = "";
    this.at = 0;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens it, or closes it when it is open. */
  toggle(): void {
    const dialog = this.querySelector("dialog");
    this.query = "";
    this.at = 0;
    if (dialog?.open) dialog.close();
    else dialog?.showModal();
  }

  get #places(): readonly PageChannel[] {
    const wanted = this.query.trim().replace(/^[#@]/, "").toLowerCase();
    const all = this.snapshot?.channels ?? [];
    return all.filter(({ name }) => name.toLowerCase().includes(wanted));
  }

  override render() {
    const places = this.#places;
    return html`<dialog class="switcher" aria-label="Go to a channel">
      <input
        type="text"
        role="combobox"
        aria-label="Channel"
        aria-expanded="true"
        aria-controls="switcher-places"
        aria-activedescendant=${places.length === 0 ? nothing : `switcher-${this.at}`}
        placeholder="Where do you want to go?"
        autocomplete="off"
        .value=${this.query}
        @input=${this.#type}
        @keydown=${this.#key}
      />
      <p role="status">${places.length === 0 ? "No channel or conversation here has this in its name." : ""}</p>
      <ul id="switcher-places" role="listbox" aria-label="Channels">
        ${places.map(
          (place, index) => html`<li
            id=${`switcher-${index}`}
            role="option"
            aria-selected=${index === this.at}
            @click=${() => this.#go(place)}
          >
            ${renderSign(place.kind)}<span dir="auto">${titleOf(place)}</span><small>${KIND_WORDS[place.kind]}</small>
          </li>`,
        )}
      </ul>
    </dialog>`;
  }

  #type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.query = event.target.value;
    this.at = 0;
  }

  #key(event: KeyboardEvent): void {
    const count = this.#places.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const place = this.#places[this.at];
    if (step !== undefined && count > 0) this.at = (this.at + step + count) % count;
    else if (event.key === "Enter" && place) this.#go(place);
    else return;
    event.preventDefault();
  }

  #go({ id }: PageChannel): void {
    this.querySelector("dialog")?.close();
    void this.session.open(id);
  }
}

customElements.define("local-switcher", LocalSwitcher);
