import { html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { PageChannel } from "../../protocol.ts";
import { commandPlaceOf } from "../slash/command-place.ts";
import { parseCommandText } from "../slash/command-text.ts";
import { type CommandEntry, isOffered, listEntries } from "../slash/entries.ts";
import { openForm, resolveForm } from "../slash/form.ts";
import type { OptionValue } from "../slash/option-values.ts";
import { directoryOf, EMPTY_DIRECTORY, titleOf } from "../state/directory.ts";
import { messagesOf, type PageState } from "../state/page-state.ts";
import type { PageSession } from "../state/session.ts";
import { unreadByBot } from "../state/unread-by-bot.ts";
import "./command-form.ts";
import type { LocalCommandForm } from "./command-form.ts";
import "./text-box.ts";

/** What stands in the input line of a channel: text, or a command being filled in. */
type TextDraft = {
  readonly text: string;
  readonly entry: CommandEntry | undefined;
  /** The message that is being changed, by its id. */
  readonly edits?: string | undefined;
};

const EMPTY_DRAFT: TextDraft = { text: "", entry: undefined };
/** Discord's limit for a message, in characters. */
const MAX_CONTENT_LENGTH = 2_000;

/** The input line under the messages. Each channel keeps its own draft. */
export class LocalComposer extends LitElement {
  static override properties = { session: { attribute: false }, state: { attribute: false }, note: { state: true } };
  declare session: PageSession;
  declare state: PageState;
  declare note: string;
  readonly #drafts = new Map<string, TextDraft>();
  #shown = "";
  #hadFocus = false;
  #hasTold = false;

  constructor() {
    super();
    this.note = "";
  }

  override createRenderRoot(): HTMLElement {
    return this;
  }

  get #channel(): PageChannel | undefined {
    return this.state.snapshot?.channels.find(({ id }) => id === this.state.open);
  }

  /** The commands that can be used in this channel. */
  get #entries(): readonly CommandEntry[] {
    const { snapshot, open } = this.state;
    const place = snapshot && commandPlaceOf(snapshot, open);
    if (!place) return [];
    return listEntries(snapshot.commands.filter((command) => isOffered(command, place)));
  }

  get #directory() {
    return this.state.snapshot ? directoryOf(this.state.snapshot) : EMPTY_DIRECTORY;
  }

  /** Puts a command into the input line, as its form if it is known. */
  useCommand(name: string): void {
    const entry = this.#entries.find((one) => one.name === name);
    this.#write({ text: `/${name}`, entry });
    if (!entry) this.focusLine();
  }

  override willUpdate(): void {
    this.#hadFocus = this.contains(document.activeElement);
  }

  /** Whoever was writing goes on writing where they were taken. */
  override updated(): void {
    if (this.#shown === this.state.open) return;
    this.#shown = this.state.open;
    if (this.#hadFocus) this.focusLine();
  }

  /** Puts the keyboard into the input line. */
  focusLine(): void {
    this.querySelector<HTMLElement>("textarea, .tail input")?.focus();
    this.updateComplete.then(() => this.querySelector<HTMLElement>("textarea, .tail input")?.focus());
  }

  override render() {
    const channel = this.#channel;
    if (!channel) return html`<div class="composer"></div>`;
    const draft = this.#drafts.get(channel.id) ?? EMPTY_DRAFT;
    const line = draft.entry ? this.#renderForm(draft.entry) : this.#renderText(draft, channel);
    return html`<div class="composer">
      ${keyed(`${channel.id} ${draft.entry?.name}`, line)}
      <button type="button" class="send" aria-label="Send" title="Send" @click=${this.#sendByButton}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4l17 8-17 8 3-8z" /></svg>
      </button>
      ${draft.edits === undefined ? nothing : html`<p class="editing" role="status">You are changing what you said. Enter saves, Escape leaves it.</p>`}
      ${this.note === "" ? nothing : html`<p class="note" role="alert">${this.note}</p>`}
    </div>`;
  }

  #renderText({ text, edits }: TextDraft, channel: PageChannel) {
    return html`<local-text-box
      .text=${text}
      .placeholder=${`Message ${titleOf(channel)}`}
      .entries=${this.#entries}
      .onText=${(changed: string) => this.#write({ text: changed, entry: undefined, edits })}
      .onRecall=${() => this.#recall()}
      .onCancel=${() => edits !== undefined && this.#write(EMPTY_DRAFT)}
      .onSend=${(sent: string) => void this.#sendText(sent)}
      .onChoose=${(entry: CommandEntry) => this.#write({ text: `/${entry.name} `, entry })}
    ></local-text-box>`;
  }

  #renderForm(entry: CommandEntry) {
    return html`<local-command-form
      .entry=${entry}
      .directory=${this.#directory}
      .askBot=${(options: Record<string, OptionValue>, focused: string) => this.session.complete(entry.name, options, focused)}
      .onSend=${(options: Record<string, OptionValue>) => void this.#sendCommand(entry.name, options)}
      .onLeave=${(text: string) => {
        this.#write({ text, entry: undefined });
        this.focusLine();
      }}
    ></local-command-form>`;
  }

  #write(draft: TextDraft, channel = this.state.open): void {
    this.#drafts.set(channel, draft);
    this.note = "";
    this.requestUpdate();
  }

  #sendByButton(): void {
    const form = this.querySelector<LocalCommandForm>("local-command-form");
    if (form) form.send();
    else void this.#sendText(this.#drafts.get(this.state.open)?.text ?? "");
  }

  /** What this person said last here comes back into the line, to be changed. */
  #recall(): void {
    const { open, snapshot } = this.state;
    const own = messagesOf(this.state, open).findLast(
      ({ message }) => message.author.id === snapshot?.me.id && message.content !== "" && !message.message_snapshots,
    );
    if (own) this.#write({ text: own.message.content, entry: undefined, edits: own.message.id });
  }

  async #sendText(text: string): Promise<void> {
    if (text.trim() === "") return;
    const { edits } = this.#drafts.get(this.state.open) ?? EMPTY_DRAFT;
    if (edits !== undefined) return this.#saveEdit(edits, text);
    if (/^\/[^\s/]/.test(text)) return this.#sendTypedCommand(text);
    if (text.length > MAX_CONTENT_LENGTH) {
      this.note = `A message may have ${MAX_CONTENT_LENGTH} characters; this one has ${text.length}.`;
      return;
    }
    const channel = this.state.open;
    this.#write(EMPTY_DRAFT);
    const result = await this.session.say(text);
    if (result.ok) return this.#tellUnread(text);
    // What was written is given back, unless something else was begun in the meantime.
    if ((this.#drafts.get(channel) ?? EMPTY_DRAFT).text === "") this.#write({ text, entry: undefined }, channel);
    this.note = result.message;
  }

  /** Once: whoever knows it may talk with others. */
  #tellUnread(said: string): void {
    const notice = this.#hasTold ? undefined : unreadByBot(this.state, said);
    if (notice === undefined) return;
    this.#hasTold = true;
    this.session.tell(notice);
  }

  async #saveEdit(message: string, text: string): Promise<void> {
    const result = await this.session.edit(message, text);
    if (result.ok) this.#write(EMPTY_DRAFT);
    else this.note = result.message;
  }

  async #sendTypedCommand(text: string): Promise<void> {
    const reading = parseCommandText(text, this.#entries);
    const resolved = reading.ok
      ? resolveForm(openForm(reading.command.entry, reading.command.values), this.#directory)
      : reading;
    if (reading.ok && resolved.ok) await this.#sendCommand(reading.command.entry.name, resolved.options);
    else if (!resolved.ok) this.note = resolved.message;
  }

  /** A refusal is shown in the channel, where the answer would have been. */
  async #sendCommand(name: string, options: Readonly<Record<string, OptionValue>>): Promise<void> {
    this.#write(EMPTY_DRAFT);
    this.focusLine();
    await this.session.slash(name, options);
  }
}

customElements.define("local-composer", LocalComposer);
