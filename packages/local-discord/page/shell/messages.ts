import type { APIMessage } from "discord-api-types/v10";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Scene } from "../components/surface.ts";
import { thisReader } from "../markdown/reader.ts";
import { renderAsk } from "../message/ask-row.ts";
import { renderMessage } from "../message/message.ts";
import { groupMessages } from "../message/rows.ts";
import { summarise } from "../message/summary.ts";
import { directoryOf, nameOf, titleOf } from "../state/directory.ts";
import { type Ask, messagesOf, type PageState } from "../state/page-state.ts";
import { hintOf, openingOf } from "../state/place-words.ts";
import type { PageSession } from "../state/session.ts";
import { compareIds } from "../state/timeline.ts";
import { ScrollKeeper } from "./scroll.ts";

/** So near to the top earlier messages are loaded, in pixels. */
const NEAR_TOP_PX = 240;

/** The messages of the channel that is open. */
class LocalMessages extends LitElement {
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
  declare openMenu: (event: MouseEvent, message: APIMessage) => void;
  /** What a screen reader says of the newest message. */
  declare news: string;
  /** Whether the reader scrolled away from the end. */
  declare isAway: boolean;
  #keeper: ScrollKeeper | undefined = undefined;
  #newest = "";
  #channel = "";
  #asked = "";

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
    if (asked && asked.title !== undefined && asked.nonce !== this.#asked) this.#toEnd();
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
      this.isAway = false;
      this.#keeper?.toEnd();
    }
    this.#keeper?.noticeDrawn(messagesOf(this.state, this.state.open)[0]?.message.id ?? "");
  }

  override render() {
    const { open } = this.state;
    const scene = this.#scene();
    const asks = this.state.asks.filter(
      (ask) => ask.channel === open && ask.title !== undefined && ask.stage !== "accepted",
    );
    const { rows, looseAsks } = groupMessages(messagesOf(this.state, open), asks, thisReader().zone);
    return html`<div class="scroller" tabindex="0" role="log" aria-live="off" aria-label="Messages" @scroll=${this.#scrolled}>
        <div class="timeline">
          ${this.#renderBeginning()}
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
      ${this.isAway ? html`<button type="button" class="to-end" @click=${this.#toEnd}>To the newest messages ↓</button>` : nothing}
      <div class="visually-hidden" aria-live="polite">${this.news}</div>`;
  }

  #renderAsks(asks: readonly Ask[]): readonly TemplateResult[] {
    const { snapshot } = this.state;
    if (!snapshot) return [];
    return asks.map((ask) => renderAsk(ask, snapshot.me, snapshot.bot, (nonce) => this.session.dismissAsk(nonce)));
  }

  #renderBeginning() {
    const channel = this.state.snapshot?.channels.find(({ id }) => id === this.state.open);
    if (!channel || !this.state.complete.has(channel.id)) return nothing;
    const bot = this.state.snapshot ? nameOf(this.state.snapshot.bot) : "";
    const isEmpty = messagesOf(this.state, channel.id).length === 0;
    const lines = [...openingOf(channel, bot), ...(isEmpty ? [hintOf(channel.kind)] : [])];
    return html`<div class="beginning">
      <h2 dir="auto">${titleOf(channel)}</h2>
      ${lines.map((line) => html`<p dir="auto">${line}</p>`)}
    </div>`;
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
      jump: (message) => this.#jump(message),
      visit: (channel, message) => void this.#visit(channel, message),
      openMenu: this.openMenu,
    };
  }

  /** Only what arrives while the channel is open is read out, not what was there when it was opened. */
  #announce(): void {
    const { open, snapshot } = this.state;
    const message = messagesOf(this.state, open).at(-1)?.message;
    const before = this.#channel === open ? this.#newest : "";
    this.#newest = message?.id ?? "";
    if (!message || !snapshot || before === "" || compareIds(message.id, before) <= 0) return;
    if (message.author.id === snapshot.me.id) {
      this.#toEnd();
      return;
    }
    const words = summarise(message, directoryOf(snapshot), thisReader());
    this.news = `${nameOf(message.author)}: ${words.slice(0, 300)}`;
  }

  #scrolled(event: Event): void {
    this.#keeper?.noticeScroll();
    this.isAway = !(this.#keeper?.isAtEnd ?? true);
    if (event.target instanceof Element && event.target.scrollTop < NEAR_TOP_PX) void this.session.loadEarlier();
  }

  #toEnd(): void {
    this.isAway = false;
    this.#keeper?.toEnd();
  }

  async #visit(channel: string, message: string): Promise<void> {
    await this.session.open(channel);
    await this.updateComplete;
    this.#jump(message);
  }

  #jump(id: string): void {
    const target = this.querySelector(`#message-${id}`);
    target?.scrollIntoView({ block: "center" });
    target?.classList.remove("found");
    requestAnimationFrame(() => target?.classList.add("found"));
  }
}

customElements.define("local-messages", LocalMessages);
