// Which bid to host an event is asked for, as a question about one of its steps carries it: “bid offered”, “bid won nigeria”.

import { cutWords } from "./question.ts";

/** That somebody offered to be the host or bid for it · that it was given to them · that they gave it up · who else wanted it than the host · who of those did not get it. */
export const BIDS_ASKED = ["offered", "won", "withdrew", "others", "lost"] as const;

export type BidAsked = {
  readonly what: (typeof BIDS_ASKED)[number];
  /** Whose bid it is, where no record is called so. */
  readonly name?: string | undefined;
};

const BID_MARK = "bid";

/** As it stands in `step` of a question. */
export function bidAsStep({ what, name = "" }: BidAsked): string {
  return cutWords([BID_MARK, what, name].join(" "));
}

/** undefined for a step that is asked for otherwise. */
export function bidOfStep(step: string | undefined): BidAsked | undefined {
  const [mark, kind, ...name] = (step ?? "").split(" ");
  const what = BIDS_ASKED.find((one) => one === kind);
  if (mark !== BID_MARK || what === undefined) return undefined;
  return { what, name: name.length === 0 ? undefined : name.join(" ") };
}
