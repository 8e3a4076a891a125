import { html, LitElement } from "lit";
import { READER_CHANGED, thisReader } from "./reader.ts";
import { formatFullTime, formatTime } from "./timestamp.ts";
import type { TimeStyle } from "./tree.ts";

/** A `<t:…>` in a message. Distances ("in 3 days") are written anew every half minute, every second when close. */
class LocalMoment extends LitElement {
  static override properties = { unix: { type: Number }, look: { type: String } };
  declare unix: number;
  declare look: TimeStyle;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.unix = 0;
    this.look = "f";
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  readonly #readAnew = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener(READER_CHANGED, this.#readAnew);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener(READER_CHANGED, this.#readAnew);
    clearTimeout(this.#timer);
  }

  override updated(): void {
    clearTimeout(this.#timer);
    if (this.look !== "R" || !this.isConnected) return;
    const distance = Math.abs(this.unix * 1000 - thisReader().now);
    this.#timer = setTimeout(() => this.requestUpdate(), distance < 90_000 ? 1_000 : 30_000);
  }

  override render() {
    const reader = thisReader();
    const instant = new Date(this.unix * 1000).toISOString();
    return html`<time class="moment" datetime=${instant} title=${formatFullTime(this.unix, reader)}
      >${formatTime(this.unix, this.look, reader)}</time
    >`;
  }
}

customElements.define("local-moment", LocalMoment);
