import type { APIMessage } from "discord-api-types/v10";
import { messagesOf, type PageState } from "../state/page-state.ts";
import { compareIds } from "../state/timeline.ts";

/** A text that is too long for a message comes as a few, one right after the other. */
const MAX_TOGETHER = 3;
const TOGETHER_MS = 5_000;

/** What arrives while a channel is open, and what of it the reader is reading. */
export class Arrivals {
  #channel = "";
  #newest = "";
  /** The first of those that came together with the newest one. */
  #first = "";
  #reading: string | undefined = "";

  /** The newest message if it came while the channel was open: not what was there when it was opened. */
  next(state: PageState): APIMessage | undefined {
    const { open } = state;
    const messages = messagesOf(state, open)
      .slice(-MAX_TOGETHER - 1)
      .map((shown) => shown.message);
    const message = messages.at(-1);
    const wasOpen = this.#channel === open;
    const before = wasOpen ? this.#newest : "";
    if (!wasOpen) this.#reading = "";
    this.#channel = state.messages.has(open) ? open : "";
    this.#newest = message?.id ?? "";
    this.#first = firstTogether(messages)?.id ?? "";
    const person = state.snapshot?.me.id;
    if (!message || !wasOpen || person === undefined || compareIds(message.id, before) <= 0) return undefined;
    // What was asked for is read from its top, and nothing that comes by itself pushes it away.
    if (message.author.id === person) this.#reading = "";
    else if ((message.interaction_metadata ?? message.interaction)?.user.id === person) this.#reading = message.id;
    return message;
  }

  /**
   * The message that stays in sight: what is being read, or else the newest one, or the first of those that came with it. Undefined for
   * who went to the very end.
   */
  get held(): string | undefined {
    return this.#reading === "" ? this.#first : this.#reading;
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

/** Of the newest messages those of one author that came together: a text in parts is read from its beginning. More of them are talk. */
function firstTogether(messages: readonly APIMessage[]): APIMessage | undefined {
  const newest = messages.at(-1);
  let count = 1;
  for (; count <= MAX_TOGETHER; count += 1) {
    const [one, next] = [messages.at(-count - 1), messages.at(-count)];
    if (one === undefined || next === undefined || !areTogether(one, next)) break;
  }
  return count > MAX_TOGETHER ? newest : messages.at(-count);
}

function areTogether(one: APIMessage, next: APIMessage): boolean {
  const isSame = one.author.id === next.author.id;
  return isSame && Date.parse(next.timestamp) - Date.parse(one.timestamp) < TOGETHER_MS;
}
