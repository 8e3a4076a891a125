// What of a subscription decides what it is told, and what of it is shown: all others that agree in this are told the same.

import type { Subscription } from "./subscription.ts";

export type Reader = Pick<
  Subscription,
  | "topics"
  | "actors"
  | "kind"
  | "least"
  | "remarks"
  | "quotation"
  | "lastQuotation"
  | "upcoming"
  | "place"
  | "apart"
  | "welcome"
>;

/** These fields and no others, so that nothing else can count. */
export function readerOf(subscription: Reader): Reader {
  const { topics, actors, kind, least, remarks, quotation, lastQuotation, upcoming, place, apart, welcome } =
    subscription;
  return { topics, actors, kind, least, remarks, quotation, lastQuotation, upcoming, place, apart, welcome };
}

/** What a posted digest shows of its subscription. */
export type Shown = Pick<Subscription, "topics" | "actors" | "kind" | "least" | "upcoming" | "mention" | "picture">;

/** These fields and no others. */
export function shownOf({ topics, actors, kind, least, upcoming, mention, picture }: Shown): Shown {
  return { topics, actors, kind, least, upcoming, mention, picture };
}
