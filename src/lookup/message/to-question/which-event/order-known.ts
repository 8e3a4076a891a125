// “Spring 2027” beside “2027”: of which of several editions nobody can tell that it comes before the other.

import { type Day, earliest, latest } from "@attache/edtf";
import type { TopicId } from "../../../../archive/fields.ts";
import { compareText } from "../../../../text/compare-text.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { IntentContext } from "../../intent.ts";

/** Whether another edition has a time that begins before `from` and ends behind `to`. */
export function otherIn(
  from: Day,
  to: Day,
  series: TopicId,
  id: string | undefined,
  { archive, asOf }: IntentContext,
): boolean {
  const vague = findEvents({ series, from, to, which: "all", asOf }, archive).filter(
    ({ state }) => state.date !== undefined && (earliest(state.date) ?? "") <= from && (latest(state.date) ?? "") >= to,
  );
  return vague.some(({ event }) => event.id !== id);
}

/** The first of them, with all that may come before it: one where it is known which comes first. */
export function mayComeFirst(found: readonly FoundEvent[]): readonly FoundEvent[] {
  const timed = withTimes(found).toSorted((a, b) => compareText(a.last, b.last));
  return timed.filter(({ first }) => first <= (timed[0]?.last ?? "")).map(({ one }) => one);
}

/** The last of those that are over before `day`, with all that may come after it. */
export function mayComeLast(found: readonly FoundEvent[], day: Day): readonly FoundEvent[] {
  const over = withTimes(found).filter(({ last }) => last < day);
  const timed = over.toSorted((a, b) => compareText(b.first, a.first));
  return timed.filter(({ last }) => last >= (timed[0]?.first ?? "")).map(({ one }) => one);
}

/** The others of which it is not known whether they come before it; two of one year of which nothing else is known are told one after the other. */
export function besideInTime(edition: FoundEvent, others: readonly FoundEvent[]): readonly FoundEvent[] {
  const [own] = withTimes([edition]);
  const isBeside = ({ first, last }: { readonly first: Day; readonly last: Day }) =>
    own !== undefined && first <= own.last && last >= own.first && (first !== own.first || last !== own.last);
  return withTimes(others.filter(({ event }) => event.id !== edition.event.id))
    .filter(isBeside)
    .map(({ one }) => one);
}

function withTimes(found: readonly FoundEvent[]) {
  return found.flatMap((one) => {
    const { date, status } = one.state;
    const [first, last] = date === undefined ? [] : [earliest(date), latest(date)];
    const isOff = status === "cancelled" || status === "lapsed";
    return first === undefined || last === undefined || isOff ? [] : [{ one, first, last }];
  });
}
