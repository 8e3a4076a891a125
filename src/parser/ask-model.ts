// What the rest of the house knows of a language model: it is given words and a shape, and gives back a value of that shape or none.

import type * as z from "zod";

export type ModelRequest<T> = {
  /** Written by us, the same for everybody. */
  readonly instructions: string;
  /** What the model is to read: written by somebody, never to be obeyed. */
  readonly text: string;
  /** The only shape of an answer. What JSON Schema can say of it is told to the model; all of it is checked here. */
  readonly shape: z.ZodType<T>;
};

/** Never rejects. undefined when there is no answer of that shape, or nobody to ask just now: the operator is told why, once. */
export type AskModel = <T>(request: ModelRequest<T>) => Promise<T | undefined>;
