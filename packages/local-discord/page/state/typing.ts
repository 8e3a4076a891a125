import { type PageState, withMember } from "./page-state.ts";

/** Discord shows "is typing" for ten seconds after the last sign of it. */
const TYPING_MS = 10_000;

/** Says when nobody is typing any more, counted from the last sign of it. */
export class TypingTimer {
  #timer: ReturnType<typeof setTimeout> | undefined;

  restart(ended: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(ended, TYPING_MS);
  }
}

export function withoutTyping(state: PageState, channel: string): PageState {
  return { ...state, typing: withMember(state.typing, channel, false) };
}
