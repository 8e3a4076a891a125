// How many of whom are asked for, as a question about one event carries it: “number leaders came”.

import { cutWords } from "./question.ts";

/** Heads of state or government · states, members or their delegations · people, delegates and guests · ministers. */
export const NUMBERS_ASKED = ["leaders", "states", "people", "ministers"] as const;

export type NumberAsked = {
  readonly of: (typeof NUMBERS_ASKED)[number];
  /** What they did, where it is not that they came: “invited”. */
  readonly deed?: string | undefined;
};

const NUMBER_MARK = "number";

/** As it stands in `step` of a question. */
export function numberAsStep({ of, deed = "" }: NumberAsked): string {
  return cutWords([NUMBER_MARK, of, deed].join(" "));
}

/** undefined for a step that is asked for otherwise. */
export function numberOfStep(step: string | undefined): NumberAsked | undefined {
  const [mark, kind, deed] = (step ?? "").split(" ");
  const of = NUMBERS_ASKED.find((one) => one === kind);
  return mark !== NUMBER_MARK || of === undefined ? undefined : { of, deed };
}
