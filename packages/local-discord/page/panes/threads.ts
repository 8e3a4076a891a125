import type { APIUser } from "discord-api-types/v10";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { PageChannel, Snapshot } from "../../protocol.ts";
import { nameOf, titleOf } from "../state/directory.ts";
import { goIntoNewThread } from "../state/lead-on.ts";
import { silenceWords } from "../state/place-words.ts";
import type { PageSession } from "../state/session.ts";

/** The threads of the channel that is open, or of that in which the open thread is; one can be begun, put away and brought back. */
class LocalThreads extends LitElement {
  static override properties = {
    session: { attribute: false },
    snapshot: { attribute: false },
    open: { attribute: false },
    name: { state: true },
    isPrivate: { state: true },
  };
  declare session: PageSession;
  declare snapshot: Snapshot;
  /** The channel that is shown. */
  declare open: string;
  declare name: string;
  declare isPrivate: boolean;

  constructor() {
    super();
    this.name = "";
    this.isPrivate = false;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override render() {
    const { channels } = this.snapshot;
    const here = channels.find(({ id }) => id === this.open);
    const parent = here?.parent === undefined ? here : channels.find(({ id }) => id === here.parent);
    if (parent?.kind !== "text" && parent?.kind !== "announcement") return html`<p>There are no threads here.</p>`;
    const threads = channels.filter((one) => one.parent === parent.id);
    return html`${here?.kind === "private-thread" ? this.#renderMembers(here) : nothing} ${this.#renderForm(parent)}
      ${this.#renderList(
        "Active",
        threads.filter((one) => one.isArchived !== true),
      )}
      ${this.#renderList(
        "Archived",
        threads.filter((one) => one.isArchived === true),
      )}`;
  }

  /** Private threads are in text channels only. */
  #renderForm(parent: PageChannel): TemplateResult {
    const begin = (event: Event) => {
      event.preventDefault();
      void this.#begin(parent);
    };
    const tick = (event: Event) => {
      if (event.target instanceof HTMLInputElement) this.isPrivate = event.target.checked;
    };
    return html`<form @submit=${begin}>
      <div class="panel-field">
        <label for="thread-name">Name of a new thread in ${titleOf(parent)}</label>
        <input id="thread-name" maxlength="100" autocomplete="off" required .value=${this.name} @input=${this.#type} />
      </div>
      ${parent.kind === "text" ? html`<label class="tick"><input type="checkbox" .checked=${this.isPrivate} @change=${tick} />Private: only for those who are added to it</label>` : nothing}
      <button type="submit" class="button primary">Begin it</button>
    </form>`;
  }

  /** Everybody in the server: who is in the private thread, and who is not. */
  #renderMembers({ id: channel, name, members = [] }: PageChannel): TemplateResult {
    const { people, users, bot } = this.snapshot;
    const belong = new Set([bot.id, ...people.filter(({ isMember }) => isMember).map(({ id }) => id)]);
    return html`<section>
      <h3>Who is in <bdi>${name}</bdi></h3>
      <ul class="found-list">
        ${users.filter(({ id }) => belong.has(id)).map((user) => this.#renderMember(channel, user, members.includes(user.id)))}
      </ul>
    </section>`;
  }

  #renderMember(channel: string, user: APIUser, isIn: boolean): TemplateResult {
    const isMe = user.id === this.snapshot.me.id;
    const name = isMe ? "You" : nameOf(user);
    const verb = isMe ? (isIn ? "Leave" : "Join") : isIn ? "Remove" : "Add";
    const change = () => this.session.do({ act: "membership", channel, user: user.id, isMember: !isIn });
    return html`<li class="thread-entry">
      <span dir="auto">${name}</span><small>${isIn ? "in it" : "not in it"}</small>
      <button type="button" class="button secondary" aria-label=${isMe ? verb : `${verb}: ${name}`} @click=${change}>${verb}</button>
    </li>`;
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

  #renderThread({ id, name, kind, isArchived = false, isLocked = false, archivesAfter }: PageChannel): TemplateResult {
    const turn = () => this.session.do({ act: "archive", channel: id, isArchived: !isArchived });
    const verb = isArchived ? "Bring back" : "Archive";
    const marks = [
      ...(kind === "private-thread" ? ["private"] : []),
      ...(isLocked ? ["locked"] : []),
      ...(isArchived || archivesAfter === undefined ? [] : [`archives itself after ${silenceWords(archivesAfter)}`]),
    ];
    return html`<li class="thread-entry">
      <button type="button" class="link" dir="auto" @click=${() => this.session.open(id)}>${name}</button>
      ${marks.length > 0 ? html`<small>${marks.join(", ")}</small>` : nothing}
      <button type="button" class="button secondary" aria-label=${`${verb}: ${name}`} @click=${turn}>${verb}</button>
    </li>`;
  }

  #type(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.name = event.target.value;
  }

  async #begin({ id, kind }: PageChannel): Promise<void> {
    const isPrivate = this.isPrivate && kind === "text";
    if (!(await goIntoNewThread(this.session, id, this.name, { isPrivate }))) return;
    this.name = "";
    this.isPrivate = false;
  }
}

customElements.define("local-threads", LocalThreads);
