import type { APIMessage } from "discord-api-types/v10";
import { messagesOf, type PageState } from "../state/page-state.ts";
import { compareIds } from "../state/timeline.ts";

/** What arrives while a channel is open, and what of it the reader is reading. */
export class Arrivals {
  #channel = "";
  #newest = "";
  #reading: string | undefined = "";

  /** The newest message if it came while the channel was open: not what was there when it was opened. */
  next(state: PageState): APIMessage | undefined {
    const { open } = state;
    const message = messagesOf(state, open).at(-1)?.message;
    const wasOpen = this.#channel === open;
    const before = wasOpen ? this.#newest : "";
    if (!wasOpen) this.#reading = "";
    this.#channel = state.messages.has(open) ? open : "";
    this.#newest = message?.id ?? "";
    const person = state.snapshot?.me.id;
    if (!message || !wasOpen || person === undefined || compareIds(message.id, before) <= 0) return undefined;
    // What was asked for is read from its top, and nothing that comes by itself pushes it away.
    if (message.author.id === person) this.#reading = "";
    else if ((message.interaction_metadata ?? message.interaction)?.user.id === person) this.#reading = message.id;
    return message;
  }

  /** The message that stays in sight: what is being read, or else the newest one. Undefined for who went to the very end. */
  get held(): string | undefined {
    return this.#reading === "" ? this.#newest : this.#reading;
  }

  /** The reader scrolled to the end by themselves. */
  readOn(): void {
    this.#reading = "";
  }

  /** The reader went to the very end, past what was being read. */
  goPast(): void {
    this.#reading = undefined;
  }
}
