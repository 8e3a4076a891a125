import { type Act, type ActResult, type FieldValue, PAGE_LENGTH, type PageEvent } from "../../protocol.ts";
import { withAsk, withoutAsk, withResult } from "./asks.ts";
import { readLink } from "./message-link.ts";
import { EMPTY_PAGE, messagesOf, type PageState, withMember } from "./page-state.ts";
import { isOfSnapshot, withNewSnapshot } from "./places.ts";
import { isEphemeral, reduce } from "./reduce.ts";
import { withMessages, withNewest, withoutMessage } from "./timeline.ts";
import { TypingTimer, withoutTyping } from "./typing.ts";
import { fetchMessages, fetchSnapshot, listen, sendAct } from "./wire.ts";

type Options = Readonly<Record<string, string | number | boolean>>;

/** So long a notice stands that only says that something was done; milliseconds. */
const BRIEF_MS = 6_000;

/** The person in front of this page: holds what they see, and does what they do. */
export class PageSession {
  #state: PageState = EMPTY_PAGE;
  readonly #watchers = new Set<() => void>();
  readonly #page = Math.random().toString(36).slice(2, 8);
  readonly #loaded = new Set<string>();
  #count = 0;
  #loading = false;
  /** The snapshot that was asked for last. While it is on its way: what came since, which need not be in it. */
  #look: { since: PageEvent[] | undefined } = { since: undefined };
  readonly #typing = new TypingTimer();

  get state(): PageState {
    return this.#state;
  }

  /** Calls `watcher` after every change. */
  watch(watcher: () => void): void {
    this.#watchers.add(watcher);
  }

  /** Connects to the local Discord and stays connected. */
  start(): void {
    listen({
      onOpen: () => void this.#synchronise(),
      onLost: () => this.#change((state) => ({ ...state, link: "lost" })),
      onEvent: (event) => this.#take(event),
    });
  }

  /** Shows a channel. */
  async open(channel: string): Promise<void> {
    const unread = withMember(this.#state.unread, channel, false);
    this.#change((state) => ({ ...state, open: channel, notice: "", unread }));
    await this.#arrive(channel).catch(() => undefined);
  }

  /** Loads what was written before the oldest message shown. Resolves to whether there was anything to load. */
  async loadEarlier(): Promise<boolean> {
    const { open: channel, complete } = this.#state;
    const oldest = messagesOf(this.#state, channel).find((shown) => !shown.ephemeral);
    if (this.#loading || !oldest || complete.has(channel)) return false;
    this.#loading = true;
    const messages = await fetchMessages(channel, oldest.message.id).catch(() => undefined);
    this.#loading = false;
    if (messages === undefined) return false;
    const shown = messages.map((message) => ({ message, ephemeral: isEphemeral(message) }));
    this.#change((state) => ({
      ...withMessages(state, channel, shown),
      complete: withMember(state.complete, channel, messages.length < PAGE_LENGTH),
    }));
    return messages.length > 0;
  }

