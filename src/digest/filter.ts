// Which news a subscription wants. Pure.
import type { Archive } from "../archive/archive.ts";
import { eventConcerns, quoteConcerns } from "../archive/concerns.ts";
import type { State } from "../archive/history.ts";
import { type Event, type Quote, STATUSES, type Status } from "../archive/schema.ts";
import type { DigestFilter } from "./subscription.ts";

export type Unwanted = "topic" | "actor" | "kind" | "least";

/**
 * The filter that keeps an event out; undefined when it is wanted. `states` are those that its readers were told or are to be told;
 * any of them may earn it its place.
 */
export function unwantedEvent(
  { topic, actor, kind, least }: DigestFilter,
  event: Event,
  states: readonly (State | undefined)[],
  archive: Pick<Archive, "actors">,
): Unwanted | undefined {
  if (!eventConcerns(event, { topic }, archive)) return "topic";
  if (!eventConcerns(event, { actor }, archive, { told: states })) return "actor";
  if (kind !== undefined && event.kind !== kind) return "kind";
  const known = states.filter((state) => state !== undefined);
  const statuses = [...known.map(({ status }) => status), ...event.developments.flatMap(({ status }) => status ?? [])];
  return least === undefined || reaches(least, known, statuses) ? undefined : "least";
}

/** The filter that keeps a quote out. A kind asks for the event at which it was said. */
export function unwantedQuote(
  { topic, actor, kind }: DigestFilter,
  quote: Quote,
  archive: Pick<Archive, "actors" | "events">,
): Unwanted | undefined {
  if (!quoteConcerns(quote, { topic }, archive)) return "topic";
  if (!quoteConcerns(quote, { actor }, archive)) return "actor";
  const event = quote.event === undefined ? undefined : archive.events.get(quote.event);
  return kind !== undefined && event?.kind !== kind ? "kind" : undefined;
}

const OFF_STATUSES: ReadonlySet<Status> = new Set(["postponed", "cancelled", "lapsed"]);

/** What is called off is as important as it ever was settled. */
function reaches(least: Status, known: readonly State[], ever: readonly Status[]): boolean {
  const off = known.some(({ status }) => OFF_STATUSES.has(status));
  const statuses = off ? ever : known.map(({ status }) => status);
  const floor = STATUSES.indexOf(least);
  return statuses.some((status) =>
    OFF_STATUSES.has(status) ? OFF_STATUSES.has(least) : STATUSES.indexOf(status) >= floor,
  );
}
