import { html, LitElement } from "lit";
import type { LocalComposer } from "../composer/composer.ts";
import "../composer/composer.ts";
import { COVERS_ALL, type LocalInspector } from "../inspector/inspector.ts";
import { READER_CHANGED, useClock, useLanguage } from "../markdown/reader.ts";
import type { Surroundings } from "../markdown/render.ts";
import { focusPane, panesOf, renderPane } from "../panes/pane.ts";
import { renderPaneBody } from "../panes/pane-body.ts";
import { directoryOf, nameOf } from "../state/directory.ts";
import { EMPTY_PAGE, type PageState } from "../state/page-state.ts";
import { PageSession } from "../state/session.ts";
import { renderBanners, renderFootnote } from "./banners.ts";
import { renderChannels } from "./channels.ts";
import { followLinks } from "./follow-link.ts";
import type { LocalMessageMenu } from "./message-menu.ts";
import "./intro.ts";
import "./message-menu.ts";
import type { LocalMessages } from "./messages.ts";
import "./messages.ts";
import type { LocalSwitcher } from "./switcher.ts";
import "./switcher.ts";
import { listenToKeys } from "./input-keys.ts";
import { keepFocus, renderSkip } from "./keep-focus.ts";
import { renderModal } from "./open-modal.ts";
import "./time-bar.ts";
import { renderInspectorButton, renderTools } from "./tools.ts";
import { renderTop } from "./top.ts";

/** For what stands beside the messages, and not over them. */
const HAS_ROOM = "(min-width: 701px)";

/** The whole page. */
class LocalApp extends LitElement {
  static override properties = {
    ...{ state: { state: true }, isDrawerOpen: { state: true } },
    ...{ pane: { state: true }, isInspecting: { state: true } },
  };
  declare state: PageState;
  /** Matters on a phone only, where the channels slide in. */
  declare isDrawerOpen: boolean;
  /** What stands beside the messages. */
  declare pane: string | undefined;
  /** Whether the inspector does, in its place. */
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
      if (this.state.open !== this.#session.state.open) this.#uncover();
      const before = this.state.snapshot?.time;
      this.state = this.#session.state;
      const { time } = this.state.snapshot ?? {};
      if (time !== before) useClock(time?.now);
      useLanguage(this.state.snapshot?.locale);
    });
    // Times are written anew all over the page.
    addEventListener(READER_CHANGED, () => {
      this.state = { ...this.#session.state };
    });
    followLinks(this.#session, (channel, message) => this.#visit(channel, message));
    keepFocus(this);
    this.#session.start();
    // On a wide window there is no drawer that could stay open.
    matchMedia(HAS_ROOM).addEventListener("change", () => this.#closeDrawer());
    listenToKeys({
      toggleSwitcher: () => this.querySelector<LocalSwitcher>("local-switcher")?.toggle(),
      closeDrawer: () => this.#closeDrawer(),
      focusLine: () => this.#composer?.focusLine(),
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
    const classes = ["shell", this.isDrawerOpen ? "drawer-open" : "", this.pane ? "with-pane" : ""];
    return html`${renderSkip(this)}
      <div class=${classes.join(" ")}>
        ${renderChannels(state, this.#session, (id) => this.#open(id))}
        <button type="button" class="backdrop" aria-label="Close the list of channels" tabindex="-1" @click=${this.#closeDrawer}></button>
        <main ?inert=${this.isDrawerOpen || (this.isInspecting && matchMedia(COVERS_ALL).matches)}>
          ${renderTop(state, this.isDrawerOpen, () => this.#openDrawer(), [
            renderTools(panesOf(state.snapshot), this.pane, (name) => this.#toggle(name)),
            renderInspectorButton(this.isInspecting, () => this.#toggleInspector()),
          ])}
          <div class="above">
            ${state.snapshot?.intro ? html`<local-intro .session=${this.#session} .intro=${state.snapshot.intro} .state=${state}></local-intro>` : ""}
            ${state.snapshot?.time ? html`<local-time-bar .session=${this.#session} .time=${state.snapshot.time}></local-time-bar>` : ""}
            <div class="banners" role="status">${renderBanners(state, () => this.#session.tell(""))}</div>
          </div>
          <local-messages
            .session=${this.#session}
            .state=${state}
            .useCommand=${(name: string) => this.#composer?.useCommand(name)}
            .openMenu=${(...asked: Parameters<LocalMessageMenu["open"]>) =>
              void this.querySelector<LocalMessageMenu>("local-message-menu")?.open(...asked)}
          ></local-messages>
          <local-composer .session=${this.#session} .state=${state}></local-composer>
          ${renderFootnote(state, () => void this.#inspector?.openFaults())}
        </main>
        ${this.#renderPane()}
        <local-inspector .changed=${this.#inspecting}></local-inspector>
      </div>
      <local-switcher .session=${this.#session} .snapshot=${state.snapshot}></local-switcher>
      <local-message-menu
        .session=${this.#session}
        .state=${state}
        .inspect=${(message: string) => void this.#inspector?.open(message)}
      ></local-message-menu>
      ${renderModal(state, this.#session)}`;
  }

  get #inspector(): LocalInspector | null {
    return this.querySelector<LocalInspector>("local-inspector");
  }

  #inspecting = (isOpen: boolean): void => {
    this.isInspecting = isOpen;
    if (isOpen) this.pane = undefined;
  };

  #toggleInspector(): void {
    if (this.isInspecting) this.#inspector?.close();
    else void this.#inspector?.open();
  }

  #renderPane() {
    const { snapshot } = this.state;
    const pane = panesOf(snapshot).find(({ name }) => name === this.pane);
    if (!snapshot || !pane) return "";
    const visit = (channel: string, message: string) => {
      this.#uncover();
      void this.#visit(channel, message);
    };
    const useCommand = (name: string) => {
      this.#uncover();
      this.#composer?.useCommand(name);
    };
    const around: Surroundings = { directory: directoryOf(snapshot), openChannel: (id) => this.#open(id), useCommand };
    const body = renderPaneBody(pane.name, { state: this.state, session: this.#session, around, visit });
    return renderPane(pane, body, () => this.#toggle(pane.name));
  }

  async #visit(channel: string, message: string): Promise<boolean> {
    return (await this.querySelector<LocalMessages>("local-messages")?.visit(channel, message)) ?? false;
  }

  /** On a phone a pane covers the place to which it has led. */
  #uncover(): void {
    if (!matchMedia(HAS_ROOM).matches) this.pane = undefined;
  }

  async #toggle(name: string): Promise<void> {
    this.pane = this.pane === name ? undefined : name;
    if (this.pane && this.isInspecting) this.#inspector?.close();
    this.querySelector<HTMLElement>(".tools:popover-open")?.hidePopover();
    await this.updateComplete;
    focusPane(this, name);
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

  /** The keyboard goes back to where it came from. Answers whether the drawer was open. */
  #closeDrawer(): boolean {
    if (!this.isDrawerOpen) return false;
    this.isDrawerOpen = false;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(".drawer-button")?.focus());
    return true;
  }
}

customElements.define("local-app", LocalApp);
