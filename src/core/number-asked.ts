// How many of whom or of what are asked for, as a question about one event carries it: “number leaders came”, “number amount prisoners 1,000”.

import { cutWords } from "./question.ts";

/** Heads of state or government · states, members or their delegations · people, delegates and guests · ministers · what `deed` names. */
export const NUMBERS_ASKED = ["leaders", "states", "people", "ministers", "amount"] as const;

export type NumberAsked = {
  readonly of: (typeof NUMBERS_ASKED)[number];
  /** What they did, where it is not that they came: “invited”; of an amount, what is counted: “prisoners”. */
  readonly deed?: string | undefined;
  /** The number that whoever asks has in mind: “26”. */
  readonly claimed?: number | undefined;
};

const NUMBER_MARK = "number";
const NO_DEED = "-";

/** As it stands in `step` of a question. */
export function numberAsStep({ of, deed = "", claimed }: NumberAsked): string {
  const more = claimed === undefined ? [deed] : [deed === "" ? NO_DEED : deed, `${claimed}`];
  return cutWords([NUMBER_MARK, of, ...more].join(" "));
}

/** undefined for a step that is asked for otherwise. */
export function numberOfStep(step: string | undefined): NumberAsked | undefined {
  const [mark, kind, deed, claimed] = (step ?? "").split(" ");
  const of = NUMBERS_ASKED.find((one) => one === kind);
  if (mark !== NUMBER_MARK || of === undefined || !/^[\p{L}-]*$/u.test(deed ?? "")) return undefined;
  return {
    of,
    deed: deed === NO_DEED ? undefined : deed,
    ...(claimed === undefined ? {} : { claimed: Number(claimed) }),
  };
}
