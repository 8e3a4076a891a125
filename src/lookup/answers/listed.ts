// Of a long list as much as anybody turns pages for, and how much more there is: what is laid out costs more than what is found.
import type { Archive } from "../../archive/archive.ts";
import type { Subject } from "../../archive/concerns.ts";
import { firstInOrder } from "../../archive/first-in-order.ts";
import { eventsMayConcern } from "../../archive/may-concern.ts";
import type { Event } from "../../archive/schema.ts";

/** Some forty pages. Whoever wants what comes after them is told to narrow the question. */
export const MAX_LISTED = 200;

export type FirstOfAll<T> = { readonly items: readonly T[]; readonly more: number };

/** At most `most`, in the order given, or in that of `compare`. */
export function listed<T>(
  all: readonly T[],
  most: number = MAX_LISTED,
  compare?: (a: T, b: T) => number,
): FirstOfAll<T> {
  const items = compare === undefined ? all.slice(0, most) : firstInOrder(all, compare, most);
  return { items, more: all.length - items.length };
}

/** What concerns somebody in so few events is sooner found among them than by its time. */
const FEW_EVENTS = 500;

/** A choice of events that is sure to have those that concern the subject at that time. */
export function mostNarrow(
  { topic, actor }: Subject,
  archive: Archive,
  atThatTime: () => Iterable<Event>,
): Iterable<Event> {
  return fewConcerned({ topic, actor }, archive) ?? atThatTime();
}

/** The same where there are few; undefined where there are many. */
export function fewConcerned({ topic, actor }: Subject, archive: Archive): readonly Event[] | undefined {
  const own = eventsMayConcern({ topic, actor }, archive);
  return own === undefined || own.length > FEW_EVENTS ? undefined : own;
}
