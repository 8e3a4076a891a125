import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { PageInspection, PageTraffic, PageTrafficInFull } from "../../protocol.ts";
import type { TrafficFilter } from "../state/traffic.ts";
import { fetchInspection, fetchTraffic, fetchTrafficInFull } from "../state/wire.ts";
import { renderInspection } from "./message-view.ts";
import { renderTraffic } from "./traffic-view.ts";

/** While it is open it looks this often for what is new; milliseconds. */
const LOOK_MS = 700;

/** Windows in which it stands over everything else. */
export const COVERS_ALL = "(max-width: 1099px)";

/** What went between the bot and the local Discord: for one message, or all of it. */
export class LocalInspector extends LitElement {
  static override properties = {
    changed: { attribute: false },
    shows: { state: true },
    inspection: { state: true },
    traffic: { state: true },
    full: { state: true },
    opened: { state: true },
    filter: { state: true },
  };
  /** Called when it opens or closes. */
  declare changed: (isOpen: boolean) => void;
  declare shows: "nothing" | "message" | "traffic";
  declare inspection: PageInspection | undefined;
  /** Oldest first. */
  declare traffic: readonly PageTraffic[];
  declare full: ReadonlyMap<number, PageTrafficInFull>;
  declare opened: ReadonlySet<number>;
  declare filter: TrafficFilter;
  #message = "";
  #timer: ReturnType<typeof setTimeout> | undefined;
  #from: Element | null = null;

  constructor() {
    super();
    this.shows = "nothing";
    this.inspection = undefined;
    this.traffic = [];
    this.full = new Map();
    this.opened = new Set();
    this.filter = { words: "", kind: "all" };
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  get isOpen(): boolean {
    return this.shows !== "nothing";
  }

  /** Opens with all that is known of a message; without one, with all the traffic. */
  async open(message?: string): Promise<void> {
    if (!this.isOpen) this.#from = document.activeElement;
    this.#message = message ?? this.#message;
    this.inspection = undefined;
    this.shows = message === undefined ? "traffic" : "message";
    this.changed(true);
    await this.#look();
    this.querySelector<HTMLElement>(".inspector-close")?.focus();
  }

  /** Opens with what Discord refused, or would have. */
  openFaults(): Promise<void> {
    this.filter = { words: "", kind: "faults" };
    return this.open();
  }

  /** The keyboard goes back to where it came from. */
  close(): void {
    if (!this.isOpen) return;
    clearTimeout(this.#timer);
    this.shows = "nothing";
    this.changed(false);
    if (this.#from instanceof HTMLElement) this.#from.focus();
  }

  /** Reads what is new, and goes on for as long as it is open. */
  async #look(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.shows === "message") await this.#readMessage();
    if (this.shows === "traffic") await this.#readTraffic();
    await this.updateComplete;
    if (this.isOpen) this.#timer = setTimeout(() => void this.#look(), LOOK_MS);
  }

  async #readMessage(): Promise<void> {
    const message = this.#message;
    const read = await fetchInspection(message).catch(() => undefined);
    if (read !== undefined && message === this.#message && !isSameInspection(read, this.inspection))
      this.inspection = read;
  }

  /** A server that was made anew begins with number 1 again. */
  async #readTraffic(): Promise<void> {
    const last = this.traffic.at(-1)?.id ?? 0;
    const added = await fetchTraffic(Math.max(0, last - 1)).catch(() => undefined);
    if (added === undefined) return;
    const isAnew = last > 0 && !added.some(({ id, at }) => id === last && at === this.traffic.at(-1)?.at);
    if (isAnew) {
      [this.full, this.opened] = [new Map(), new Set()];
      this.traffic = await fetchTraffic(0).catch(() => []);
    } else if (added.length > (last > 0 ? 1 : 0))
      this.traffic = [...this.traffic, ...added.filter(({ id }) => id > last)].slice(-500);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<aside class="inspector" aria-label="Inspector" @keydown=${this.#key}>
      <header>
        <h2>Inspector</h2>
        <div class="inspector-tabs" role="group" aria-label="What is inspected">
          ${this.#message === "" ? nothing : this.#renderTab("message", "One message")}
          ${this.#renderTab("traffic", "All traffic")}
        </div>
        <button type="button" class="inspector-close" aria-label="Close the inspector" @click=${this.close}>✕</button>
      </header>
      ${this.shows === "traffic" ? this.#renderTraffic() : html`<div class="inspector-body">${this.#renderMessage()}</div>`}
    </aside>`;
  }

  #renderTab(shows: "message" | "traffic", label: string): TemplateResult {
    return html`<button
      type="button"
      aria-pressed=${this.shows === shows}
      @click=${() => {
        this.shows = shows;
        void this.#look();
      }}
    >
      ${label}
    </button>`;
  }

  #renderMessage(): TemplateResult {
    if (this.inspection === undefined) return html`<p class="note">…</p>`;
    return renderInspection(this.inspection, {
      open: this.opened,
      toggle: (id, isOpen) => this.#toggle(id, isOpen),
    });
  }

  #renderTraffic(): TemplateResult {
    return renderTraffic(this.traffic, {
      filter: this.filter,
      narrow: (change) => {
        this.filter = { ...this.filter, ...change };
      },
      entryState: (id) => ({
        isOpen: this.opened.has(id),
        full: this.full.get(id),
        toggled: (isOpen) => void this.#openEntry(id, isOpen),
      }),
    });
  }

  #toggle(id: number, isOpen: boolean): void {
    if (this.opened.has(id) === isOpen) return;
    const opened = new Set(this.opened);
    if (isOpen) opened.add(id);
    else opened.delete(id);
    this.opened = opened;
  }

  async #openEntry(id: number, isOpen: boolean): Promise<void> {
    this.#toggle(id, isOpen);
    if (!isOpen || this.full.has(id)) return;
    const read = await fetchTrafficInFull(id).catch(() => undefined);
    if (read !== undefined) this.full = new Map(this.full).set(id, read);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    this.close();
  }
}

/** So that nothing moves under the eyes of whoever reads. */
function isSameInspection(one: PageInspection, other: PageInspection | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

customElements.define("local-inspector", LocalInspector);
