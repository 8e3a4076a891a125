// A gathering or treaty as it is called: the word for it, and what stands before or behind that.

import type { Part, Stretch } from "./part.ts";

export type NamePart = Extract<Part, { readonly is: "record" | "place" }>;

/** A part, or a free word as tokens.ts folds it. */
export type CalledBy = NamePart | { readonly is: "word"; readonly key: string; readonly isOrdinary: boolean };

/** `aim`: what it is for, which stands right before the word for it: “PEACE summit”. */
export type Gathering = Stretch & {
  readonly head: string;
  readonly by: readonly CalledBy[];
  readonly aim: string | undefined;
  /** As the word for it was typed. */
  readonly capital: boolean;
};
