import type { APIMessage } from "discord-api-types/v10";
import { html, LitElement } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { LocalComposer } from "../composer/composer.ts";
import "../composer/composer.ts";
import "../modal/modal.ts";
import type { LocalInspector } from "../inspector/inspector.ts";
import "../inspector/inspector.ts";
import { directoryOf, nameOf } from "../state/directory.ts";
import { EMPTY_PAGE, type PageState } from "../state/page-state.ts";
import { subtitleOf } from "../state/place-words.ts";
import { PageSession } from "../state/session.ts";
import { renderBanners, renderFootnote } from "./banners.ts";
import { renderChannels, renderSign } from "./channels.ts";
import type { LocalMessageMenu } from "./message-menu.ts";
import "./intro.ts";
import "./message-menu.ts";
import "./messages.ts";
import "./time-bar.ts";

/** The whole page. */
class LocalApp extends LitElement {
  static override properties = { state: { state: true }, isDrawerOpen: { state: true }, isInspecting: { state: true } };
  declare state: PageState;
  /** Matters on a phone only, where the channels slide in. */
  declare isDrawerOpen: boolean;
  declare isInspecting: boolean;
  readonly #session = new PageSession();

  constructor() {
    super();
    this.state = EMPTY_PAGE;
    this.isDrawerOpen = false;
    this.isInspecting = false;
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
    // On a wide window there is no drawer that could stay open.
    matchMedia("(min-width: 701px)").addEventListener("change", () => this.#closeDrawer());
    window.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && this.isDrawerOpen) this.#closeDrawer();
      else if (goesToInputLine(event)) this.#composer?.focusLine();
    });
  }

  get #composer(): LocalComposer | null {
    return this.querySelector<LocalComposer>("local-composer");
  }

  override updated(): void {
    const { snapshot } = this.state;
    if (snapshot) document.title = `${nameOf(snapshot.bot)} · local Discord`;
  }

  override render() {
    const { state } = this;
    return html`<div class=${this.isDrawerOpen ? "shell drawer-open" : "shell"}>
        ${renderChannels(state, (id) => this.#open(id))}
        <button type="button" class="backdrop" aria-label="Close the list of channels" tabindex="-1" @click=${this.#closeDrawer}></button>
        <main ?inert=${this.isDrawerOpen || (this.isInspecting && isNarrow())}>
          ${this.#renderTop()}
          <div class="above">
            ${state.snapshot?.intro ? html`<local-intro .session=${this.#session} .intro=${state.snapshot.intro}></local-intro>` : ""}
            ${state.snapshot?.time ? html`<local-time-bar .session=${this.#session} .time=${state.snapshot.time}></local-time-bar>` : ""}
            <div class="banners" role="status">${renderBanners(state, () => this.#session.dismissNotice())}</div>
          </div>
          <local-messages
            .session=${this.#session}
            .state=${state}
            .useCommand=${(name: string) => this.#composer?.useCommand(name)}
            .openMenu=${(event: MouseEvent, message: APIMessage) =>
              void this.querySelector<LocalMessageMenu>("local-message-menu")?.open(event, message)}
          ></local-messages>
          <local-composer .session=${this.#session} .state=${state}></local-composer>
          ${renderFootnote(state, () => void this.#inspector?.openFaults())}
        </main>
        <local-inspector .changed=${this.#inspecting}></local-inspector>
      </div>
      <local-message-menu
        .session=${this.#session}
        .state=${state}
        .inspect=${(message: string) => void this.#inspector?.open(message)}
      ></local-message-menu>
      ${this.#renderModal()}`;
  }

  get #inspector(): LocalInspector | null {
    return this.querySelector<LocalInspector>("local-inspector");
  }

  #inspecting = (isOpen: boolean): void => {
    this.isInspecting = isOpen;
  };

  #toggleInspector(): void {
    if (this.isInspecting) this.#inspector?.close();
    else void this.#inspector?.open();
  }

  #renderTop() {
    const { snapshot, open } = this.state;
    const channel = snapshot?.channels.find(({ id }) => id === open);
    const unread = this.state.unread.size;
    return html`<header class="top">
      <button
        type="button"
        class="drawer-button"
        aria-label=${unread > 0 ? `Channels, ${unread} with unread messages` : "Channels"}
        aria-expanded=${this.isDrawerOpen}
        aria-controls="channels"
        @click=${this.#openDrawer}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h16" /></svg>
        ${unread > 0 ? html`<span class="unread-mark"></span>` : ""}
      </button>
      <h2>${channel ? html`${renderSign(channel.kind)}<bdi>${channel.name}</bdi>` : "Local Discord"}</h2>
      <p dir="auto">${channel && snapshot ? subtitleOf(channel, nameOf(snapshot.bot)) : ""}</p>
      <button
        type="button"
        class="inspect"
        aria-label="Inspector"
        title="Inspector: requests and gateway of the bot"
        aria-expanded=${this.isInspecting}
        @click=${this.#toggleInspector}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M8 7l-5 5 5 5M16 7l5 5-5 5" /></svg>
      </button>
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
    this.#closeDrawer();
    void this.#session.open(id);
  }

  async #openDrawer(): Promise<void> {
    this.isDrawerOpen = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>(".channel[aria-current]")?.focus();
  }

  /** The keyboard goes back to where it came from. */
  async #closeDrawer(): Promise<void> {
    if (!this.isDrawerOpen) return;
    this.isDrawerOpen = false;
    await this.updateComplete;
    this.querySelector<HTMLElement>(".drawer-button")?.focus();
  }
}

/**
 * Whether a key that was pressed anywhere on the page is meant for the input line: a letter, or Escape out of the
 * messages. Fields, lists and forms that are open keep their keys.
 */
function goesToInputLine(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target, key } = event;
  if (!(target instanceof Element) || document.querySelector("dialog[open], :popover-open")) return false;
  if (target.closest('input, textarea, select, [role="combobox"], .inspector')) return false;
  if (key === "Escape") return target.closest("local-messages") !== null;
  // The space bar presses buttons and scrolls.
  return key.length === 1 && key !== " ";
}

/** Whether the inspector stands over everything else. */
function isNarrow(): boolean {
  return matchMedia("(max-width: 1099px)").matches;
}

customElements.define("local-app", LocalApp);
