import { html, LitElement, nothing } from "lit";
import type { PageIntro } from "../../protocol.ts";
import type { PageState } from "../state/page-state.ts";
import type { PageSession } from "../state/session.ts";

/** Kept by the browser for this address: whoever has closed it is not told again. */
const CLOSED_KEY = "intro-closed";

/** What this is and where to begin, beside the messages on a wide window and above them on a narrow one. */
class LocalIntro extends LitElement {
  static override properties = {
    session: { attribute: false },
    intro: { attribute: false },
    state: { attribute: false },
    isClosed: { state: true },
    done: { state: true },
  };
  declare session: PageSession;
  declare intro: PageIntro;
  declare state: PageState;
  declare isClosed: boolean;
  /** Numbers of the steps that were taken. */
  declare done: ReadonlySet<number>;

  constructor() {
    super();
    this.isClosed = localStorage.getItem(CLOSED_KEY) !== null;
    this.done = new Set();
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Whoever asks something in the channel of a step has taken it, by whatever way they came there. */
  override willUpdate(): void {
    const asked = new Set(this.state.asks.map(({ channel }) => channel));
    const taken = this.intro.steps.flatMap(({ channel }, index) => (asked.has(channel ?? "") ? [index] : []));
    if (taken.some((index) => !this.done.has(index))) this.done = new Set([...this.done, ...taken]);
  }

  override render() {
    if (this.isClosed) return nothing;
    const { title, lines, steps } = this.intro;
    return html`<aside class="intro" aria-label=${title}>
      <details ?open=${hasRoom()}>
        <summary><h2>${title}</h2></summary>
        <p>${lines.join(" ")}</p>
      </details>
      <button type="button" class="intro-close" @click=${this.#close}>Close</button>
      <ol>
        ${steps.map((step, index) => (this.#isOpen(step) ? html`<li class=${this.done.has(index) ? "done" : ""}>${this.#renderStep(step, index)}</li>` : nothing))}
      </ol>
    </aside>`;
  }

  /** A step into a channel is for those who may be there. */
  #isOpen({ channel }: PageIntro["steps"][number]): boolean {
    return channel === undefined || this.state.snapshot?.channels.some(({ id }) => id === channel) === true;
  }

  #renderStep({ label, channel, url }: PageIntro["steps"][number], index: number) {
    const take = () => {
      this.done = new Set([...this.done, index]);
      if (channel !== undefined) void this.session.open(channel);
    };
    return url === undefined
      ? html`<button type="button" class="intro-step" @click=${take}>${label}</button>`
      : html`<a class="intro-step" href=${url} @click=${take}>${label}</a>`;
  }

  #close(): void {
    localStorage.setItem(CLOSED_KEY, "yes");
    this.isClosed = true;
  }
}

/** On a phone the lines wait behind their title, so that what can be tapped is seen. */
function hasRoom(): boolean {
  return matchMedia("(min-width: 701px)").matches;
}

customElements.define("local-intro", LocalIntro);
