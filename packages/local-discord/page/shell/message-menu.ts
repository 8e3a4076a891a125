import type { APIMessage } from "discord-api-types/v10";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { placeAt } from "../components/place.ts";
import type { MenuPart } from "../components/surface.ts";
import { isForwardable } from "../message/forwarded.ts";
import { offeredEmoji } from "../message/reactions.ts";
import { commandPlaceOf } from "../slash/command-place.ts";
import { listMenuCommands } from "../slash/entries.ts";
import { nameOf, titleOf } from "../state/directory.ts";
import { forwardTo } from "../state/lead-on.ts";
import type { PageState } from "../state/page-state.ts";
import { KIND_WORDS } from "../state/place-words.ts";
import { isEphemeral } from "../state/reduce.ts";
import type { PageSession } from "../state/session.ts";
import { renderSign } from "./channels.ts";
import { copyLink, savePicture } from "./share.ts";
import { threadWay } from "./thread-way.ts";

/** Discord's kinds of commands. */
const USER_COMMAND = 2;
const MESSAGE_COMMAND = 3;

const LABELS: Readonly<Record<MenuPart, string>> = {
  actions: "Message menu",
  places: "Forward to",
  emoji: "Add a reaction",
};

/** The menu of a message: the bot's commands for it and for its author, reactions, and where it can be forwarded to. */
export class LocalMessageMenu extends LitElement {
  static override properties = {
    session: { attribute: false },
    state: { attribute: false },
    inspect: { attribute: false },
    message: { state: true },
    view: { state: true },
  };
  declare session: PageSession;
  declare state: PageState;
  declare inspect: (message: string) => void;
  declare message: APIMessage | undefined;
  declare view: MenuPart;

  constructor() {
    super();
    this.message = undefined;
    this.view = "actions";
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Opens the menu for a message where the mouse or the button is. */
  async open(event: MouseEvent, message: APIMessage, view: MenuPart = "actions"): Promise<void> {
    const button = event.currentTarget instanceof HTMLButtonElement ? event.currentTarget : undefined;
    const box = button?.getBoundingClientRect();
    this.message = message;
    this.view = view;
    await this.updateComplete;
    this.#menu?.showPopover();
    this.#settle(box?.left ?? event.clientX, box?.bottom ?? event.clientY);
  }

  override render() {
    const { message } = this;
    return html`<div class="message-menu" popover role="menu" aria-label=${LABELS[this.view]} @keydown=${this.#key}>
      ${message && this.#renderPart(message)}
    </div>`;
  }

  #renderPart(message: APIMessage): TemplateResult {
    if (this.view === "places") return this.#renderPlaces(message);
    return this.view === "emoji" ? this.#renderEmoji(message) : this.#renderActions(message);
  }

  #renderActions(message: APIMessage): TemplateResult {
    const { snapshot, open } = this.state;
    const place = snapshot && commandPlaceOf(snapshot, open);
    const namesOf = (type: 2 | 3) => (place ? listMenuCommands(snapshot.commands, type, place) : []);
    const forMessage = namesOf(MESSAGE_COMMAND);
    const forAuthor = namesOf(USER_COMMAND);
    const use = (name: string, target: string) => this.#renderItem(name, () => void this.session.menu(name, target));
    return html`${forMessage.map((name) => use(name, message.id))}
      ${forAuthor.length > 0 ? html`<p class="menu-head" dir="auto">${nameOf(message.author)}</p>` : nothing}
      ${forAuthor.map((name) => use(name, message.author.id))}
      ${isEphemeral(message) ? nothing : this.#renderSubmenu("Add a reaction…", "emoji")}
      ${this.#renderThread(message)}
      ${isForwardable(message) ? this.#renderSubmenu("Forward…", "places") : nothing}
      ${message.content === "" ? nothing : this.#renderItem("Copy text", () => void navigator.clipboard.writeText(message.content))}
      ${isEphemeral(message) ? nothing : this.#renderItem("Copy link", () => void copyLink(message, this.session))}
      ${this.#renderItem("Save as picture", () => void savePicture(message, this.session))}
      ${this.#renderItem("Inspect", () => this.inspect(message.id))}
      ${forMessage.length + forAuthor.length === 0 ? html`<p class="menu-head">The bot has no commands for messages here.</p>` : nothing}`;
  }

  #renderSubmenu(label: string, part: MenuPart): TemplateResult {
    return html`<button type="button" role="menuitem" aria-haspopup="menu" @click=${() => this.#turnTo(part)}>
      ${label}
    </button>`;
  }

  #renderThread(message: APIMessage): TemplateResult | typeof nothing {
    const way = threadWay(message, this.state, this.session);
    return way ? this.#renderItem(way.label, way.go) : nothing;
  }

  #renderEmoji(message: APIMessage): TemplateResult {
    const { channel_id: channel, id } = message;
    const isMine = (emoji: string) => message.reactions?.some((one) => one.me && one.emoji.name === emoji) === true;
    return html`<div class="emoji-choice" role="none">
      ${offeredEmoji(message).map(([emoji, name]) =>
        this.#renderItem(
          emoji,
          () => void this.session.do({ act: "react", channel, message: id, emoji, isOn: !isMine(emoji) }),
          `${emoji} ${name}${isMine(emoji) ? ", take back" : ""}`,
        ),
      )}
    </div>`;
  }

  #renderPlaces(message: APIMessage): TemplateResult {
    const others = this.state.snapshot?.channels.filter(({ id }) => id !== this.state.open) ?? [];
    return html`<p class="menu-head">Forward to</p>
      ${others.map((channel) =>
        this.#renderItem(
          html`${renderSign(channel.kind)}<span dir="auto">${channel.name}</span>`,
          () => void forwardTo(this.session, message.id, channel.id),
          `${titleOf(channel)}, ${KIND_WORDS[channel.kind]}`,
        ),
      )}`;
  }

  #renderItem(content: TemplateResult | string, act: () => void, label?: string): TemplateResult {
    return html`<button
      type="button"
      role="menuitem"
      aria-label=${label ?? nothing}
      @click=${() => {
        this.#menu?.hidePopover();
        act();
      }}
    >
      ${content}
    </button>`;
  }

  async #turnTo(view: MenuPart): Promise<void> {
    const box = this.#menu?.getBoundingClientRect();
    this.view = view;
    await this.updateComplete;
    this.#settle(box?.left ?? 0, box?.top ?? 0);
  }

  /** Puts the menu near a point, and the keyboard into it. */
  #settle(x: number, y: number): void {
    if (this.#menu) placeAt(this.#menu, x, y);
    this.#items[0]?.focus();
  }

  get #menu(): HTMLElement | null {
    return this.querySelector<HTMLElement>(".message-menu");
  }

  get #items(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  #key(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.findIndex((item) => item.matches(":focus"));
    const targets: Readonly<Record<string, number>> = {
      ...{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 },
      ...(this.view === "emoji" ? { ArrowRight: at + 1, ArrowLeft: at - 1 } : {}),
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      items[(target + items.length) % items.length]?.focus();
    } else if (event.key === "Tab") {
      // A menu is one stop on the way of the Tab key.
      event.preventDefault();
      this.#menu?.hidePopover();
    }
  }
}

customElements.define("local-message-menu", LocalMessageMenu);
