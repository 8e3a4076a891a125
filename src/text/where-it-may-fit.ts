// A pattern that is tried only on a text that has the letters it needs.

import { lacksIn, lookFor } from "./needed-letters.ts";

class SparinglyTried extends RegExp {
  /** What is made anew of it is any pattern. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  readonly #plain: RegExp;
  readonly #place: number;

  constructor(plain: RegExp) {
    super(plain);
    this.#plain = plain;
    this.#place = lookFor(plain);
  }

  override test(text: string): boolean {
    if (mayFit(this.#place, text)) return this.exec(text) !== null;
    this.lastIndex = 0;
    return false;
  }

  override exec(text: string): RegExpExecArray | null {
    if (!mayFit(this.#place, text)) {
      this.lastIndex = 0;
      return null;
    }
    this.#plain.lastIndex = this.lastIndex;
    const found = this.#plain.exec(text);
    this.lastIndex = this.#plain.lastIndex;
    return found;
  }

  override [Symbol.replace](text: string, by: string | ((typed: string, ...groups: string[]) => string)): string {
    return mayFit(this.#place, text) ? this.#plain[Symbol.replace](text, by as string) : text;
  }
}

function mayFit(place: number, text: string): boolean {
  return (lacksIn(text)[place] ?? 0) === 0;
}

/** The same pattern, for what somebody typed: for texts of which few are held against it, looking costs more than trying. To be made once, where a module is read. */
export function whereItMayFit(pattern: RegExp): RegExp {
  return new SparinglyTried(pattern);
}
