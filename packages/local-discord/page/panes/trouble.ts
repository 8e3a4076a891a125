import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { PageChannel, Snapshot } from "../../protocol.ts";
import { thisReader } from "../markdown/reader.ts";
import { nameOf, titleOf } from "../state/directory.ts";
import type { PageSession } from "../state/session.ts";

/** In words, what a bot may do. A permission without words here goes by Discord's name. */
const PERMISSION_WORDS: Readonly<Record<string, string>> = {
  VIEW_CHANNEL: "see the channel",
  SEND_MESSAGES: "write messages",
  EMBED_LINKS: "embed links",
  ATTACH_FILES: "attach files and pictures",
  READ_MESSAGE_HISTORY: "read what was said before",
  PIN_MESSAGES: "pin messages",
  CREATE_EVENTS: "make server events",
  MANAGE_EVENTS: "change the server events of others",
  MANAGE_GUILD: "manage the server",
  ADMINISTRATOR: "do everything",
};
const OUTAGE_S = 60;

/** Takes things away from the bot, so that one sees what it says then. */
class LocalTrouble extends LitElement {
  static override properties = {
    session: { attribute: false },
    snapshot: { attribute: false },
    open: { attribute: false },
    isSure: { state: true },
  };
  declare session: PageSession;
  declare snapshot: Snapshot;
  /** The channel that is shown. */
  declare open: string;
  /** Whether deleting waits for a second word: the channel's id. */
  declare isSure: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.isSure = "";
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Counts down. */
  override updated(): void {
    clearTimeout(this.#timer);
    if (this.snapshot.trouble.until !== undefined) this.#timer = setTimeout(() => this.requestUpdate(), 1_000);
  }

  override render() {
    const { trouble, guild, bot, channels } = this.snapshot;
    const channel = channels.find(({ id }) => id === this.open);
    const isOfServer = channel?.kind === "text" || channel?.kind === "announcement";
    const { permissions } = trouble;
    return html`<p>Take something away from ${nameOf(bot)}, and see what it says.</p>
      ${isOfServer ? this.#renderPermissions(`In ${titleOf(channel)} it may`, channel.id, permissions.channel) : nothing}
      ${permissions.server.length > 0 ? this.#renderPermissions("In the whole server it may", guild.id, permissions.server) : nothing}
      <fieldset>
        <legend>To you it may</legend>
        ${renderTick("write direct messages", !trouble.closedDms, (isOn) => this.session.do({ act: "close-dms", closed: !isOn }))}
      </fieldset>
      ${this.#renderOutage()} ${isOfServer ? this.#renderDeletion(channel) : nothing}`;
  }

  #renderPermissions(title: string, place: string, names: readonly string[]): TemplateResult {
    const denied = this.snapshot.trouble.denied[place] ?? [];
    return html`<fieldset>
      <legend>${title}</legend>
      ${names.map((name) =>
        renderTick(PERMISSION_WORDS[name] ?? name, !denied.includes(name), (isOn) => {
          const others = denied.filter((one) => one !== name);
          return this.session.do({ act: "deny", place, permissions: isOn ? others : [...others, name] });
        }),
      )}
    </fieldset>`;
  }

  #renderOutage(): TemplateResult {
    const { until } = this.snapshot.trouble;
    const left = until === undefined ? 0 : Math.max(0, Math.ceil((until - thisReader().now) / 1_000));
    const act = () => this.session.do({ act: "take-down", seconds: until === undefined ? OUTAGE_S : 0 });
    return html`<section>
      <h3>Discord</h3>
      <p>${until === undefined ? "It is there." : `It is away: no request is answered. ${left} s to go.`}</p>
      <button type="button" class="button secondary" @click=${act}>
        ${until === undefined ? "Take it down for a minute" : "Bring it back now"}
      </button>
    </section>`;
  }

  #renderDeletion(channel: PageChannel): TemplateResult {
    const title = titleOf(channel);
    if (this.isSure !== channel.id)
      return html`<section>
        <h3>${title}</h3>
        <button type="button" class="button secondary" @click=${() => this.#ask(channel.id)}>Delete ${title}…</button>
      </section>`;
    return html`<section>
      <h3>${title}</h3>
      <p>It goes with all that was said in it, and does not come back.</p>
      <button type="button" class="button danger" @click=${() => this.session.do({ act: "delete-channel", channel: channel.id })}>
        Delete ${title}
      </button>
      <button type="button" class="button secondary" @click=${() => this.#ask("")}>Keep it</button>
    </section>`;
  }

  #ask(channel: string): void {
    this.isSure = channel;
  }
}

function renderTick(words: string, isOn: boolean, change: (isOn: boolean) => void): TemplateResult {
  const changed = (event: Event) => {
    if (event.target instanceof HTMLInputElement) change(event.target.checked);
  };
  return html`<label class="tick"><input type="checkbox" .checked=${isOn} @change=${changed} />${words}</label>`;
}

customElements.define("local-trouble", LocalTrouble);
