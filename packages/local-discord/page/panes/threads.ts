import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { PageChannel, Snapshot } from "../../protocol.ts";
import { titleOf } from "../state/directory.ts";
import { goIntoNewThread } from "../state/lead-on.ts";
import type { PageSession } from "../state/session.ts";

/** The threads of the channel that is open, or of that in which the open thread is; one can be begun, put away and brought back. */
class LocalThreads extends LitElement {
  static override properties = {
    session: { attribute: false },
    snapshot: { attribute: false },
    open: { attribute: false },
    name: { state: true },
  };
  declare session: PageSession;
  declare snapshot: Snapshot;
  /** The channel that is shown. */
  declare open: string;
  declare name: string;

  constructor() {
    super();
    this.name = "";
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { channels } = this.snapshot;
    const here = channels.find(({ id }) => id === this.open);
    const parent = here?.kind === "thread" ? channels.find(({ id }) => id === here.parent) : here;
    if (parent?.kind !== "text" && parent?.kind !== "announcement") return html`<p>There are no threads here.</p>`;
    const threads = channels.filter((one) => one.parent === parent.id);
    const begin = (event: Event) => {
      event.preventDefault();
      void this.#begin(parent.id);
    };
    return html`<form @submit=${begin}>
        <div class="panel-field">
          <label for="thread-name">Name of a new thread in ${titleOf(parent)}</label>
          <input id="thread-name" maxlength="100" autocomplete="off" required .value=${this.name} @input=${this.#type} />
        </div>
        <button type="submit" class="button primary">Begin it</button>
      </form>
      ${this.#renderList(
        "Active",
        threads.filter((one) => one.isArchived !== true),
      )}
      ${this.#renderList(
        "Archived",
        threads.filter((one) => one.isArchived === true),
      )}`;
  }

  #renderList(title: string, threads: readonly PageChannel[]): TemplateResult | typeof nothing {
    if (threads.length === 0) return nothing;
    return html`<section>
      <h3>${title}</h3>
      <ul class="found-list">
        ${threads.map((thread) => this.#renderThread(thread))}
      </ul>
    </section>`;
  }

  #renderThread({ id, name, isArchived = false, isLocked = false }: PageChannel): TemplateResult {
    const turn = () => this.session.do({ act: "archive", channel: id, isArchived: !isArchived });
    const verb = isArchived ? "Bring back" : "Archive";
    return html`<li class="thread-entry">
      <button type="button" class="link" dir="auto" @click=${() => this.session.open(id)}>${name}</button>
      ${isLocked ? html`<small>locked</small>` : nothing}
      <button type="button" class="button secondary" aria-label=${`${verb}: ${name}`} @click=${turn}>${verb}</button>
    </li>`;
  }

  #type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.name = event.target.value;
  }

  async #begin(channel: string): Promise<void> {
    if (await goIntoNewThread(this.session, channel, this.name)) this.name = "";
  }
}

customElements.define("local-threads", LocalThreads);
