import type { APIMessage } from "discord-api-types/v10";
import { html, LitElement } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { LocalComposer } from "../composer/composer.ts";
import "../composer/composer.ts";
import "../modal/modal.ts";
import { directoryOf } from "../state/directory.ts";
import { emptyPage, type PageState } from "../state/page-state.ts";
import { Session } from "../state/session.ts";
import { renderBanner, renderFootnote } from "./banners.ts";
import { renderChannels, renderSign } from "./channels.ts";
import type { LocalMessageMenu } from "./message-menu.ts";
import "./message-menu.ts";
import "./messages.ts";

/** The whole page. */
class LocalApp extends LitElement {
  static override properties = { state: { state: true }, isDrawerOpen: { state: true } };
  declare state: PageState;
  /** Matters on a phone only, where the channels slide in. */
  declare isDrawerOpen: boolean;
  readonly #session = new Session();

  constructor() {
    super();
    this.state = emptyPage;
    this.isDrawerOpen = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session.watch(() => {
      this.state = this.#session.state;
    });
    this.#session.start();
  }

  override render() {
    const { state } = this;
    return html`<div class=${this.isDrawerOpen ? "shell drawer-open" : "shell"} @keydown=${this.#key}>
        ${renderChannels(state, (id) => this.#open(id))}
        <button type="button" class="backdrop" aria-label="Close the list of channels" tabindex="-1" @click=${this.#closeDrawer}></button>
        <main>
          ${this.#renderTop()}
          <div class="banners">${renderBanner(state)}</div>
          <local-messages
            .session=${this.#session}
            .state=${state}
            .useCommand=${(name: string) => this.querySelector<LocalComposer>("local-composer")?.useCommand(name)}
            .openMenu=${(event: MouseEvent, message: APIMessage) =>
              void this.querySelector<LocalMessageMenu>("local-message-menu")?.open(event, message)}
          ></local-messages>
          <local-composer .session=${this.#session} .state=${state}></local-composer>
          ${renderFootnote(state)}
        </main>
      </div>
      <local-message-menu .session=${this.#session} .state=${state}></local-message-menu>
      ${this.#renderModal()}`;
  }

  #renderTop() {
    const channel = this.state.snapshot?.channels.find(({ id }) => id === this.state.open);
    const unread = this.state.unread.size;
    return html`<header class="top">
      <button
        type="button"
        class="drawer-button"
        aria-label=${unread > 0 ? `Channels, ${unread} with unread messages` : "Channels"}
        aria-expanded=${this.isDrawerOpen}
        aria-controls="channels"
        @click=${() => {
          this.isDrawerOpen = !this.isDrawerOpen;
        }}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h16" /></svg>
        ${unread > 0 ? html`<span class="unread-mark"></span>` : ""}
      </button>
      <h2>${channel ? html`${renderSign(channel.kind)}${channel.name}` : "Attaché playground"}</h2>
      <p>${channel?.topic ?? ""}</p>
    </header>`;
  }

  #renderModal() {
    const { modal, snapshot } = this.state;
    if (!modal || !snapshot) return "";
    return keyed(
      modal,
      html`<local-modal .session=${this.#session} .open=${modal} .directory=${directoryOf(snapshot)}></local-modal>`,
    );
  }

  #open(id: string): void {
    this.isDrawerOpen = false;
    void this.#session.open(id);
  }

  #closeDrawer(): void {
    this.isDrawerOpen = false;
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape" && this.isDrawerOpen) this.isDrawerOpen = false;
  }
}

customElements.define("local-app", LocalApp);
