// Why an event was matched with a headline, for an editor. Pure.

import { type Day, daysBetween } from "@attache/edtf";
import type { RankedEvent } from "./rank-events.ts";

export type MatchReasons = {
  readonly byName: boolean;
  /** The series, people, states and organisations that the headline names, by ids. */
  readonly names: readonly string[];
  /** As folded words. */
  readonly place: string | undefined;
  readonly kind: boolean;
  /** Days until it can begin; undefined when it has, or nobody knows. */
  readonly days: number | undefined;
};

export function matchReasons({ indexed, evidence }: RankedEvent, today: Day): MatchReasons {
  const { named, bySeries, people, without, place, kind } = evidence;
  const series = bySeries && !named ? [indexed.series ?? ""] : [];
  const { first } = indexed;
  return {
    byName: named,
    names: [...new Set([...series, ...people.slice(0, 3), ...without.slice(0, 2)])],
    place,
    kind: kind > 0,
    days: first !== undefined && first >= today ? daysBetween(today, first) : undefined,
  };
}
