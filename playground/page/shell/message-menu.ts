import type { APIMessage } from "discord-api-types/v10";
import { html, LitElement, nothing } from "lit";
import { placeAt } from "../components/place.ts";
import { listMenuCommands } from "../slash/entries.ts";
import { nameOf } from "../state/directory.ts";
import type { PageState } from "../state/page-state.ts";
import type { Session } from "../state/session.ts";

/** Discord's kinds of commands. */
const userCommand = 2;
const messageCommand = 3;

/** The menu of a message: the bot's commands for it and for its author. */
export class LocalMessageMenu extends LitElement {
  static override properties = {
    session: { attribute: false },
    state: { attribute: false },
    message: { state: true },
  };
  declare session: Session;
  declare state: PageState;
  declare message: APIMessage | null;

  constructor() {
    super();
    this.message = null;
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens the menu for a message where the mouse or the button is. */
  async open(event: MouseEvent, message: APIMessage): Promise<void> {
    this.message = message;
    await this.updateComplete;
    const menu = this.querySelector<HTMLElement>(".message-menu");
    const button = event.currentTarget instanceof HTMLButtonElement ? event.currentTarget : null;
    const box = button?.getBoundingClientRect();
    menu?.showPopover();
    if (menu) placeAt(menu, box?.left ?? event.clientX, box?.bottom ?? event.clientY);
    this.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }

  override render() {
    const { message } = this;
    const commands = this.state.snapshot?.commands ?? [];
    const forMessage = listMenuCommands(commands, messageCommand);
    const forAuthor = listMenuCommands(commands, userCommand);
    return html`<div class="message-menu" popover role="menu" aria-label="Message menu" @keydown=${this.#key}>
      ${message && forMessage.map((name) => this.#renderItem(name, message.id))}
      ${message && forAuthor.length > 0 ? html`<p class="menu-head">${nameOf(message.author)}</p>` : nothing}
      ${message && forAuthor.map((name) => this.#renderItem(name, message.author.id))}
      ${forMessage.length + forAuthor.length === 0 ? html`<p class="menu-head">The bot has no commands for messages.</p>` : nothing}
      ${message?.content ? html`<button type="button" role="menuitem" @click=${() => this.#copy(message.content)}>Copy text</button>` : nothing}
    </div>`;
  }

  #renderItem(name: string, target: string) {
    return html`<button
      type="button"
      role="menuitem"
      @click=${() => {
        this.#close();
        void this.session.menu(name, target);
      }}
    >
      ${name}
    </button>`;
  }

  #copy(text: string): void {
    this.#close();
    void navigator.clipboard.writeText(text);
  }

  #close(): void {
    this.querySelector<HTMLElement>(".message-menu")?.hidePopover();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const items = [...this.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const at = items.findIndex((item) => item.matches(":focus"));
    items[(at + (event.key === "ArrowDown" ? 1 : -1) + items.length) % items.length]?.focus();
  }
}

customElements.define("local-message-menu", LocalMessageMenu);
