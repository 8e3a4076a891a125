import { html, LitElement, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Scene } from "../components/surface.ts";
import { thisReader } from "../markdown/reader.ts";
import { renderAsk } from "../message/ask-row.ts";
import { renderMessage } from "../message/message.ts";
import { groupMessages } from "../message/rows.ts";
import { summarise } from "../message/summary.ts";
import { directoryOf, nameOf } from "../state/directory.ts";
import { type Ask, messagesOf, type PageState } from "../state/page-state.ts";
import type { PageSession } from "../state/session.ts";
import { Arrivals } from "./arrivals.ts";
import { renderBeginning } from "./beginning.ts";
import { drawnMessage, jumpTo } from "./jump.ts";
import { ScrollKeeper } from "./scroll.ts";
import "./way-back.ts";

/** So near to the top earlier messages are loaded. CSS pixels. */
const NEAR_TOP_PX = 240;

/** The messages of the channel that is open. */
export class LocalMessages extends LitElement {
  static override properties = {
    session: { attribute: false },
    state: { attribute: false },
    useCommand: { attribute: false },
    openMenu: { attribute: false },
    news: { state: true },
    isAway: { state: true },
  };
  declare session: PageSession;
  declare state: PageState;
  declare useCommand: (name: string) => void;
  declare openMenu: Scene["openMenu"];
  /** What a screen reader says of the newest message; whether the reader scrolled away from the end. */
  declare news: string;
  declare isAway: boolean;
  #keeper: ScrollKeeper | undefined = undefined;
  readonly #arrivals = new Arrivals();
  #channel = "";
  #asked = "";
  /** Whether the reader, and not the page, is about to scroll. */
  #isMoving = false;
  /** Whether they wait for what they have asked for, and have not gone on reading since. */
  #isWaiting = false;

  constructor() {
    super();
    this.news = "";
    this.isAway = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("state")) return;
    this.#announce();
    const asked = this.state.asks.at(-1);
    if (asked && asked.nonce !== this.#asked) {
      if (asked.title !== undefined) this.#followOn();
      this.#isWaiting = true;
    }
    this.#asked = asked?.nonce ?? "";
  }

  override firstUpdated(): void {
    const scroller = this.querySelector<HTMLElement>(".scroller");
    const content = this.querySelector<HTMLElement>(".timeline");
    if (scroller && content) this.#keeper = new ScrollKeeper(scroller, content);
  }

  override updated(changed: Map<string, unknown>): void {
    if (!changed.has("state")) return;
    if (this.#channel !== this.state.open) {
      this.#channel = this.state.open;
      this.#followOn();
    }
    this.#hold();
    this.#keeper?.noticeDrawn(messagesOf(this.state, this.state.open)[0]?.message.id ?? "");
    this.isAway = !(this.#keeper?.isAtEnd ?? true);
  }

  override render() {
    const { open } = this.state;
    const scene = this.#scene();
    const asks = this.state.asks.filter(
      (ask) => ask.channel === open && ask.title !== undefined && ask.stage !== "accepted",
    );
    const { rows, looseAsks } = groupMessages(messagesOf(this.state, open), asks, thisReader().zone);
    return html`<div
        class="scroller"
        tabindex="0"
        role="log"
        aria-live="off"
        aria-label="Messages"
        @scroll=${this.#scrolled}
        @wheel=${this.#moves}
        @touchmove=${this.#moves}
        @keydown=${this.#moves}
      >
        <div class="timeline">
          ${scene ? nothing : html`<p class="opening" role="status">The local Discord is being opened…</p>`}
          ${renderBeginning(this.state)}
          ${
            scene &&
            repeat(
              rows,
              (row) => row.shown.message.id,
              (row) => html`${renderMessage(row, scene)}${this.#renderAsks(row.asks)}`,
            )
          }
          ${this.#renderAsks(looseAsks)}
        </div>
      </div>
      <local-way-back .isAway=${this.isAway} @click=${this.#toEnd}></local-way-back>
      <div class="visually-hidden" aria-live="polite">${this.news}</div>`;
  }

  #renderAsks(asks: readonly Ask[]): readonly TemplateResult[] {
    const { snapshot } = this.state;
    if (!snapshot) return [];
    return asks.map((ask) => renderAsk(ask, snapshot.me, snapshot.bot, (nonce) => this.session.dismissAsk(nonce)));
  }

  #scene(): Scene | undefined {
    const { snapshot, asks } = this.state;
    if (!snapshot) return undefined;
    return {
      me: snapshot.me.id,
      bot: snapshot.bot.id,
      asks,
      directory: directoryOf(snapshot),
      openChannel: (id) => void this.session.open(id),
      useCommand: this.useCommand,
      press: (message, customId, values) => void this.session.press(message, customId, values),
      dismiss: (message) => this.session.dismissMessage(message),
      jump: (message) => jumpTo(this, message),
      visit: (channel, message) => void this.visit(channel, message),
      openMenu: this.openMenu,
      react: ({ id, channel_id: channel }, emoji, isOn) =>
        void this.session.do({ act: "react", channel, message: id, emoji, isOn }),
    };
  }

  /** Only what arrives while the channel is open is read out, not what was there when it was opened. */
  #announce(): void {
    const { snapshot } = this.state;
    const message = this.#arrivals.next(this.state);
    if (!message || !snapshot) return;
    const isOwn = message.author.id === snapshot.me.id;
    const asker = (message.interaction_metadata ?? message.interaction)?.user.id;
    if (isOwn || (this.#isWaiting && asker === snapshot.me.id)) this.#followOn();
    if (isOwn) return;
    const words = summarise(message, directoryOf(snapshot), thisReader());
    this.news = `${nameOf(message.author)}: ${words.slice(0, 300)}`;
  }

  #moves(): void {
    this.#isMoving = true;
    this.#isWaiting = false;
  }

  #scrolled(event: Event): void {
    this.#keeper?.noticeScroll();
    if (this.#isMoving && this.#keeper?.isAtEnd === true) this.#arrivals.readOn();
    this.#isMoving = false;
    this.isAway = !(this.#keeper?.isAtEnd ?? true);
    if (event.target instanceof Element && event.target.scrollTop < NEAR_TOP_PX) void this.session.loadEarlier();
  }

  #hold(): void {
    const { held } = this.#arrivals;
    this.#keeper?.hold(held === undefined || held === "" ? undefined : `message-${held}`);
  }

  #followOn(): void {
    this.isAway = false;
    this.#keeper?.toEnd();
  }

  /** To the very end, past what is being read. */
  #toEnd(): void {
    this.querySelector<HTMLElement>(".scroller")?.focus({ preventScroll: true });
    this.#arrivals.goPast();
    this.#hold();
    this.#followOn();
  }

  /** Goes to a message, as far back as it may be. Resolves to whether it is there. */
  async visit(channel: string, message: string): Promise<boolean> {
    if (channel !== this.state.open) await this.session.open(channel);
    await this.updateComplete;
    while (!drawnMessage(this, message) && (await this.session.loadEarlier())) await this.updateComplete;
    return jumpTo(this, message);
  }
}

customElements.define("local-messages", LocalMessages);