  say(content: string): Promise<ActResult> {
    return sendAct({ act: "message", channel: this.#state.open, content });
  }

  /** Changes what this person said. */
  edit(message: string, content: string): Promise<ActResult> {
    return sendAct({ act: "edit", channel: this.#state.open, message, content });
  }

  slash(command: string, options: Options): Promise<ActResult> {
    return this.#ask({ act: "slash", ...this.#next(), command, options }, `/${command}`);
  }

  /** The bot's proposals for an option that is being typed. */
  complete(command: string, options: Options, focused: string): Promise<ActResult> {
    return sendAct({ act: "complete", ...this.#next(), command, options, focused });
  }

  press(message: string, customId: string, values?: readonly string[]): Promise<ActResult> {
    const act = { act: "press", ...this.#next(), message, customId } as const;
    return this.#ask(values ? { ...act, values } : act, undefined);
  }

  submit(channel: string, customId: string, fields: Readonly<Record<string, FieldValue>>): Promise<ActResult> {
    return this.#ask({ act: "submit", ...this.#next(), channel, customId, fields }, undefined);
  }

  /** Uses a message or user command on a message or user. */
  menu(command: string, target: string): Promise<ActResult> {
    return this.#ask({ act: "menu", ...this.#next(), command, target }, command);
  }

  /** Does what is no question to the bot; a refusal is told as a notice. */
  async do(act: Exclude<Act, { nonce: string }>): Promise<void> {
    const result = await sendAct(act);
    if (!result.ok) this.tell(result.message);
  }

  /** Shows a sentence over the messages; an empty one takes it away. */
  tell(notice: string): void {
    this.#change((state) => ({ ...state, notice }));
  }

  /** A sentence that needs no answer goes by itself. */
  tellBriefly(notice: string): void {
    this.tell(notice);
    setTimeout(() => this.#state.notice === notice && this.tell(""), BRIEF_MS);
  }

  dismissMessage(id: string): void {
    this.#change((state) => withoutMessage(state, state.open, id));
  }

  dismissAsk(nonce: string): void {
    this.#change((state) => withoutAsk(state, nonce));
  }

  closeModal(): void {
    this.#change((state) => ({ ...state, modal: undefined }));
  }

  #next(): { readonly channel: string; readonly nonce: string } {
    return { channel: this.#state.open, nonce: `${this.#page}-${++this.#count}` };
  }

  async #ask(act: Extract<Act, { nonce: string }>, title: string | undefined): Promise<ActResult> {
    const press = act.act === "press" ? { message: act.message, customId: act.customId } : undefined;
    const { nonce, channel } = act;
    const after = messagesOf(this.#state, channel).at(-1)?.message.id ?? "";
    this.#change((state) => withAsk(state, { nonce, channel, after, title, press, stage: "sent", failure: "" }));
    const result = await sendAct(act);
    this.#change((state) => withResult(state, nonce, result));
    return result;
  }

  #take(event: PageEvent): void {
    const { open } = this.#state;
    this.#look.since?.push(event);
    this.#change((state) => reduce(state, event));
    if (event.event === "typing")
      this.#typing.restart(() => this.#change((state) => withoutTyping(state, event.channel)));
    // A deleted channel takes its reader to another.
    if (this.#state.open !== open) void this.#arrive(this.#state.open).catch(() => undefined);
  }

  /** Puts the channel that is open into the address, and loads it if need be. */
  async #arrive(channel: string): Promise<void> {
    history.replaceState(null, "", `${location.search}#${channel}`);
    if (channel !== "" && !this.#loaded.has(channel)) await this.#loadNewest(channel);
  }

  async #synchronise(): Promise<void> {
    const since: PageEvent[] = [];
    const look = { since };
    this.#look = look;
    try {
      const snapshot = await fetchSnapshot();
      // After another break it was asked for anew: what that one says is newer.
      if (this.#look !== look) return;
      // Other channels are read anew when they are opened: messages may have come and gone in the meantime.
      this.#loaded.clear();
      this.#change((state) => {
        const fresh = since.filter(isOfSnapshot).reduce(reduce, withNewSnapshot(state, snapshot));
        const wanted = fresh.open || readLink(location.hash).channel || snapshot.entrance;
        const channel = snapshot.channels.find(({ id }) => id === wanted) ?? snapshot.channels[0];
        return { ...fresh, open: channel?.id ?? "" };
      });
      this.#look.since = undefined;
      await this.#arrive(this.#state.open);
    } catch {
      if (this.#look !== look) return;
      this.#change((state) => ({ ...state, link: "lost" }));
      setTimeout(() => void this.#synchronise(), 2_000);
    }
  }

  async #loadNewest(channel: string): Promise<void> {
    const messages = await fetchMessages(channel);
    this.#loaded.add(channel);
    const shown = messages.map((message) => ({ message, ephemeral: isEphemeral(message) }));
    this.#change((state) => ({
      ...withNewest(state, channel, shown),
      complete: withMember(state.complete, channel, messages.length < PAGE_LENGTH),
    }));
  }

  #change(change: (state: PageState) => PageState): void {
    this.#state = change(this.#state);
    for (const watcher of this.#watchers) watcher();
  }
}
