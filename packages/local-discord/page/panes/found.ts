import type { APIMessage } from "discord-api-types/v10";
import { html, LitElement, type TemplateResult } from "lit";
import type { Snapshot } from "../../protocol.ts";
import { thisReader } from "../markdown/reader.ts";
import { formatTime } from "../markdown/timestamp.ts";
import { renderAvatar } from "../message/avatar.ts";
import { summarise } from "../message/summary.ts";
import { directoryOf, nameOf, titleOf } from "../state/directory.ts";
import { fetchFound } from "../state/wire.ts";

/** So long nothing is typed before it is searched, in milliseconds. */
const SEARCH_PAUSE_MS = 200;

/** Pinned messages of the channel, or messages that have the words that were typed; each leads to its place. */
class LocalFound extends LitElement {
  static override properties = {
    snapshot: { attribute: false },
    channel: { attribute: false },
    isSearch: { attribute: false },
    changes: { attribute: false },
    visit: { attribute: false },
    messages: { state: true },
    query: { state: true },
  };
  declare snapshot: Snapshot;
  declare channel: string;
  declare isSearch: boolean;
  /** Another number after something was pinned. */
  declare changes: number;
  declare visit: (channel: string, message: string) => void;
  declare messages: readonly APIMessage[] | undefined;
  declare query: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.query = "";
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override updated(changed: Map<string, unknown>): void {
    if (!this.isSearch && (changed.has("channel") || changed.has("changes"))) void this.#look();
    if (changed.has("isSearch") && this.isSearch) this.querySelector("input")?.focus();
  }

  override render() {
    return html`${this.isSearch ? this.#renderField() : ""}
      <p role="status">${this.#summary()}</p>
      <ul class="found-list">
        ${(this.messages ?? []).map((message) => this.#renderMessage(message))}
      </ul>`;
  }

  #renderField(): TemplateResult {
    return html`<div class="panel-field">
      <label for="search-words">Words in messages</label>
      <input id="search-words" type="search" autocomplete="off" .value=${this.query} @input=${this.#type} />
    </div>`;
  }

  #summary(): string {
    const count = this.messages?.length ?? 0;
    if (this.isSearch && this.query.trim() === "") return "In every channel that you can see; all the words count.";
    if (this.messages === undefined) return "";
    if (count === 0) return this.isSearch ? "No message has all these words." : "Nothing is pinned here.";
    return count === 1 ? "1 message" : `${count} messages`;
  }

  #renderMessage(message: APIMessage): TemplateResult {
    const reader = thisReader();
    const channel = this.snapshot.channels.find(({ id }) => id === message.channel_id);
    const when = formatTime(Date.parse(message.timestamp) / 1000, "s", reader);
    return html`<li>
      <button type="button" class="found-message" @click=${() => this.visit(message.channel_id, message.id)}>
        ${renderAvatar(message.author)}
        <span>
          <strong dir="auto">${nameOf(message.author)}</strong>
          <small>${this.isSearch && channel ? `${titleOf(channel)} · ` : ""}${when}</small>
          <span class="found-text" dir="auto">${summarise(message, directoryOf(this.snapshot), reader).slice(0, 240)}</span>
        </span>
      </button>
    </li>`;
  }

  #type(event: Event): void {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.query = event.target.value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(), SEARCH_PAUSE_MS);
  }

  /** An answer that another question has overtaken is not shown. */
  async #look(): Promise<void> {
    const { query, channel } = this;
    const found = await fetchFound(this.isSearch ? { q: query } : { channel });
    if (query === this.query && channel === this.channel) this.messages = found;
  }
}

customElements.define("local-found", LocalFound);
