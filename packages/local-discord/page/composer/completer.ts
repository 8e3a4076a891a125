import type { ActResult } from "../../protocol.ts";
import type { Proposal } from "../slash/proposals.ts";

/** Typing pauses this long before the bot is asked, in milliseconds. */
const DEBOUNCE_MS = 100;

type Completion = { readonly proposals: readonly Proposal[]; readonly failure: string | undefined };

/** Asks the bot for proposals while somebody types: not at every key, and only the newest answer counts. */
export class Completer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #newest = 0;

  /** Calls `take` with the answer, unless something else was asked or the question was dropped in the meantime. */
  ask(question: () => Promise<ActResult>, take: (completion: Completion) => void): void {
    this.drop();
    const mine = this.#newest;
    this.#timer = setTimeout(async () => {
      const result = await question();
      if (mine !== this.#newest) return;
      take(
        result.ok
          ? { proposals: result.choices ?? [], failure: undefined }
          : { proposals: [], failure: result.message },
      );
    }, DEBOUNCE_MS);
  }

  /** Forgets the question that is open. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#newest += 1;
  }
}
