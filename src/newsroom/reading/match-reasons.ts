// Why an event was matched with a headline, for an editor. Pure.

import { type Day, daysBetween, precisionOf } from "@attache/edtf";
import type { State } from "../../archive/history.ts";
import type { RankedEvent } from "./rank-events.ts";

export type MatchReasons = {
  readonly byName: boolean;
  /** The series, people, states and organisations that the headline names, by ids. */
  readonly names: readonly string[];
  /** As folded words. */
  readonly place: string | undefined;
  readonly kind: boolean;
  /** Days until it begins; undefined when it has, or its day is not known. */
  readonly days: number | undefined;
};

export function matchReasons({ indexed, evidence }: RankedEvent, today: Day): MatchReasons {
  const { named, bySeries, people, without, place, kind } = evidence;
  const series = bySeries && !named ? [indexed.series ?? ""] : [];
  const { first } = indexed;
  // Of a month or a window nobody can count the days.
  const isCounted = first !== undefined && first >= today && tellsItsDays(indexed.state);
  return {
    byName: named,
    names: [...new Set([...series, ...people.slice(0, 3), ...without.slice(0, 2)])],
    place,
    kind: kind > 0,
    days: isCounted ? daysBetween(today, first) : undefined,
  };
}

function tellsItsDays({ date }: State): boolean {
  const precision = date && precisionOf(date);
  return precision === "day" || precision === "days";
}
