// Which steps of an event's history were known on a day. They stand in the order in which they became known: what stands before
// one that was known was known too. Pure.

import type { Day } from "@attache/edtf";
import { firstDayOf, type Known, wasKnown } from "./known.ts";
import type { Development, Event } from "./schema.ts";

type Course = Pick<Event, "developments">;

/** The developments, of a file or of the ledger, that were surely public on `day`, oldest first; all of them when it is undefined. */
export function knownBy<Step extends Pick<Development, "known">>(
  { developments }: { readonly developments: readonly Step[] },
  day: Day | undefined,
): readonly Step[] {
  if (day === undefined) return developments;
  return developments.slice(0, developments.findLastIndex(({ known }) => wasKnown(known, day) === "surely") + 1);
}

/** Those that followed and may have been public on `day` already: it lies inside the bounds of each, and of all before it. */
export function perhapsKnownBy(event: Course, day: Day | undefined): readonly Development[] {
  const rest = event.developments.slice(knownBy(event, day).length);
  const untold = day === undefined ? -1 : rest.findIndex(({ known }) => wasKnown(known, day) === "not");
  return untold < 0 ? rest : rest.slice(0, untold);
}

/**
 * When each development can have become public, by its own bounds and those of the others: it was known no earlier than what
 * stands before it, and no later than what follows.
 */
export function knownTimes({ developments }: Course): readonly Known[] {
  let from: Day | undefined;
  const begun = developments.map(({ known }) => {
    if (known.from !== undefined && (from === undefined || known.from > from)) from = known.from;
    return from;
  });
  let by: Day | undefined;
  return developments
    .map(({ known }, index): Known => ({ ...known, from: begun[index] }))
    .toReversed()
    .map((known): Known => {
      if (by === undefined || known.by < by) by = known.by;
      return { ...known, by };
    })
    .toReversed();
}

/** The first day on which the event can have been heard of; that on which it surely was, where no page tells. */
export function firstHeard({ developments: [first] }: Course): Day | undefined {
  return first === undefined ? undefined : firstDayOf(first.known);
}
